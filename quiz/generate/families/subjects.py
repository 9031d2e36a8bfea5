"""Apa yang …? A thing without a name does something: the whole subject is the answer."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import COPULAS, Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, setting
from quiz.generate.guards import words
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import (
    ACTOR_NOUNS,
    EMPTY_SUBJECTS,
    HUMAN_NOUNS,
    OFFICE_HEADS,
    QUESTIONS,
    SMALL_WORDS,
    THING_NOUNS,
    VAGUE_VERBS,
)

_BROKEN = frozenset(("yang", "itu", "ini", "tersebut", "untuk", "agar", "adalah", "secara", "jual", "beli"))
_LEAST_TOLD = 4


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for a plain subject of two to eight words when enough is said of it to know it by."""
    start, end = clause.subject
    head = clause.sentence.words[start].low
    if (
        clause.verb_word in COPULAS | VAGUE_VERBS
        or clause.is_speech
        or clause.second
        or clause.actor() is not None
    ):
        return
    first = clause.sentence.words[start]
    if (
        clause.sentence.entity_at(start)
        or first.tag != "NOUN"
        or first.text.isupper()
        or all(word.text[:1].isupper() for word in clause.sentence.words[start:end])
        or clause.sentence.words[end - 1].tag in {"ADV", "NUM"}
    ):
        return
    inner = clause.sentence.words[start:end]
    if first.low.endswith("kan") or any(word.tag == "VERB" or word.low in _BROKEN for word in inner):
        return
    if (
        not 2 <= end - start <= 8
        or head in EMPTY_SUBJECTS
        or _is_person(head)
        or any(start <= stand.start < end for stand in clause.sentence.stands)
    ):
        return
    if any(q.start < end and q.end > start for q in clause.sentence.quantities):
        return
    wording = Wording(clause.sentence, own=True)
    try:
        Wording(clause.sentence).say(clause.subject)
        prefix = setting(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    told = [word for word in words(done) if word not in SMALL_WORDS]
    if len(told) < _LEAST_TOLD:
        return
    text = clause.sentence.slice(start, end)
    noun = THING_NOUNS.get(head, "")
    people = any(entity.kind == "PER" for entity in clause.sentence.entities if start <= entity.start < end)
    yield Draft(
        family="subject",
        ask=begin(prefix, QUESTIONS["what"].format(deed=done)),
        answer=text[:1].lower() + text[1:] if text[:1].lower() + text[1:] in clause.sentence.text else text,
        sentence=clause.sentence,
        kind="text",
        merit=0.42 + 0.1 * bool(wording.named) - 0.15 * people - 0.1 * bool(noun),
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def _is_person(head: str) -> bool:
    return head in HUMAN_NOUNS or head in OFFICE_HEADS or head in ACTOR_NOUNS
