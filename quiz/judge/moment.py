"""A date as far as it is known, and comparing two: what contradicts rejects, what is missing prompts."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple


class Moment(NamedTuple):
    """A date or a stretch of time. ``days`` are (day, month) readings: 9/8 can be both.

    ``year`` counts before Christ as negative; ``span`` is 1 for a year, 10 for a decade (``year`` its
    first), 100 for a century (``year`` its number); ``until`` is the last year of a range of years.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    swapped: bool = False
    weekday: int | None = None
    span: int = 1
    until: int | None = None
    clock: tuple[int, int] | None = None
    short: bool = False
    part: str = ""

    @property
    def parts(self) -> frozenset[str]:
        """Which of year, month, day (else clock, weekday) are known."""
        known = {name for name in ("year", "month", "day", "clock") if getattr(self, name) is not None}
        return frozenset(known or ({"weekday"} if self.weekday is not None else set()))


def contradicts(key: Moment, given: Moment) -> bool:
    """Whether some part known of both differs."""
    if key.span != given.span:
        return not _within(key, given) and not _within(given, key)
    if _years_differ(key, given):
        return True
    if key.until is not None and given.until is not None and key.until != given.until:
        return True
    if given.until is not None and key.until is None and key.year is not None:
        return True
    if key.clock and given.clock and key.clock != given.clock:
        return True
    if key.weekday is not None and given.weekday is not None and key.weekday != given.weekday:
        return True
    if key.part and given.day is not None and key.month is not None and not _in_part(key.part, given.day):
        return True
    if key.part and given.month is not None and key.month is None and not _in_months(key.part, given.month):
        return True
    if key.part and given.part and key.part != given.part:
        return True
    pairs = {(given.day, given.month)} | ({(given.month, given.day)} if given.swapped else set())
    keys = {(key.day, key.month)} | ({(key.month, key.day)} if key.swapped else set())
    return not any(_fits(a, b) for a in keys for b in pairs)


def _years_differ(key: Moment, given: Moment) -> bool:
    if key.year is None or given.year is None or key.year == given.year:
        return False
    if key.until is not None and given.until is None and given.year == key.until:
        return False
    return not ((key.short or given.short) and key.year % 100 == given.year % 100)


def _fits(one: tuple[int | None, int | None], other: tuple[int | None, int | None]) -> bool:
    return all(a is None or b is None or a == b for a, b in zip(one, other, strict=True))


def _within(one: Moment, other: Moment) -> bool:
    """Whether ``one`` is a year or decade inside the wider ``other``."""
    if one.year is None or other.year is None or one.span >= other.span:
        return False
    if (one.year < 0) != (other.year < 0):
        return False
    if other.span == 100:
        return (abs(one.year) - 1) // 100 + 1 == abs(other.year)
    first, last = _stretch(other)
    return first <= one.year <= last


def _in_part(part: str, day: int) -> bool:
    """Whether a day falls into the early, middle or late part of its month, generously."""
    first, last = {"early": (1, 12), "mid": (9, 22), "late": (19, 31)}[part]
    return first <= day <= last


def _in_months(part: str, month: int) -> bool:
    """Whether a month falls into the early, middle or late part of its year, generously."""
    first, last = {"early": (1, 5), "mid": (4, 9), "late": (8, 12)}[part]
    return first <= month <= last


def _stretch(decade: Moment) -> tuple[int, int]:
    """The years that a decade, or the early or late part of it, spans."""
    year = decade.year or 0
    thirds = {"early": (year, year + 4), "mid": (year + 3, year + 7), "late": (year + 5, year + 9)}
    return thirds.get(decade.part, (year, year + 9))


def missing(key: Moment, given: Moment) -> frozenset[str]:
    """The parts that the key has and the answer lacks."""
    lacking = set(key.parts - given.parts)
    if key.until is not None and given.until is None and given.year is not None:
        lacking.add("until")
    if key.span < given.span:
        lacking.add("year")
    return frozenset(lacking)


def weekday_of(moment: Moment) -> int | None:
    """The weekday that a full date falls on, 0 for Monday."""
    if moment.year is None or moment.month is None or moment.day is None or not 1 <= moment.year <= 9999:
        return None
    try:
        return date(moment.year, moment.month, moment.day).weekday()
    except ValueError:
        return None
