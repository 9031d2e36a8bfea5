"""Facts are frozen data, merged when they are told twice; five articles' key facts are asked for."""

from __future__ import annotations

import json
import re
from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from quiz.article import read_article
from quiz.generate import write
from quiz.generate.analysis import read
from quiz.generate.facts import facts, merge
from tests.unit.generating import DAY, MARKET, article

TWICE = (
    "Mahyeldi Ansharullah meresmikan Pasar Muaro di Padang pada 4 Maret 2025. "
    "Mahyeldi meresmikan Pasar Muaro bersama 120 pedagang."
)


def test_a_fact_says_who_did_what_when_and_where() -> None:
    (first, *_) = facts(read(article(TWICE)))
    assert first.who == "Mahyeldi Ansharullah"
    assert first.did == "meresmikan"
    assert first.what.startswith("Pasar Muaro")
    assert first.when == "4 Maret 2025"
    assert first.where == "Padang"
    assert first.as_of == DAY
    assert first.sentence in TWICE


def test_a_fact_cannot_be_changed() -> None:
    fact = facts(read(article(MARKET)))[0]
    with pytest.raises(FrozenInstanceError):
        fact.who = "Rahmat"  # type: ignore[misc]


def test_what_is_told_twice_is_one_fact_with_both_tellings() -> None:
    (merged,) = merge(facts(read(article(TWICE))))
    assert len(merged.tellings) == 2
    assert merged.fact.when == "4 Maret 2025"


def test_facts_of_several_articles_are_merged() -> None:
    one, two = (read(article(TWICE, stem=stem)) for stem in ("pagi", "sore"))
    (merged,) = merge([*facts(one), *facts(two)])
    assert {str(fact.article) for fact in merged.tellings} == {"pagi", "sore"}


def test_who_says_it_is_kept() -> None:
    found = facts(read(article("Hendri Arnis mengatakan Bank Nagari menyalurkan kredit di Padang.")))
    assert any(fact.said_by == "Hendri Arnis" and fact.who == "Bank Nagari" for fact in found)


@pytest.mark.data
@pytest.mark.slow
def test_key_facts_of_five_articles_are_asked_for(data_folder: Path) -> None:
    """A fact counts as asked when a question with one of its cues has its key (both are patterns)."""
    listed = json.loads(Path(__file__).with_name("key_facts.json").read_text(encoding="utf-8"))
    asked = []
    for path in sorted((data_folder.parent / "seeds").glob("*.txt")):
        made = write(read_article(path), per_article=40).questions
        for _, cue, key in listed[path.name[:3]]:
            asked.append(
                any(re.search(key, str(each.answer)) and re.search(cue, each.ask, re.I) for each in made)
            )
    assert len(asked) == 58
    assert sum(asked) / len(asked) >= 0.62
