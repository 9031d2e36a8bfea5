"""Show what a learner has answered, what is remembered, and what is due.

`quiz progress rejudge` judges all kept answers again with the present bank and judge, shows which
verdicts would change, and changes them when told to; nothing that was kept is rewritten.

examples:
  quiz progress
  quiz progress bank.yaml --learner Sari --csv
  quiz progress rejudge bank.yaml               after a bank was mended
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from contextlib import suppress
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quiz.cli.seat import language_of
from quiz.errors import EXIT_DONE, BankError, LearnerError, UsageError
from quiz.locale import LANGUAGES
from quiz.printable import json_text

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.model import Bank
    from quiz.progress.report import Report


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    parser.usage = (
        "quiz progress [rejudge] [BANK …] [--learner NAME] [--json | --csv]\n"
        "                     [--lang {id,en}] [--yes]"
    )
    parser.add_argument("words", nargs="*", metavar="rejudge | BANK", help="judge again; banks to go by")
    parser.add_argument("--learner", metavar="NAME", help="whose (default: who played last)")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="everything, as one JSON object")
    form.add_argument("--csv", action="store_true", help="a row a question, for a spreadsheet")
    parser.add_argument(
        "--lang", choices=LANGUAGES, help="language of the report (default: setting, locale, id)"
    )
    parser.add_argument("--yes", action="store_true", help="with rejudge: change without asking")


def run(arguments: Namespace) -> int:
    """Show the report, or judge again."""
    from quiz.progress import data_home

    home = data_home(os.environ)
    arguments.lang = arguments.lang or language_of(home, arguments.learner, os.environ)
    folder = _folder(home, arguments.learner)
    banks = list(arguments.words)
    if banks[:1] == ["rejudge"]:
        from quiz.cli.rejudge import rejudge

        return rejudge(folder, _bank(banks[1:]), arguments)
    if arguments.yes:
        raise UsageError("--yes goes with `quiz progress rejudge`.")
    report = _report(folder, _bank(banks))
    if arguments.json:
        import msgspec

        print(json_text(msgspec.json.encode(report.data()).decode()))
    elif arguments.csv:
        _write_csv(report)
    else:
        _show(report, arguments.lang)
    return EXIT_DONE


def _show(report: Report, language: str) -> None:
    """Print the report as wide as the terminal; with letters and digits where it cannot show blocks."""
    from quiz.cli.terminal import has_signs, width
    from quiz.progress.page import Page
    from quiz.progress.picture import ASCII, BLOCKS
    from quiz.progress.telling import tell

    page = Page(width() or 80, BLOCKS if has_signs("█░▁·") else ASCII)
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    print("\n".join(tell(report, language, page)))


def _folder(home: Path, name: str | None) -> Path:
    from quiz.progress import last_learner
    from quiz.progress.profile import find_folder

    name = last_learner(home) if name is None else name
    folder = find_folder(home, name)
    if folder is None:
        raise LearnerError(f"There is no learner called {name!r}. `quiz learners list` names them all.")
    return folder


def _bank(paths: list[str]) -> Bank | None:
    """The banks named, else the shipped one; None when that one cannot be read."""
    from quiz.bank import load_bank, load_banks, shipped_bank

    if paths:
        return load_banks(paths)
    with suppress(BankError):
        return load_bank(shipped_bank())
    return None


def _report(folder: Path, bank: Bank | None) -> Report:
    from quiz.progress.reading import read_learner
    from quiz.progress.report import Report
    from quiz.progress.settings import schedule_for

    now = datetime.now(UTC)
    zone = now.astimezone().utcoffset()
    minutes = int(zone.total_seconds() // 60) if zone else 0
    reading = read_learner(folder)
    return Report(reading, schedule_for(reading.profile, minutes), now, minutes, bank)


def _write_csv(report: Report) -> None:
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, (question, row) in enumerate(report.rows()):
        if number == 0:
            writer.writerow(["question", *row])
        # A cell that begins like a formula would be run by a spreadsheet.
        safe = "'" + question if question[:1] in "=+-@\t" else question
        writer.writerow([safe, *row.values()])
