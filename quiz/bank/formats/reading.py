"""A foreign file's bytes, untrusted: bounded, decoded, and gathered into drafts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib import import_module
from pathlib import PurePath
from typing import Any

from quiz.bank.formats.goods import Exported, Imported, Options
from quiz.bank.formats.records import Record, restored
from quiz.errors import ExchangeError
from quiz.locale.told import M_, Told
from quiz.model import Article, ArticleId, Bank, Question, QuestionId
from quiz.printable import printable

LARGEST_FIELD = 20_000
"""Characters of one text."""

_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]"
)
_ID_WORDS = 6
_ID_LENGTH = 60


def decoded(data: bytes, name: str, *, lines: bool = True) -> str:
    """``data`` as text: UTF-8, or UTF-16 that says so. ExchangeError for others.

    With ``lines`` every line ends in \\n, whatever it ended in.
    """
    try:
        if data.startswith((b"\xff\xfe", b"\xfe\xff")):
            text = data.decode("utf-16")
        else:
            text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ExchangeError(
            M_("{name}: line {line} is not UTF-8 text; save the file as UTF-8.", name=name, line=line)
        ) from None
    if "\0" in text:
        raise ExchangeError(
            M_("{name}: this is a binary file, not text; name its format with --from.", name=name)
        )
    return text.replace("\r\n", "\n").replace("\r", "\n") if lines else text


def cleaned(text: str) -> str:
    """``text`` without control characters and without space around it."""
    return _CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()


def visible(text: str) -> str:
    """``text`` as a foreign file shows it: `cleaned`, and never empty."""
    return cleaned(text) or "…"


def one_line(text: str) -> str:
    """``text`` as a foreign file shows it, in one line with single spaces."""
    return " ".join(visible(text).split())


def slug(text: str, words: int = _ID_WORDS) -> str:
    """The first words of ``text`` as a part of an id."""
    found = re.findall(r"[^\W_]+", text.casefold())[:words]
    return "-".join(found)[:_ID_LENGTH].strip("-")


class Drafts:
    """Questions as they come in, each with an id of its own.

    ``name`` is the file's, for messages; ``language`` that of questions which name none.
    """

    def __init__(self, name: str, language: str = "id") -> None:
        self.name = name
        self.language = language
        self.questions: list[Question] = []
        self.records: list[Question | None] = []
        self.articles: dict[ArticleId, Article] = {}
        self.head: dict[str, str] = {}
        self.remarks: list[str] = []
        self._seen: dict[ArticleId, Article] = {}
        self._ids: set[str] = set()
        self._stem = slug(PurePath(name).stem) or "impor"

    def add(
        self, where: str, *, record: Record | None = None, key: str = "", ask: str, answer: Any, **rest: Any
    ) -> None:
        """One question, found at ``where``; ExchangeError for a text without measure.

        Without a question or an answer it is left out, with a remark.
        """
        given = {"ask": ask, "answer": answer, **rest}
        given = {key: self._measured(where, key, value) for key, value in given.items()}
        if not given["ask"] or given["answer"] in ("", ()):
            self.remarks.append(
                M_("{where}: left out, it has no answer", where=where)
                if given["ask"]
                else M_("{where}: left out, it has no question", where=where)
            )
            return
        language = given.pop("language", "") or self.head.get("language", self.language)
        article = given.pop("article", None)
        if article is not None:
            self._seen.setdefault(article.id, article)
        if record and record.question:
            key = key or record.question.id
        name = self.free_id(key, given["ask"])
        self.questions.append(Question(id=name, language=language, status="draft", **_fitting(given)))
        self.records.append(record.question if record else None)
        if record:
            self.know(record)

    def know(self, record: Record) -> None:
        """Take the articles and the bank's own fields of a record."""
        self.articles |= {
            key: article for key, article in record.articles.items() if key not in self.articles
        }
        self.head |= {key: value for key, value in record.bank.items() if key not in self.head}

    def done(
        self, title: str = "", again: Callable[[Bank, bool], Sequence[Question]] | None = None
    ) -> Imported:
        """All of it as a bank; ``again`` writes and reads a bank without records (see `restored`)."""
        found = tuple(self.questions)
        if again is not None:
            found = tuple(restored(self.questions, self.records, self.articles, again))
        if not found:
            more = Told(" ({remark})", {"remark": self.remarks[0]}) if self.remarks else ""
            raise ExchangeError(
                M_(
                    "{name}: there is no question in it that quiz understands{more}.",
                    name=self.name,
                    more=more,
                )
            )
        bank = Bank(
            title=self.head.get("title") or cleaned(title)[:300] or PurePath(self.name).stem,
            language=self.head.get("language", self.language),
            licence=self.head.get("licence", ""),
            articles={**self.articles, **self._seen_in(found)},
            questions=_distinct(found),
        )
        return Imported(bank, tuple(self.remarks), "language" in self.head)

    def _seen_in(self, questions: Iterable[Question]) -> dict[ArticleId, Article]:
        """The articles that were made of the file's own words, as far as ``questions`` name them."""
        named = {question.source.article for question in questions if question.source}
        return {
            key: article for key, article in self._seen.items() if key in named and key not in self.articles
        }

    def _measured(self, where: str, key: str, value: Any) -> Any:
        if isinstance(value, str):
            if len(value) > LARGEST_FIELD:
                raise ExchangeError(
                    M_(
                        "{name}: {where} has {count:,} characters in one text, and {most:,} are "
                        "the most; shorten it.",
                        name=self.name,
                        where=where,
                        count=len(value),
                        most=LARGEST_FIELD,
                    )
                )
            return cleaned(value)
        if isinstance(value, tuple):
            parts = (self._measured(where, key, part) for part in value)
            return tuple(dict.fromkeys(part for part in parts if part))
        if isinstance(value, Mapping):
            pairs = ((self._measured(where, key, k), self._measured(where, key, v)) for k, v in value.items())
            return {k: v for k, v in pairs if k}
        return value

    def keep(self, question: Question) -> None:
        """A question that is read already; nothing in it is changed."""
        self.questions.append(question)
        self.records.append(None)

    def free_id(self, wanted: str, ask: str) -> QuestionId:
        """An id like ``wanted``, or made of ``ask``, that no other question here has."""
        wanted = printable(cleaned(wanted))[:200].strip() or f"{self._stem}/{slug(ask) or len(self._ids) + 1}"
        key, number = wanted, 2
        while key in self._ids:
            key, number = f"{wanted[:190]}-{number}", number + 1
        self._ids.add(key)
        return QuestionId(key)


