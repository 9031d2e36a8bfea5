"""Quantities: what a number is worth, however it is written.

``read`` finds every quantity of a text: digits with the separators of either convention, number words,
scales, fractions, units, money, percentages, ranges, bounds. Values are compared as values, never as text.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

from quiz.judge.lexicon import lexicon
from quiz.judge.normalize import plain
from quiz.language import world

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*)|(?P<word>[^\W\d_]+(?:/[a-z]+)?(?:[23]\b)?)|(?P<sign>[%$°/:+-])"
)
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_UNTIL = re.compile(r"\bs\s?[./]\s?d\b\.?")
_ROMAN = re.compile(r"(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$")
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


@dataclass(frozen=True, slots=True)
class Quantity:
    """``values`` are the readings of one number, most likely first; ``high`` those of a range's upper end.

    ``unit`` is one of ``world.UNITS`` or ""; ``bound`` is ">" or "<" for *more than* and *less than*.
    ``start`` and ``stop`` are the tokens it covers.
    """

    values: tuple[float, ...]
    unit: str = ""
    high: tuple[float, ...] = ()
    bound: str = ""
    ordinal: bool = False
    scale: float = 1.0
    start: int = 0
    stop: int = 0


@dataclass(frozen=True, slots=True)
class Reading:
    """A text's quantities and the words that belong to none of them."""

    quantities: tuple[Quantity, ...]
    rest: tuple[str, ...]


class _Words:
    """The number words of all packs as one set of tables."""

    def __init__(self) -> None:
        packs = lexicon().packs
        self.adds = {word: value for one in packs for word, value in one.adds.items()}
        self.teens = frozenset(word for one in packs for word in one.teens)
        self.times = {word: value for one in packs for word, value in one.times.items()}
        self.scales = {word: value for one in packs for word, value in one.scales.items()}
        self.spelled = {word: parts for one in packs for word, parts in one.spelled.items()}
        self.fractions = {word: value for one in packs for word, value in one.fractions.items()}
        self.denominators = {word: value for one in packs for word, value in one.denominators.items()}
        self.ordinals = {word: value for one in packs for word, value in one.ordinals.items()}
        self.links = frozenset(word for one in packs for word in one.number_links)
        self.short = {one.code: one.short_scales for one in packs}
        self.units: dict[tuple[str, ...], str] = {}
        for one in packs:
            for unit, names in one.units.items():
                for name in names:
                    self.units.setdefault(tuple(token for token, _ in _tokens(name)), unit)
        self.longest = max(map(len, self.units))
        self.ranges = {tuple(phrase.split()) for one in packs for phrase in one.ranges} | {
            ("-",),
            ("s", "/", "d"),
        }
        self.above = {tuple(phrase.split()) for one in packs for phrase in one.above}
        self.below = {tuple(phrase.split()) for one in packs for phrase in one.below}
        self.counters = frozenset(word for one in packs for word in one.counters)
        self.starters = {*self.adds, *self.scales, *self.fractions, *self.times, *self.ordinals}


@cache
def _words() -> _Words:
    return _Words()


def _tokens(text: str) -> list[tuple[str, str]]:
    return [(match[0], match.lastgroup or "") for match in _TOKEN.finditer(text)]


def roman(word: str) -> int:
    """The value of a Roman numeral in small letters; 0 for anything else."""
    if not _ROMAN.match(word):
        return 0
    values = [_DIGITS[letter] for letter in word]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def literal(text: str, decimal: str) -> tuple[float, ...]:
    """The readings of digits with separators, most likely first; ``decimal`` is the language's decimal sign."""
    text = text.replace(" ", "")
    if text.isdigit():
        return (float(text[:300]),)
    last = max(text.rfind("."), text.rfind(","))
    as_decimal = float(re.sub("[.,]", "", text[:last])[:300] + "." + text[last + 1 :][:300])
    if not _GROUPED.match(text):
        signs = set(re.sub(r"\d", "", text))
        if len(signs) == 1 and text.count(text[last]) > 1:
            return (float(re.sub("[.,]", "", text)[:300]),)
        return (as_decimal,)
    as_groups = float(re.sub("[.,]", "", text)[:300])
    if text.startswith("0"):
        return (as_decimal,)
    if text.count(text[last]) == 1 and text[last] == decimal:
        return (as_decimal, as_groups)
    if text.count(text[last]) == 1 and text[-1] != "0":
        return (as_groups, as_decimal)
    return (as_groups,)


