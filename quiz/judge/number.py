"""Quantities: what a number is worth, however it is written.

``read`` finds every quantity of a text: digits with the separators of either convention, number words,
scales, fractions, units, money, percentages, ranges, bounds. Values are compared as values, never as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from quiz.judge.normalize import plain
from quiz.judge.numeral import literal, number_words, roman, tokens_of
from quiz.language import world

_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_UNTIL = re.compile(r"\bs\s?[./]\s?d\b\.?")


class Quantity(NamedTuple):
    """``values`` are the readings of one number, most likely first; ``high`` those of a range's upper end.

    ``unit`` is one of ``world.UNITS`` or "", ``letter`` the single letter that it is written with;
    ``bound`` is ">" or "<" for *more than* and *less than*, "~" for *about*. ``start`` and ``stop`` are the
    tokens it covers.
    """

    values: tuple[float, ...]
    unit: str = ""
    high: tuple[float, ...] = ()
    bound: str = ""
    ordinal: bool = False
    scale: float = 1.0
    start: int = 0
    stop: int = 0
    letter: str = ""


class Reading(NamedTuple):
    """A text's quantities and the words that belong to none of them."""

    quantities: tuple[Quantity, ...]
    rest: tuple[str, ...]


def _follows(value: float, last: float) -> bool:
    """Whether a number word of this value can go on a number: *seventy six*, not *two four*."""
    return (last % 100 == 0 and value < 100) or (last % 10 == 0 and value < 10)


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str, code: str, decimal: str) -> None:
        self.words = number_words()
        self.short = self.words.short.get(code, {})
        self.decimal = decimal
        self.tokens: list[tuple[str, str]] = []
        if "d" in text:
            text = _UNTIL.sub(" sampai ", text)
        if "-" in text:
            text = _HYPHEN.sub(" ", text)
        for token, sort in tokens_of(text):
            if token in self.words.spelled:
                self.tokens += [(part, "word") for part in self.words.spelled[token]]
            else:
                self.tokens.append((token, sort))
        self.names = [token for token, _ in self.tokens]

    def at(self, index: int) -> str:
        return self.names[index] if 0 <= index < len(self.names) else ""

    def unit(self, index: int) -> tuple[str, int]:
        """The unit at ``index`` and its words. Single letters are units only right after digits."""
        first = self.at(index)
        longest = self.words.longest.get(first, 0)
        if not longest or (len(first) == 1 and first.isalpha() and not self.at(index - 1)[-1:].isdigit()):
            return "", 0
        for size in range(min(longest, len(self.names) - index), 0, -1):
            unit = self.words.units.get(tuple(self.names[index : index + size]))
            if unit:
                return unit, size
        return "", 0

    def number(self, index: int) -> Quantity | None:
        """The number that starts at ``index``, without its unit."""
        words, start = self.words, index
        total: tuple[float, ...] = (0.0,)
        group = 0.0
        last: tuple[float, ...] = ()
        scale, ordinal, written = 1.0, False, 0
        while index < len(self.tokens):
            token, sort = self.tokens[index]
            if sort == "number":
                if last or group:
                    break
                last = literal(token, self.decimal)
                if self.at(index + 1) == "/" and self.at(index + 2).isdigit() and int(self.at(index + 2)[:9]):
                    last = (last[0] / int(self.at(index + 2)[:9]),)
                    index += 2
                follower = self.at(index + 1)
                if (follower in self.short and follower not in ("m", "k")) or (
                    follower in ("m", "k") and follower in self.short and self._scales(index)
                ):
                    last = tuple(v * self.short[follower] for v in last)
                    scale = self.short[follower]
                    index += 2
                    written += 2
                    break
            elif token in words.adds or token in words.fractions:
                value = words.adds.get(token, words.fractions.get(token, 0.0))
                if last and value < 1 and token in words.fractions:
                    last = tuple(v + value for v in last)
                else:
                    if last and value >= 10 and last[0] >= 10 and not last[0] % 1 and last[0] < 100:
                        group, last = (group + last[0]) * 100, ()
                    elif last and not _follows(value, last[0]):
                        break
                    group += last[0] if last else 0.0
                    last = (value,)
            elif token in words.teens and last:
                last = tuple(v + 10 for v in last)
            elif token in words.times:
                last = tuple(v * words.times[token] for v in last or (1.0,))
            elif token in words.scales and not (token == "score" and not last):
                scale = words.scales[token]
                total = tuple(
                    t + (group + v) * scale for t in total for v in last or ((0.0,) if group else (1.0,))
                )
                group, last = 0.0, ()
            elif token in words.denominators and last:
                last = tuple(v / words.denominators[token] for v in last)
            elif token in words.ordinals:
                ordinal = True
                group += last[0] if last else 0.0
                last = (words.ordinals[token],)
                if self.at(index + 1) not in words.teens and self.at(index + 1) not in words.times:
                    index += 1
                    written += 1
                    break
            elif token in words.points and written and (digits := self.digits(index + 1)):
                last = tuple(v + float(f"0.{digits}") for v in last or (0.0,))
                index += len(digits)
                written += len(digits)
            elif (token in words.links and index > start and self._continues(index + 1, token)) or (
                token in ("a", "an")
                and index == start
                and self.at(index + 1) in (*words.times, *words.scales, *words.fractions)
            ):
                index += 1
                continue
            else:
                break
            index += 1
            written += 1
        if not written:
            return None
        values = tuple(t + group + v for t in total for v in last or (0.0,))
        return Quantity(values, ordinal=ordinal, scale=scale, start=start, stop=index)

    def digits(self, index: int) -> str:
        """The digits that are said one by one from ``index`` on: *two five* of *six point two five*."""
        found = ""
        while (token := self.at(index)) and (token.isdigit() or self.words.adds.get(token, 10) < 10):
            found += token if token.isdigit() else str(int(self.words.adds[token]))
            index += 1
        return (
            found[:15] if all(len(self.at(i)) < 2 or not self.at(i).isdigit() for i in range(index)) else ""
        )

    def _scales(self, index: int) -> bool:
        """Whether k or m after the digits at ``index`` is a scale, and not metres or kelvin."""
        return (
            self.short.get(self.at(index + 1), 0) > 0
            and bool(self.at(index + 2))
            and self.unit(index + 2)[1] > 0
        )

    def _continues(self, index: int, link: str) -> bool:
        token = self.at(index)
        if link == "and":
            return token in self.words.adds or token in self.words.fractions or token in ("a", "an")
        return token in self.words.times or token in self.words.scales or token in self.words.fractions

    def quantity(self, index: int) -> Quantity | None:
        """The quantity that starts at ``index``: money sign, number, unit."""
        start = index
        unit, size = ("", 0)
        negative = False
        token, sort = self.tokens[index]
        if sort != "number" and token not in self.words.starters and token not in ("a", "an"):
            if token in ("-", "minus", "negatif", "negative") and (index == 0 or token != "-"):
                negative, index = True, index + 1
            else:
                unit, size = self.unit(index)
                if not size or not world.UNITS[unit][0].startswith(("money", "magnitude")):
                    return None
                index += size
        found = self.number(index) if index < len(self.tokens) else None
        if found is None:
            return None
        stop = found.stop
        if self.at(stop) in ("th", "st", "nd", "rd"):
            found, stop = found._replace(ordinal=True), stop + 1
        if self.at(stop) in ("a", "an", "of") and self.unit(stop + 1)[1]:
            stop += 1
        after, width = self.unit(stop) if stop < len(self.tokens) else ("", 0)
        if not width and self.at(stop) == "in" and self.unit(start - 1)[0] == "foot":
            after, width = "inch", 1
        if width and not unit:
            unit = after
        values = tuple(-v for v in found.values) if negative else found.values
        letter = self.at(stop) if width == 1 and len(self.at(stop)) == 1 else ""
        return found._replace(values=values, unit=unit, start=start, stop=stop + width, letter=letter)


def _joined(reader: _Reader, found: list[Quantity]) -> list[Quantity]:
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
    reader = _Reader(text, code, decimal)
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


def _bounded(reader: _Reader, one: Quantity) -> Quantity:
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
    reader = _Reader(text, "", ".")
    return [
        unit
        for index in range(len(reader.names))
        if (unit := reader.unit(index)[0]) and len(reader.at(index)) > 2
    ]


def counted_in(text: str, counting: frozenset[str]) -> str:
    """The unit that a ``plain`` question counts in, after a word of ``counting``; "" for none."""
    reader = _Reader(text, "", ".")
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


@lru_cache(maxsize=8192)
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
