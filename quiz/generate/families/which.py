"""Negara mana yang …? Lembaga mana yang …? A country or an organization does something."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, deed, setting
from quiz.generate.lexicon import known
from quiz.generate.parsed import Entity, Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS, SIDE_NOUNS
from quiz.language.id_writing import (
    ACTOR_NOUNS,
    COUNTRIES,
    DESCRIBED_BODIES,
    DOMAIN_NOUNS,
    INSTITUTIONS,
    NEWSROOMS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PRONOUNS,
    QUESTIONS,
    THING_NOUNS,
    THING_VERBS,
)


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for the actor by what it is; an actor of unknown kind is not asked for."""
    actor = clause.actor() or _collective(clause)
    if actor is None:
        yield from _of_description(clause)
    if actor is None or actor.kind == "PER" or clause.verb_word in COPULAS:
        return
    noun = kind_noun(reading, actor)
    if not noun and actor.kind == "ORG":
        own = ORGANIZATION_NOUNS.get(actor.text.split(" ")[0].lower(), "") or DOMAIN_NOUNS[""]
        noun = general_noun(reading, actor) if clause.actor() else own
    if clause.verb_word in THING_VERBS:
        return
    if clause.is_speech and NEWSROOMS & set(actor.text.lower().split()):
        return
    if not noun or noun == PLACE_NOUNS["kota"]:
        return  # a town does nothing: “Milan” is a club, “Douglas” a person
    wording = Wording(clause.sentence, own=True)
    try:
        prefix = setting(clause, wording)
        done = deed(clause, wording)
    except NotAloneError:
        return
    yield Draft(
        family="which",
        ask=begin(prefix, QUESTIONS["which"].format(noun=noun, deed=done)),
        answer=clause.sentence.slice(actor.start, actor.end),
        full=actor.full,
        entity=actor.full,
        sentence=clause.sentence,
        kind="place" if actor.kind == "LOC" else "organization",
        merit=(0.8 if clause.is_speech else 0.85)
        - (0.2 if noun == "Pihak" and clause.actor() and not clause.is_speech else 0),
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def _of_description(clause: Clause) -> Iterator[Draft]:
    """“Produsen sepatu asal Jerman mana yang …?”: an organization that its sentence describes."""
    actor = described(clause) or pair(clause)
    if actor is None or clause.verb_word in COPULAS | THING_VERBS:
        return
    aside = actor.start >= clause.subject[1]
    wording = Wording(clause.sentence, own=True)
    try:
        prefix = setting(clause, wording)
        noun = wording.say((clause.subject[0], clause.subject[1] if aside else actor.start))
        done = deed(clause, wording)
    except NotAloneError:
        return
    yield Draft(
        family="which",
        ask=begin(prefix, QUESTIONS["which"].format(noun=noun[:1].upper() + noun[1:], deed=done)),
        answer=clause.sentence.slice(actor.start, actor.end),
        full=actor.full,
        entity=actor.full,
        sentence=clause.sentence,
        kind="text" if actor.kind == "PER" else "organization",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )


def described(clause: Clause) -> Entity | None:
    """The organization at the end of a subject that says what it is, or set off by commas after it."""
    start, end = clause.subject
    words = clause.sentence.words
    if words[start].low not in DESCRIBED_BODIES:
        return None
    bodies = [each for each in clause.sentence.entities if each.kind == "ORG" and each.start > start]
    name = next((each for each in bodies if each.end == end), None)
    if name is None:
        name = next((each for each in bodies if (each.start, each.end) in clause.set_off), None)
    last = min(end, name.start) if name else start
    told = words[start:last]
    if not 2 <= len(told) <= _LONGEST_DESCRIPTION or not told[1].text[:1].islower():
        return None
    plain = all(word.tag in {"NOUN", "ADJ", "X", "PROPN"} or word.low in {"asal", "di"} for word in told)
    return name if plain and told[-1].low not in {"asal", "di", "milik"} else None


def pair(clause: Clause) -> Entity | None:
    """Two players at the end of a subject that says what they are, or set off by commas after it."""
    start, end = clause.subject
    words = clause.sentence.words
    if words[start].low not in SIDE_NOUNS or end - start < 2:
        return None
    people = [each for each in clause.sentence.entities if each.kind == "PER"]
    for one, two in pairwise(people):
        if two.start != one.end + 1 or words[one.end].text != "/":
            continue
        ends = two.end == end and one.start - start > 1
        text = clause.sentence.slice(one.start, two.end)
        known = ends or (one.start, two.end) in clause.set_off
        return Entity(one.start, two.end, "PER", text, text) if known else None
    return None


_LONGEST_DESCRIPTION = 8
"""Words that say which organization is meant."""


def _collective(clause: Clause) -> Entity | None:
    """A subject such as “Pemerintah Kabupaten Jayawijaya”: a collective noun with a name after it."""
    start, end = clause.subject
    words = clause.sentence.words
    if words[start].low not in ACTOR_NOUNS or not 2 <= end - start <= 7 or words[end - 1].low in PRONOUNS:
        return None
    inside = [entity for entity in clause.sentence.entities if start <= entity.start and entity.end <= end]
    plain = all(word.tag in {"NOUN", "PROPN", "ADJ", "X"} for word in words[start:end])
    if not inside or not plain or any(entity.kind == "PER" for entity in inside):
        return None
    text = clause.sentence.slice(start, end)
    return Entity(start, end, "ORG", text, text)


def general_noun(reading: Reading, actor: Entity) -> str:
    """“Perusahaan” or “Pihak” for an organization of unknown kind that is surely one, else "".

    None in sport, where names of unknown kind are nicknames that the rest of the question gives away.
    """
    if reading.domain == "sports" or any(map(str.isdigit, actor.text)):
        return ""
    proved = actor.full in reading.actors and (" " in actor.text or actor.text in reading.expansions)
    if reading.domain == "business":
        proved = proved and known(actor.text).kind == "ORG"
    return DOMAIN_NOUNS[reading.domain] if proved else ""


def kind_noun(reading: Reading, entity: Entity) -> str:
    """“Negara”, “Klub”, “Lembaga” …: what to call ``entity`` in a question, "" when it is not known."""
    if entity.text in COUNTRIES:
        return "Negara"
    low = entity.text.lower()
    if entity.kind == "ORG" and low.startswith(INSTITUTIONS):
        return ORGANIZATION_NOUNS["kementerian" if low.startswith("kemen") else "lembaga"]
    found = reading.kinds.get(entity.text, "") or _NOUNS.get(known(entity.text).noun, "")
    if reading.domain == "sports" and entity.text not in reading.kinds and found in _OF_TRADE:
        return ""  # “bertahan di Emirates”: what trade calls so, sport may not
    return "" if found == DOMAIN_NOUNS["sports"] and reading.domain != "sports" else found


_NOUNS = {**ORGANIZATION_NOUNS, **PLACE_NOUNS, **THING_NOUNS}

_OF_TRADE = frozenset(ORGANIZATION_NOUNS[noun] for noun in ("perusahaan", "maskapai", "bank", "operator"))
