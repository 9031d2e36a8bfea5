"""Names in a sentence, from the tagger's labels, mended at their ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from quiz.generate.lexicon import first_names, given_names, is_derived, is_place_alone, is_short_place, known
from quiz.generate.parsed import Entity, EntityKind, Word
from quiz.generate.quantities import SCORE
from quiz.generate.weights import common_words
from quiz.language.id_writing import (
    CLUB_WORDS,
    COMPANY_ENDS,
    HONORIFICS,
    INSTITUTIONS,
    NAME_JOINERS,
    NEVER_IN_NAMES,
    NICKNAME_STARTS,
    NOT_NAMES,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PARTY_NOUNS,
    PLACE_NOUNS,
    PRONOUNS,
    RANKS,
)
from quiz.language.world import cities

Found = list[Entity]


_TITLES = HONORIFICS | OFFICE_HEADS | RANKS
"""Words before people's names."""

_NOT_PEOPLE = frozenset(ORGANIZATION_NOUNS) | frozenset(PLACE_NOUNS) | NOT_NAMES


def decode(words: Sequence[Word], labels: Sequence[str]) -> Found:
    """Names from B-, I- and O labels, mended: no marks at the ends, no honorific or office at the front."""
    found: Found = []
    start, kind = 0, ""
    for index, label in enumerate([*labels, "O"]):
        if kind and not label.startswith("I-"):
            found.extend(_mended(words, start, index, kind))
            kind = ""
        if label != "O" and not kind:
            start, kind = index, label[2:]
    return found


def _is_plain(word: str) -> bool:
    """Whether a word that stands first, and so with a capital, is no name: news writes it small elsewhere."""
    return (word in common_words() or is_derived(word)) and word not in HONORIFICS


def _mended(words: Sequence[Word], start: int, end: int, kind: str) -> Found:
    while start < end and not words[start].text[0].isalnum():
        start += 1
    while end > start and not words[end - 1].text[-1].isalnum():
        end -= 1
    while end > start and (words[end - 1].text.islower() or SCORE.match(words[end - 1].text)):
        end -= 1
    if kind == "PER":
        start, end = _person(words, start, end)
        while end - start > 2 and _is_body(words[start]) and not _is_body(words[start + 2]):
            start += 1
        if end - start > 1 and words[end - 1].low in HONORIFICS | RANKS and words[end - 1].text[:1].isupper():
            return []  # “Polda Metro Jaya Kombes Argo”
        if all(word.low in _TITLES for word in words[start:end]):
            return []  # “Kombes Pol”
        if any(_is_no_name(word) for word in words[start:end]) or words[start].text in NICKNAME_STARTS:
            kind = "ORG"
        if end - start > 1 and _is_named_after(words[start].text, words[end - 1].text):
            kind = "ORG"
    if start == 0 and end > 1 and words[0].low.endswith("nya"):
        start = 1  # “Untungnya Arsenal …”
    if start >= end or not is_capital(words[start].text) or words[start].low in PRONOUNS:
        return []
    alone = (
        kind == "PER"
        and end - start == 1
        and words[start].tag != "PROPN"
        and words[start].low in never_given()
    )
    if alone and not (start and words[start - 1].low in HONORIFICS):
        return []
    cut = next((i for i in range(start, end) if _ends_any(words[i])), end)
    if kind == "ORG" and words[start].low in PARTY_NOUNS:
        person = next((i for i in range(start + 2, cut - 1) if words[i].text in first_names()), cut)
        people = [entity_of(words, person, cut, "PER")] if person < cut else []
        return [entity_of(words, start, person, kind), *people]  # “Partai Republik Donald Trump”
    return [entity_of(words, start, cut, kind)] if cut > start else []


def _ends_any(word: Word) -> bool:
    """A mark or a verb, which no name goes past: “Tripoli didukung PBB”."""
    return word.text in ',;:()[]"“”' or (word.tag == "VERB" and word.text.islower())


_ROMAN = re.compile(r"(?:X{1,3}|X{0,3}(?:IX|IV|V?I{1,3}))")
"""Numbers of districts and of units: “Balai Jalan IX Maluku”."""


def _is_named_after(first: str, last: str) -> bool:
    """Whether a name ends with a place, or begins with letters, as those of clubs and firms do."""
    letters = len(first) > 2 and first.isupper() and first.isalpha() and not last.isupper()
    letters = letters or bool(_ROMAN.fullmatch(first))
    return letters or (is_place_alone(last) and first not in first_names())


def _is_body(word: Word) -> bool:
    """A club, a city or a body that stands before the names of its people: “Persela Dwi Kuswanto”."""
    return (
        word.low in CLUB_WORDS
        or known(word.text).kind == "ORG"
        or word.text in cities()
        or (word.text.isupper() and len(word.text) > 1 and word.text.isalpha())
    )


def _person(words: Sequence[Word], start: int, end: int) -> tuple[int, int]:
    """The name alone: what follows the last office or rank, up to a party, a small word or a verb."""
    for index in range(start, end - 1):
        if words[index].low in _TITLES:
            start = index + 1
    for index in range(start, end - 2):
        if words[index].low in PARTY_NOUNS:
            start = index + 2  # “Fraksi Hanura Rahmat”
    while end - start > 1 and is_short_place(words[start].text):
        start += 1  # “Ketua Asprov PSSI Sumsel Rahmat Hidayat”
    if start == 0 and end > 1 and _is_plain(words[0].low):
        start = 1
    while start and end - start > 2 and words[start].tag != "PROPN" and words[start].low in never_given():
        start += 1
    end = next((i for i in range(start + 1, end) if _ends_name(words[i])), end)
    while end - start > 2 and all(
        word.low in common_words() and word.low not in NAME_JOINERS for word in words[start : start + 2]
    ):
        start += 1
    while start > 0 and len(words[start - 1].text.rstrip(".")) == 1 and words[start - 1].text[0].isupper():
        start -= 1
    return start, end


@cache
def never_given() -> frozenset[str]:
    """Words that news writes small and nobody is called."""
    return common_words() - given_small()


@cache
def given_small() -> frozenset[str]:
    """The first words of people's names, in lower case, and the small words in them."""
    return frozenset(name.lower() for name in given_names()) | NAME_JOINERS


def _ends_name(word: Word) -> bool:
    return word.low in NEVER_IN_NAMES or (word.text.islower() and word.low not in NAME_JOINERS)


_MIXED = re.compile(r"(?!Mc|Mac|De|Di|Da|La|Le|Van|O')[A-Z]+[a-z]+[A-Z]|[A-Z]{2,}[a-z]")
"""“UnionSpace”, “XDana”: capitals inside a word that no person's name has."""


def _is_no_name(word: Word) -> bool:
    return (
        word.low in CLUB_WORDS
        or word.low in _NOT_PEOPLE
        or word.low.startswith(INSTITUTIONS)
        or bool(_MIXED.match(word.text))
        or known(word.text).kind == "ORG"
        or any(map(str.isdigit, word.text))
        or word.low.rstrip(".") in COMPANY_ENDS
    )


def entity_of(words: Sequence[Word], start: int, end: int, kind: str, full: str = "") -> Entity:
    """Words ``start`` to ``end`` as a name of ``kind``; ``full`` is its longest form if that is another."""
    text = " ".join(word.text for word in words[start:end]).replace(" ,", ",")
    checked: EntityKind = "PER" if kind == "PER" else "LOC" if kind == "LOC" else "ORG"
    return Entity(start, end, checked, text, full or text)


def is_capital(text: str) -> bool:
    """Whether a name may begin with ``text``."""
    return text[:1].isupper() or text[:1].isdigit()