class _Reader:
    """Reads one text from left to right."""

    def __init__(self, text: str, code: str, decimal: str) -> None:
        self.words = _words()
        self.short = self.words.short.get(code, {})
        self.decimal = decimal
        self.tokens: list[tuple[str, str]] = []
        for token, sort in _tokens(_HYPHEN.sub(" ", _UNTIL.sub(" sampai ", text))):
            if token in self.words.spelled:
                self.tokens += [(part, "word") for part in self.words.spelled[token]]
            else:
                self.tokens.append((token, sort))
        self.names = [token for token, _ in self.tokens]

    def at(self, index: int) -> str:
        return self.names[index] if 0 <= index < len(self.names) else ""

    def unit(self, index: int) -> tuple[str, int]:
        """The unit at ``index`` and its words. Single letters are units only right after digits."""
        if len(self.at(index)) == 1 and self.at(index).isalpha() and not self.at(index - 1)[-1:].isdigit():
            return "", 0
        for size in range(min(self.words.longest, len(self.names) - index), 0, -1):
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

    def _scales(self, index: int) -> bool:
        """Whether k or m after the digits at ``index`` is a scale and not metres or kelvin: written together."""
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
            found, stop = replace(found, ordinal=True), stop + 1
        if self.at(stop) in ("a", "an", "of") and self.unit(stop + 1)[1]:
            stop += 1
        after, width = self.unit(stop) if stop < len(self.tokens) else ("", 0)
        if not width and self.at(stop) == "in" and self.unit(start - 1)[0] == "foot":
            after, width = "inch", 1
        if width and not unit:
            unit = after
        values = tuple(-v for v in found.values) if negative else found.values
        return replace(found, values=values, unit=unit, start=start, stop=stop + width)


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
                out[-1] = replace(last, values=values, stop=one.stop)
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
    return replace(low, values=values, unit=low.unit or high.unit, high=high.values, stop=high.stop)


def read(text: str, code: str, decimal: str) -> Reading:
    """Every quantity in a ``plain`` text, for a reader of the language ``code`` with that decimal sign."""
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
    for size in (4, 3, 2, 1):
        before = tuple(reader.names[max(0, one.start - size) : one.start])
        if len(before) == size and before in reader.words.above:
            return replace(one, bound=">")
        if len(before) == size and before in reader.words.below:
            return replace(one, bound="<")
    return one


def unit_of(name: str) -> str:
    """The unit that a word or sign stands for; "" for none."""
    return _words().units.get(tuple(token for token, _ in _tokens(plain(name))), "")


def units_in(text: str) -> list[str]:
    """The units that a ``plain`` text names, in order."""
    reader = _Reader(text, "", ".")
    return [
        unit
        for index in range(len(reader.names))
        if (unit := reader.unit(index)[0]) and len(reader.at(index)) > 2
    ]


def is_counter(word: str) -> bool:
    """Whether a word counts things without measuring them."""
    return word in _words().counters


def base(value: float, unit: str) -> float:
    """``value`` in the base unit of what ``unit`` measures."""
    return value * world.UNITS[unit][1] if unit else value


def equal(one: float, other: float, within: float = 0.0) -> bool:
    """Equality of values up to ``within`` and the rounding of floats."""
    return abs(one - other) <= within + 1e-6 * max(abs(one), abs(other))


def numbers_of(words: Sequence[str]) -> tuple[str, ...]:
    """The numbers among folded words, canonical: digits as they are, number words and ordinals as digits."""
    table = _words()
    found = []
    for word in words:
        if word.isdigit():
            found.append(word.lstrip("0") or "0")
        elif word in table.adds or word in table.ordinals:
            found.append(str(int(table.adds.get(word, table.ordinals.get(word, 0)))))
        elif len(word) > 1 and word[0].isdigit():
            found.append("".join(filter(str.isdigit, word)))
        elif len(word) > 1 and roman(word):
            found.append(str(roman(word)))
    return tuple(found)
