"""Comma- and tab-separated values: one question a row, one field a column."""

from __future__ import annotations

import csv
from dataclasses import fields
from io import StringIO

from quiz.bank.formats.cells import answer_cell, defused, list_cell, prompt_cell, text_cell
from quiz.bank.formats.goods import Exported, Imported, Options, unquoted
from quiz.bank.formats.reading import decoded
from quiz.bank.formats.table import ARTICLE, is_head, read_table
from quiz.errors import ExchangeError
from quiz.locale.told import M_
from quiz.model import Bank, Question

_ALWAYS = ("id", "ask", "answer")


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as comma-separated values."""
    return _written(bank, ",")


def write_tabs(bank: Bank, options: Options) -> Exported:
    """``bank`` as tab-separated values."""
    return _written(bank, "\t")


def read(data: bytes, name: str) -> Imported:
    """The questions in a file of separated values: commas, semicolons or tabs."""
    text = decoded(data, name, lines=False)
    try:
        rows = list(csv.reader(StringIO(text, newline=""), delimiter=separator(text)))
    except csv.Error as error:
        raise ExchangeError(
            M_("{name}: this is no table of separated values ({error}).", name=name, error=error)
        ) from None
    return read_table([row for row in rows if row], name)


def separator(text: str) -> str:
    """The sign between cells: the commonest one of the first line, tabs before all."""
    line = text.partition("\n")[0]
    if "\t" in line:
        return "\t"
    return max(",;", key=line.count)


def has_head(text: str) -> bool:
    """Whether the first line names columns."""
    line = text.partition("\n")[0]
    return is_head([cell.strip().strip('"') for cell in line.split(separator(text))])


def _written(bank: Bank, between: str) -> Exported:
    rows = [_row(question, bank, first=number == 0) for number, question in enumerate(bank.questions)]
    used = {key for row in rows for key, cell in row.items() if cell}
    columns = [key for key in _columns() if key in used or key in _ALWAYS]
    out = StringIO(newline="")
    writer = csv.writer(out, delimiter=between, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerows([defused(row.get(column, "")) for column in columns] for row in rows)
    return Exported(out.getvalue().encode(), unquoted(bank))


def _columns() -> list[str]:
    own = [field.name for field in fields(Question)]
    place = own.index("source")
    return [*own[:place], "quote", "article", *ARTICLE, *own[place + 1 :], "bank", "bank_language", "licence"]


def _row(question: Question, bank: Bank, *, first: bool) -> dict[str, str]:
    cells = {name: _cell(question, name) for name in _columns() if hasattr(question, name)}
    cells |= {"answer": answer_cell(question.answer), "prompt": prompt_cell(question.prompt)}
    cells["language"] = "" if question.language == bank.language else question.language
    if question.source:
        cells |= {"article": str(question.source.article), "quote": text_cell(question.source.quote)}
        article = bank.articles.get(question.source.article)
        if article:
            values = (article.title, article.publisher, article.date, article.file)
            cells |= {
                key: text_cell(str(value)) if value else ""
                for key, value in zip(ARTICLE, values, strict=True)
            }
    if first:
        head = {"bank": bank.title, "bank_language": bank.language, "licence": bank.licence}
        cells |= {key: text_cell(value) if value else "" for key, value in head.items()}
    return cells


def _cell(question: Question, name: str) -> str:
    """A field as a cell; its default is an empty one."""
    value = getattr(question, name)
    default = getattr(Question(id=question.id, ask="", answer=""), name)
    if name not in _ALWAYS and value == default and name != "status":
        return ""
    if isinstance(value, tuple):
        return list_cell(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    return (
        text_cell(value)
        if isinstance(value, str)
        else repr(value)
        if isinstance(value, float)
        else str(value)
    )
