"""Reading dates off a text, as far as it tells them: year, month, day, each may be missing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quiz.judge.date_reading import DateReading, date_words
from quiz.judge.form import Form
from quiz.judge.moment import Moment

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d])")
_MONTH_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](1\d{3}|20\d\d)(?![\d/.-])")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-4])[:.]([0-5]\d)(?!\d)")
_UNTIL = re.compile(r"\bs\s?[./]?\s?d\b\.?(?=\s*\d)")


def _numeric(text: str) -> tuple[Moment | None, str]:
    match = _NUMERIC.search(text)
    if not match:
        match = _MONTH_YEAR.search(text)
        if match and 1 <= int(match[1]) <= 12:
            return Moment(int(match[2]), int(match[1])), text[: match.start()] + " " + text[match.end() :]
        return None, text
    first, second, third = int(match[1]), int(match[3]), int(match[4])
    rest = text[: match.start()] + " " + text[match.end() :]
    if len(match[1]) == 4:
        year, month, day = first, second, third
    else:
        day, month, year = first, second, third
    short = len(match[1]) != 4 and len(match[4]) == 2
    swapped = False
    if month > 12 and day <= 12:
        day, month = month, day
    elif len(match[1]) != 4 and day <= 12:
        swapped = True
    if not (1 <= month <= 12 and 1 <= day <= 31) or (len(match[1]) == 3 or len(match[4]) == 3):
        return None, text
    return Moment(year, month, day, swapped=swapped, short=short), rest


def may_tell_day(form: Form) -> bool:
    """Whether a form has a month's name or a date in digits; cheap, for texts that hardly ever do."""
    return not date_words().months.keys().isdisjoint(form.words) or _NUMERIC.search(form.plain) is not None


@lru_cache(maxsize=16)
def read(text: str) -> tuple[Moment | None, tuple[str, ...]]:
    """The date that a ``plain`` text tells, and the words that are no part of it."""
    if "d" in text:
        text = _UNTIL.sub(" sampai ", text)
    written, text = _numeric(text)
    clock = None
    if written is None or ":" in text:
        clock, text = _clock(text)
    reading = DateReading(text, written)
    for index, token in enumerate(reading.tokens):
        reading.take(index, token)
    reading.spell()
    for index, value in reading.numbers:
        reading.place(index, value)
    return reading.moment(clock), tuple(reading.rest)


def _clock(text: str) -> tuple[tuple[int, int] | None, str]:
    """The time of day that a text tells, hours and minutes, and the text without it."""
    match = _CLOCK.search(text)
    if match and (":" in match[0] or any(word in text for word in ("pukul", "jam", " pm", " am"))):
        return (int(match[1]), int(match[2])), text[: match.start()] + " " + text[match.end() :]
    return None, text


def is_date(text: str) -> bool:
    """Whether a ``plain`` text tells a year and nothing but a date."""
    moment, rest = read(text)
    return moment is not None and not rest and moment.year is not None


def is_month(word: str) -> bool:
    """Whether a folded word is a month or a weekday."""
    return word in date_words().months or word in date_words().weekdays


@cache
def month_names() -> tuple[str, ...]:
    """The months' full names, six letters or more, in every language."""
    return tuple(sorted(name for name in date_words().months if len(name) > 5))
