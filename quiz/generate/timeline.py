"""Times that only together say when: “pada awal pekan ini, Senin (9/10)”, “Juni 2017 … bulan sebelumnya”."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from quiz.generate.time_patterns import COUNTED
from quiz.generate.times import Time
from quiz.language.id_writing import MONTH_NAMES


def together(sentence: str, found: list[Time]) -> list[Time]:
    """The times of ``sentence``, those that say the same as one, and those told from another resolved."""
    return _anchored(sentence, _merged(sentence, found))


def _anchored(sentence: str, found: list[Time]) -> list[Time]:
    """“pada Juni 2017 … dari bulan sebelumnya”: the one before a month or a year that the sentence tells."""
    told: list[Time] = []
    for time in found:
        unit = sentence[time.start : time.end].lower().removesuffix("sebelumnya").split()[-1:]
        last = told[-1] if told else None
        counted = COUNTED.search(sentence[: time.start])  # “lima tahun sebelumnya”
        points = sentence[: time.end].lower().endswith("sebelumnya") and not counted
        if points and last and last.value:
            if unit == ["bulan"] and last.precision == "month" and " " in last.absolute:
                time = _before(time, last.value, 1, f"{MONTH_NAMES[(last.value.month - 2) % 12]} ")
            elif unit == ["tahun"] and last.precision in {"month", "year"}:
                time = _before(time, last.value, 12, "")
        told.append(time)
    return told


def _before(time: Time, day: date, months: int, name: str) -> Time:
    """``time`` as the month or the year that is ``months`` before that of ``day``."""
    count = day.year * 12 + day.month - 1 - months
    value = date(count // 12, count % 12 + 1, 1) if name else date(count // 12, 1, 1)
    return replace(
        time,
        precision="month" if name else "year",
        absolute=f"{name}{value.year}",
        value=value,
        has_year=True,
    )


def _merged(sentence: str, found: list[Time]) -> list[Time]:
    """A day beside words that only say how far off it is is one time: “pada awal pekan ini, Senin (9/10)”."""
    merged: list[Time] = []
    for time in found:
        last = merged[-1] if merged else None
        beside = last is not None and _BESIDE.fullmatch(sentence[last.end : time.start])
        if last and beside and last.lead in _PLAIN_LEADS and _is_loose(last) and _is_day(time, _PLAIN_LEADS):
            merged[-1] = replace(time, start=last.start, lead=time.lead or last.lead)
        elif last and beside and _is_day(last) and _is_loose(time) and not time.lead:
            merged[-1] = replace(last, end=time.end)
        else:
            merged.append(time)
    return merged


_BESIDE = re.compile(r"\s*,?\s*")

_PLAIN_LEADS = frozenset(("", "pada", "di"))
"""What stands before a time that is neither the beginning nor the end of a stretch."""


def _is_loose(time: Time) -> bool:
    """A time that is told from the day of the article: “hari ini”, “pekan lalu”."""
    return not time.explicit and time.precision != "day"


def _is_day(time: Time, leads: frozenset[str] | None = None) -> bool:
    fits = leads is None or time.lead in leads
    return fits and time.explicit and time.precision == "day" and time.value is not None
