"""The JSON Schema of a bank, for editors: made from the model, with words for a person.

``python -m quiz.bank.schema`` prints it.
"""

from __future__ import annotations

import json
from typing import Any

import msgspec

from quiz.model import BANK_VERSION, Article, Question

_PAGE: dict[str, str] = {
    "version": "The version of the format: 1.",
    "title": "What learners see when they choose a bank.",
    "language": "The language of the questions that name none: id or en.",
    "licence": "Under which licence the bank may be passed on, such as CC0-1.0.",
    "articles": "Where the facts come from, by article id.",
    "questions": "The questions, in order.",
}
_ARTICLE = {
    "title": "The article's headline.",
    "publisher": "Who reported the facts.",
    "date": "When it was published: year-month-day.",
    "file": "The article's text, as a path from the bank's folder; nothing outside it.",
}
_QUESTION = {
    "id": "A stable name: learners' progress hangs on it. Editing the text keeps it.",
    "ask": "The question. It stands alone: who, when and what it is about are in it.",
    "answer": "The right answer: a text, a number, true, false or a list.",
    "language": "The question's language, when it is not the bank's.",
    "kind": "What the answer is, which decides how it is compared. Left out: inferred.",
    "accept": "Also right. Each is a test of the judge, too.",
    "prompt": "True but not enough: what to ask on with, by form; a list leaves the words to the judge.",
    "reject": "Known to be wrong, however near it looks.",
    "choices": "Offered when multiple choice is played: the answer and plausible wrong ones.",
    "hint": "Narrows the answer down without giving it away.",
    "explain": "Why the answer is right; said after a wrong one.",
    "source": "The sentence that proves the answer.",
    "as_of": "When this was true: year-month-day.",
    "difficulty": "From 1 (easy) to 5 (hard).",
    "tags": "Words to choose questions by.",
    "status": "draft: to be reviewed; reviewed: the default; retired: no longer asked.",
    "revision": "Raise it when the answer changes: learners start anew on this question.",
    "unit": "What a number counts or measures, such as barel or km.",
    "tolerance": "How far a number may be off, in its own unit.",
    "ordered": "Whether the members of a list have to come in order.",
    "need": "How many members of a list are enough.",
    "score": "The generator's confidence in a draft.",
    "family": "The generator's family of questions.",
}
_SOURCE = {
    "article": "The id of an article under `articles`.",
    "quote": "A verbatim span of the article that shows the answer.",
}
_SCALAR = {"type": ["string", "number", "boolean"]}
_TEXTS = {"anyOf": [{"type": "array", "items": _SCALAR}, _SCALAR]}
_BOUNDS: dict[str, dict[str, Any]] = {
    "difficulty": {"minimum": 1, "maximum": 5},
    "revision": {"minimum": 1},
    "need": {"minimum": 1},
    "tolerance": {"minimum": 0},
}


def bank_schema() -> dict[str, Any]:
    """The schema of a bank as a JSON object (draft 2020-12)."""
    definitions = {name: part for model in (Article, Question) for name, part in _definitions(model).items()}
    article = _object(definitions["Article"], _ARTICLE, required=[], leave_out=("id", "folder"))
    question = _object(definitions["Question"], _QUESTION, required=["id", "ask", "answer"])
    question["properties"]["source"] = _described(
        _object(definitions["Source"], _SOURCE, required=["article", "quote"]), _QUESTION["source"]
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A bank of questions for quiz",
        "type": "object",
        "additionalProperties": False,
        "required": ["version", "questions"],
        "properties": {
            "version": _described({"const": BANK_VERSION}, _PAGE["version"]),
            "title": _described({"type": "string"}, _PAGE["title"]),
            "language": _described({"type": "string", "default": "id"}, _PAGE["language"]),
            "licence": _described({"type": "string"}, _PAGE["licence"]),
            "articles": _described({"type": "object", "additionalProperties": article}, _PAGE["articles"]),
            "questions": _described({"type": "array", "items": question}, _PAGE["questions"]),
        },
    }


def schema_text() -> str:
    """The schema as the file that ships: `assets/bank.schema.json`."""
    return json.dumps(bank_schema(), ensure_ascii=False, indent=2) + "\n"


def _definitions(model: type) -> dict[str, Any]:
    _, parts = msgspec.json.schema_components([model])
    return dict(parts)


def _object(
    model: dict[str, Any], words: dict[str, str], *, required: list[str], leave_out: tuple[str, ...] = ()
) -> dict[str, Any]:
    """One of the model's classes as its YAML is written by hand."""
    fields = {name: part for name, part in model["properties"].items() if name not in leave_out}
    return {
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": {name: _field(name, part, words[name]) for name, part in fields.items()},
    }


def _field(name: str, part: dict[str, Any], words: str) -> dict[str, Any]:
    """The schema of one field, without null (an empty field is one left out) and empty defaults."""
    part = {key: value for key, value in part.items() if key != "default" or value}
    kinds = [kind for kind in part.pop("anyOf", []) if kind != {"type": "null"}]
    if name == "answer":
        part = {"anyOf": [_SCALAR, {"type": "array", "items": _SCALAR, "minItems": 1}]}
    elif name == "prompt":
        part = {
            "anyOf": [
                {"type": "object", "additionalProperties": {"type": ["string", "null"]}},
                *_TEXTS["anyOf"],
            ]
        }
    elif part.get("type") == "array":
        part = dict(_TEXTS)
    elif len(kinds) == 1:
        part |= kinds[0]
    elif kinds:
        part["anyOf"] = kinds
    if "enum" in part:
        part["enum"] = [value for value in part["enum"] if value is not None]
    return _described(part | _BOUNDS.get(name, {}), words)


def _described(part: dict[str, Any], words: str) -> dict[str, Any]:
    return {"description": words, **part}


if __name__ == "__main__":
    print(schema_text(), end="")
