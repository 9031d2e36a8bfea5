"""The packs: enough of everything, concepts that meet across languages, nothing that folds to nothing."""

from __future__ import annotations

from dataclasses import fields

import pytest

from quiz.judge import fold
from quiz.language import LANGUAGES, Pack, pack, table, world


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_pack_knows_enough(code: str) -> None:
    one = pack(code)
    assert one.code == code
    assert len(one.places) >= 250
    assert len(one.organizations) >= 120
    assert len(one.offices) >= 100
    assert len(one.months) >= 20
    assert set(one.months.values()) == set(range(1, 13))
    assert set(one.weekdays.values()) == set(range(7))
    assert len(one.common_words()) > 9_000


def test_acronyms_with_expansions_in_both_languages() -> None:
    both = set(pack("id").organizations) & set(pack("en").organizations)
    every = set(pack("id").organizations) | set(pack("en").organizations)
    assert len(both) >= 90
    assert len(every) >= 250


def test_cities_have_their_countries() -> None:
    cities = world.cities()
    assert len(cities) > 4_000
    assert cities["Cairo"] == "EG"
    assert "Kairo" in pack("id").cities["Cairo"]
    assert "Bengazi" in world.spellings("Benghazi")
    known = [city for code in LANGUAGES for city in pack(code).cities]
    assert len(known) >= 100


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_unit_and_place_is_known_to_the_world(code: str) -> None:
    one = pack(code)
    assert set(one.units) <= set(world.UNITS)
    assert {concept for concept in one.nationalities if len(concept) == 2} <= set(one.places)


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_name_is_empty(code: str) -> None:
    one = pack(code)
    for names in (one.places, one.cities, one.organizations, one.offices, one.words, one.generic):
        for concept, words in names.items():
            assert words, concept
            assert all(fold(word) for word in words), concept
    for phrases in (one.hedges, one.wrappers, one.closers, one.negations, one.titles, one.yes, one.no):
        assert all(fold(phrase) for phrase in phrases)


def test_a_language_without_a_pack_is_neutral() -> None:
    neutral = pack("xx")
    assert neutral.code == "xx"
    assert all(
        not getattr(neutral, field.name) for field in fields(Pack) if field.name not in ("code", "decimal")
    )
    assert pack("xx").common_words() == frozenset()


def test_rows_of_one_concept_gather() -> None:
    assert table("a: x | y\n\na: z\nb: w") == {"a": ("x", "y", "z"), "b": ("w",)}


def test_roles_have_wider_ones() -> None:
    assert {"minister", "official"} <= world.broader("defence-minister")
    assert "minister" not in world.broader("deputy-defence-minister")
    assert "150" in world.containers("DE")
