"""All that differs by language, as data: one module a language, named by its ISO 639-1 code.

A module ``quiz/language/xx.py`` holds ``PACK``; its longest tables are in text files beside it
(``places_xx.txt``, ``dictionary_xx.txt``, ``words_xx.txt``). Facts that belong to no language (which country a city
lies in, what a unit measures) are in ``quiz/language/world.py``. Concepts tie languages together: countries
by ISO 3166-1 code, UN M49 code for regions, everything else by a short English slug. A further language
joins by one more file that uses the same concepts.
"""

from __future__ import annotations

import os
from collections.abc import ItemsView, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module

from quiz.language.wordlists import WordList, WordTable, common_words, read_data, seen_words

__all__ = [
    "LANGUAGES",
    "Names",
    "Pack",
    "WordList",
    "WordTable",
    "common_words",
    "numbers",
    "pack",
    "phrases",
    "read_data",
    "seen_words",
    "table",
]


def _packs() -> tuple[str, ...]:
    """The codes of the modules here that two letters name: Indonesian, English, then others."""
    names = (entry.name for entry in os.scandir(os.path.dirname(__file__)))  # noqa: PTH120 (pathlib is slow to import)
    codes = {name[:2] for name in names if len(name) == 5 and name.endswith(".py")}
    return ("id", "en", *sorted(codes - {"id", "en"}))


LANGUAGES = _packs()
"""Languages with a pack."""

Names = Mapping[str, tuple[str, ...]]
"""Concept to its names in one language; the first is the one to show."""


def table(text: str) -> dict[str, tuple[str, ...]]:
    """Rows ``concept: name | name | …`` as a mapping; blank lines and those after ``#`` are skipped.

    A concept on several rows gathers the names of all of them.
    """
    rows: dict[str, tuple[str, ...]] = {}
    for concept, names in _rows(text):
        rows[concept] = rows.get(concept, ()) + names
    return rows


def _rows(text: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for row in text.splitlines():
        concept, colon, names = row.partition(":")
        if colon and row[0] != "#":
            yield concept.strip(), tuple([name.strip() for name in names.split("|")])


class Table(Mapping[str, tuple[str, ...]]):
    """A long text of rows as ``table`` reads them, read anew whenever it is gone through: nothing is kept.

    For what is indexed once and looked at seldom.
    """

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"

    def __getitem__(self, concept: str) -> tuple[str, ...]:
        names: tuple[str, ...] = ()
        start = self._text.find(head := f"\n{concept}:")
        if start < 0:
            raise KeyError(concept)
        while start >= 0:
            names += next(_rows(self._text[start + 1 : self._text.index("\n", start + 1)]))[1]
            start = self._text.find(head, start + 1)
        return names

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys(concept for concept, _ in _rows(self._text)))

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def items(self) -> ItemsView[str, tuple[str, ...]]:
        """Concepts and their names."""
        return table(self._text).items()


def numbers(text: str) -> dict[str, float]:
    """``word value`` pairs, comma-separated, as a mapping."""
    return {
        word.strip(): float(value) for word, value in (pair.rsplit(maxsplit=1) for pair in text.split(","))
    }


def phrases(text: str) -> tuple[str, ...]:
    """Phrases of a text, one for each ``|`` or line."""
    return tuple(phrase for row in text.splitlines() for part in row.split("|") if (phrase := part.strip()))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False, repr=False)
