"""What an article is on: its field, what its names are, what its acronyms stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quiz.generate.parsed import Parsed
from quiz.language.id_writing import (
    BUSINESS_WORDS,
    CLUB_WORDS,
    COUNTRIES,
    MOMENT_WORDS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    SPORTS_WORDS,
)

_EXPANSION = re.compile(
    r"((?:[A-Z][\w'-]*\s+(?:(?:dan|of|for|the|untuk|on|and)\s+)?){1,7}[A-Z][\w'-]*)\s+\(([A-Z][A-Za-z]{1,9})\)"
)


def kinds(parsed: Sequence[Parsed]) -> dict[str, str]:
    """What a name is (“Klub”, “Kota”), told by the plain noun before it or its own first word."""
    found: dict[str, str] = {}
    for sentence in parsed:
        for entity in sentence.entities:
            nouns = (
                ORGANIZATION_NOUNS if entity.kind == "ORG" else PLACE_NOUNS if entity.kind == "LOC" else {}
            )
            before = sentence.words[entity.start - 1].low if entity.start else ""
            first = entity.text.split(" ")[0].lower()
            after = [word.low for word in sentence.words[entity.end : entity.end + 2]]
            small = len(after) > 1 and sentence.words[entity.end + 1].text.islower()
            apart = nouns.get(after[1]) if after[:1] == [","] and small else None
            kind = nouns.get(first) or nouns.get(before) or apart
            if not kind and entity.kind == "ORG" and CLUB_WORDS & set(entity.text.lower().split()):
                kind = "Klub"
            if kind and entity.text not in COUNTRIES:
                found.setdefault(entity.text, kind)
    return found


def moments(parsed: Sequence[Parsed]) -> float:
    """The share of sentences that tell what happened in the course of a match."""
    told = sum(any(word.low in MOMENT_WORDS for word in sentence.words) for sentence in parsed)
    return told / max(1, len(parsed))


def domain(parsed: Sequence[Parsed]) -> str:
    """The field whose words are many: "sports", "business" or ""."""
    seen = [word.low for sentence in parsed for word in sentence.words]
    shares = {name: sum(word in telling for word in seen) for name, telling in _DOMAINS.items()}
    best = max(shares, key=lambda name: shares[name])
    return best if shares[best] >= max(3, len(seen) / 60) else ""


_DOMAINS = {"sports": SPORTS_WORDS, "business": BUSINESS_WORDS}


def expansions(text: str) -> dict[str, str]:
    """Acronyms that the article spells out: “Government of National Accord (GNA)”."""
    found: dict[str, str] = {}
    for match in _EXPANSION.finditer(text):
        long, short = " ".join(match[1].split()), match[2]
        trimmed = _matching(long, short)
        if trimmed:
            found.setdefault(short, trimmed)
    return found


def _matching(long: str, short: str) -> str:
    """The end of ``long`` whose initials, or whose letters in order, are ``short``; "" when none is."""
    names = long.split(" ")
    for start in range(len(names) - 1, -1, -1):
        tail = names[start:]
        initials = "".join(word[0] for word in tail if word[0].isupper())
        if initials.upper() == short.upper() and names[start][0].isupper():
            return " ".join(tail)
    if (
        not (short.isupper() and len(short) < _SYLLABLES)
        and names[0][0].upper() == short[0].upper()
        and _in_order(short.lower(), long.lower())
        and len(names) <= len(short)
    ):
        return long
    return ""


_SYLLABLES = 6
"""Letters from which an acronym in capitals may be one of syllables; a shorter one has the initials."""


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters)
