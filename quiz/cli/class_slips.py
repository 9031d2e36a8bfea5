"""Print each pupil's PIN: as text, or with -o as a page of slips to print and cut.

Pupils without a PIN in the roster get one, which stays the same in every lesson on this computer.

examples:
  quiz class slips class.csv
  quiz class slips class.csv -o slips.html
"""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from quiz.errors import EXIT_DONE
from quiz.locale import LANGUAGES


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    parser.add_argument("roster", metavar="ROSTER", help="who is in the class: CSV or YAML")
    parser.add_argument("-o", "--output", metavar="FILE", help="write a page (HTML) of slips to this file")
    parser.add_argument("--lang", choices=LANGUAGES, help="language of the slips (default: locale, id)")


def run(arguments: Namespace) -> int:
    """Write the slips."""
    from quiz.classroom.rooms import class_secret
    from quiz.classroom.roster import read_roster
    from quiz.classroom.slips import slips_html, slips_text
    from quiz.cli.seat import locale_of
    from quiz.progress import data_home
    from quiz.progress.disk import Disk

    disk = Disk()
    pupils = read_roster(arguments.roster, class_secret(data_home(os.environ), disk))
    if arguments.output is None:
        print(slips_text(pupils), end="")
        return EXIT_DONE
    language = arguments.lang or locale_of(os.environ) or LANGUAGES[0]
    disk.replace(Path(arguments.output), slips_html(pupils, language).encode())
    return EXIT_DONE
