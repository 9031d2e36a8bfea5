"""What a foreign format has no place for, as one line of JSON for one of its comments.

A record holds a question whole. When the file comes back, what was changed in the other tool counts, and
everything else is taken from the record: a merge of three, with the record as the foreign format would have
it as their common ancestor.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from typing import Any

import msgspec

from quiz.bank import fields as known
from quiz.bank.parse import read_question
from quiz.bank.readers import FieldError
from quiz.errors import BankError
from quiz.model import Article, ArticleId, Bank, Question, QuestionId

MARK = "quiz: "
"""What stands before a record in a comment."""

LONGEST = 200_000
"""Characters of a record that is read."""

_UNSAFE = re.compile(r"[<>&]|--|\[(?=id:|tag:)")


@dataclass(frozen=True, slots=True)
class Record:
    """What was found in a comment: a question, articles, a bank's own fields, or any of them."""

    question: Question | None = None
    articles: Mapping[ArticleId, Article] = field(default_factory=dict)
    bank: Mapping[str, str] = field(default_factory=dict)


def head(bank: Bank) -> str:
    """The record of ``bank`` without its questions."""
    return _line({"bank": _bank(bank), "articles": _articles(bank)})


def record(question: Question) -> str:
    """The record of one question."""
    return _line({"question": _question(question)})


def whole(question: Question, bank: Bank) -> str:
    """The record of a question that travels alone, with its article and its bank's own fields."""
    article = bank.articles.get(question.source.article) if question.source else None
    return _line(
        {
            "question": _question(question),
            "articles": {article.id: _article(article)} if article else {},
            "bank": _bank(bank),
        }
    )


def read_record(text: str) -> Record | None:
    """The record in ``text``; None when it is none, or not one that quiz wrote."""
    if len(text) > LONGEST:
        return None
    try:
        raw = json.loads(text)
        return Record(_read_question(raw), _read_articles(raw), _read_bank(raw))
    except (ValueError, LookupError, RecursionError, BankError, FieldError, TypeError, AttributeError):
        return None


def restored(
    given: Sequence[Question],
    records: Sequence[Question | None],
    articles: Mapping[ArticleId, Article],
    again: Callable[[Bank, bool], Sequence[Question]],
) -> list[Question]:
    """Each question as it is in the file, with what the file has no place for from its record.

    ``again`` writes a bank in the format without records, asking for typed answers or not, and reads it
    back, one question for each.
    """
    ancestors: dict[QuestionId, Question] = {}
    for typed in (False, True):
        left = [
            (question, one)
            for question, one in zip(given, records, strict=True)
            if one is not None and question.id not in ancestors
        ]
        bank = Bank(title="", articles=articles, questions=tuple(one for _, one in left))
        back = again(bank, typed) if left else ()
        for (question, _), ancestor in zip(left, back, strict=True):
            if typed or bool(question.choices) == bool(ancestor.choices):
                ancestors[question.id] = ancestor
    return [
        question if one is None else _merged(question, one, ancestors[question.id])
        for question, one in zip(given, records, strict=True)
    ]


def _merged(given: Question, kept: Question, ancestor: Question) -> Question:
    changed = {
        each.name: getattr(given, each.name)
        for each in fields(Question)
        if each.name not in ("status", "language")
        and getattr(given, each.name) != getattr(ancestor, each.name)
    }
    if "answer" in changed:
        changed |= {"kind": given.kind, "revision": kept.revision + 1}
    return replace(kept, **{**changed, "status": "draft"})


def _question(question: Question) -> dict[str, object]:
    default = Question(id=question.id, ask="", answer="")
    full = msgspec.to_builtins(question)
    return {
        each.name: full[each.name]
        for each in fields(Question)
        if each.name in ("id", "language") or getattr(question, each.name) != getattr(default, each.name)
    }


def _articles(bank: Bank) -> dict[str, dict[str, str]]:
    return {str(article.id): _article(article) for article in bank.articles.values()}


def _article(article: Article) -> dict[str, str]:
    full = {
        "title": article.title,
        "publisher": article.publisher,
        "date": str(article.date or ""),
        "file": article.file or "",
    }
    return {key: value for key, value in full.items() if value}


def _bank(bank: Bank) -> dict[str, str]:
    full = {"title": bank.title, "language": bank.language, "licence": bank.licence}
    return {key: value for key, value in full.items() if value}


def _line(value: dict[str, Any]) -> str:
    """JSON on one line, safe in comments of any of the formats."""
    text = json.dumps({key: part for key, part in value.items() if part}, ensure_ascii=False)
    text = "".join(char if char.isprintable() else _escaped(char) for char in text)
    return _UNSAFE.sub(lambda found: "".join(map(_escaped, found.group())), text)


def _escaped(char: str) -> str:
    return json.dumps(char)[1:-1] if not char.isascii() else f"\\u{ord(char):04x}"


def _read_question(raw: Any) -> Question | None:
    return read_question(raw["question"]) if "question" in raw else None


def _read_articles(raw: Any) -> dict[ArticleId, Article]:
    found = {}
    for name, one in raw.get("articles", {}).items():
        key = ArticleId(known.QUESTION["id"](name))
        found[key] = Article(**{"title": "", "id": key} | {k: known.ARTICLE[k](v) for k, v in one.items()})
    return found


def _read_bank(raw: Any) -> dict[str, str]:
    return {key: known.BANK[key](value) for key, value in raw.get("bank", {}).items() if key in _TEXTS}


_TEXTS = ("title", "language", "licence")
