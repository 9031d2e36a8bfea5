"""Edits of a hand-written bank: what is meant changes, every other byte stays."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from quiz.bank import load_bank
from quiz.bank.cutting import cut
from quiz.bank.editing import BankFile
from quiz.bank.parse import parse
from quiz.bank.sheet import Sheet
from quiz.model import ArticleId, Question, QuestionId, Source
from tests.unit.test_bank_round_trip import questions as any_question

HAND = """# yaml-language-server: $schema=assets/bank.schema.json
version: 1
title: 'Ibu kota'   # as in the atlas
language: id
articles:
  atlas: {title: Atlas}

# East first.
questions:   # by continent
  # Japan
  - id: jepang
    ask: "Apa ibu kota Jepang?"   # easy
    answer: 'Tokyo'
    kind: place
    accept: [ 'Tokio', "Tōkyō", Edo ]   # Edo: the old name
    prompt: {Jepang: "Kota mana?", Asia: ""}
    choices:
      - Tokyo      # right
      - 'Kyoto'
      # not Nara: too easy
      - Osaka

    explain: >-
      Tokyo menjadi ibu kota
      pada tahun 1868.
    source:
      article: atlas   # page 3
      quote: 'Ibu kota Jepang adalah Tokyo.'
    difficulty: 2
    status: draft
    score: 0.75

  # China

  -   id: tiongkok
      ask: |-
        Apa ibu kota
        Tiongkok?
      answer: Beijing
      hint:
      tags: [asia,
             ibu kota]   # two
      source: {article: atlas, quote: "Beijing, ibu kota Tiongkok."}
  - {id: korea, ask: 'Apa ibu kota Korea Selatan?', answer: Seoul, reject: [Busan]}
  -
    id: laos
    ask: Apa ibu kota Laos?\x20
    answer: [Vientiane, 'Luang Prabang']
    prompt:
      Laos: Kota mana?
      "Asia": 'Di mana?'
    reject:
    - Hanoi
    - Hue
  - status: draft
    id: nepal
    ask: Apa ibu kota Nepal?
    answer: Kathmandu
    as_of: 2024-01-01

# the end
licence: CC0-1.0
"""

FLOW = """{"version": 1, "questions": [{"id": "a", "ask": "A?", "answer": 1},
  {"id": "b", "ask": "B?", "answer": true}]}
"""
SHARED = """version: 1
questions:
  - id: a
    ask: A?
    answer: x
    reject: &wrong [y, z]
  - id: b
    ask: B?
    answer: w
    reject: *wrong
    hint: "old
  - hint"
