"""Apa yang ditolak Turki? The object of a deed is a thing."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, named, passive_verb, setting
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording, tidy
from quiz.language.id_writing import LIGHT_VERBS, PRONOUNS, QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for a bare noun phrase of two to six words that the clause ends with, or a phrase of time or place does."""
    if clause.is_speech or not named(clause) or clause.verb_word in LIGHT_VERBS:
        return
    start, end = clause.object()
    words = clause.sentence.words
    if not 2 <= end - start <= 7 or any(
        word.low in PRONOUNS or word.low.endswith("nya") for word in words[start:end]
    ):
        return
    if any(quantity.start < end and quantity.end > start for quantity in clause.sentence.quantities):
        return
    if words[end - 1].tag not in {"NOUN", "PROPN", "ADJ"} or not _ends_well(clause, end):
        return
    wording = Wording(clause.sentence, own=named(clause))
    try:
        verb = passive_verb(clause)
        prefix = setting(clause, wording)
        by = agent(clause, wording)
        after = wording.say((end, clause.rest[1]))
    except NotAloneError:
        return
    if not verb or not by:
        return
    yield Draft(
        family="what",
        ask=begin(prefix, QUESTIONS["what"].format(deed=f"{verb} {by} {after}")),
        answer=clause.sentence.slice(start, end),
        sentence=clause.sentence,
        kind="text",
        merit=0.6,
        names=frozenset(wording.named),
        dated=wording.dated,
    )


def _ends_well(clause: Clause, at: int) -> bool:
    """Nothing, a time or a plain place phrase follows: what else may follow could belong to the noun."""
    if at == clause.rest[1]:
        return not tidy(clause.sentence.slice(*clause.tail)).startswith(("yang", "untuk", ", yang"))
    return clause.sentence.time_at(at) is not None
