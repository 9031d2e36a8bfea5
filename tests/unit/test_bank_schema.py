"""The schema for editors says what the reader takes."""

from __future__ import annotations

import json
from dataclasses import fields
from pathlib import Path

import pytest

import quiz
from quiz.bank import read_question
from quiz.bank.fields import ARTICLE, BANK, QUESTION
from quiz.bank.schema import bank_schema, schema_text
from quiz.errors import BankError
from quiz.model import Article, Bank, Question

FILE = Path(quiz.__file__).parent.parent / "assets" / "bank.schema.json"


@pytest.mark.skipif(not FILE.exists(), reason="not a checkout")
def test_the_schema_that_ships_is_current() -> None:
    assert FILE.read_text("utf-8") == schema_text(), "run `make schema`"


def test_the_schema_the_reader_and_the_model_have_the_same_fields() -> None:
    top = bank_schema()["properties"]
    question, article = top["questions"]["items"], top["articles"]["additionalProperties"]
    assert list(top) == list(BANK) == ["version", *(field.name for field in fields(Bank))]
    assert list(question["properties"]) == [field.name for field in fields(Question)]
    assert set(QUESTION) == set(question["properties"])
    assert list(article["properties"]) == list(ARTICLE)
    assert {*ARTICLE, "id", "folder"} == {field.name for field in fields(Article)}


def test_every_field_is_described_and_nothing_else_is_allowed() -> None:
    schema = json.loads(schema_text())
    objects = [schema, schema["properties"]["questions"]["items"]]
    objects += [schema["properties"]["articles"]["additionalProperties"], objects[1]["properties"]["source"]]
    for one in objects:
        assert one["additionalProperties"] is False
        assert all(part.get("description") for part in one["properties"].values())


def test_allowed_words_and_bounds_are_the_readers() -> None:
    properties = bank_schema()["properties"]["questions"]["items"]["properties"]
    for name, part in properties.items():
        for word in part.get("enum", ()):
            answer = {"list": ["x"], "boolean": True}.get(word, "x") if name == "kind" else "x"
            read_question({"ask": "x", "answer": answer, name: word})
        for bound, step in (("minimum", -1), ("maximum", 1)):
            if bound in part:
                read_question({"ask": "x", "answer": ["x"], name: part[bound]})
                with pytest.raises(BankError):
                    read_question({"ask": "x", "answer": ["x"], name: part[bound] + step})
