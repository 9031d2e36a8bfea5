"""Who holds which office: “Ketua MPR Zulkifli Hasan”, “Dmitry Peskov, juru bicara Kremlin,”."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.generate.parsed import Entity, Office, Word
from quiz.language.id_grammar import OFFICE_LINKS
from quiz.language.id_writing import (
    COMPOUND_TAILS,
    HONORIFICS,
    HUMAN_NOUNS,
    OFFICE_HEADS,
    RANKS,
    UNIQUE_CALLINGS,
)

_INNER = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "DET"})
_LONGEST = 12
_LEFT = frozenset(("menjabat", "jabatan", "posisi", "kursi", "meninggalkan"))
"""Words before an office that someone had, gets or leaves: “sebelum menjabat Direktur …”."""


def offices(words: Sequence[Word], entities: Sequence[Entity]) -> list[Office]:
    """The offices in a sentence, one a person at most, before the name or set off by commas after it."""
    found = []
    for person in entities:
        if person.kind != "PER" or _was(words, person):
            continue
        span = _before(words, entities, person) or _after(words, entities, person)
        if span and not (span[0] and words[span[0] - 1].low in _LEFT):
            text = " ".join(word.text for word in words[span[0] : span[1]])
            found.append(Office(span[0], span[1], text, person))
    return found


def _was(words: Sequence[Word], person: Entity) -> bool:
    """“Kofi Annan (mantan Sekjen PBB)”: what stands before the name no longer holds."""
    after = [word.low for word in words[person.end : person.end + 2]]
    return len(after) == 2 and after[0] in {"(", ","} and after[1] in {"mantan", "eks", "bekas"}


def _before(words: Sequence[Word], entities: Sequence[Entity], person: Entity) -> tuple[int, int] | None:
    end = person.start
    while end > 0 and words[end - 1].low in HONORIFICS and words[end - 1].low not in OFFICE_HEADS:
        end -= 1
    if end > 0 and words[end - 1].text == ",":
        end -= 1
    start, best = end, None
    while start > 0 and end - start < _LONGEST:
        word = words[start - 1]
        others = [
            entity for entity in entities if entity.start <= start - 1 < entity.end and entity.kind == "PER"
        ]
        plain = word.tag in _INNER or word.low in OFFICE_LINKS or word.low in OFFICE_HEADS | COMPOUND_TAILS
        if others or not plain:
            break
        start -= 1
        if word.low in OFFICE_HEADS | HUMAN_NOUNS | UNIQUE_CALLINGS and _may_begin(words, entities, start):
            best = start
    if best and end < person.start and words[end].text == "," and words[best - 1].text == ",":
        return None  # a list of offices and people
    while best is not None and end - 1 > best and _is_rank(words, end - 1):
        end -= 1
    if best is None or best >= end or words[end - 1].low in OFFICE_LINKS:
        return None
    if (
        best
        and words[best - 1].text[:1].isupper()
        and words[best].text[:1].isupper()
        and _open(entities, best)
    ):
        return None  # “Timbalan Menteri”, “VP Direktur”: the office begins before what is known of it
    for index in range(best, end - 1):
        if words[index].low == "dan" and words[index + 1].low in OFFICE_HEADS:
            return None
    return best, end


def _may_begin(words: Sequence[Word], entities: Sequence[Entity], at: int) -> bool:
    """Whether an office can begin at ``at``: not after “di”, and after “dan” only beside another person."""
    before = words[at - 1].low if at else ""
    beside = any(entity.kind == "PER" and entity.end == at - 1 for entity in entities)
    return before != "di" and (before != "dan" or beside)


def _open(entities: Sequence[Entity], at: int) -> bool:
    """Whether no name ends right before ``at``."""
    return all(entity.end != at for entity in entities)


def _is_rank(words: Sequence[Word], at: int) -> bool:
    """“komisaris besar” is a rank, “duta besar” an office."""
    low, before = words[at].low, words[at - 1].low
    return low in RANKS or (low == "besar" and before == "komisaris")


def _after(words: Sequence[Word], entities: Sequence[Entity], person: Entity) -> tuple[int, int] | None:
    at = person.end
    if at + 2 >= len(words) or words[at].text != ",":
        return None
    if words[at + 1].low not in OFFICE_HEADS | UNIQUE_CALLINGS:
        return None
    end = at + 1
    while end < len(words) and end - at < _LONGEST:
        word = words[end]
        inside = any(entity.start <= end < entity.end and entity.kind == "PER" for entity in entities)
        if inside or (word.tag not in _INNER and word.low not in OFFICE_LINKS):
            break
        end += 1
    closed = end < len(words) and words[end].text in {",", ".", "”", '"'}
    return (at + 1, end) if closed and end - at > 2 else None
