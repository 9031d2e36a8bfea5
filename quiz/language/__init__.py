"""All that differs by language, as data: one module a language, named by its ISO 639-1 code.

A module ``quiz/language/xx.py`` holds ``PACK``; its longest tables are in text files beside it
(``places_xx.txt``, ``dictionary_xx.txt``, ``words_xx.txt``). Facts that belong to no language (which country a city
lies in, what a unit measures) are in ``quiz/language/world.py``. Concepts tie languages together: countries
by ISO 3166-1 code, UN M49 code for regions, everything else by a short English slug. A further language
joins by one more file that uses the same concepts.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from string import ascii_lowercase


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
    for row in text.splitlines():
        concept, colon, names = row.partition(":")
        if colon and row[0] != "#":
            concept = concept.strip()
            rows[concept] = rows.get(concept, ()) + tuple([name.strip() for name in names.split("|")])
    return rows


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
    names_first: bool = False
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


def read_data(name: str) -> str:
    """The text of a data file beside this module. Raises OSError when there is none."""
    from pathlib import Path  # slow to import, and few need it

    return (Path(__file__).parent / name).read_text(encoding="utf-8")


class WordList:
    """Words of sorted texts, one a line, looked up in them as they are: no set is built.

    A word is looked for among those that begin with the same two letters.
    """

    def __init__(self, *texts: str) -> None:
        self._shelves = [_shelve(f"\n{text}") for text in texts]

    def __contains__(self, word: str) -> bool:
        line = f"\n{word}\n"
        for text, places in self._shelves:
            start, stop = places.get(line[1:3]) or places.get(line[1], (0, 0))
            if text.find(line, start, stop) >= 0:
                return True
        return False

    def __len__(self) -> int:
        return sum(text.count("\n") - 1 for text, _ in self._shelves if text.strip())


def _shelve(text: str) -> tuple[str, dict[str, tuple[int, int]]]:
    """``text`` with where the lines are that begin with each letter, and with each two."""
    letters = _runs(text, "", 0, len(text))
    pairs = {
        head: place for letter, run in letters.items() for head, place in _runs(text, letter, *run).items()
    }
    return text, letters | pairs


def _runs(text: str, head: str, start: int, stop: int) -> dict[str, tuple[int, int]]:
    """Between ``start`` and ``stop``, the run of lines for each letter after ``head``; an empty one for none."""
    found = {head + letter: text.find(f"\n{head}{letter}", start, stop) for letter in ascii_lowercase}
    after, runs = stop, {}
    for letters, place in reversed(found.items()):
        runs[letters] = (place, after) if place >= 0 else (0, 0)
        after = place + 1 if place >= 0 else after
    return runs


@cache
def seen_words(code: str) -> WordList:
    """Words and names seen in texts of a language, rarer than its common ones."""
    return WordList(_lines(f"seen_{code}.txt"))


@cache
def common_words(*codes: str) -> WordList:
    """Words of everyday text in any of the languages ``codes``, lower-case."""
    return WordList(*(_lines(f"words_{code}.txt") for code in codes))


def _lines(name: str) -> str:
    """A file of words without its heading; nothing for a file that is not there."""
    try:
        text = read_data(name)
    except OSError:
        return ""
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text
