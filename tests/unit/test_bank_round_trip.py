"""What is saved is read back as it was."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.bank import bank_text, load_bank, save_bank
from quiz.bank.parse import parse
from quiz.bank.quoting import literal, scalar
from quiz.bank.yaml_text import read_yaml
from quiz.model import Article, ArticleId, Bank, Kind, Question, QuestionId, Source, Status

WORDS = (
    "yes No on off true NULL ~ null 0123 12:30 1.20 2023-09-29 -5 +5 1e3 0x1F 0o17 .5 .inf 1_000 = << - ? : "
    "# [ --- ... a:b http://x.y/z?q=1#f %TAG @x `x` 'it's' *a &a !b |x >x {a} [a] a,b a#b –5 “x” é ا 😀 \" \\"
)
LINES = (
    "a: b|a :b|a #b| a|a |a:|- a|? a|a\nb|a\n\nb|a\n b\n|\n|\ta|a\r\nb|\u2028|\x85|\xa0|\ufeff|\u200d|\x07"
)
TRICKY = st.sampled_from(WORDS.split(" ") + LINES.split("|"))
ANY = st.text(st.characters(codec="utf-8"), max_size=40) | TRICKY | st.lists(TRICKY, max_size=3).map("".join)
TEXT = ANY.filter(lambda text: bool(text.strip()))
TEXTS = st.lists(TEXT, max_size=4).map(tuple)
NAME = st.from_regex(r"[a-z0-9][a-z0-9/: #,-]{0,20}[a-z0-9]", fullmatch=True)
DAY = st.dates(date(1000, 1, 1))
WHOLE = st.integers(-(10**18) + 1, 10**18 - 1)
FLOAT = st.floats(allow_nan=False, allow_infinity=False).filter(lambda number: 1e-30 < abs(number) < 1e30)
SCALAR_ANSWERS: dict[Kind | None, st.SearchStrategy[str | int | float | bool]] = {
    None: TEXT | WHOLE | FLOAT | st.booleans(),
    "boolean": st.booleans(),
    "number": WHOLE | FLOAT | TEXT,
    "text": TEXT,
    "person": TEXT,
}


@st.composite
def questions(draw: st.DrawFn, number: int) -> Question:
    members = draw(st.none() | st.lists(TEXT, min_size=1, max_size=4).map(tuple))
    kind: Kind | None = draw(st.sampled_from([None, "list"] if members else list(SCALAR_ANSWERS)))
    return Question(
        id=QuestionId(f"{draw(NAME)}{number}"),
        ask=draw(TEXT),
        answer=members or draw(SCALAR_ANSWERS[kind]),
        language=draw(st.sampled_from(["id", "en"])),
        kind=kind,
        accept=draw(TEXTS),
        prompt=draw(st.dictionaries(TEXT, ANY, max_size=3)),
        reject=draw(TEXTS),
        choices=draw(TEXTS),
        hint=draw(ANY),
        explain=draw(ANY),
        source=draw(st.none() | st.builds(Source, article=NAME.map(ArticleId), quote=TEXT)),
        as_of=draw(st.none() | DAY),
        difficulty=draw(st.none() | st.integers(1, 5)),
        tags=draw(TEXTS),
        status=draw(st.sampled_from(["draft", "reviewed", "retired"]).map(_status)),
        revision=draw(st.integers(1, 1_000)),
        unit=draw(ANY),
        tolerance=draw(st.just(0.0) | FLOAT.map(abs)),
        ordered=draw(st.booleans()),
        need=draw(st.none() | st.integers(1, len(members))) if members else None,
        score=draw(st.none() | FLOAT | st.just(0.0)),
        family=draw(ANY),
    )


def _status(word: str) -> Status:
    return "draft" if word == "draft" else "retired" if word == "retired" else "reviewed"


@st.composite
def banks(draw: st.DrawFn) -> Bank:
    names = draw(st.lists(NAME, max_size=3, unique=True))
    articles = {
        ArticleId(name): Article(
            id=ArticleId(name),
            title=draw(ANY),
            publisher=draw(ANY),
            date=draw(st.none() | DAY),
            file=draw(st.none() | TEXT),
        )
        for name in names
    }
    return Bank(
        title=draw(ANY),
        language=draw(st.sampled_from(["id", "en"])),
        licence=draw(ANY),
        articles=articles,
        questions=tuple(draw(questions(number)) for number in range(draw(st.integers(0, 3)))),
    )


@given(banks())
@settings(max_examples=100, deadline=None)
def test_a_saved_bank_is_read_back_as_it_was(bank: Bank) -> None:
    written = bank_text(bank)
    again = parse(written.encode(), "bank.yaml")
    assert again == bank
    assert bank_text(again) == written


@given(ANY)
@settings(max_examples=250, deadline=None)
def test_a_scalar_is_the_same_text_to_every_reader(text: str) -> None:
    block, flow = (
        f"a: {scalar(text)}\n",
        f"a: [{scalar(text, flow=True)}, {{k: {scalar(text, flow=True)}}}]\n",
    )
    assert yaml.load(block, yaml.SafeLoader) == yaml.load(block, yaml.CSafeLoader) == {"a": text}
    assert yaml.load(flow, yaml.CSafeLoader) == {"a": [text, {"k": text}]}
    assert read_yaml(block).value == {"a": text}
    assert read_yaml(flow).value == {"a": [text, {"k": text}]}


@given(st.lists(ANY, min_size=2, max_size=4).map("\n".join))
@settings(max_examples=200, deadline=None)
def test_a_literal_block_is_the_same_text(text: str) -> None:
    block = literal(text, "    ")
    if block is not None:
        assert read_yaml(f"a:\n  b: {block}\n  c: 1\n").value == {"a": {"b": text, "c": "1"}}


def test_a_date_answer_is_quoted_and_a_date_field_is_not(tmp_path: Path) -> None:
    question = Question(id=QuestionId("q"), ask="Kapan?", answer="2023-09-29", as_of=date(2023, 9, 29))
    save_bank(Bank(title="x", questions=(question,)), tmp_path / "bank.yaml")
    text = (tmp_path / "bank.yaml").read_text("utf-8")
    assert '    answer: "2023-09-29"\n' in text
    assert "    as_of: 2023-09-29\n" in text
    assert load_bank(tmp_path / "bank.yaml").questions == (question,)
