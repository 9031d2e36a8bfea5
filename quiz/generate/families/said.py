"""Siapa yang mengatakan bahwa …? A statement that stands alone has a named speaker."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, keeps_capital, subject
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import QUESTIONS, QUOTE_STOPS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“C,” kata X → “Siapa yang mengatakan bahwa C?”; only where nothing else reports it."""
    start, end = clause.speaker
    if start >= end or not _is_saying(clause):
        return
    person = next(
        (e for e in clause.sentence.entities if e.kind == "PER" and start <= e.start and e.end <= end), None
    )
    if person is None:
        return
    told = clause.sentence.words[clause.subject[0] : clause.rest[1]]
    if any(word.low in QUOTE_STOPS for word in told):
        return
    wording = Wording(clause.sentence)
    try:
        front = wording.say(clause.front) if clause.front[0] < clause.front[1] else ""
        if front and not keeps_capital(clause, clause.front[0]):
            front = front[:1].lower() + front[1:]
        who = subject(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    if not who or len(done.split()) < 4:
        return
    what = f"{front}, {who} {done}" if front else f"{who} {done}"
    yield Draft(
        family="said",
        ask=begin("", QUESTIONS["said"].format(what=what)),
        answer=clause.sentence.slice(person.start, person.end),
        full=person.full,
        entity=person.full,
        sentence=clause.sentence,
        kind="person",
        merit=0.6,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def according(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“Menurut X, S V …” → “Menurut siapa S V …?”"""
    start, end = clause.front
    words = clause.sentence.words
    if start >= end or words[start].low != "menurut" or clause.is_speech:
        return
    person = next(
        (e for e in clause.sentence.entities if e.kind == "PER" and start < e.start and e.end == end), None
    )
    office = clause.office(person) if person else None
    first = (
        office.start if office and person and office.end <= person.start else person.start if person else 0
    )
    if person is None or first != start + 1:
        return
    wording = Wording(clause.sentence)
    try:
        who = subject(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    if not who or len(done.split()) < 3:
        return
    yield Draft(
        family="said",
        ask=QUESTIONS["according to whom"].format(deed=f"{who} {done}"),
        answer=clause.sentence.slice(person.start, person.end),
        full=person.full,
        entity=person.full,
        sentence=clause.sentence,
        kind="person",
        merit=0.65,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def _is_saying(clause: Clause) -> bool:
    """The speaker stands after the statement, not before it as the subject of its verb."""
    return clause.speaker[0] > clause.verb
