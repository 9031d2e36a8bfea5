"""Who holds which office: “Ketua MPR Zulkifli Hasan”, “Dmitry Peskov, juru bicara Kremlin,”."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.generate.parsed import Entity, Office, Word
from quiz.generate.portfolios import portfolios
from quiz.language.id_grammar import CALLING_LINKS, OFFICE_LINKS, SPELLING_OUT
from quiz.language.id_writing import (
    CALLINGS,
    COMPOUND_TAILS,
    HONORIFICS,
    HUMAN_NOUNS,
    LEARNED,
    OFFICE_HEADS,
    OWNED,
    RANK_TAILS,
    RANKS,
    SERVED,
    SERVING,
    UNIQUE_CALLINGS,
)

_INNER = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "DET"})
_CALLED = LEARNED | frozenset(CALLINGS)
"""Callings that “dari” may follow: “pengamat politik dari Universitas Padjadjaran”."""

_HEADS = OFFICE_HEADS | HUMAN_NOUNS | UNIQUE_CALLINGS | _CALLED
"""Words that what somebody is may begin with."""

_LONGEST = 16
_SHORT = 4
"""Words of a short form in brackets, with them."""

_LEFT = frozenset(("menjabat", "jabatan", "posisi", "kursi", "meninggalkan"))
"""Words before an office that someone had, gets or leaves: “sebelum menjabat Direktur …”."""


def offices(words: Sequence[Word], entities: Sequence[Entity]) -> list[Office]:
    """The offices in a sentence, one a person at most, before the name or set off by commas after it."""
    found = []
    listed = frozenset(at for start, end in portfolios(words) for at in range(start, end))
    for person in entities:
        if person.kind != "PER" or _was(words, person) or _is_served(words, entities, person):
            continue
        span = _before(words, entities, person, listed) or _after(words, entities, person)
        if span and not (span[0] and words[span[0] - 1].low in _LEFT):
            text = " ".join(word.text for word in words[span[0] : span[1]])
            found.append(Office(span[0], span[1], text, person))
    return found


def _was(words: Sequence[Word], person: Entity) -> bool:
    """“Kofi Annan (mantan Sekjen PBB)”: what stands before the name no longer holds."""
    after = [word.low for word in words[person.end : person.end + 2]]
    return len(after) == 2 and after[0] in {"(", ","} and after[1] in {"mantan", "eks", "bekas"}


def _before(
    words: Sequence[Word], entities: Sequence[Entity], person: Entity, fields: frozenset[int]
) -> tuple[int, int] | None:
    end = person.start
    while end > 0 and words[end - 1].low in HONORIFICS and words[end - 1].low not in OFFICE_HEADS:
        end -= 1
    if end > 0 and (words[end - 1].text == "," or words[end - 1].low in SPELLING_OUT):
        end -= 1
    end = _bracket(words, end)
    start, best, linked = end, None, False
    while start > 0 and end - start < _LONGEST:
        opening = _bracket(words, start)
        if opening < start:
            start = opening
            continue
        word = words[start - 1]
        if word.text == "," and start - 1 in fields:
            start -= 1  # “Menteri Koordinator Bidang Politik, Hukum, dan Keamanan”
            continue
        other = next((each for each in entities if each.start <= start - 1 < each.end), None)
        if other and other.kind == "PER":
            if not _owns(words, other) or best is not None:
                break
            start = other.start
            continue
        inside = other is not None and other.start < start - 1
        plain = word.tag in _INNER or word.low in OFFICE_LINKS or word.low in OFFICE_HEADS | COMPOUND_TAILS
        linked = linked or word.low in CALLING_LINKS - OFFICE_LINKS
        if not plain and not inside and word.low not in CALLING_LINKS:
            break
        start -= 1
        if word.low in (_CALLED if linked else _HEADS) and _may_begin(words, entities, start):
            best = start
    if end == person.start and words[end - 1].low in OWNED:
        return None  # “anak asuh Guardiola”: somebody of his
    listed = best is not None and words[best - 1].text == "," and _ends_person(entities, best - 1)
    if listed and end < person.start and words[end].text == ",":
        return None  # a list of people and offices
    while best is not None and end - 1 > best and _is_rank(words, end - 1):
        end -= 1
    if best is None or best >= end or words[end - 1].low in OFFICE_LINKS:
        return None
    while best and _goes_back(words, entities, best):
        best -= 1  # “Timbalan Menteri”, “Regional Partnership Manager”
    if words[best].low in SERVING and any(word.low in SERVED for word in words[best + 1 : end]):
        return None  # “penasihat Presiden Jimmy Carter”: the one served, or the one who serves
    for index in range(best, end - 1):
        if words[index].low == "dan" and words[index + 1].low in OFFICE_HEADS:
            return None
    return best, end


def _may_begin(words: Sequence[Word], entities: Sequence[Entity], at: int) -> bool:
    """Whether an office can begin at ``at``: not after “di”, and after “dan” only beside another person."""
    before = words[at - 1].low if at else ""
    beside = any(entity.kind == "PER" and entity.end == at - 1 for entity in entities)
    return before != "di" and (before != "dan" or beside)


def _goes_back(words: Sequence[Word], entities: Sequence[Entity], at: int) -> bool:
    """Whether the office that is known to begin at ``at`` begins before it: both words have capitals."""
    before = words[at - 1]
    capital = before.text[:1].isupper() and words[at].text[:1].isupper()
    return capital and before.tag in _INNER and not _ends_person(entities, at)


def _is_served(words: Sequence[Word], entities: Sequence[Entity], person: Entity) -> bool:
    """Whether the calling before ``person`` is that of somebody named after."""
    comma = any(word.text == "," for word in words[person.end : person.end + 1])
    at = person.end + comma
    named = any(each.kind == "PER" and each.start == at for each in entities)
    return named and _owns(words, person)


def _owns(words: Sequence[Word], person: Entity) -> bool:
    """Whether ``person`` is the one that somebody serves: “pengacara Ahok, Wayan Sudirta”."""
    before = words[max(0, person.start - 2) : person.start]
    return any(word.low in SERVING for word in before[-1:]) or [w.low for w in before] == ["kuasa", "hukum"]


def _ends_person(entities: Sequence[Entity], at: int) -> bool:
    """Whether a person's name ends right before ``at``."""
    return any(entity.end == at and entity.kind == "PER" for entity in entities)


def _bracket(words: Sequence[Word], end: int) -> int:
    """Where the short form in brackets that ends at ``end`` begins: “Menteri Pariwisata (Menpar)”."""
    closed = end > _SHORT and words[end - 1].text == ")"
    opened = [at for at in range(max(1, end - _SHORT), end) if closed and words[at].text == "("]
    return opened[0] if len(opened) == 1 and words[opened[0] + 1].text[:1].isupper() else end


def _is_rank(words: Sequence[Word], at: int) -> bool:
    """“komisaris besar” is a rank, “duta besar” an office; “laksamana muda” is one too."""
    low, before = words[at].low, words[at - 1].low
    return low in RANKS | HONORIFICS - OFFICE_HEADS or (low, before) in RANK_TAILS


def _after(words: Sequence[Word], entities: Sequence[Entity], person: Entity) -> tuple[int, int] | None:
    at = person.end
    if at + 2 >= len(words) or words[at].text != ",":
        return None
    if words[at + 1].low not in _HEADS - HUMAN_NOUNS:
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