"""
FILES = {
    "hand": HAND,
    "crlf": HAND.replace("\n", "\r\n"),
    "no last line end": HAND[: HAND.index("\n# the end")].rstrip(),
    "dashes at the margin": re.sub("^  ", "", HAND[HAND.index("questions:") :], flags=re.MULTILINE).replace(
        "licence", "version: 1\nlicence"
    ),
    "flow": FLOW,
    "shared": SHARED,
    "bom": "\ufeff" + SHARED,
}


def own_texts(sheet: Sheet, ids: list[str]) -> dict[str, str]:
    places = (slice(*sheet.span(position)) for position in range(len(ids)))
    return {name: sheet.text[place].strip("\r\n, ") for name, place in zip(ids, places, strict=True)}


def edited(question: Question, donor: Question, names: list[str]) -> Question:
    """``question`` with some of the fields of another, as far as they go together."""
    wanted = {name: getattr(donor, name) for name in names}
    if {"answer", "kind", "need", "ordered"} & set(names):
        wanted |= {name: getattr(donor, name) for name in ("answer", "kind", "need", "ordered")}
    return replace(question, **wanted)


FIELDS = [
    *("ask", "answer", "kind", "unit", "tolerance", "accept", "prompt", "reject", "choices", "hint"),
    *(
        "explain",
        "source",
        "as_of",
        "difficulty",
        "tags",
        "status",
        "revision",
        "score",
        "family",
        "language",
    ),
]
EDIT = st.tuples(
    st.sampled_from(["replace"] * 5 + ["insert", "remove", "undo"]),
    st.integers(0, 20),
    any_question(0),
    st.lists(st.sampled_from(FIELDS), min_size=1, max_size=3),
)


@pytest.mark.parametrize("name", FILES)
@settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck), phases=(Phase.generate,))
@given(edits=st.lists(EDIT, min_size=1, max_size=6))
def test_any_edits_change_their_question_alone(tmp_path: Path, name: str, edits: list[tuple]) -> None:  # type: ignore[type-arg]
    path = tmp_path / "bank.yaml"
    path.write_bytes(FILES[name].encode())
    file = BankFile(path)
    history = [path.read_bytes()]
    for number, (what, at, donor, names) in enumerate(edits):
        intended = list(file.bank.questions)
        before = own_texts(file.sheet, [one.id for one in intended])
        touched = ""
        if what == "undo":
            assert (file.undo() is None) == (len(history) == 1)
            if len(history) > 1:
                history.pop()
            assert path.read_bytes() == history[-1]
            continue
        if what == "insert":
            new = replace(donor, id=QuestionId(f"new-{number}"))
            behind = intended[at % len(intended)].id if intended and at % 3 else None
            file.insert(new, behind)
            intended.insert([one.id for one in intended].index(behind) + 1 if behind else len(intended), new)
            touched = new.id
        elif intended and what == "remove":
            touched = intended.pop(at % len(intended)).id
            if "shared" in before.get("a", "") or (name in ("shared", "bom") and touched == "a"):
                return  # an alias would hang in the air
            file.remove(QuestionId(touched))
        elif intended:
            old = intended[at % len(intended)]
            if name in ("shared", "bom") and "reject" in names:
                return
            new = edited(old, donor, names)
            assert file.replace(old, new) == new
            intended[at % len(intended)] = new
            touched = old.id
        if path.read_bytes() != history[-1]:
            history.append(path.read_bytes())
        assert file.bank.questions == tuple(intended)
        assert load_bank(path) == file.bank
        after = own_texts(file.sheet, [one.id for one in intended])
        for one in before.keys() & after.keys() - {touched}:
            assert after[one] == before[one]
    while file.undo():
        pass
    assert path.read_bytes() == FILES[name].encode()


@pytest.mark.parametrize("name", FILES)
def test_what_is_cut_by_lines_is_what_the_yaml_says(name: str) -> None:
    text = FILES[name].removeprefix("\ufeff")
    found = cut(text)
    bank = parse(text.encode(), name)
    sheet = Sheet(text, count=len(bank.questions))
    for position, question in enumerate(bank.questions):
        node = sheet.node(position)
        value = node.get("id")
        assert value is not None
        assert value.written == question.id
    assert (found is None) == (name == "flow")
    if found is not None and name not in ("shared", "bom"):
        assert len(found.pieces) == len(bank.questions)


def test_values_that_yaml_could_mistake(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(HAND)
    file = BankFile(path)
    for answer in (1, True, 1.0, "1", "true", "null", "2024-01-01", ("1", "yes"), "- x", "a: b #c"):
        old = file.bank.questions[0]
        new = replace(old, answer=answer, kind=None)
        file.replace(old, new)
        read = load_bank(path).questions[0]
        assert read == new
        assert type(read.answer) is type(answer)


def test_a_shuffled_deck_of_small_edits_keeps_comments(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(HAND)
    file = BankFile(path)
    comments = re.findall("# .*", HAND)
    rng = random.Random(4)
    for number in range(60):
        old = rng.choice(file.bank.questions)
        change = rng.choice(
            [
                {"accept": (*old.accept, f"bentuk {number}")},
                {"accept": old.accept[1:]},
                {"hint": f"Petunjuk {number}" if number % 3 else ""},
                {"status": rng.choice(["draft", "reviewed", "retired"])},
                {"as_of": date(2020, 1, 1 + number % 28)},
                {"source": Source(article=ArticleId("atlas"), quote=f"Kalimat {number}.")},
                {"prompt": {**old.prompt, f"p{number}": "Mana?"}},
            ]
        )
        file.replace(old, replace(old, **change))  # type: ignore[arg-type]
    text = path.read_text()
    kept = [comment for comment in comments if comment in text]
    assert len(comments) - len(kept) <= 2  # a comment inside a field goes when the field does
