"""Numbers as text: bars, sparklines, calendars, maps. A figure always stands beside the picture."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True, slots=True)
class Signs:
    """What pictures are drawn with. ``parts`` fill a bar's last character, ``heights`` make sparklines;
    of ``shades`` the first is for nothing at all, the last for the most.
    """

    full: str
    parts: str
    empty: str
    heights: str
    nothing: str
    shades: str
    more: str


BLOCKS = Signs("█", " ▏▎▍▌▋▊▉", "░", "▁▂▃▄▅▆▇█", "·", "·░▒▓█", "…")
ASCII = Signs("#", " ", "-", "12345678", ".", ".1234", "~")
"""For output that cannot show blocks."""


def bar(share: float, width: int = 20, signs: Signs = BLOCKS) -> str:
    """``share``, 0 to 1, as a bar ``width`` characters wide, as finely as ``signs`` allow."""
    steps = len(signs.parts)
    full, rest = divmod(round(min(max(share, 0.0), 1.0) * width * steps), steps)
    return ((signs.full * full) + (signs.parts[rest] if rest else "")).ljust(width, signs.empty)


def sparkline(values: Sequence[float], signs: Signs = BLOCKS) -> str:
    """One character a value, scaled to the largest; a value of nothing is a dot."""
    top = max(values, default=0)
    return "".join(signs.heights[round(value / top * 7)] if value > 0 else signs.nothing for value in values)


def calendar(days: Mapping[date, int], today: date, weeks: int = 12, signs: Signs = BLOCKS) -> list[str]:
    """Seven rows, Monday to Sunday, a column a week up to this one; the darker the more was done."""
    first = first_day(today, weeks)
    top = busiest(days, today, weeks)
    rows = []
    for weekday in range(7):
        column = (first + timedelta(days=weekday, weeks=week) for week in range(weeks))
        rows.append("".join(_shade(days.get(day, 0), top, signs) if day <= today else " " for day in column))
    return rows


def first_day(today: date, weeks: int) -> date:
    """The Monday that a calendar of so many weeks begins with."""
    return today - timedelta(days=today.weekday(), weeks=weeks - 1)


def busiest(days: Mapping[date, int], today: date, weeks: int) -> int:
    """The most done on one day of a calendar."""
    first = first_day(today, weeks)
    return max((days.get(first + timedelta(days=n), 0) for n in range(7 * weeks)), default=0)


def _shade(count: int, top: int, signs: Signs) -> str:
    return signs.shades[-(-count * 4 // top)] if count else signs.shades[0]


LEVELS = (0.5, 0.75, 0.9)
"""From these chances of recall on a question's cell in a map is a shade darker."""


def cells(chances: Sequence[float | None], signs: Signs = BLOCKS) -> str:
    """A character a question: the likelier it is recalled, the darker; None was never met."""
    return "".join(
        signs.shades[0] if chance is None else signs.shades[1 + sum(chance >= level for level in LEVELS)]
        for chance in chances
    )


def columns(text: str) -> int:
    """How many columns of a terminal ``text`` takes."""
    return sum(
        0 if unicodedata.combining(char) else 2 if unicodedata.east_asian_width(char) in "WF" else 1
        for char in text
    )


def fit(text: str, width: int, signs: Signs = BLOCKS) -> str:
    """``text`` in exactly ``width`` columns: cut off with a sign for more, or filled up with spaces."""
    if columns(text) > width:
        while text and columns(text) > width - 1:
            text = text[:-1]
        text = text.rstrip() + signs.more
    return text + " " * (width - columns(text))
