"""Apa kepanjangan …? The article spells out an acronym that is not common knowledge."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.drafts import Draft
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.weights import familiar_acronyms
from quiz.language.id_writing import QUESTIONS, WELL_KNOWN_ACRONYMS


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the long form, where it stands in the sentence."""
    for short, long in reading.expansions.items():
        if long in reading.people:
            continue
        if short in familiar_acronyms() or short in WELL_KNOWN_ACRONYMS or len(long.split()) < 2:
            continue
        if f"{long} ({short})" not in sentence.text:
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
            spare=not {short, long} & set(reading.topics),
        )
