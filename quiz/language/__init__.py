"""All that differs by language, as data: one module a language, named by its ISO 639-1 code.

A module ``quiz/language/xx.py`` holds ``PACK``; its longest tables are in text files beside it
(``places_xx.txt``, ``dictionary_xx.txt``, ``words_xx.txt``). Facts that belong to no language (which country a city
lies in, what a unit measures) are in ``quiz/language/world.py``. Concepts tie languages together: countries
by ISO 3166-1 code, UN M49 code for regions, everything else by a short English slug. A further language
joins by one more file that uses the same concepts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from string import ascii_lowercase

LANGUAGES = ("id", "en")
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

    def common_words(self) -> frozenset[str]:
        """Words of everyday text, lower-case: a slip that makes one of them is hardly a slip."""
        return _common_words(self.code)


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
    """Words of a sorted text, one a line, looked up in it as it is: no set is built."""

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}"
        self._starts: dict[str, int] = {}
        for letter in ascii_lowercase:
            start = self._text.find(f"\n{letter}")
            if start >= 0:
                self._starts[letter] = start

    def __contains__(self, word: str) -> bool:
        start = self._starts.get(word[:1], -1)
        stop = self._starts.get(chr(ord(word[0]) + 1), len(self._text) - 1) if word else 0
        return start >= 0 and self._text.find(f"\n{word}\n", start, stop + 1) >= 0


@cache
def seen_words(code: str) -> WordList:
    """Words and names seen in texts of a language, rarer than its common ones."""
    try:
        text = read_data(f"seen_{code}.txt")
    except OSError:
        text = ""
    return WordList(text[text.find("\n") + 1 :] if text.startswith("#") else text)


@cache
def _common_words(code: str) -> frozenset[str]:
    try:
        lines = read_data(f"words_{code}.txt").splitlines()
    except OSError:
        return frozenset()
    told = next((i for i, line in enumerate(lines) if not line.startswith("#")), len(lines))
    return frozenset(lines[told:])
