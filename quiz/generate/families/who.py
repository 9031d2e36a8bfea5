"""Siapa yang …? A person does something."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, setting
from quiz.generate.families.office import called
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS
from quiz.language.id_writing import (
    BAD_ENDS,
    QUESTIONS,
    THING_VERBS,
    TRIVIAL_OFFICES,
)


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the person who did it, with the office when that says more."""
    person = clause.actor()
    if person is None or person.kind != "PER" or clause.verb_word in COPULAS | THING_VERBS:
        return
    wording = Wording(clause.sentence, own=True)
    office = clause.office(person)
    try:
        prefix = setting(clause, wording)
        done = deed(clause, wording)
        held = wording.say((office.start, office.end)) if office else ""
    except NotAloneError:
        return
    if held and (held.split()[-1].lower() in BAD_ENDS or held.lower().startswith("akun")):
        return
    if office and clause.sentence.words[office.start].low in {"salah", "seorang"}:
        held = ""
    if office and held:
        held = called(clause.sentence, office, held)
    trivial = office is not None and clause.sentence.words[office.start].low in TRIVIAL_OFFICES
    template = QUESTIONS["who office"] if held and not trivial else QUESTIONS["who"]
    name = clause.sentence.slice(person.start, person.end)
    yield Draft(
        family="said" if clause.is_speech else "who",
        ask=begin(prefix, template.format(office=held, deed=done)),
        answer=name,
        full=person.full,
        entity=person.full,
        sentence=clause.sentence,
        kind="person",
        merit=(0.8 if clause.is_speech else 0.9)
        - (0.1 if name != person.full else 0)
        - (0.15 if trivial else 0),
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
