"""“…, denda berapa rupiah …?”: the question word stands where its answer stood.

Indonesian asks like this as readily as with the question word in front. Nothing changes its place, so what
belongs to what cannot be misread: the sentence only has to stand alone, as for a gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quiz.generate.clause import Range
from quiz.generate.drafts import Draft
from quiz.generate.families.cloze import gap_range, gapped, is_spare
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.generate.quantities import Quantity
from quiz.generate.wording import Wording
from quiz.language.id_writing import (
    BEFORE_PEOPLE,
    COUNTED_BY_TEXT,
    CURRENCIES,
    HOW_MANY,
    HUMAN_NOUNS,
    LISTING_WORDS,
    NOT_BEFORE_NUMBERS,
    ROUGHLY,
    ROUGHLY_TWO,
    SMALLEST_NUMBERS,
    WHO,
)
from quiz.model import Kind

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[-–]\d+)?")


class Asked(NamedTuple):
    """``words[place]`` is replaced by the question word ``by``; ``words[key]`` is the answer."""

    place: Range
    by: str
    key: Range
    kind: Kind
    entity: Entity | None = None


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the numbers and people of a plain sentence without moving a word."""
    around = gap_range(sentence)
    if around is None or any(word.text == "." for word in sentence.words[:-1]):
        return
    for asked in (*_amounts(sentence, around), *_people(sentence, around)):
        wording = Wording(sentence)
        text = gapped(reading, wording, (around[0], asked.place[0]), asked.by, (asked.place[1], around[1]))
        if not text:
            continue
        name = asked.entity.full if asked.entity else ""
        yield Draft(
            family=f"{asked.kind} in place",
            ask=f"{text}?",
            answer=sentence.slice(*asked.key),
            full=name,
            entity=name,
            sentence=sentence,
            kind=asked.kind,
            merit=0.7,
            names=frozenset(wording.named),
            dated=wording.dated,
            timeless=True,
            pointed=wording.pointed,
            spare=is_spare(sentence, around),
        )


def _amounts(sentence: Parsed, around: Range) -> Iterator[Asked]:
    for quantity in sentence.quantities:
        by = _how_many(sentence, quantity)
        start = _past_roughly(sentence, quantity.start)
        if not by or not around[0] < start or quantity.end > around[1] or _beside_another(sentence, quantity):
            continue
        if any(word.low in LISTING_WORDS for word in sentence.words[quantity.end : around[1]]):
            continue  # who counts what is listed has the answer
        yield Asked((start, quantity.end), by, (quantity.start, quantity.end), "number")


def _how_many(sentence: Parsed, quantity: Quantity) -> str:
    """“berapa” with the unit that the number has; "" for a number that is not worth asking for."""
    unit = sentence.slice(quantity.unit, quantity.end)
    number = sentence.slice(quantity.start, quantity.unit)
    if _YEAR.fullmatch(number) or (
        quantity.start and sentence.words[quantity.start - 1].low in NOT_BEFORE_NUMBERS
    ):
        return ""
    if quantity.measure == "percent":
        return HOW_MANY.format(unit="persen")
    if _is_age(sentence, quantity) or set(unit.split()) & COUNTED_BY_TEXT or _runs_on(sentence, quantity):
        return ""
    if quantity.measure == "money":
        unit = unit or CURRENCIES.get(sentence.words[quantity.start].text, "")
    elif quantity.measure not in {"count", "age"} or number.lower() in SMALLEST_NUMBERS:
        return ""
    return HOW_MANY.format(unit=unit) if unit else ""


def _runs_on(sentence: Parsed, quantity: Quantity) -> bool:
    """“Liga 3 bergulir”: what seems to be the unit is already what happens."""
    return any(word.tag in {"VERB", "SCONJ"} for word in sentence.words[quantity.unit : quantity.end])


def _is_age(sentence: Parsed, quantity: Quantity) -> bool:
    """“Gareth Bale, 27 tahun, …”, “pemain 25 tahun”: an age that only tells who is meant."""
    last = sentence.words[quantity.start - 1] if quantity.start else None
    years = sentence.slice(quantity.unit, quantity.end) == "tahun"
    return years and last is not None and (last.text == "," or last.tag == "PROPN" or last.low in HUMAN_NOUNS)


def _past_roughly(sentence: Parsed, at: int) -> int:
    """Where the number begins with “sekitar” or “lebih dari”, which a question leaves out."""
    lows = [word.low for word in sentence.words[max(0, at - 2) : at]]
    if tuple(lows) in ROUGHLY_TWO:
        return at - 2
    return at - 1 if lows and lows[-1] in ROUGHLY else at


def _beside_another(sentence: Parsed, quantity: Quantity) -> bool:
    """Whether the number is one of several side by side: “3 mobil dan 5 motor”, “40-50 persen”, “1 : 3”."""
    near = range(quantity.start - 3, quantity.end + 3)
    others = (other for other in sentence.quantities if other != quantity)
    return any(other.start in near or other.end - 1 in near for other in others)


def _people(sentence: Parsed, around: Range) -> Iterator[Asked]:
    for entity in sentence.entities:
        if entity.kind != "PER" or " " not in entity.text or not _stands_free(sentence, entity, around):
            continue
        office = next((each for each in sentence.offices if each.person == entity), None)
        start = office.start if office and office.end <= entity.start else entity.start
        if start > around[0] and sentence.words[start - 1].low in BEFORE_PEOPLE:
            yield Asked((start, entity.end), WHO, (entity.start, entity.end), "person", entity)


def _stands_free(sentence: Parsed, entity: Entity, around: Range) -> bool:
    """Whether the name stands in there once, alone: no list, nothing that explains it or goes on with it."""
    if not around[0] < entity.start or entity.end > around[1]:
        return False
    if sum(other.full == entity.full for other in sentence.entities) > 1:
        return False
    if entity.end >= around[1]:
        return True
    after = sentence.words[entity.end]
    return after.text[0].isalpha() and after.low not in _JOINING and after.tag not in {"PROPN", "NUM", "NOUN"}


_JOINING = frozenset(
    ("dan", "atau", "serta", "beserta", "maupun", "hingga", "sampai", "yang", "meliputi", "itu", "tersebut")
)
