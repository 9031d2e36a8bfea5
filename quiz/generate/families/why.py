"""Mengapa …? Untuk apa …? A deed has a cause or a purpose."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause, Range
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, blocked, deed, named, setting, subject
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import CAUSE_WORDS, COPULAS, WHY_BARRIERS
from quiz.language.id_writing import INNER_VERBS, PURPOSE_VERBS, QUESTIONS, SPEECH_VERBS

_LONGEST, _FARTHEST = 16, 7
"""Words of a reason, and between the verb and it: farther away it belongs to something else."""


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for a closing “karena …” of the only verb, or for “untuk …” after verbs that have purposes."""
    if (
        clause.is_speech
        or clause.verb_word in INNER_VERBS | SPEECH_VERBS
        or clause.verb_word in COPULAS
        or not named(clause)
        or clause.second
    ):
        return
    yield from _asked(clause, _cause(clause), "why")
    yield from _asked(clause, _purpose(clause), "what for")


def _asked(clause: Clause, place: Range | None, word: str) -> Iterator[Draft]:
    if place is None:
        return
    wording = Wording(clause.sentence, own=named(clause))
    reason = Wording(clause.sentence)
    try:
        reason.say((place[0] + 1, place[1]))
        prefix = setting(clause, wording)
        who = subject(clause, wording)
        done = deed(clause, wording, place) if place[1] <= clause.rest[1] else deed(clause, wording)
    except NotAloneError:
        return
    if who:
        yield Draft(
            family=word,
            ask=begin(prefix, QUESTIONS[word].format(deed=f"{who} {done}")),
            answer=clause.sentence.slice(place[0] + (word == "why"), place[1]),
            sentence=clause.sentence,
            kind="text",
            merit=0.75,
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
        )


def _cause(clause: Clause) -> Range | None:
    words = clause.sentence.words
    start, end = clause.rest[0], max(clause.rest[1], clause.tail[1])
    at = next((i for i in range(start, end) if words[i].low in CAUSE_WORDS), None)
    if at is None or not 3 <= end - at - 1 <= _LONGEST or at - start > _FARTHEST:
        return None
    if blocked(clause, clause.verb, at, WHY_BARRIERS):
        return None
    if at > clause.rest[1] + 1 or any(word.text in {",", ";"} for word in words[at:end]):
        return None
    return at, end


def _purpose(clause: Clause) -> Range | None:
    words = clause.sentence.words
    start, end = clause.rest
    if clause.verb_word not in PURPOSE_VERBS or clause.tail[0] < clause.tail[1]:
        return None
    at = next((i for i in range(start, end) if words[i].low in {"untuk", "guna", "demi"}), None)
    if at is None or not 3 <= end - at - 1 <= _LONGEST or at - start > _FARTHEST:
        return None
    if blocked(clause, start, at, WHY_BARRIERS):
        return None
    if words[at + 1].tag != "VERB" or any(word.text == "," for word in words[at:end]):
        return None
    return at, end
