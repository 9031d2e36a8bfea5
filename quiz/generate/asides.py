"""What commas set off in a subject: a name after a calling, a place that tells the one before exactly."""

from __future__ import annotations

from quiz.generate.parsed import Parsed
from quiz.generate.verbs import starts_verb
from quiz.language.id_writing import DESCRIBED_BODIES, HONORIFICS, RANKS


def named_aside(sentence: Parsed, start: int, comma: int, end: int) -> int | None:
    """“Kepala Badan Riset, Zulfichar Mochtar melarang …”: the end of a name that no second comma closes."""
    first = comma + 1
    while first < end and sentence.words[first].low in HONORIFICS | RANKS:
        first += 1
    entity = next((each for each in sentence.entities if each.start == first), None)
    if entity is None or entity.end >= end:
        return None
    if entity.kind == "LOC" and not (first == comma + 1 and sentence.entity_at(comma - 1)):
        return None  # no place that the one after the comma tells exactly
    if entity.kind == "ORG" and sentence.words[start].low not in DESCRIBED_BODIES:
        return None
    return entity.end if starts_verb(sentence, entity.end, end) else None


def aside_end(sentence: Parsed, comma: int, end: int) -> int | None:
    """The comma that closes what the one at ``comma`` opened, when a verb follows it."""
    for index in range(comma + 1, min(end, comma + 26)):
        if sentence.words[index].text == "," and index + 1 < end:
            return index if starts_verb(sentence, index + 1, end) else None
    return None
