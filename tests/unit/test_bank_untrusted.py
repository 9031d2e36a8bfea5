"""Whatever a bank holds, it is read or refused in a sentence; checking never breaks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quiz.bank import bank_text, check_bank
from quiz.bank.check.codes import RULES
from quiz.bank.fields import ARTICLE, BANK, QUESTION
from quiz.bank.parse import parse, read_question
from quiz.errors import BankError
from quiz.model import Bank
from quiz.printable import printable
from tests.unit.test_bank_round_trip import banks

GOOD = """\
version: 1
title: Contoh
articles:
  a: {title: A, date: 2023-09-29, file: a.md}
questions:
  - id: a/b
    ask: Kota mana?
    answer: Derna
    accept: [Darnah, "76"]
    prompt: {Libya: Kota mana?}
    source: {article: a, quote: "…"}   # a comment
  - {id: c, ask: Siapa saja?, answer: [Rusia, Mesir], need: 1}
"""
PIECES = st.sampled_from(
    [*"[]{}:,-#&*!|>'\"%@`?\n\t ~\\\0\x07\u2028é", "- ", ": ", "\n  ", "<<: ", "*a", "!!x"]
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8) | st.dates().map(str)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)


def is_safe(message: str) -> bool:
    """Whether ``message`` is one short line that a terminal shows as it is."""
    return printable(message) == message and len(message) < 1_000


def read(data: bytes) -> Bank | None:
    """The bank, or None when it is refused as it should be."""
    try:
        return parse(data, "bank.yaml")
    except BankError as error:
        refusal = str(error)
    assert refusal.startswith("bank.yaml")
    assert is_safe(refusal.split("\n")[0])
    return None


@given(st.lists(st.tuples(st.integers(0, len(GOOD)), st.integers(0, 6), PIECES), min_size=1, max_size=4))
@settings(max_examples=200, deadline=None)
def test_a_bank_with_pieces_changed_is_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = GOOD
    for start, length, piece in changes:
        text = text[:start] + piece + text[start + length :]
    read(text.encode())


@given(st.binary(max_size=60))
@settings(max_examples=200, deadline=None)
def test_bytes_are_read_or_refused(data: bytes) -> None:
    read(data or b"x")


def fields(names: list[str]) -> st.SearchStrategy[dict[str, object]]:
    return st.dictionaries(st.sampled_from(names) | st.text(max_size=5), VALUES, max_size=6)


@given(fields(list(BANK)), fields(list(ARTICLE)), st.lists(fields(list(QUESTION)), max_size=3))
@settings(max_examples=150, deadline=None)
def test_values_of_any_kind_are_read_or_refused(
    top: dict[str, object], article: dict[str, object], questions: list[dict[str, object]]
) -> None:
    raw = {"articles": {"a": article}, "questions": questions, **top}
    read(json.dumps(raw).encode("utf-8", "surrogatepass"))


@given(fields(list(QUESTION)))
@settings(max_examples=150, deadline=None)
def test_a_question_of_any_kind_is_read_or_refused(raw: dict[str, object]) -> None:
    raw = {"ask": "x", "answer": "y", **raw}
    try:
        question = read_question(raw)
    except BankError as error:
        refusal = str(error)
    else:
        assert parse(bank_text(Bank(title="", questions=(question,))).encode(), "x").questions == (question,)
        return
    assert is_safe(refusal)


@given(banks())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bank_can_be_checked(tmp_path: Path, bank: Bank) -> None:
    path = tmp_path / "bank.yaml"
    path.write_bytes(bank_text(bank).encode())
    for finding in check_bank(path, RULES):
        assert finding.code in RULES
        assert finding.line >= 1
        assert is_safe(finding.message)


@pytest.mark.parametrize("name", ["a\nb.yaml", "\x1b[31m.yaml"])
def test_a_file_name_is_shown_safely(tmp_path: Path, name: str) -> None:
    with pytest.raises(BankError) as caught:
        check_bank(tmp_path / name)
    assert is_safe(str(caught.value))
