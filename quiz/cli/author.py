"""Review and write the questions of a bank, on the whole terminal.

Each change is written at once into the question's own lines; the rest of the file stays byte for byte. A
accepts, E edits, R rejects, X retires, N goes on, U takes back, T tries answers on the judge, I shows what
learners insisted on; F1 lists everything.

examples:
  quiz author bank.yaml
  quiz author bank.yaml --lang en
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from datetime import date

from quiz.cli.seat import language_of
from quiz.errors import UsageError
from quiz.locale import LANGUAGES
from quiz.locale.told import M_


def configure(parser: ArgumentParser) -> None:
    """The arguments of `quiz author`."""
    parser.add_argument("bank", metavar="BANK", help="the bank's YAML file; `quiz new` makes one")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the screens")


def run(arguments: Namespace) -> int:
    """Work on the bank until the author leaves."""
    from quiz.author.session import Session
    from quiz.bank.intake import STANDARD_INPUT
    from quiz.progress import data_home

    if arguments.bank in STANDARD_INPUT:
        raise UsageError(M_("a bank is edited in its file; name it: quiz author bank.yaml"))
    home = data_home(os.environ)
    session = Session(arguments.bank, home, date.today())
    language = arguments.lang or language_of(home, None, os.environ, session.bank)
    if not (sys.stdin.isatty() and sys.stdout.isatty()) or os.environ.get("TERM") == "dumb":
        raise UsageError(
            M_("`quiz author` needs a terminal; without one, edit the file and run `quiz check` on it.")
        )
    from quiz.tui import author

    return author.run(session, language)
