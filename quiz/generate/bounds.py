"""Where names begin and end: what belongs to one though no tagger says so, and which beginnings are sure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from functools import cache

from quiz.generate.lexicon import given_names, is_plain_noun, known
from quiz.generate.names import Found, entity_of
from quiz.generate.parsed import Entity, Word
from quiz.generate.weights import common_words
from quiz.language.id_grammar import DIRECTIONS, INNER_OF_BODIES, RANKING_WORDS
from quiz.language.id_writing import (
    COUNTRIES,
    HONORIFICS,
    METONYMS,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PLAIN_KINDS,
    PORTFOLIOS,
    RANKS,
)
from quiz.language.world import cities


def with_first(words: Sequence[Word], found: Found) -> Found:
    """People with the first name that a tagger took for a place, or for none: “Sri | Mulyani Indrawati”."""
    kept: Found = []
    for entity in found:
        at = entity.start - 1
        first = words[at] if entity.kind == "PER" and at >= 0 else None
        known_first = first is not None and first.text in given_names() and first.low not in common_words()
        if first is None or not known_first or first.text in cities():
            kept.append(entity)
            continue
        if kept and kept[-1].end > at:
            if kept[-1].start < at or kept[-1].kind == "PER" or first.name_sure > _SURE:
                kept.append(entity)
                continue
            kept.pop()
        kept.append(entity_of(words, at, entity.end, "PER"))
    return kept


def with_initials(words: Sequence[Word], found: Found) -> Found:
    """“Miryam” and “S. Haryani” side by side as one name."""
    joined: Found = []
    for entity in sorted(found, key=lambda each: each.start):
        last = joined[-1] if joined else None
        beside = last is not None and last.kind == entity.kind == "PER" and last.end == entity.start
        if last is not None and beside and _INITIAL.fullmatch(words[entity.start].text):
            joined[-1] = entity_of(words, last.start, entity.end, "PER")
        else:
            joined.append(entity)
    return joined


def with_given(words: Sequence[Word], entity: Entity, covered: set[int]) -> Entity:
    """“Tsai Ing-wen”: a family name with the given name after it; “M Hanif Dhakiri”: an initial before."""
    end, start = entity.end, entity.start
    if (
        entity.kind == "PER"
        and start
        and start - 1 not in covered
        and _INITIAL.fullmatch(words[start - 1].text)
    ):
        entity = entity_of(words, start - 1, end, "PER")
    while entity.kind == "PER" and end < len(words) and end not in covered and _goes_on(words[end]):
        end += 1
        entity = entity_of(words, entity.start, end, "PER")
    if entity.kind != "PER" or end >= len(words) or end in covered or not _GIVEN.fullmatch(words[end].text):
        return entity
    return entity_of(words, entity.start, end + 1, "PER")


_INITIAL = re.compile(r"[A-Z]\.?")
_GIVEN = re.compile(r"[A-Z][a-z]+-[a-z]+")


def _goes_on(word: Word) -> bool:
    """A capitalized word of which the tagger is not sure that no name goes on with it."""
    placed = word.text in COUNTRIES or word.text in cities()
    return _is_name(word) and not placed and word.name_sure < _SURE


_SURE = 0.9


def told_places(words: Sequence[Word]) -> Found:
    """Names after what they are: “kota Derna”, “kota pesisir Derna”."""
    found: Found = []
    for at in range(1, len(words)):
        if words[at].tag != "PROPN" or not words[at].text[:1].isupper() or words[at - 1].text[:1].isupper():
            continue
        lead = words[at - 1]
        if lead.low not in PLACE_NOUNS and not (
            at > 1 and lead.tag in {"NOUN", "ADJ"} and words[at - 2].low in PLACE_NOUNS
        ):
            continue
        end = at + 1
        while end < len(words) and words[end].tag == "PROPN" and words[end].text[:1].isupper():
            end += 1
        found.append(entity_of(words, at, end, "LOC"))
    return found


def told_people(words: Sequence[Word], covered: set[int]) -> Found:
    """Names of two words or more right after an office: “Menteri Luar Negeri Turki Mevlüt Çavuşoğlu”."""
    found: Found = []
    for at, word in enumerate(words):
        if word.low not in OFFICE_HEADS or at in covered:
            continue
        start = at + 1
        while start < len(words) and start - at < _LONGEST_OFFICE and _is_of_office(words, start, covered):
            start += 1
        end = start
        while end < len(words) and end not in covered and _is_new_name(words[end]):
            end += 1
        if (
            end - start > 1
            and end < len(words)
            and (words[end].text == "," or words[end].tag in {"VERB", "AUX"})
        ):
            found.append(entity_of(words, start, end, "PER"))
    return found


_LONGEST_OFFICE = 8


def _is_of_office(words: Sequence[Word], at: int, covered: set[int]) -> bool:
    word = words[at]
    if word.text.isupper() or word.text in METONYMS or word.text in COUNTRIES or word.text in cities():
        return True
    return at in covered or word.low in common_words() or word.low in OFFICE_HEADS | RANKS | HONORIFICS


def _is_new_name(word: Word) -> bool:
    placed = word.text in COUNTRIES or word.text in cities() or word.low in cities_low()
    return (
        word.text[:1].isupper() and word.text[1:].islower() and word.low not in common_words() and not placed
    )


def _is_name(word: Word) -> bool:
    """A capitalized word that is no office and no rank."""
    plain = word.low in common_words() or word.low in OFFICE_HEADS | HONORIFICS | RANKS
    return word.tag == "PROPN" and word.text[:1].isupper() and word.text[1:].islower() and not plain


def in_brackets(words: Sequence[Word], at: int) -> bool:
    """“Asosiasi Fintech (Aftech)”: a short form in brackets."""
    return words[at - 1].text == "(" and words[at + 1].text == ")" and words[at].text[:1].isupper()


def goes_on(words: Sequence[Word], entity: Entity, entities: Collection[Entity]) -> bool:
    """“Komisi Tinggi untuk Pengungsi”: whether the name of a body may go on after a small word or a comma."""
    at = entity.end
    body = words[entity.start].text[:1].isupper() and words[entity.start].low in ORGANIZATION_NOUNS
    if entity.kind == "PER" or not body or at + 1 >= len(words) or words[at].low not in INNER_OF_BODIES:
        return False
    after = words[at + 1]
    other = next((each for each in entities if each.start == at + 1), None)
    apart = other is not None and (other.kind == "PER" or other.text in COUNTRIES)
    own = after.low in ORGANIZATION_NOUNS or after.low in OFFICE_HEADS | HONORIFICS or after.text.isupper()
    return after.text[:1].isupper() and not apart and not own


def begins_body(words: Sequence[Word], at: int, entities: Collection[Entity]) -> bool:
    """Whether the capitalized word at ``at`` begins the name of a body: “Komisi Pemilihan Umum”."""
    if at + 1 >= len(words) or any(entity.start == at + 1 for entity in entities):
        return False
    after = words[at + 1]
    titled = after.low in RANKING_WORDS  # “Markas Besar Polri”
    named = words[at].low in ORGANIZATION_NOUNS and words[at].low not in PLAIN_KINDS
    return after.text[:1].isupper() and not after.text.isupper() and (named or titled)


def is_hard(words: Sequence[Word], entity: Entity, bodies: Collection[str]) -> bool:
    """Whether the beginning of a name is sure: no capitalized word before it that may be part of it.

    ``bodies`` are words of the places and organizations that the article names.
    """
    if words[entity.start].low in OFFICE_HEADS:
        return False  # “Menko Polhukam Wiranto”
    if entity.kind == "PER" and entity.end - entity.start > 1 and is_plain_noun(words[entity.start].text):
        return False  # “Pelapor Kaesang”
    if not entity.start:
        return True
    before = words[entity.start - 1]
    if before.text == "&":
        return False  # “Brighton & Hove Albion”
    first = words[entity.start]
    office = before.text[:1].isupper() and (before.low in OFFICE_HEADS or before.low in common_words())
    plain = first.low in common_words() and first.text not in given_names()
    if office and plain and entity.end - entity.start > 1:
        return False  # “Ketua Panitia Aksi Amy”
    if not before.text[:1].isupper() or before.low in HONORIFICS | OFFICE_HEADS or before.low in RANKS:
        return True
    run = entity.start
    while run and words[run - 1].text[:1].isupper():
        run -= 1
    if any(word.low in ORGANIZATION_NOUNS for word in words[run : entity.start]):
        return entity.text.split(" ")[0] in given_names()  # “PT Food Station Tjipinang Jaya Arief Prasetyo”
    return all(
        words[at + 1].low in DIRECTIONS or _is_no_name(words[at], bodies) for at in range(run, entity.start)
    )


def _is_no_name(word: Word, bodies: Collection[str]) -> bool:
    """Whether a capitalized word before a name is part of an office or of a body, not of the name."""
    if word.text.isupper() or word.text in bodies or word.text in METONYMS or word.text in COUNTRIES:
        return True
    if word.low in common_words() or word.low in HONORIFICS | OFFICE_HEADS | RANKS:
        return True
    return word.low in cities_low() | PORTFOLIOS or known(word.text).kind == "ORG"


@cache
def cities_low() -> frozenset[str]:
    """Last words of the names of cities, in lower case."""
    return frozenset(city.split(" ")[-1].lower() for city in cities())
