"""Small words that point: which of them the sentence itself explains, and which mean nothing outside it."""

from __future__ import annotations

from quiz.generate.parsed import Entity, Parsed, StandIn
from quiz.language.id_grammar import BEFORE_PUN, COPULAS, MANY, SELF_WORDS
from quiz.language.id_writing import (
    AUXILIARIES,
    HUMAN_NOUNS,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    SPEECH_VERBS,
)

_KINDS = frozenset(ORGANIZATION_NOUNS) | frozenset(PLACE_NOUNS)
"""Nouns that stand before the names of what they mean."""


def is_self(sentence: Parsed, at: int) -> bool:
    """“X mengatakan bahwa ia akan …”: who speaks is who does it, and “mengatakan akan …” says the same."""
    words = sentence.words
    if words[at].low not in SELF_WORDS or not after_that(sentence, at):
        return False
    people = {entity.full for entity in sentence.entities if entity.end <= at and entity.kind == "PER"}
    return len(people) <= 1 and does_next(sentence, at)


def does_next(sentence: Parsed, at: int) -> bool:
    """Whether what follows the word at ``at`` is what someone does: a helper or an active verb."""
    following = sentence.words[at + 1] if at + 1 < len(sentence.words) else None
    acts = following is not None and following.tag == "VERB" and following.low.startswith(("me", "ber"))
    return following is not None and (following.low in AUXILIARIES or acts)


def is_ago(sentence: Parsed, at: int) -> bool:
    """“saat kampanye lalu”: told from the day of reading, unlike “lalu lintas” and “lalu pergi”."""
    words = sentence.words
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        at > 0
        and words[at - 1].tag == "NOUN"
        and (following is None or following.tag in {"ADP", "PUNCT", "SCONJ"})
    )


def is_theirs(sentence: Parsed, at: int) -> bool:
    """“Persib … kekurangan mereka”: the club's own, the only many that are told of; then “-nya” says it."""
    words = sentence.words
    if words[at].low != "mereka" or not at or reported(sentence, at):
        return False
    owner = min((e for e in sentence.entities if e.end <= at), key=lambda e: e.start, default=None)
    if owner is None or owner.kind == "PER" or words[at - 1].tag != "NOUN" or sentence.entity_at(at - 1):
        return False
    others = words[owner.end : at - 1]
    return not any(
        word.low in HUMAN_NOUNS | OFFICE_HEADS | MANY or "-" in word.text or word.tag in {"PROPN", "NUM"}
        for word in others
    )


def names_again(sentence: Parsed, stand: StandIn) -> bool:
    """Whether the sentence has the name elsewhere: “LSI melakukan survei LSI”."""
    names = {word for word in stand.name.split() if word[:1].isupper() and len(word) > 1}
    rest = [*sentence.words[: stand.start], *sentence.words[stand.end :]]
    return bool(names) and not stand.name[:1].isupper() and names <= {word.text for word in rest}


def stresses(sentence: Parsed, at: int) -> bool:
    """“tak sekali pun”: the small word belongs to the one before."""
    return at > 0 and sentence.words[at - 1].low in BEFORE_PUN


def joins(sentence: Parsed, at: int) -> bool:
    """“yang juga Rektor …”: the small word carries what a verb would."""
    words = sentence.words
    before, after = words[at - 1] if at else None, words[at + 1] if at + 1 < len(words) else None
    return bool(before and after and before.low == "yang" and after.tag in {"NOUN", "PROPN", "ADJ"})


def points_at_name(sentence: Parsed, at: int) -> bool:
    """Whether “itu” at ``at`` follows a name and means it, not “bek asal Brasil itu”."""
    entity = sentence.entity_at(at - 1)
    if entity is None:
        return False
    before = sentence.words[max(0, entity.start - 2) : entity.start][::-1]
    if (before and before[0].low == "asal") or _describes(sentence, at, entity):
        return False
    if before and before[0].tag == "ADP":
        following = sentence.words[at + 1] if at + 1 < len(sentence.words) else None
        if following is not None and (following.tag in {"VERB", "AUX"} or following.low in COPULAS):
            return False  # “bagi Italia ini merupakan …”: the subject
        before = before[1:]
    return not (before and before[0].tag == "NOUN" and before[0].low not in _KINDS)


def _describes(sentence: Parsed, at: int, entity: Entity) -> bool:
    """“Pebalap tim Ducati itu menang”: what is told of a person, who was named before."""
    words = sentence.words
    start = max((i + 1 for i in range(at) if words[i].text in {",", "“", "”"}), default=0)
    low = words[start].low
    human = low in HUMAN_NOUNS or low in OFFICE_HEADS
    opens = start == 0 or sentence.entity_at(start - 2) is None
    return entity.kind != "PER" and human and opens and start < entity.start


def reported(sentence: Parsed, at: int) -> bool:
    """Whether someone says what stands at ``at``: then “-nya” may mean one who is spoken of."""
    return any(word.low == "bahwa" or word.low in SPEECH_VERBS for word in sentence.words[:at])


def told_fully(sentence: Parsed, at: int) -> bool:
    """Whether the nouns before “itu” say by themselves what is meant: one is a name, none a person."""
    words = sentence.words
    start = at
    while start > 0 and words[start - 1].tag in {"NOUN", "PROPN", "ADJ"}:
        start -= 1
    head = words[start].low
    human = head in HUMAN_NOUNS or head in OFFICE_HEADS or head.startswith("pe")
    named = any(start <= entity.start < at for entity in sentence.entities)
    return named and at - start >= 3 and not human and words[start].tag == "NOUN"


def after_that(sentence: Parsed, at: int) -> bool:
    """Whether the word at ``at`` begins what someone says: after a speech verb (and a comma) or “bahwa”."""
    words = sentence.words
    last = at - 1 - (at > 0 and words[at - 1].text == ",")
    return last >= 0 and (words[at - 1].low == "bahwa" or words[last].low in SPEECH_VERBS)
