"""What comes from outside is read, or refused in one sentence: nothing hangs, swells or escapes."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quiz.article import article_from
from quiz.article.encoding import decode
from quiz.article.frontmatter import cut_front_matter
from quiz.classroom.protocol import Do, Hello, Say, Watch, read, read_hub
from quiz.classroom.roster import parse_roster
from quiz.errors import ArticleError, LearnerError, RosterError
from quiz.printable import printable
from quiz.progress.archive import from_json

DEEP = "[" * 5_000 + "]" * 5_000
BOMB = "a: &a [x, x, x, x, x, x, x, x, x]\n" + "".join(
    f"{after}: &{after} [{', '.join([f'*{before}'] * 9)}]\n"
    for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)
"""Some six hundred bytes that stand for four hundred million texts."""

YAML = st.sampled_from(
    [
        *"[]{}:,-#&*!|>'\"%@`?\n\t ",
        "title: ",
        "date: ",
        "*a",
        "&a ",
        "!!x",
        "2024-13-45",
        "0x",
        "~",
        "topics: ",
        "é",
    ]
)
BLOCK = st.lists(YAML | st.text(max_size=4) | st.integers().map(str), max_size=12).map("".join)


def tell(error: Exception) -> None:
    """A refusal is one short line that a terminal shows as it is."""
    assert printable(str(error), 2_000) == str(error)
    assert len(str(error)) < 500


@given(BLOCK)
@example(BOMB + "title: *i")
@example(f"title: {DEEP}")
@example(f"title: {'9' * 15_000}")
@example("date: 99999-01-01\ntitle: !!python/object/apply:os.system [id]")
@example("title: !!binary //79\ntopics: {a: b}")
@example("? [a]\n: b")
@settings(max_examples=300, deadline=None)
def test_front_matter_is_read_or_refused(facts: str) -> None:
    try:
        found, rest = cut_front_matter(f"---\n{facts}\n---\nIsi.\n")
    except ValueError as error:
        tell(error)
        return
    assert found is None or isinstance(found.date, date | None)
    assert "Isi." in rest


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode) | BLOCK.map(str.encode))
@example(b"<div>" * 20_000 + b"Kota Padang." + b"</div>" * 20_000)
@example(b"<html><body><p>" + b"&#27;[31m&#x202e;&#0; Kota Padang." * 50 + b"</p></body></html>")
@example(b"<!DOCTYPE x [<!ENTITY a 'b'>]><html><p>&a;</p></html>")
@settings(max_examples=200, deadline=None)
def test_an_article_is_read_or_refused(raw: bytes) -> None:
    text = decode(raw)
    if text is None:
        return
    for suffix in ("", ".md", ".html"):
        try:
            article = article_from(text, stem="a", suffix=suffix)
        except ArticleError as error:
            tell(error)
            continue
        kept = [article.title, article.publisher, article.id, *article.topics]
        assert all(printable(text) == text for text in kept), kept


@given(st.sampled_from(["r.csv", "r.yaml"]), BLOCK | st.text(max_size=80))
@example("r.yaml", BOMB + "pupils: *i")
@example("r.yaml", DEEP)
@example("r.yaml", f"- {'9' * 100_000}")
@example("r.csv", "name,pin\n=HYPERLINK(1),1234\n\x1b[31mAni,12345")
@settings(max_examples=300, deadline=None)
def test_a_roster_is_read_or_refused(name: str, text: str) -> None:
    try:
        pupils = parse_roster(text.encode("utf-8", "surrogatepass"), name, b"secret")
    except RosterError as error:
        tell(error)
        return
    for pupil in pupils:
        assert printable(pupil.name) == pupil.name
        assert pupil.name


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ("t", "v", "key", "round", "text", "token", "lang", "have", "what", "arguments", "n")
KINDS = ("hello", "answer", "say", "object", "watch", "do", "stage", "mine", "bye", "x")
MESSAGES = st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=6).flatmap(
    lambda rest: st.sampled_from(KINDS).map(lambda kind: json.dumps({**rest, "t": kind}))
)


@given(MESSAGES | st.text(max_size=60))
@example(f'{{"t": "hello", "v": {DEEP}}}')
@example(f'{{"t": "hello", "v": 1, "unknown": {DEEP}}}')
@example(f'{{"t": "hello", "v": {"9" * 5_000}}}')
@example('{"t": "watch", "v": 1, "token": "\\ud800"}')
@example('{"t": "say", "key": "\\u0000", "text": "\\ud800\\udfff"}')
@settings(max_examples=400, deadline=None)
def test_a_message_is_understood_or_is_none(raw: str) -> None:
    for text in (raw, raw.encode("utf-8", "surrogatepass")):
        message = read(text)
        read_hub(text)
        if isinstance(message, Watch):
            message.token.encode()
        if isinstance(message, Hello | Say | Do):
            assert msgspec.json.encode(message)


@given(st.binary(max_size=80) | JSON.map(json.dumps).map(str.encode))
@example(b'{"quiz": "learner", "unknown": ' + DEEP.encode() + b"}")
@example(b'{"quiz": "learner", "version": ' + b"9" * 5_000 + b"}")
@settings(max_examples=200, deadline=None)
def test_a_learners_file_is_read_or_refused(data: bytes) -> None:
    with pytest.raises(LearnerError) as caught:
        from_json(data, "ani.json")
    tell(caught.value)


def test_an_article_on_disk_that_explodes_is_refused_at_once(tmp_path: Path) -> None:
    from quiz.article import read_article

    path = tmp_path / "a.md"
    path.write_text(f"---\n{BOMB}title: *i\n---\nKota Padang meresmikan pasar.\n")
    with pytest.raises(ArticleError, match="repetition"):
        read_article(path)