class Pack:
    """One language's lexical knowledge. Words and phrases are lower-case, without accents.

    ``decimal`` is the decimal sign. ``adds``, ``teens``, ``times`` and ``scales`` spell numbers: in a
    group each word adds its value, makes a teen of the one before, or multiplies it; a scale multiplies
    the whole group. ``spelled`` words stand for several others. ``denominators`` make fractions.
    ``units`` go from a unit of ``quiz.language.world.UNITS`` to its words; ``counters`` are words that
    count things without measuring them. ``points`` are the decimal sign in words. ``places``, ``cities``, ``organizations``, ``offices``, ``words``:
    concept to names. ``shorts`` are short forms with their long ones. ``titles`` go before names;
    ``suffixes`` after; ``names`` are common names of people, ``nicknames`` a name's other forms. ``irregular`` forms go to their base. ``verbs`` are those that no affix tells, ``phrasals`` of several words; ``converses`` say a deed from the other side (*lost to*: defeated);
    ``mutual`` words tie two sides of which none acts alone. ``asks``
    goes from a kind to what questions of that kind say. ``prefixes`` and ``endings`` are affixes with what
    stems get back in their place.
    """

    code: str
    decimal: str = "."
    months: Mapping[str, int] = field(default_factory=dict)
    weekdays: Mapping[str, int] = field(default_factory=dict)
    adds: Mapping[str, float] = field(default_factory=dict)
    teens: frozenset[str] = frozenset()
    times: Mapping[str, float] = field(default_factory=dict)
    scales: Mapping[str, float] = field(default_factory=dict)
    spelled: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    denominators: Mapping[str, float] = field(default_factory=dict)
    ordinals: Mapping[str, float] = field(default_factory=dict)
    short_scales: Mapping[str, float] = field(default_factory=dict)
    number_links: frozenset[str] = frozenset()
    units: Names = field(default_factory=dict)
    counters: frozenset[str] = frozenset()
    points: frozenset[str] = frozenset()
    about: tuple[str, ...] = ()
    approximately: tuple[str, ...] = ()
    above: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    ranges: tuple[str, ...] = ()
    before_christ: frozenset[str] = frozenset()
    date_words: frozenset[str] = frozenset()
    parts: Mapping[str, str] = field(default_factory=dict)
    nicknames: Names = field(default_factory=dict)
    century: frozenset[str] = frozenset()
    decade: tuple[str, ...] = ()
    places: Names = field(default_factory=dict)
    cities: Names = field(default_factory=dict)
    nationalities: Names = field(default_factory=dict)
    organizations: Names = field(default_factory=dict)
    offices: Names = field(default_factory=dict)
    shorts: Mapping[str, str] = field(default_factory=dict)
    words: Names = field(default_factory=dict)
    titles: tuple[str, ...] = ()
    names: tuple[str, ...] = ()
    suffixes: frozenset[str] = frozenset()
    particles: frozenset[str] = frozenset()
    generic: Names = field(default_factory=dict)
    nearby: frozenset[str] = frozenset()
    small_places: frozenset[str] = frozenset()
    sides: frozenset[str] = frozenset()
    negations: tuple[str, ...] = ()
    yes: tuple[str, ...] = ()
    no: tuple[str, ...] = ()
    ignorance: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    denies: tuple[str, ...] = ()
    admits: tuple[str, ...] = ()
    opposites: tuple[tuple[str, str], ...] = ()
    hedges: tuple[str, ...] = ()
    wrappers: tuple[str, ...] = ()
    closers: tuple[str, ...] = ()
    modifiers: tuple[str, ...] = ()
    contrasts: tuple[str, ...] = ()
    copulas: frozenset[str] = frozenset()
    alternatives: tuple[str, ...] = ()
    conjunctions: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    directions: Mapping[str, str] = field(default_factory=dict)
    verbs: frozenset[str] = frozenset()
    phrasals: Mapping[str, str] = field(default_factory=dict)
    converses: Mapping[str, str] = field(default_factory=dict)
    mutual: frozenset[str] = frozenset()
    stopwords: frozenset[str] = frozenset()
    asks: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    prefixes: tuple[tuple[str, tuple[str, ...]], ...] = ()
    endings: tuple[tuple[str, tuple[str, ...]], ...] = ()
    irregular: Mapping[str, str] = field(default_factory=dict)
    passive: tuple[str, ...] = ()
    active: tuple[str, ...] = ()
    head_first: bool = False

    def common_words(self) -> WordList:
        """Words of everyday text, lower-case: a slip that makes one of them is hardly a slip."""
        return common_words(self.code)


@cache
def pack(code: str) -> Pack:
    """The pack of a language; an empty one for a language that has none. Never raises."""
    if code not in LANGUAGES:
        return Pack(code=code)
    found: Pack = import_module(f"quiz.language.{code}").PACK
    return found
