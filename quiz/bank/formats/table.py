"""Rows of cells as questions: our own columns, or those of other people's sheets."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from quiz.bank import fields as known
from quiz.bank.formats.cells import fused, read_answer, read_list, read_prompt, read_text
from quiz.bank.formats.goods import Imported
from quiz.bank.formats.reading import LARGEST_FIELD, Drafts
from quiz.bank.parse import read_question
from quiz.bank.reading import Trouble, read_fields
from quiz.errors import BankError, ExchangeError
from quiz.locale.told import M_
from quiz.model import Article, ArticleId, Question

Row = Sequence[str]

ARTICLE = {"article_title": "title", "publisher": "publisher", "date": "date", "file": "file"}
"""Columns that describe the article of a question, with the article's fields."""

_LISTS = frozenset(("accept", "reject", "choices", "tags"))
_MEANINGS = {
    "ask": "ask question questions pertanyaan soal front term depan prompt_text",
    "answer": "answer answers jawaban kunci key back definition belakang correct correct_answer right_answer "
    "jawaban_benar kunci_jawaban",
    "accept": "accept also alternatives alternative_answers juga",
    "hint": "hint clue petunjuk",
    "explain": "explain explanation feedback pembahasan penjelasan keterangan",
    "tags": "tags tag topic category kategori topik",
    "id": "id number no nomor",
}
_COLUMNS = {name: field for field, names in _MEANINGS.items() for name in names.split()}
_CHOICE = re.compile(r"(?:(?:option|choice|answer|pilihan|opsi|jawaban)_?)?(?:[a-h]|[1-8])\Z")


def is_head(row: Row) -> bool:
    """Whether ``row`` names columns, a question's and an answer's among them."""
    named = {_COLUMNS.get(_name(cell)) for cell in row}
    return {"ask", "answer"} <= named


def read_table(rows: Sequence[Row], name: str, first: int = 1) -> Imported:
    """Questions in ``rows``, the first of which names the columns or is a question and its answer already.

    ``first`` is the number of the first row, for messages.
    """
    for number, row in enumerate(rows, first):
        for cell in row:
            if len(cell) > LARGEST_FIELD:
                raise ExchangeError(
                    M_(
                        "{name}: row {number} has a cell of {count:,} characters, and {most:,} "
                        "are the most; shorten it.",
                        name=name,
                        number=number,
                        count=len(cell),
                        most=LARGEST_FIELD,
                    )
                )
    if rows and is_head(rows[0]):
        own = {"ask", "answer"} <= set(rows[0])
        return (_own if own else _foreign)(rows[0], rows[1:], name, first + 1)
    return _bare(rows, name, first)


def _own(head: Row, rows: Sequence[Row], name: str, first: int) -> Imported:
    """The columns of a bank's fields, each read as the bank's own file is."""
    drafts = Drafts(name)
    for number, row in enumerate(rows, first):
        cells = {key: fused(cell) for key, cell in zip(head, row, strict=False) if cell.strip()}
        if cells:
            _own_row(cells, M_("row {number}", number=number), drafts)
    unknown = [
        key for key in head if key and key not in {*known.QUESTION, *ARTICLE, "article", "quote", *_BANK}
    ]
    if unknown:
        drafts.remarks.append(M_("no column of a bank: {list}", list=", ".join(unknown[:8])))
    return drafts.done(drafts.head.get("title", ""))


_BANK = {"bank": "title", "licence": "licence", "bank_language": "language"}


def _own_row(cells: Mapping[str, str], where: str, drafts: Drafts) -> None:
    for column, field in _BANK.items():
        if column in cells:
            drafts.head.setdefault(field, read_text(cells[column]))
    raw: dict[str, Any] = {key: _value(key, cell) for key, cell in cells.items() if key in known.QUESTION}
    if "article" in cells and "quote" in cells:
        raw["source"] = {"article": cells["article"], "quote": read_text(cells["quote"])}
    troubles: list[Trouble] = []
    good = read_fields(raw, (), known.QUESTION, where, troubles)
    drafts.remarks += [trouble.message for trouble in troubles]
    kept = {key: value for key, value in raw.items() if key in good}
    question = _question(kept, where, drafts)
    if question is None:
        return
    drafts.keep(question)
    if question.source:
        _article(question.source.article, cells, drafts)


