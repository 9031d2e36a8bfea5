"""Siapa saja yang …? Negara mana saja yang …? Several names do something together."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, deed, entities_in, passive_verb, setting
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Entity, Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS
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


def objects(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“S menurunkan A, B, dan C …” → “Siapa saja yang diturunkan S …?”"""
    start, end = clause.rest
    words = clause.sentence.words
    inside = [entity for entity in clause.sentence.entities if start <= entity.start]
    members: list[Entity] = []
    at = start
    for entity in inside:
        if entity.start != at:
            break
        members.append(entity)
        at = entity.end
        while at < len(words) and words[at].low in {",", "dan", "serta"}:
            at += 1
        if words[min(at, len(words) - 1) - 1].low not in {",", "dan", "serta"}:
            break
    joined = [words[i].low for i in range(start, at)] if members else []
    if len(members) < 2 or len({m.kind for m in members}) != 1 or not {"dan", "serta"} & set(joined):
        return
    if words[members[-1].end - 1 + 1].low in {",", "dan", "yang"} if members[-1].end < len(words) else False:
        return
    noun = "" if members[0].kind == "PER" else kind_noun(reading, members[0])
    if members[0].kind != "PER" and (not noun or {kind_noun(reading, m) for m in members} != {noun}):
        return
    wording = Wording(clause.sentence, own=True)
    try:
        verb = passive_verb(clause)
        prefix = setting(clause, wording)
        by = agent(clause, wording)
        after = wording.say((members[-1].end, max(end, members[-1].end)))
    except NotAloneError:
        return
    if not verb or not by:
        return
    done = f"{verb} {by} {after}"
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
        merit=0.75,
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
