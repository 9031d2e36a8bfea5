"""A report as tables: the same rows for the terminal, a sheet and a page."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from quiz.bank.formats.cells import defused
from quiz.classroom.report import ClassReport
from quiz.locale import N_, catalogue
from quiz.locale.verdicts import VERDICTS
from quiz.printable import printable

Cell = str | int | float | None

NAMES = ("pupils", "questions", "answers")

FLAGS = {
    "low-discrimination": N_("hardly tells who knows"),
    "negative-discrimination": N_("the best pupils miss it"),
    "too-easy": N_("too easy"),
    "too-hard": N_("too hard"),
    "reported": N_("its verdicts were contested"),
}


@dataclass(frozen=True, slots=True)
class Table:
    """A title, heads, and rows as long as the heads. Shares are in percent."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(report: ClassReport, language: str) -> Mapping[str, Table]:
    """All tables by name."""
    _ = catalogue(language).gettext
    return {"pupils": _pupils(report, _), "questions": _questions(report, _), "answers": _answers(report, _)}


def _pupils(report: ClassReport, _: Callable[[str], str]) -> Table:
    return Table(
        _("Pupils"),
        (
            _("Name"),
            _("Class"),
            _("Team"),
            _("Points"),
            _("Asked"),
            _("Percent"),
            _("Blank"),
            _("Objections"),
        ),
        tuple(
            (
                printable(row.pupil.name),
                printable(row.pupil.group),
                printable(row.pupil.team),
                row.points,
                row.asked,
                _percent(row.share),
                row.blank,
                row.appeals,
            )
            for row in report.pupils
        ),
    )


def _questions(report: ClassReport, _: Callable[[str], str]) -> Table:
    return Table(
        _("Questions"),
        (
            _("Id"),
            _("Question"),
            _("n"),
            _("Facility"),
            _("Discrimination"),
            _("Efficiency"),
            _("Commonest wrong answer"),
            _("To mend"),
        ),
        tuple(
            (
                printable(row.question.id),
                printable(row.question.ask),
                row.figures.n,
                _percent(row.figures.facility),
                _whole(row.figures.discrimination),
                _whole(row.figures.efficiency),
                next((printable(one.text) for one in row.answers if one.verdict == "reject"), ""),
                ", ".join(_(FLAGS[flag.code]) for flag in row.flags),
            )
            for row in report.questions
        ),
    )


def _answers(report: ClassReport, _: Callable[[str], str]) -> Table:
    heads = (
        _("Question"),
        _("Answer"),
        _("Verdict"),
        _("Pupils"),
        _("Their other answers"),
        _("A choice"),
        _("Decided by the teacher"),
        _("Objections"),
    )
    yes = {True: _("yes"), False: ""}
    return Table(
        _("Answers"),
        heads,
        tuple(
            (
                printable(row.question.id),
                printable(one.text),
                _(VERDICTS[one.verdict]),
                one.count,
                _percent(one.rest),
                yes[one.choice],
                yes[one.ruled],
                one.appeals,
            )
            for row in report.questions
            for one in row.answers
        ),
    )


def _percent(share: float | None) -> int | None:
    return None if share is None else round(100 * share)


def _whole(value: float | None) -> int | None:
    return None if value is None else round(value)


def to_csv(table: Table) -> str:
    """The table as CSV; no cell is a formula."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(table.heads)
    writer.writerows([[_csv_cell(cell) for cell in row] for row in table.rows])
    return out.getvalue()


def _csv_cell(cell: Cell) -> str:
    if isinstance(cell, float):
        return f"{cell:g}"
    return defused(cell) if isinstance(cell, str) else "" if cell is None else str(cell)


def to_xlsx(found: Sequence[Table]) -> bytes:
    """The tables as sheets of one workbook, texts as texts whatever they begin with. Needs openpyxl."""
    from openpyxl import Workbook
    from openpyxl.styles import Font

    book = Workbook()
    book.remove(book.worksheets[0])
    for table in found:
        sheet = book.create_sheet(table.title[:31])
        for line, row in enumerate((table.heads, *table.rows), 1):
            for column, value in enumerate(row, 1):
                cell = sheet.cell(line, column)
                if isinstance(value, str):
                    cell.value, cell.data_type = defused(value)[:32_000], "s"
                elif value is not None:
                    cell.value = value
                if line == 1:
                    cell.font = Font(bold=True)
        sheet.freeze_panes = "A2"
    data = io.BytesIO()
    book.save(data)
    return data.getvalue()
