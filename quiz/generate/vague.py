"""How well a question tells what it is about: what a draft leaves open for who has not read the article."""

from __future__ import annotations

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.lexicon import known
from quiz.generate.parsed import Reading

_MOST_NAMES, _MOST_SENTENCES, _MOST_WORDS = 4, 40, 30
"""Counts from which a feature grows no more."""

_BEGINNINGS = ("me", "di", "ber", "ter")
"""What the first verb may begin with."""


def own_names(draft: Draft) -> frozenset[str]:
    """The names in the words of the question itself, not in what stands before it; its answer left out."""
    return frozenset(name for name in draft.names - {draft.entity, draft.full} if name in draft.ask)


def is_explained(draft: Draft, reading: Reading) -> bool:
    """Whether news has met the person asked for before, or the article tells what he is."""
    return bool(known(draft.full).kind) or has_office(draft, reading)


def has_office(draft: Draft, reading: Reading) -> bool:
    """Whether the article tells an office of the person asked for."""
    offices = (office for sentence in reading.sentences for office in sentence.offices)
    return any(office.person.full == draft.full for office in offices)


def vagueness(draft: Draft, reading: Reading) -> dict[str, float]:
    """Names and values of what is seen, most of them 0 to 1; those that are 0 are left out."""
    main = next(iter(reading.topics), "")
    key = {draft.full, draft.entity, draft.answer}
    asked = words(draft.ask)
    first = draft.sentence.words[0]
    row = {
        "no affair": float(reading.affair is None),
        "sentences": min(_MOST_SENTENCES, len(reading.sentences)) / 20,
        "own names": min(_MOST_NAMES, len(own_names(draft))) / 2,
        "own length": min(_MOST_WORDS, len(asked)) / 10,
        "main told": float(bool(main) and main in draft.ask and main not in key),
        "main key": float(main in key),
        f"starts={first.tag}": 1.0,
    }
    if draft.kind == "person":
        row["key unknown"] = float(not known(draft.full).kind)
        row["key no office"] = float(not has_office(draft, reading))
    row |= _verb(draft, frozenset(asked))
    return {name: value for name, value in row.items() if value}


def _verb(draft: Draft, asked: frozenset[str]) -> dict[str, float]:
    """What the first verb of the question begins with."""
    verb = next((word.low for word in draft.sentence.words if word.tag == "VERB" and word.low in asked), "")
    start = next((each for each in _BEGINNINGS if verb.startswith(each)), "")
    return {f"verb={start}": 1.0} if start else {}
