"""Numbers asked for where they stand: “…, denda berapa rupiah …?”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Range
from quiz.generate.drafts import Asked
from quiz.generate.parsed import Parsed
from quiz.generate.quantities import Quantity
from quiz.language.id_writing import (
    COUNTED_BY_TEXT,
    CURRENCIES,
    HOW_MANY,
    HUMAN_NOUNS,
    LISTING_WORDS,
    NOT_BEFORE_NUMBERS,
    ROUGHLY,
    SMALLEST_NUMBERS,
)

_TIMES = frozenset(("x", "×", "/"))
"""Signs that what follows is a part of something: 1920 × 1080, 2016/17."""

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d(?:[-–]\d+)?")


def amounts(sentence: Parsed, around: Range) -> Iterator[Asked]:
    """The amounts in ``around`` that are worth asking for, with the unit kept in the question."""
    for quantity in sentence.quantities:
        by = _how_many(sentence, quantity)
        start = _past_roughly(sentence, quantity.start)
        if not by or not around[0] < start or quantity.end > around[1] or _beside_another(sentence, quantity):
            continue
        if any(word.low in LISTING_WORDS for word in sentence.words[quantity.end : around[1]]):
            continue  # who counts what is listed has the answer
        if start > 1 and sentence.words[start - 1].text[:1].isupper():
            continue  # “Rival 600”
        if sentence.words[start - 1].text == "," and quantity.end == around[1]:
            continue  # “…, Rp200 miliar”: told after the sentence
        key = (quantity.start, quantity.key_end([word.text for word in sentence.words]))
        yield Asked((start, quantity.end), by, key, "number")


def _how_many(sentence: Parsed, quantity: Quantity) -> str:
    """“berapa” with the unit that the number has; "" for a number that is not worth asking for."""
    unit = sentence.slice(quantity.unit, quantity.end)
    number = sentence.slice(quantity.start, quantity.unit)
    if _YEAR.fullmatch(number) or (
        quantity.start and sentence.words[quantity.start - 1].low in _TIMES | NOT_BEFORE_NUMBERS
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
    """Where the number begins with “sekitar”, which a question leaves out."""
    return at - 1 if at and sentence.words[at - 1].low in ROUGHLY else at


def _beside_another(sentence: Parsed, quantity: Quantity) -> bool:
    """Whether the number is one of several side by side: “3 mobil dan 5 motor”, “40-50 persen”, “1 : 3”."""
    near = range(quantity.start - 3, quantity.end + 3)
    others = (other for other in sentence.quantities if other != quantity)
    return any(other.start in near or other.end - 1 in near for other in others)
