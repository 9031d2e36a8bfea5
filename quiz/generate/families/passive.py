"""Siapa yang ditangkap …? Negara mana yang dikalahkan …? The object of a deed is a name."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, named, passive_verb, setting
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the object of an active verb, turned round: “Siapa yang ditemui Haftar di Moskow?”"""
    if clause.is_speech or not named(clause):
        return
    start, end = clause.object()
    inside = [entity for entity in clause.sentence.entities if start <= entity.start and entity.end <= end]
    if not inside or inside[-1].end != end:
        return
    target = inside[-1]
    office = clause.office(target) if target.kind == "PER" else None
    first = office.start if office and office.end <= target.start else target.start
    if first != start or (
        end < clause.rest[1] and clause.sentence.words[end].low in {"dan", "yang", ",", "serta", "untuk"}
    ):
        return
    noun = "" if target.kind == "PER" else kind_noun(reading, target)
    if target.kind != "PER" and not noun:
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
    done = f"{verb} {by} {after}"
    ask = QUESTIONS["which"].format(noun=noun, deed=done) if noun else QUESTIONS["who"].format(deed=done)
    yield Draft(
        family="whom",
        ask=begin(prefix, ask),
        answer=clause.sentence.slice(target.start, target.end),
        full=target.full,
        entity=target.full,
        sentence=clause.sentence,
        kind="person" if target.kind == "PER" else "place" if target.kind == "LOC" else "organization",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
