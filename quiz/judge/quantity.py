"""Reading one quantity after the other off a text: number, scale, fraction, unit, money."""

from __future__ import annotations

import re
from typing import NamedTuple

from quiz.judge.numeral import literal, number_words, tokens_of
from quiz.language import world

_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_UNTIL = re.compile(r"\bs\s?[./]\s?d\b\.?")


MOST_TOKENS = 300
"""Tokens of a text that are read; what has more is no amount and no date."""


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


def _follows(value: float, last: float) -> bool:
    """Whether a number word of this value can go on a number: *seventy six*, not *two four*."""
    return (last % 100 == 0 and value < 100) or (last % 10 == 0 and value < 10)


class Reader:
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
        for token, sort in tokens_of(text)[:MOST_TOKENS]:
            if token in self.words.spelled:
                self.tokens += [(part, "word") for part in self.words.spelled[token]]
            else:
                self.tokens.append((token, sort))
        self.names = [token for token, _ in self.tokens]

    def at(self, index: int) -> str:
        """The token at ``index``; "" beyond either end."""
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
