"""The kinds of questions, one module each. Each proposes drafts; checking and ranking come after."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families import (
    agent,
    calling,
    cloze,
    definition,
    expansion,
    how_many,
    in_place,
    listing,
    office,
    passive,
    phrases,
    said,
    thing,
    title,
    what,
    when,
    where,
    which,
    who,
    why,
    with_whom,
)
from quiz.generate.families.gaps import gap_range
from quiz.generate.parsed import Parsed, Reading

OfClause = Callable[[Reading, Clause], Iterable[Draft]]
OfSentence = Callable[[Reading, Parsed], Iterable[Draft]]

OF_CLAUSE: tuple[OfClause, ...] = (
    who.propose,
    which.propose,
    when.propose,
    where.propose,
    how_many.propose,
    with_whom.propose,
    passive.propose,
    agent.propose,
    phrases.propose,
    said.propose,
    said.according,
    thing.propose,
    definition.propose,
    definition.reversed_,
    what.propose,
    why.propose,
    listing.propose,
    listing.objects,
    title.propose,
)
OF_SENTENCE: tuple[OfSentence, ...] = (
    office.propose,
    calling.propose,
    expansion.propose,
    how_many.exist,
)


def of_clause(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """What all families ask of ``clause``."""
    for propose in OF_CLAUSE:
        yield from propose(reading, clause)


def of_sentence(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """What all families ask of ``sentence`` without its clauses."""
    for propose in OF_SENTENCE:
        yield from propose(reading, sentence)
    around = gap_range(sentence)
    if around is not None:
        asked = tuple(in_place.asked_in_place(reading, sentence, around))
        yield from in_place.propose(reading, sentence, around, asked)
        yield from cloze.propose(reading, sentence, around, {each.entity for each in asked})
