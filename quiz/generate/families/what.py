"""Apa yang ditolak Turki? The object of a deed is a thing."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause, Range
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, named, passive_verb, setting
from quiz.generate.parsed import Reading
from quiz.generate.printing import tidy
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import PEOPLE_ARTICLES, WHAT_AFTER, WHAT_LINKS
from quiz.language.id_writing import HUMAN_NOUNS, LIGHT_VERBS, OFFICE_HEADS, QUESTIONS, SPEECH_VERBS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the thing done: a noun phrase that ends the clause, or that a time or a place follows."""
    if clause.is_speech or clause.verb_word in LIGHT_VERBS:
        return
    span = _thing(clause)
    if span is None or (clause.verb_word in SPEECH_VERBS and clause.has_complement):
        return
    wording = Wording(clause.sentence, own=named(clause))
    answer = Wording(clause.sentence)
    try:
        answer.say(span)
        verb = passive_verb(clause)
        prefix = setting(clause, wording)
        by = agent(clause, wording)
        after = wording.say((span[1], clause.rest[1]))
    except NotAloneError:
        return
    if not verb or not by:
        return
    yield Draft(
        family="what",
        ask=begin(prefix, QUESTIONS["what"].format(deed=f"{verb} {by} {after}")),
        answer=clause.sentence.slice(*span),
        sentence=clause.sentence,
        kind="text",
        merit=0.5 if named(clause) else 0.35,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def _thing(clause: Clause) -> Range | None:
    """The object with what belongs to it, two to nine words; None when its end is not sure."""
    start, stop = clause.object()
    end = clause.rest[1]
    words = clause.sentence.words
    if (
        stop == start
        or words[start].tag not in {"NOUN", "DET"}
        or words[start].low in HUMAN_NOUNS | OFFICE_HEADS | PEOPLE_ARTICLES
        or clause.sentence.entity_at(start)
        or any(q.start < stop and q.end > start for q in clause.sentence.quantities)
    ):
        return None
    tail = tidy(clause.sentence.slice(*clause.tail)).lower()
    if tail.startswith(("yang", "untuk", "dan")):
        return None
    if stop < end and words[stop].low == "yang" and end - start <= 12:
        if any(word.text in ',(“"' for word in words[stop:end]):
            return None
        stop = end
    if stop < end and (words[stop].low in {"dan", "atau", "yang", "serta"} or words[stop].text in ',(“"'):
        return None
    mutual = words[start].low.startswith("pe") and words[start].low.endswith("an")
    if stop < end and (words[stop].low in WHAT_LINKS or (mutual and words[stop].low == "dengan")):
        if any(word.tag == "VERB" or word.text in ',(“"' for word in words[stop:end]):
            return None
        if any(clause.sentence.time_at(index) for index in range(stop, end)):
            return None
        stop = end
    if not 2 <= stop - start <= 12 or words[stop - 1].tag not in {"NOUN", "PROPN", "ADJ"}:
        return None
    if any(clause.sentence.time_at(index) for index in range(start, stop)):
        return None
    if stop < end and not clause.sentence.time_at(stop) and words[stop].low not in WHAT_AFTER:
        return None
    inside = [entity for entity in clause.sentence.entities if entity.start == start and entity.end == stop]
    return None if inside else (start, stop)
