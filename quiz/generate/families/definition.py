"""Siapa …? Apa nama …? Someone or something is the only one of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, setting, subject
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_grammar import COPULAS, INDEFINITE
from quiz.language.id_writing import HUMAN_NOUNS, OFFICE_HEADS, QUESTIONS


def reversed_(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“Pemain tertua … adalah X” → “Siapa pemain tertua …?”; with several names “Siapa saja …?”"""
    start, end = clause.rest
    words = clause.sentence.words
    if clause.verb_word not in COPULAS or clause.actor() is not None or helpers(clause) in {"bukan", "tidak"}:
        return
    people, at = [], start
    for entity in clause.sentence.entities:
        if entity.kind == "PER" and entity.start == at:
            people.append(entity)
            at = entity.end
            while at < end and words[at].low in {",", "dan", "serta"}:
                at += 1
    if not people or (at < end and words[at].low not in {"saat", "pada", "di", "dengan"}):
        return
    head = words[clause.subject[0]].low
    if head not in HUMAN_NOUNS | OFFICE_HEADS or clause.subject[1] - clause.subject[0] < 3:
        return
    wording = Wording(clause.sentence)
    try:
        prefix = setting(clause, wording)
        who = subject(clause, wording)
    except NotAloneError:
        return
    if not who:
        return
    names = tuple(clause.sentence.slice(person.start, person.end) for person in people)
    many = len(names) > 1
    yield Draft(
        family="definition",
        ask=begin(prefix, QUESTIONS["who are" if many else "who is"].format(what=who)),
        answer=names if many else names[0],
        full="" if many else people[0].full,
        entity="" if many else people[0].full,
        sentence=clause.sentence,
        kind="list" if many else "person",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“X adalah perusahaan yang …” → “Apa nama perusahaan yang …?”; never for one of many."""
    if (
        clause.verb_word not in COPULAS
        or clause.front[0] < clause.front[1]
        or helpers(clause) in {"bukan", "tidak"}
    ):
        return
    actor = clause.actor()
    start, end = clause.rest
    words = clause.sentence.words
    if (
        actor is None
        or actor.start != clause.subject[0]
        or end - start < 4
        or words[start].tag not in {"NOUN", "PROPN"}
    ):
        return
    if words[start].low in INDEFINITE or (actor.kind == "LOC"):
        return
    wording = Wording(clause.sentence)
    try:
        prefix = setting(clause, wording)
        what = wording.say((start, end))
    except NotAloneError:
        return
    human = words[start].low in HUMAN_NOUNS | OFFICE_HEADS
    if human != (actor.kind == "PER"):
        return
    key = "who is" if human else "called"
    yield Draft(
        family="definition",
        ask=begin(prefix, QUESTIONS[key].format(what=what)),
        answer=clause.sentence.slice(actor.start, actor.end),
        full=actor.full,
        entity=actor.full,
        sentence=clause.sentence,
        kind="person" if actor.kind == "PER" else "organization",
        merit=0.7,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
