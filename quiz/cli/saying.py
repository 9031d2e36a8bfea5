"""What commands say to the person in front of them, in that person's language."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace

from quiz.cli.seat import locale_of
from quiz.errors import QuizError
from quiz.locale import LANGUAGES, catalogue
from quiz.locale.told import M_, Told, Words, say
from quiz.printable import printable


def add_lang(parser: ArgumentParser) -> None:
    """The argument --lang."""
    parser.add_argument("--lang", choices=LANGUAGES, help="language of what is said (default: the locale's)")


def words_of(arguments: Namespace) -> Words:
    """The words of the language that --lang or the locale names, English for none of ours."""
    named = getattr(arguments, "lang", None)
    return catalogue(named or locale_of(os.environ) or "en").gettext


def note(command: str, text: str, words: Words) -> None:
    """One line on standard error, with the command's name before it."""
    print(f"quiz {command}: {printable(say(text, words), 2_000)}", file=sys.stderr)


def say_error(error: QuizError, words: Words) -> None:
    """What went wrong, on standard error."""
    told = f"quiz: {say(error.args[0], words) if error.args else error}"
    print("\n".join(map(printable, told.splitlines())), file=sys.stderr)


def added(count: int, bank: str) -> Told:
    """How many drafts were added to ``bank``."""
    if not count:
        return M_("nothing new for {bank}", bank=bank)
    if count == 1:
        return M_("one draft added to {bank}", bank=bank)
    return M_("{count} drafts added to {bank}", count=count, bank=bank)