def _fitting(given: dict[str, Any]) -> dict[str, Any]:
    """Without what contradicts the answer: forms that are right cannot be wrong as well."""
    right = {given["answer"], *given.get("accept", ())}
    for key in ("accept", "reject"):
        if key in given:
            taken = {given["answer"]} if key == "accept" else right
            given[key] = tuple(form for form in given[key] if form not in taken)
    return given


def _distinct(questions: tuple[Question, ...]) -> tuple[Question, ...]:
    """``questions`` with different ids, also where records bring the same one twice."""
    taken: set[str] = set()
    found = []
    for question in questions:
        key, number = str(question.id), 2
        while key in taken:
            key, number = f"{str(question.id)[:190]}-{number}", number + 1
        taken.add(key)
        found.append(question if key == question.id else replace(question, id=QuestionId(key)))
    return tuple(found)


def rewritten(
    module: str, drafts: Callable[[bytes, str], Drafts], name: str
) -> Callable[[Bank, bool], Sequence[Question]]:
    """For `Drafts.done`: writes a bank without records by ``module``, and reads it back by ``drafts``."""

    def again(bank: Bank, typed: bool) -> Sequence[Question]:
        plain = Options(at=datetime.fromtimestamp(0, UTC), typed=typed, plainly=True)
        exported: Exported = import_module(f"quiz.bank.formats.{module}").write(bank, plain)
        return drafts(exported.data, name).questions

    return again
