"""Kahoot's spreadsheet: a question of up to 120 signs, two to four answers of up to 75, which are right."""

from __future__ import annotations

import re
import warnings
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from quiz.bank.formats.archives import LARGEST, opened, too_large, unpacked
from quiz.bank.formats.extras import library
from quiz.bank.formats.goods import Exported, Imported, Options, dropped, field_losses
from quiz.bank.formats.offers import Offer, made_offer
from quiz.bank.formats.reading import Drafts, one_line, visible
from quiz.bank.formats.table import read_table
from quiz.errors import ExchangeError
from quiz.locale.told import M_
from quiz.model import Bank, Question

LONGEST_QUESTION = 120
LONGEST_ANSWER = 75
MOST_ANSWERS = 4
SECONDS = 30
FIRST_ROW = 8
"""The row with the headings in Kahoot's own template; questions follow."""

_HEAD = (
    "Question - max 120 characters",
    *(f"Answer {number} - max 75 characters" for number in range(1, MOST_ANSWERS + 1)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
_PLACED = frozenset(("ask", "answer", "choices"))
_ROWS, _COLUMNS = 20_000, 60


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as a workbook. What does not fit Kahoot's limits is dropped, never cut short."""
    openpyxl = library("openpyxl", "kahoot", "Kahoot's spreadsheet")
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Sheet1"
    _put(sheet, 2, 2, bank.title or "Quiz")
    for column, heading in enumerate(_HEAD, 2):
        _put(sheet, FIRST_ROW, column, heading)
        sheet.column_dimensions[sheet.cell(1, column).column_letter].width = 60 if column == 2 else 24
    row, carried, refused = FIRST_ROW, [], []
    for question in bank.questions:
        fitting = _fitting(question)
        if isinstance(fitting, str):
            refused.append((question, fitting))
            continue
        row += 1
        sheet.cell(row, 1, row - FIRST_ROW)
        _put(sheet, row, 2, one_line(question.ask))
        for column, text in enumerate(fitting.choices, 3):
            _put(sheet, row, column, one_line(text))
        sheet.cell(row, 7, SECONDS)
        right = sorted(number + 1 for number in fitting.right)
        sheet.cell(row, 8, right[0] if len(right) == 1 else ",".join(map(str, right)))
        carried.append((question, _PLACED))
    out = BytesIO()
    book.properties.created = book.properties.modified = options.at.replace(tzinfo=None)
    book.save(out)
    return Exported(out.getvalue(), (*dropped(refused), *field_losses(carried)))


def read(data: bytes, name: str) -> Imported:
    """The questions of Kahoot's workbook, or of any that has a question and an answer in each row."""
    rows = _rows(data, name)
    for number, row in enumerate(rows):
        columns = _kahoot_columns(row)
        if columns:
            return _kahoot(rows[number + 1 :], columns, name, number + 2)
    start = next((number for number, row in enumerate(rows) if sum(map(bool, row)) > 1), 0)
    return read_table([row for row in rows[start:] if any(row)], name, start + 1)


def _fitting(question: Question) -> Offer | str:
    """What to offer, or why there is nothing."""
    if len(one_line(question.ask)) > LONGEST_QUESTION:
        return M_(
            "longer than the {most} signs that Kahoot allows a question",
            most=LONGEST_QUESTION,
        )
    offered = made_offer(question, MOST_ANSWERS)
    if offered is None:
        return M_("without choices, which Kahoot needs")
    if max(len(one_line(text)) for text in offered.choices) > LONGEST_ANSWER:
        return M_(
            "with a choice of more than the {most} signs that Kahoot allows",
            most=LONGEST_ANSWER,
        )
    return offered


def _put(sheet: Any, row: int, column: int, text: str) -> None:
    """A cell of text, also where the text looks like a formula: typed and marked as a text."""
    cell = sheet.cell(row, column)
    cell.value = " ".join(visible(text).split())
    cell.data_type = "s"
    cell.quotePrefix = bool(re.match(r"[=+\-@\uff1d\uff0b\uff0d\uff20]", cell.value))


def _rows(data: bytes, name: str) -> list[list[str]]:
    """The cells of the first sheet as texts."""
    openpyxl = library("openpyxl", "kahoot", "Reading a spreadsheet")
    _inspected(data, name)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = openpyxl.load_workbook(BytesIO(data), read_only=True, data_only=True)
            sheet = book.worksheets[0]
            sheet.reset_dimensions()
            rows = sheet.iter_rows(max_row=_ROWS, max_col=_COLUMNS, values_only=True)
            return [[_cell(value) for value in row] for row in rows]
    except Exception:
        # A workbook that is damaged breaks openpyxl in as many ways as there are parts in it.
        raise ExchangeError(
            M_("{name}: the spreadsheet cannot be read; save it again as .xlsx.", name=name)
        ) from None


def _inspected(data: bytes, name: str) -> None:
    """Refuse an archive that is too large unpacked, or whose XML declares a document type."""
    archive = opened(data, name)
    whole = 0
    for entry in archive.infolist():
        whole += entry.file_size
        if whole > LARGEST:
            raise too_large(name)
        if entry.filename.endswith((".xml", ".rels", ".vml")):
            text = unpacked(archive, entry.filename, name).replace(b"\0", b"")
            if b"<!DOCTYPE" in text or b"<!ENTITY" in text:
                raise ExchangeError(
                    M_(
                        "{name}: the spreadsheet's XML declares a document type, which can hide harm; "
                        "save it again as .xlsx.",
                        name=name,
                    )
                )


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def _kahoot_columns(row: Sequence[str]) -> dict[str, Any] | None:
    """Where Kahoot's columns are, when ``row`` is its headings."""
    heads = [cell.casefold() for cell in row]
    ask = next((n for n, cell in enumerate(heads) if cell.startswith("question")), None)
    right = next((n for n, cell in enumerate(heads) if cell.startswith("correct answer")), None)
    choices = [n for n, cell in enumerate(heads) if re.match(r"answer \d", cell)]
    return {"ask": ask, "right": right, "choices": choices} if ask is not None and right and choices else None


def _kahoot(rows: list[list[str]], columns: dict[str, Any], name: str, first: int) -> Imported:
    drafts = Drafts(name)
    for number, row in enumerate(rows, first):
        cells = dict(enumerate(row))
        if not cells.get(columns["ask"]):
            continue
        offered = [cells.get(place, "") for place in columns["choices"]]
        numbers = [int(digit) - 1 for digit in re.findall(r"\d", cells.get(columns["right"], ""))]
        right = tuple(offered[place] for place in numbers if 0 <= place < len(offered) and offered[place])
        drafts.add(
            M_("row {number}", number=number),
            ask=cells[columns["ask"]],
            answer=right if len(right) > 1 else "".join(right),
            choices=tuple(text for text in offered if text),
        )
    return drafts.done()
