"""Dengan siapa …? Two people do something together."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, blocked, deed, named, setting, subject
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import WITH_WHOM_BARRIERS
from quiz.language.id_writing import QUESTIONS, TOGETHER_VERBS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the other person, when he alone follows “dengan” (or “bertemu”)."""
    if not (clause.verb_word.startswith("ber") or clause.verb_word in TOGETHER_VERBS) or not named(clause):
        return
    start, end = clause.rest
    for person in clause.sentence.entities:
        if person.kind != "PER" or person.start < start or person.end > end:
            continue
        office = clause.office(person)
        first = office.start if office and office.end <= person.start else person.start
        at = first - 1
        joined = at >= start and clause.sentence.words[at].low == "dengan"
        if not joined and not (first == start and clause.verb_word == "bertemu"):
            continue
        begins = at if joined else first
        if blocked(clause, start, begins, WITH_WHOM_BARRIERS):
            continue
        if any(word.tag == "VERB" for word in clause.sentence.words[start:begins]):
            continue
        if person.end < end and clause.sentence.words[person.end].low in {"dan", "serta", ",", "yang"}:
            continue
        wording = Wording(clause.sentence, own=named(clause))
        try:
            prefix = setting(clause, wording)
            who = subject(clause, wording)
            done = deed(clause, wording, (begins, person.end))
        except NotAloneError:
            continue
        if not who:
            continue
        yield Draft(
            family="with whom",
            ask=begin(prefix, QUESTIONS["with whom"].format(deed=f"{who} {done}")),
            answer=clause.sentence.slice(person.start, person.end),
            full=person.full,
            entity=person.full,
            sentence=clause.sentence,
            kind="person",
            merit=0.85,
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
        )
