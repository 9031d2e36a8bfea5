"""The packs: enough of everything, concepts that meet across languages, nothing that folds to nothing."""

from __future__ import annotations

from dataclasses import fields

import pytest

from quiz.judge import fold
from quiz.judge.lexicon import lexicon
from quiz.language import LANGUAGES, Pack, pack, read_data, seen_words, table, world


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
    ours, theirs = pack("id").organizations, pack("en").organizations
    both = {concept: (*ours[concept], *theirs[concept]) for concept in set(ours) & set(theirs)}
    known = [
        names for names in both.values() if any(map(_is_acronym, names)) and any(" " in n for n in names)
    ]
    assert len(known) >= 150
    assert len(set(ours) | set(theirs)) >= 250


def _is_acronym(name: str) -> bool:
    return len(name) < 9 and sum(map(str.isupper, name)) > 1


def test_cities_have_their_countries() -> None:
    cities = world.cities()
    assert len(cities) > 4_000
    assert cities["Cairo"] == "EG"
    assert "Kairo" in pack("id").cities["Cairo"]
    assert "Bengazi" in world.spellings("Benghazi")
    exonyms = {city: names for city, names in pack("id").cities.items() if set(names) - {city}}
    look = lexicon().look
    shared = [c for c, names in exonyms.items() if all(look(fold(c)) & look(fold(name)) for name in names)]
    assert len(pack("id").cities) >= 100
    assert len(shared) == len(exonyms) >= 100


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


def test_countries_are_known_in_both_languages() -> None:
    shared = set(pack("id").places) & set(pack("en").places)
    assert len([concept for concept in shared if len(concept) == 2]) >= 250


@pytest.mark.parametrize("code", LANGUAGES)
def test_rarer_words_are_found_in_their_text(code: str) -> None:
    known = seen_words(code)
    lines = [line for line in read_data(f"seen_{code}.txt").splitlines() if not line.startswith("#")]
    assert lines == sorted(set(lines))
    assert all(line in known for line in lines)
    assert not any(word in known for word in ("", "zzzzz", "a", "Mitten", lines[0][:-1] + "qq", "é"))
    assert "mitten" not in seen_words("xx")


def test_bynames_are_of_one_person() -> None:
    people = world.bynames()
    assert len(people) >= 90
    assert all(fold(name) for full, others in people.items() for name in (full, *others))


def test_roles_of_the_world_are_offices_of_the_packs() -> None:
    named = {role for code in LANGUAGES for role in pack(code).offices}
    assert named >= world.PROFESSIONS
    assert named >= world.RELATIVES


def test_a_language_without_a_pack_is_neutral() -> None:
    neutral = pack("xx")
    assert neutral.code == "xx"
    assert all(
        not getattr(neutral, field.name) for field in fields(Pack) if field.name not in ("code", "decimal")
    )
    assert len(pack("xx").common_words()) == 0
    assert "a" not in pack("xx").common_words()


def test_every_word_of_a_list_is_found_and_no_other() -> None:
    for code in LANGUAGES:
        text = read_data(f"words_{code}.txt")
        words = {line for line in text.splitlines() if not line.startswith("#")}
        listed = pack(code).common_words()
        assert len(listed) == len(words)
        assert all(word in listed for word in words)
        others = {word[1:] for word in words} | {word[:-1] for word in words} | {f"{word}x" for word in words}
        others |= {"", " ", "\n", "é", "1"}
        assert not any(word in listed for word in others - words)


def test_rows_of_one_concept_gather() -> None:
    assert table("a: x | y\n\na: z\nb: w") == {"a": ("x", "y", "z"), "b": ("w",)}


def test_roles_have_wider_ones() -> None:
    assert {"minister", "official"} <= world.broader("defence-minister")
    assert "minister" not in world.broader("deputy-defence-minister")
    assert "150" in world.containers("DE")