def _question(raw: dict[str, Any], where: str, drafts: Drafts) -> Question | None:
    missing = [field for field in ("ask", "answer") if field not in raw]
    if missing:
        drafts.remarks.append(M_("{where}: left out, it has no `{missing}`", where=where, missing=missing[0]))
        return None
    language = drafts.head.get("language", drafts.language)
    raw.setdefault("id", drafts.free_id("", raw["ask"]))
    try:
        return replace(read_question(raw, language), status="draft")
    except BankError as error:
        drafts.remarks.append(
            M_("{where}: {error}; its `kind` and `need` are left out", where=where, error=error.args[0])
        )
        kept = {key: value for key, value in raw.items() if key not in ("kind", "need")}
        return replace(read_question(kept, language), status="draft")


def _value(key: str, cell: str) -> Any:
    if key == "answer":
        return read_answer(cell)
    if key in _LISTS:
        return read_list(cell)
    if key == "prompt":
        return read_prompt(cell)
    if key in ("tolerance", "score", "difficulty", "revision", "need", "ordered"):
        return read_answer(cell.strip())
    return read_text(cell)


def _article(key: ArticleId, cells: Mapping[str, str], drafts: Drafts) -> None:
    raw = {field: read_text(cells[column]) for column, field in ARTICLE.items() if column in cells}
    troubles: list[Trouble] = []
    read = read_fields(raw, (), known.ARTICLE, f"article “{key}”", troubles)
    if read and key not in drafts.articles:
        drafts.remarks += [trouble.message for trouble in troubles]
        drafts.articles[key] = Article(**{"title": "", **read, "id": key})  # type: ignore[arg-type]


def _foreign(head: Row, rows: Sequence[Row], name: str, first: int) -> Imported:
    """Somebody's columns, by what they are called."""
    drafts = Drafts(name)
    fields = [_COLUMNS.get(_name(cell)) or _choice(cell) for cell in head]
    left = [cell for cell, field in zip(head, fields, strict=True) if cell.strip() and not field]
    if left:
        drafts.remarks.append(M_("columns that are not understood: {list}", list=", ".join(left[:8])))
    for number, row in enumerate(rows, first):
        pairs = [(field, fused(cell).strip()) for field, cell in zip(fields, row, strict=False) if field]
        if any(cell for _, cell in pairs):
            given: dict[str, Any] = {field: cell for field, cell in reversed(pairs) if field != "choice"}
            choices = tuple(cell for field, cell in pairs if field == "choice" and cell)
            given = {"ask": "", "answer": "", **given}
            given |= {key: read_list(given[key]) for key in ("accept", "tags") if key in given}
            given["answer"] = picked(given["answer"], choices)
            drafts.add(M_("row {number}", number=number), choices=choices, **given)
    return drafts.done()


def _bare(rows: Sequence[Row], name: str, first: int) -> Imported:
    """Rows of a question and its answer."""
    drafts = Drafts(name)
    for number, row in enumerate(rows, first):
        cells = [fused(cell).strip() for cell in row]
        if any(cells):
            ask, answer = [*cells, "", ""][:2]
            drafts.add(M_("row {number}", number=number), ask=ask, answer=answer)
            if any(cells[2:]):
                drafts.remarks.append(
                    M_("row {number}: what stands after the second column is left out", number=number)
                )
    return drafts.done()


def picked(answer: str, choices: Sequence[str]) -> str:
    """The choice that ``answer`` points to by its letter or number; ``answer`` itself otherwise."""
    bare = answer.strip().rstrip(".)").casefold()
    if answer in choices or len(bare) != 1:
        return answer
    place = "abcdefgh".find(bare) if bare.isalpha() else "12345678".find(bare)
    return choices[place] if 0 <= place < len(choices) else answer


def _choice(cell: str) -> str | None:
    return "choice" if _CHOICE.match(_name(cell)) else None


def _name(cell: str) -> str:
    return re.sub(r"\W+", "_", cell.strip().casefold()).strip("_")
