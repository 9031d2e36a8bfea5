"""Apa kepanjangan …? The article spells out an acronym that is not common knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.drafts import Draft
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.tagger import familiar_acronyms
from quiz.language.id_writing import QUESTIONS, WELL_KNOWN_ACRONYMS

_LEAST = 4
"""Times that an article must use an acronym before its long form is worth knowing."""


def _mentions(reading: Reading, short: str) -> int:
    return sum(word.text == short for sentence in reading.sentences for word in sentence.words)


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the long form, where it stands in the sentence."""
    for short, long in reading.expansions.items():
        if short in familiar_acronyms() or short in WELL_KNOWN_ACRONYMS or len(long.split()) < 2:
            continue
        if f"{long} ({short})" not in sentence.text or _mentions(reading, short) < _LEAST:
            continue
        yield Draft(
            family="expansion",
            ask=QUESTIONS["expansion"].format(short=short),
            answer=long,
            entity=long,
            sentence=sentence,
            kind="text",
            merit=0.55,
            names=frozenset({short}),
            timeless=True,
        )
