"""Quantities: what a number is worth, however it is written.

``read`` finds every quantity of a text: digits with the separators of either convention, number words,
scales, fractions, units, money, percentages, ranges, bounds. Values are compared as values, never as text.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quiz.judge.normalize import plain
from quiz.judge.numeral import number_words, roman, tokens_of
from quiz.judge.quantity import Quantity, Reader
from quiz.language import world


class Reading(NamedTuple):
    """A text's quantities and the words that belong to none of them."""

    quantities: tuple[Quantity, ...]
    rest: tuple[str, ...]


def _joined(reader: Reader, found: list[Quantity]) -> list[Quantity]:
    """*A year and two months* is one quantity; *800 to 1,200* is one range."""
    out: list[Quantity] = []
    for one in found:
        if out and not out[-1].high:
            last = out[-1]
            between = tuple(reader.names[last.stop : one.start])
            if between in ((), ("dan",), ("and",), ("lebih",)) and _same_measure(
                last.unit, one.unit, smaller=True
            ):
                factor = world.UNITS[one.unit][1] / world.UNITS[last.unit][1]
                values = tuple(a + b * factor for a in last.values for b in one.values)
                out[-1] = last._replace(values=values, stop=one.stop)
                continue
            if last.unit and not one.unit and one.values == (0.5,) and between in ((), ("and",), ("dan",)):
                out[-1] = last._replace(values=tuple(v + 0.5 for v in last.values), stop=one.stop)
                continue
            before = reader.names[last.start - 1] if last.start else ""
            opened = before in ("antara", "between", "dari", "from", "kisaran")
            if between in reader.words.ranges and (opened or between not in (("dan",), ("and",), ("ke",))):
                out[-1] = _range(last, one)
                continue
        out.append(one)
    return out


def _same_measure(one: str, other: str, smaller: bool = False) -> bool:
    if not one or not other or one == other:
        return False
    (kind, factor), (measure, size) = world.UNITS[one], world.UNITS[other]
    return kind == measure and (size < factor or not smaller)


def _range(low: Quantity, high: Quantity) -> Quantity:
    values = low.values
    if high.scale > low.scale and values[0] * high.scale <= high.values[0]:
        values = tuple(v * high.scale for v in values)
    return low._replace(values=values, unit=low.unit or high.unit, high=high.values, stop=high.stop)


@lru_cache(maxsize=16)
def read(text: str, code: str, decimal: str) -> Reading:
    """Every quantity in a ``plain`` text, for a reader of the language ``code`` with that decimal sign."""
    if text.isdigit() and len(text) < 16:
        return Reading((Quantity((float(text),), stop=1),), ())
    reader = Reader(text, code, decimal)
    found: list[Quantity] = []
    index = 0
    while index < len(reader.tokens):
        one = reader.quantity(index)
        if one is not None and one.stop > index:
            found.append(one)
            index = one.stop
        else:
            index += 1
    joined = [_bounded(reader, one) for one in _joined(reader, found)]
    covered = {index for one in joined for index in range(one.start, one.stop)}
    rest = tuple(n for i, (n, sort) in enumerate(reader.tokens) if i not in covered and sort == "word")
    return Reading(tuple(joined), rest)


def _bounded(reader: Reader, one: Quantity) -> Quantity:
    if one.start and any(
        tuple(reader.names[max(0, one.start - size) : one.start]) in reader.words.about for size in (2, 1)
    ):
        return one._replace(bound="~")
    for size in (4, 3, 2, 1) if one.start and reader.names[one.start - 1] in reader.words.limits else ():
        before = tuple(reader.names[max(0, one.start - size) : one.start])
        if len(before) == size and before in reader.words.above:
            return one._replace(bound=">")
        if len(before) == size and before in reader.words.below:
            return one._replace(bound="<")
    return one


def unit_of(name: str) -> str:
    """The unit that a word or sign stands for; "" for none."""
    return number_words().units.get(tuple(token for token, _ in tokens_of(plain(name))), "")


def is_unit(word: str) -> bool:
    """Whether a folded word begins the name of a unit."""
    return word in number_words().longest


def units_in(text: str) -> list[str]:
    """The units that a ``plain`` text names, in order."""
    reader = Reader(text, "", ".")
    return [
        unit
        for index in range(len(reader.names))
        if (unit := reader.unit(index)[0]) and len(reader.at(index)) > 2
    ]


def counted_in(text: str, counting: frozenset[str]) -> str:
    """The unit that a ``plain`` question counts in, after a word of ``counting``; "" for none."""
    reader = Reader(text, "", ".")
    for index, name in enumerate(reader.names):
        if name in counting:
            for after in (index + 1, index + 2):
                unit = reader.unit(after)[0] if len(reader.at(after)) > 1 else ""
                if unit:
                    return unit
    return ""


def is_counter(word: str) -> bool:
    """Whether a word counts things without measuring them."""
    return word in number_words().counters


def base(value: float, unit: str) -> float:
    """``value`` in the base unit of what ``unit`` measures."""
    return value * world.UNITS[unit][1] if unit else value


def equal(one: float, other: float, within: float = 0.0) -> bool:
    """Equality of values up to ``within`` and the rounding of floats."""
    return abs(one - other) <= within + 1e-6 * max(abs(one), abs(other))


def numbers_of(words: Sequence[str]) -> tuple[str, ...]:
    """The numbers among folded words, canonical: digits as they are, number words and ordinals as digits."""
    return tuple([found for word in words if (found := number_of(word))])


@lru_cache(maxsize=2048)
def number_of(word: str) -> str:
    """The number that a folded word is, canonical; "" for none."""
    if word.isdigit():
        return word.lstrip("0") or "0"
    table = number_words()
    if word in table.adds or word in table.ordinals:
        return str(int(table.adds.get(word, table.ordinals.get(word, 0))))
    if len(word) > 1 and word[0].isdigit():
        return "".join(filter(str.isdigit, word))
    return str(roman(word) or "") if len(word) > 1 else ""
