"""What the taggers see of a word. Training and tagging share this, so a change here needs new weights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

from quiz.generate.lexicon import ListedNames
from quiz.language.id_writing import COUNTRIES, HONORIFICS, OFFICE_HEADS, ORGANIZATION_NOUNS, SPEECH_VERBS
from quiz.language.world import cities

_SHAPES = ((re.compile(r"[A-ZÀ-Þ]"), "X"), (re.compile(r"[a-zß-ÿ]"), "x"), (re.compile(r"\d"), "9"))
_RUN = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def shape(word: str) -> str:
    """The pattern of a word's letters: “Bangsa-Bangsa” is “Xx-Xx”, “2017” is “9”."""
    for pattern, sign in _SHAPES:
        word = pattern.sub(sign, word)
    return _RUN.sub(r"\1", word)[:8]


@lru_cache(maxsize=50_000)
def _own(word: str) -> tuple[str, ...]:
    low = word.lower()
    return (
        f"w={low}",
        f"s={shape(word)}",
        f"p2={low[:2]}",
        f"p3={low[:3]}",
        f"p4={low[:4]}",
        f"e2={low[-2:]}",
        f"e3={low[-3:]}",
        f"e4={low[-4:]}",
    )


@lru_cache(maxsize=50_000)
def _near(word: str) -> tuple[str, str, str]:
    low = word.lower()
    return low, shape(word), low[-3:]


def features(sentence: Sequence[str]) -> list[list[str]]:
    """One list of attributes a word of ``sentence``."""
    edge = ("<>", "<>", "<>")
    near = [edge, edge, *map(_near, sentence), edge, edge]
    rows = []
    for index, word in enumerate(sentence):
        back, last, _, following, ahead = near[index : index + 5]
        row = [
            *_own(word),
            f"-1={last[0]}",
            f"+1={following[0]}",
            f"-1s={last[1]}",
            f"+1s={following[1]}",
            f"-2={back[0]}",
            f"+2={ahead[0]}",
            f"ss={last[1]}|{near[index + 2][1]}|{following[1]}",
            f"-1e={last[2]}",
            f"+1e={following[2]}",
            f"-1w={last[0]}|{near[index + 2][1]}",
        ]
        if index == 0:
            row.append("first")
        rows.append(row)
    return rows


def name_features(
    sentence: Sequence[str],
    rows: Sequence[list[str]],
    tags: Sequence[str],
    common: frozenset[str],
    names: ListedNames,
) -> list[list[str]]:
    """What tells names apart: ``rows`` of `features`, parts of speech, word lists, the run of capitals.

    ``common`` are the words that news writes in lower case, ``names`` what lists say of names.
    """
    low = [word.lower() for word in sentence]
    capital = [word[:1].isupper() for word in sentence]
    starts, ends = _runs(capital)
    around = ["", *tags, ""]
    met = _met(sentence, names)
    found = []
    for index, (word, row) in enumerate(zip(sentence, rows, strict=True)):
        back, own, ahead = around[index : index + 3]
        more = [*row, f"t={own}", f"t-1={back}", f"t+1={ahead}", f"tt={back}|{own}|{ahead}"]
        more += _listed(low, index, common)
        more += met[index]
        if word in _country_words():
            more.append("country")
        if word in _city_words():
            more.append("city")
        if word.isupper():
            more.append(f"up{min(len(word), 6)}")
        if capital[index]:
            first, last = starts[index], ends[index]
            before = low[first - 1] if first else ""
            more += [
                f"run0={low[first]}",
                f"run-={before}",
                f"run9={low[last]}",
                f"run#{min(5, last - first)}",
            ]
        found.append(more)
    return found


def _runs(capital: Sequence[bool]) -> tuple[list[int], list[int]]:
    """For each word the first and the last of the run of capitalized words it is in."""
    size = len(capital)
    starts, ends = list(range(size)), list(range(size))
    for index in range(1, size):
        if capital[index - 1]:
            starts[index] = starts[index - 1]
    for index in range(size - 2, -1, -1):
        if capital[index + 1]:
            ends[index] = ends[index + 1]
    return starts, ends


def _met(sentence: Sequence[str], names: ListedNames) -> list[list[str]]:
    """What ``names`` say of each word and of those beside it."""
    found: list[list[str]] = [[] for _ in sentence]
    for index, word in enumerate(sentence):
        if word in names.words:
            found[index].append(f"of={names.words[word]}")
        if not word[:1].isupper():
            continue
        signs = ["given"] if word in names.first else []
        if word in names.kinds:
            signs.append(f"name={names.kinds[word]}")
        for sign in signs:
            found[index].append(sign)
            if index + 1 < len(found):
                found[index + 1].append(f"{sign}-1")
            if index:
                found[index - 1].append(f"{sign}+1")
    at = 0
    while at < len(sentence):
        size = _whole(sentence, at, names) if sentence[at] in names.starts else 1
        if size > 1:
            kind = names.kinds[" ".join(sentence[at : at + size])]
            for index in range(at, at + size):
                found[index].append(f"whole={kind}{'B' if index == at else 'I'}")
        at += size
    return found


def _whole(sentence: Sequence[str], at: int, names: ListedNames) -> int:
    """How many words the whole name at ``at`` has, 1 for none that is listed."""
    longest = (n for n in _LENGTHS if at + n <= len(sentence))
    return next((n for n in longest if " ".join(sentence[at : at + n]) in names.kinds), 1)


_LENGTHS = (4, 3, 2)
"""Words of a whole name that is looked up, the longest first."""


def _listed(low: Sequence[str], index: int, common: frozenset[str]) -> list[str]:
    word = low[index]
    last = low[index - 1] if index else ""
    back = low[index - 2] if index > 1 else ""
    ahead = low[index + 1] if index + 1 < len(low) else ""
    tests = (
        ("office", word in OFFICE_HEADS or word in HONORIFICS),
        ("-office", last in OFFICE_HEADS or last in HONORIFICS),
        ("-2office", back in OFFICE_HEADS),
        ("+speech", ahead in SPEECH_VERBS),
        ("org", word in ORGANIZATION_NOUNS),
        ("-org", last in ORGANIZATION_NOUNS),
        ("common", word in common),
    )
    return [name for name, holds in tests if holds]


@cache
def _country_words() -> frozenset[str]:
    return frozenset(word for country in COUNTRIES for word in country.split())


@cache
def _city_words() -> frozenset[str]:
    return frozenset(word for city in cities() for word in city.split())
