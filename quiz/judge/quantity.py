"""Reading one quantity after the other off a text: number, scale, fraction, unit, money."""

from __future__ import annotations

from typing import NamedTuple

from quiz.judge.number_tokens import Tokens
from quiz.judge.spoken import read_number
from quiz.language import world


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


class Reader(Tokens):
    """Reads one text from left to right."""

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
        spoken = read_number(self, index)
        if spoken is None:
            return None
        stop, ordinal = spoken.index, spoken.ordinal
        if self.at(stop) in ("th", "st", "nd", "rd"):
            ordinal, stop = True, stop + 1
        if self.at(stop) in ("a", "an", "of") and self.unit(stop + 1)[1]:
            stop += 1
        after, width = self.unit(stop) if stop < len(self.tokens) else ("", 0)
        if not width and self.at(stop) == "in" and self.unit(start - 1)[0] == "foot":
            after, width = "inch", 1
        if width and not unit:
            unit = after
        values = tuple(-v for v in spoken.values) if negative else spoken.values
        letter = self.at(stop) if width == 1 and len(self.at(stop)) == 1 else ""
        return Quantity(
            values, unit, ordinal=ordinal, scale=spoken.scale, start=start, stop=stop + width, letter=letter
        )
