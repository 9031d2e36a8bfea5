"""Tables that stay texts answer as mappings and sets would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.judge import fold
from quiz.judge.lexicon import lexicon
from quiz.language import LANGUAGES, Table, WordList, WordTable, common_words, read_data, table, world

NAMES = st.text("abz é-1", min_size=1, max_size=5).map(str.strip).filter(bool)


@pytest.mark.parametrize("name", [f"places_{code}.txt" for code in LANGUAGES] + ["dictionary_id.txt"])
def test_a_table_reads_as_its_mapping(name: str) -> None:
    text = read_data(name)
    kept, told = Table(text), table(text)
    assert dict(kept) == dict(kept.items()) == told
    assert list(kept) == list(told)
    assert len(kept) == len(told)
    assert kept.get("no such concept") is None


@given(st.sets(NAMES), st.lists(NAMES))
def test_a_list_holds_its_words_and_no_others(words: set[str], others: list[str]) -> None:
    kept = WordList("".join(f"{word}\n" for word in sorted(words)))
    assert len(kept) == len(words)
    for word in (*words, *others, "", "a", "z"):
        assert (word in kept) == (word in words)


@given(st.dictionaries(NAMES, NAMES), st.lists(NAMES))
def test_a_word_table_answers_as_a_mapping(rows: dict[str, str], others: list[str]) -> None:
    kept = WordTable(rows)
    for name in (*rows, *others, "", "b"):
        assert (name in kept) == (name in rows)
        assert kept.get(name, "none") == rows.get(name, "none")


def test_every_city_has_its_country() -> None:
    countries = {fold(city): country for city, country in world.cities().items()}
    assert all(lexicon().cities.get(city, "") == country for city, country in countries.items())
    everyday = common_words(*LANGUAGES)
    assert all(word in everyday for word in ("air", "water", "rumah", "house"))
    assert "rumahh" not in everyday
