"""Show what became of a lesson: the latest one, or the one whose name is given.

Figures are those of first attempts: facility is the mean mark, discrimination how far a question tells those
who know from those who do not, both as Moodle computes them. Questions to mend appear flagged in
`quiz author`.

examples:
  quiz class report                     the latest lesson
  quiz class report --html lesson.html
  quiz class report --csv questions     one table, for a spreadsheet
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import EXIT_DONE, QuizError
from quiz.locale import LANGUAGES, catalogue
from quiz.printable import json_text

if TYPE_CHECKING:
    from quiz.classroom.report import ClassReport


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    from quiz.classroom.tables import NAMES

    add = parser.add_argument
    add("lesson", nargs="?", default="", metavar="LESSON", help="its name or the beginning of it")
    add("--list", action="store_true", help="name all lessons")
    form = parser.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="everything, as one JSON object")
    form.add_argument("--csv", choices=NAMES, metavar="TABLE", help=f"one table: {', '.join(NAMES)}")
    form.add_argument("--html", metavar="FILE", help="a page with plots, to look at and to print")
    form.add_argument("--xlsx", metavar="FILE", help="a workbook (needs the extra `xlsx`)")
    add("--no-flags", action="store_true", help="do not flag questions for their author")
    add("--lang", choices=LANGUAGES, help="(default: the lesson's)")


def run(arguments: Namespace) -> int:
    """Show the report."""
    from quiz.classroom.opening import room_of
    from quiz.classroom.report import class_report
    from quiz.classroom.rooms import find_room, read_bank, read_room, read_setup
    from quiz.progress import data_home

    home = data_home(os.environ)
    if arguments.list:
        print("\n".join(_listed(home)))
        return EXIT_DONE
    folder = find_room(home, arguments.lesson)
    setup, bank = read_setup(folder), read_bank(folder)
    report = class_report(setup, bank, room_of(setup, read_room(folder)), datetime.now(UTC))
    _put(report, arguments, arguments.lang or setup.language)
    if not arguments.no_flags:
        _flag(report, home)
    return EXIT_DONE


def _listed(home: Path) -> Iterator[str]:
    from quiz.classroom.rooms import read_bank, read_setup, rooms

    for folder in rooms(home):
        try:
            setup, bank = read_setup(folder), read_bank(folder)
        except QuizError as error:
            print(f"quiz: {error}", file=sys.stderr)
            continue
        yield f"{setup.id}  {setup.began[:16].replace('T', ' ')}  {bank.title}"


def _put(report: ClassReport, arguments: Namespace, language: str) -> None:
    from quiz.classroom.page import report_page
    from quiz.classroom.tables import tables, to_csv, to_xlsx
    from quiz.cli.extras import needs

    if arguments.json:
        import msgspec

        print(json_text(msgspec.json.encode(_data(report)).decode()))
    elif arguments.csv:
        print(to_csv(tables(report, language)[arguments.csv]), end="")
    elif arguments.html:
        _write(arguments.html, report_page(report, language).encode())
    elif arguments.xlsx:
        needs("openpyxl", extra="xlsx")
        _write(arguments.xlsx, to_xlsx(list(tables(report, language).values())))
    else:
        print("\n".join(_told(report, language)))


def _write(path: str, data: bytes) -> None:
    from quiz.progress.disk import Disk

    Disk().replace(Path(path), data)


def _data(report: ClassReport) -> dict[str, object]:
    """The report for a program. No PIN, no key of the lesson is in it."""
    return {
        "lesson": report.setup.id,
        "began": report.setup.began,
        "title": report.title,
        "whole": report.whole,
        "pupils": [
            {
                "name": row.pupil.name,
                "class": row.pupil.group,
                "team": row.pupil.team,
                "points": row.points,
                "asked": row.asked,
                "share": row.share,
                "blank": row.blank,
                "prompted": row.prompted,
                "appeals": row.appeals,
            }
            for row in report.pupils
        ],
        "questions": [
            {
                "id": row.question.id,
                "ask": row.question.ask,
                "figures": row.figures,
                "answers": row.answers,
                "flags": [flag.code for flag in row.flags],
            }
            for row in report.questions
        ],
        "confusions": report.confusions,
    }


def _told(report: ClassReport, language: str) -> Iterator[str]:
    from quiz.classroom.caution import cautions, summary
    from quiz.classroom.page import mixed_up
    from quiz.classroom.tables import tables
    from quiz.printable import printable

    _ = catalogue(language).gettext
    yield f"{printable(report.title)} · {report.setup.began[:16].replace('T', ' ')} · {report.setup.id}"
    yield summary(report.whole, language)
    yield from cautions(report, language)
    found = tables(report, language)
    yield f"\n{found['pupils'].title}"
    for row in report.pupils:
        share = "–" if row.share is None else f"{row.share:.0%}"
        yield f"  {share:>5} {row.points:>5g}/{row.asked:<4} {printable(row.pupil.label)}"
    columns = ", ".join((_("Facility"), _("Discrimination"), "n"))
    yield f"\n{found['questions'].title} ({columns})"
    for question, cells in zip(report.questions, found["questions"].rows, strict=True):
        figures = " ".join(f"{'–' if cell is None else cell:>4}" for cell in (cells[3], cells[4], cells[2]))
        mend = f"  ! {cells[7]}" if cells[7] else ""
        yield f"  {figures}  {printable(question.question.ask)}{mend}"
    if report.confusions:
        yield "\n" + _("Mixed up")
        yield from (f"  {text}" for text in mixed_up(report, language))


def _flag(report: ClassReport, home: Path) -> None:
    """Put the flags where `quiz author` finds them, for each bank those of its own questions."""
    from quiz.bank import load_bank
    from quiz.bank.flags import write_flags

    for path in report.setup.banks:
        try:
            known = {question.id for question in load_bank(path, cache=home / "cache").questions}
        except QuizError:
            continue  # moved or broken since: there is nobody to tell
        flags = [flag for flag in report.flags if flag.question in known]
        if flags:
            write_flags(home, path, flags)
            print(f"quiz: flagged for `quiz author {path}`: {len(flags)}", file=sys.stderr)
