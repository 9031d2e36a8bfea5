"""Siapa saja yang …? Negara mana saja yang …? Several names do something together."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import COPULAS, Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, entities_in, setting
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Entity, Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for all members of a coordinated subject of one kind."""
    if clause.verb_word in COPULAS or clause.asides:
        return
    members = _members(clause)
    if len(members) < 2:
        return
    nouns = {"" if member.kind == "PER" else kind_noun(reading, member) for member in members}
    if len(nouns) != 1 or (members[0].kind != "PER" and nouns == {""}):
        return
    noun = nouns.pop()
    wording = Wording(clause.sentence, own=True)
    try:
        prefix = setting(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    ask = (
        QUESTIONS["which ones"].format(noun=noun, deed=done)
        if noun
        else QUESTIONS["who all"].format(deed=done)
    )
    yield Draft(
        family="list",
        ask=begin(prefix, ask),
        answer=tuple(clause.sentence.slice(member.start, member.end) for member in members),
        sentence=clause.sentence,
        kind="list",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def _members(clause: Clause) -> list[Entity]:
    """The names of a subject that is nothing but names of one kind, commas and “dan”."""
    start, end = clause.subject
    inside = entities_in(clause, (start, end))
    covered = {index for entity in inside for index in range(entity.start, entity.end)}
    between = [clause.sentence.words[i].low for i in range(start, end) if i not in covered]
    if not set(between) <= {"dan", ",", "serta"} or len({entity.kind for entity in inside}) != 1:
        return []
    return inside if "dan" in between or "serta" in between else []
