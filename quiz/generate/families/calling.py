"""<Nama> adalah pebalap tim mana? Apa profesi <nama>? What somebody is, and of whom or of what."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.drafts import Draft
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Entity, EntityKind, Office, Parsed, Reading
from quiz.language.id_grammar import CALLING_LINKS
from quiz.language.id_writing import (
    CALLINGS,
    COUNTRIES,
    HOME_COUNTRY,
    LEARNED,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    QUESTIONS,
)
from quiz.model import Kind

_INNER = frozenset(("NOUN", "ADJ"))

_KINDS: dict[EntityKind, Kind] = {"PER": "person", "LOC": "place", "ORG": "organization"}

_BETWEEN = 4
"""Words between a calling and the name of what it belongs to."""

_PROFESSION = (2, 4)
"""Words of a profession that is worth asking for, at least and at most."""


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask where a person belongs, or for a profession that says more than one word."""
    if reading.today is None:
        return  # people change their clubs
    for office in sentence.offices:
        if " " not in office.person.full:
            continue
        belonging = _belonging(reading, sentence, office)
        if belonging:
            yield belonging
        profession = _profession(sentence, office)
        if profession:
            yield profession


def _belonging(reading: Reading, sentence: Parsed, office: Office) -> Draft | None:
    head = sentence.words[office.start].low
    if head not in CALLINGS:
        return None
    owner = next((e for e in sentence.entities if office.start < e.start and e.end <= office.end), None)
    if owner is None or owner.start - office.start - 1 > _BETWEEN or owner.full == HOME_COUNTRY:
        return None
    after = sentence.words[owner.end : office.end]
    if after and after[0].text[:1].isupper():
        return None  # the name goes on
    between = sentence.words[office.start + 1 : owner.start]
    if any(word.tag not in _INNER and word.low not in CALLING_LINKS for word in between):
        return None
    said = [word.low for word in between]
    asked = _asked(reading, owner, head, said)
    if not asked:
        return None
    return Draft(
        family="calling",
        ask=QUESTIONS["calling"].format(person=office.person.full, what=" ".join([head, *said, *asked])),
        answer=sentence.slice(owner.start, owner.end),
        full=owner.full,
        entity=owner.full,
        sentence=sentence,
        kind=_KINDS[owner.kind],
        merit=0.75,
        names=frozenset({office.person.full}),
    )


def _asked(reading: Reading, owner: Entity, head: str, said: list[str]) -> list[str]:
    """The question's last words: the noun of what ``owner`` is unless it was ``said``, and “mana”."""
    if owner.kind == "PER":
        return ["siapa"] if not said or said[-1] in {"hukum", "dari"} else []
    noun = kind_noun(reading, owner).lower()
    if owner.text in COUNTRIES or noun == "negara":
        return [*([] if CALLING_LINKS & set(said) else ["asal"]), "negara", "mana"]
    if owner.kind == "LOC" or noun in {name.lower() for name in PLACE_NOUNS.values()}:
        return []
    if set(said) & set(ORGANIZATION_NOUNS):
        return ["mana"]
    noun = noun or CALLINGS[head]
    return [noun, "mana"] if noun else []


def _profession(sentence: Parsed, office: Office) -> Draft | None:
    words = sentence.words[office.start : office.end]
    least, most = _PROFESSION
    named = any(e.start < office.end and e.end > office.start for e in sentence.entities)
    plain = all(word.tag in _INNER and word.text.islower() for word in words[1:])
    if words[0].low not in LEARNED or named or not plain or not least <= len(words) <= most:
        return None
    return Draft(
        family="profession",
        ask=QUESTIONS["profession"].format(person=office.person.full),
        answer=sentence.slice(office.start, office.end),
        sentence=sentence,
        kind="text",
        merit=0.75,
        names=frozenset({office.person.full}),
    )
