"""A question as the lines of a form: each field as text that a person types, and back with what is wrong.

Lists have `; ` between their items and `\\;` for a semicolon in one. An item of `prompt` is
`form = words to ask with`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from quiz.bank.fields import QUESTION
from quiz.bank.readers import FieldError
from quiz.bank.reading import read_question
from quiz.bank.scalars import scalar_of
from quiz.model import ArticleId, Question, Source

FORM: tuple[str, ...] = (
    *("ask", "answer", "accept", "prompt", "reject", "choices", "kind", "hint", "explain"),
    *("quote", "article", "as_of", "difficulty", "tags", "unit", "tolerance", "need", "ordered"),
    *("language", "id", "revision"),
)
"""The fields of the form, in its order. ``quote`` and ``article`` are the two parts of the source."""

_LISTS = frozenset(("accept", "reject", "choices", "tags"))
_SPLIT = re.compile(r"(?<!\\);")
_EQUAL = re.compile(r"\s=\s")


def text_of(question: Question, name: str) -> str:
    """What the form's line ``name`` says of ``question``."""
    if name in ("quote", "article"):
        return str(getattr(question.source, name)) if question.source else ""
    if name == "prompt":
        pairs = question.prompt.items()
        return "; ".join(_escaped(f"{form} = {words}" if words else form) for form, words in pairs)
    value = getattr(question, name)
    if isinstance(value, tuple):
        return "; ".join(map(_escaped, value))
    if value is None or (value is False and name == "ordered") or (value == 0 and name == "tolerance"):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return str(value)


def texts_of(question: Question) -> dict[str, str]:
    """Every line of the form."""
    return {name: text_of(question, name) for name in FORM}


def question_of(before: Question, texts: Mapping[str, str]) -> tuple[Question | None, dict[str, str]]:
    """The question that the form's ``texts`` make of ``before``, or None; and what is wrong, by line.

    Lines that say what they said before leave their field as it was.
    """
    raw: dict[str, object] = {}
    wrong: dict[str, str] = {}
    known: dict[str, object] = {}
    for name, text in texts.items():
        if name in ("quote", "article"):
            continue
        if " ".join(text.split()) == " ".join(text_of(before, name).split()):
            known[name] = getattr(before, name)
        elif text.strip():
            raw[name] = _raw(name, text.strip(), texts.get("kind", ""), before)
    for name, value in raw.items():
        try:
            known[name] = QUESTION[name](value)
        except FieldError as error:
            wrong[name] = error.message
    wrong |= {name: "must not be empty" for name in ("id", "ask", "answer") if not texts[name].strip()}
    known["source"] = _source(before, texts, wrong)
    if wrong:
        return None, wrong
    emptied = {name: getattr(_EMPTY, name) for name in texts if name not in ("quote", "article", *known)}
    made = replace(before, **{**emptied, **known})
    return made, _contradictions(made)


def _contradictions(question: Question) -> dict[str, str]:
    """Fields that do not go together, by the reader of banks."""
    answer = list(question.answer) if isinstance(question.answer, tuple) else question.answer
    raw = {"ask": question.ask, "answer": answer, "kind": question.kind, "need": question.need}
    _, troubles = read_question(raw, question.language)
    return {
        str(trouble.place[-1]): trouble.message.partition(": ")[2] for trouble in troubles if trouble.place
    }


def _raw(name: str, text: str, kind: str, before: Question) -> object:
    """What a bank's YAML would hold for ``text`` on the line ``name``."""
    if name in _LISTS:
        return _items(text)
    if name == "prompt":
        pairs = (_EQUAL.split(item, maxsplit=1) for item in _items(text))
        return {pair[0].strip(): pair[1].strip() if len(pair) > 1 else "" for pair in pairs}
    if name == "answer":
        if kind.strip() == "list" or isinstance(before.answer, tuple):
            return _items(text)
        return (
            scalar_of(text) if not isinstance(before.answer, str) or kind in ("number", "boolean") else text
        )
    if name in ("difficulty", "need", "revision", "tolerance", "ordered"):
        return scalar_of(text)
    return text


def _source(before: Question, texts: Mapping[str, str], wrong: dict[str, str]) -> Source | None:
    quote, article = " ".join(texts["quote"].split()), texts["article"].strip()
    if before.source and article == before.source.article and quote == " ".join(before.source.quote.split()):
        return before.source
    if not quote and not article:
        return None
    if not quote or not article:
        wrong["article" if quote else "quote"] = "must not be empty"
        return None
    return Source(article=ArticleId(article), quote=quote)


def _items(text: str) -> list[str]:
    parts = (part.replace("\\;", ";").strip() for part in _SPLIT.split(text))
    return [part for part in parts if part]


def _escaped(item: str) -> str:
    return item.replace(";", "\\;")


_EMPTY = Question(id="x", ask="x", answer="x")  # type: ignore[arg-type]
