"""Names that news has met before: what they are, and what kind of thing they are called."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import cache
from typing import NamedTuple

from quiz.generate.weights import common_words, lines
from quiz.language.id_writing import COUNTRIES, WELL_KNOWN, WHOLE_PROVINCES
from quiz.language.wordlists import common_words as everyday
from quiz.language.wordlists import read_data
from quiz.language.world import cities


class Known(NamedTuple):
    """``kind`` is PER, LOC, ORG or THING; ``noun`` what comes before the name in news (“klub”), or ""."""

    kind: str
    noun: str


@cache
def known_names() -> dict[str, Known]:
    """Names that several articles agree on."""
    rows = (line.split("\t") for line in lines("names"))
    return {name: Known(kind, noun) for name, kind, noun in rows}


@cache
def given_names() -> frozenset[str]:
    """First words of the names of people."""
    return frozenset(lines("given"))


@cache
def first_names() -> frozenset[str]:
    """First words of the names of people, of many countries."""
    rows = read_data("firstnames.txt").splitlines()
    return given_names() | frozenset(row for row in rows if not row.startswith("#"))


def is_plain_noun(word: str) -> bool:
    """Whether news writes ``word`` small in everyday text and nobody is called so: “Pelapor”, “Aliansi”."""
    return word not in first_names() and word.lower() in everyday("id")


@cache
def provinces() -> frozenset[str]:
    """Names of one word of the provinces of Indonesia, the short ones too: “Papua”, “Sumsel”."""
    rows = (row for row in read_data("places_id.txt").splitlines() if row.startswith("ID-"))
    names = (name.strip() for row in rows for name in row.partition(":")[2].split("|"))
    return frozenset(name for name in names if " " not in name)


def is_short_place(word: str) -> bool:
    """Whether ``word`` is the short name of a province, which nobody is called: “Sumsel”."""
    return word in provinces() and word not in cities() and word not in WHOLE_PROVINCES and not word.isupper()


def is_written_small(word: str) -> bool:
    """Whether ``word``, in lower case, is no name though a sentence begins with it: texts write it small."""
    first, _, again = word.partition("-")
    word = first if first == again else word  # “lagu-lagu”
    return is_derived(word) or word in everyday("id") or word in common_words()


def is_derived(word: str) -> bool:
    """Whether ``word`` has the form of nouns in ke-…-an and pe-…-an, which no name has."""
    return word.endswith("an") and word.startswith(("ke", "pe")) and len(word) > _DERIVED


_DERIVED = 6
"""Letters from which a word in ke-…-an or pe-…-an is no name."""


def is_place_alone(word: str) -> bool:
    """Whether ``word`` is a city or a country and nobody is called so."""
    return word not in first_names() and (word in cities() or word in COUNTRIES or word in provinces())


UNKNOWN = Known("", "")


def known(name: str) -> Known:
    """What ``name`` is; empty when it is new."""
    return _well_known().get(name) or known_names().get(name, UNKNOWN)


class ListedNames(NamedTuple):
    """What lists say of names: first words of people's, kinds of whole names and of
    their words, and the first words of names of several."""

    first: frozenset[str]
    kinds: dict[str, str]
    words: dict[str, str]
    starts: frozenset[str]


@cache
def listed_names() -> ListedNames:
    """The lists as the tagger of names sees them."""
    kinds = {name: each.kind for name, each in known_names().items()}
    parts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, kind in kinds.items():
        for word in name.split(" "):
            parts[word][kind] += 1
    commonest = {word: min(counts, key=lambda kind: (-counts[kind], kind)) for word, counts in parts.items()}
    first = frozenset(word for word in first_names() if word.lower() not in common_words())
    starts = frozenset(name.split(" ")[0] for name in kinds if " " in name)
    return ListedNames(first, kinds, commonest, starts)


@cache
def _well_known() -> dict[str, Known]:
    return {name: Known("ORG", noun) for noun, names in WELL_KNOWN.items() for name in names.split()}
