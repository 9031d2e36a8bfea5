"""Reading dates off a text, as far as it tells them: year, month, day, each may be missing."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from quiz.judge import number
from quiz.judge.form import Form
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.moment import Moment
from quiz.judge.numeral import roman
from quiz.judge.quantity import MOST_TOKENS

_NUMERIC = re.compile(r"(?<![\d/.-])(\d{1,4})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?![\d])")
_MONTH_YEAR = re.compile(r"(?<![\d/.-])(\d{1,2})[/.-](1\d{3}|20\d\d)(?![\d/.-])")
_CLOCK = re.compile(r"(?<!\d)([01]?\d|2[0-4])[:.]([0-5]\d)(?!\d)")
_TOKEN = re.compile(r"[^\W\d_]+|\d+")
_UNTIL = re.compile(r"\bs\s?[./]?\s?d\b\.?(?=\s*\d)")


class _Words:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.months = {word: value for one in packs for word, value in one.months.items()}
        self.weekdays = {word: value for one in packs for word, value in one.weekdays.items()}
        self.fill = frozenset(word for one in packs for word in one.date_words)
        self.before = frozenset(word.split()[0] for one in packs for word in one.before_christ)
        self.century = frozenset(word for one in packs for word in one.century)
        self.decade = frozenset(word.split()[-1] for one in packs for word in one.decade)
        self.about = Phrases(phrase for one in packs for phrase in one.about)
        self.ordinals = {word: int(value) for one in packs for word, value in one.ordinals.items()}
        self.parts = {word: part for one in packs for word, part in one.parts.items()}
        self.ranges = frozenset(phrase for one in packs for phrase in one.ranges if " " not in phrase)


@cache
def _words() -> _Words:
    return _Words()


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
    return not _words().months.keys().isdisjoint(form.words) or _NUMERIC.search(form.plain) is not None


@lru_cache(maxsize=16)
def read(text: str) -> tuple[Moment | None, tuple[str, ...]]:
    """The date that a ``plain`` text tells, and the words that are no part of it."""
    words = _words()
    if "d" in text:
        text = _UNTIL.sub(" sampai ", text)
    moment, text = _numeric(text)
    year, month, day, weekday = (
        (moment.year, moment.month, moment.day, None) if moment else (None, None, None, None)
    )
    swapped, short = (moment.swapped, moment.short) if moment else (False, False)
    span, until, era, clock = 1, None, 1, None
    if moment is None or ":" in text:
        match = _CLOCK.search(text)
        if match and (":" in match[0] or "pukul" in text or "jam" in text or " pm" in text or " am" in text):
            clock = (int(match[1]), int(match[2]))
            text = text[: match.start()] + " " + text[match.end() :]
    tokens = _TOKEN.findall(text.replace("'", ""))[:MOST_TOKENS]
    rest: list[str] = []
    part = next((words.parts[token] for token in tokens if token in words.parts), "")
    numbers: list[tuple[int, int]] = []
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else ""
        if (
            token in words.months
            and month is None
            and not (token == "may" and not _near_number(tokens, index))
        ):
            month = words.months[token]
        elif token in words.weekdays and weekday is None and not (token == "minggu" and before.isdigit()):
            weekday = words.weekdays[token]
        elif token.isdigit() and month is None and before in ("bulan", "month") and 0 < int(token[:4]) < 13:
            month = int(token)
        elif token.isdigit() and len(token) <= 4:
            numbers.append((index, int(token)))
        elif token in words.before:
            era = -1
        elif token in words.century:
            span = 100
        elif token in words.decade and before.isdigit():
            span = 100 if before.endswith("00") else 10
            if span == 100:
                numbers[-1:] = [(index, int(before) // 100 + 1)]
        elif token in words.ordinals or (
            roman(token) and ("ke" in tokens or span == 100 or not words.century.isdisjoint(tokens))
        ):
            numbers.append((index, words.ordinals.get(token) or roman(token)))
        elif (
            token not in words.fill
            and not words.about.at(tokens, index)
            and token not in words.ranges
            and token != "ke"
        ):
            rest.append(token)
    spelled = None
    if span == 100 and any(token in words.ordinals for token in tokens):
        told = number.read(text, "", ".").quantities
        if told and told[0].values[0] % 1 == 0 and told[0].values[0] < 100:
            numbers, rest = [(0, int(told[0].values[0]))], []
    if month is not None and rest and len(numbers) < 2:
        spoken = number.read(" ".join(rest), "", ".")
        if len(spoken.quantities) == 1 and not spoken.quantities[0].unit:
            numbers, rest = [(0, int(spoken.quantities[0].values[0])), *numbers], list(spoken.rest)
    if not numbers and rest and month is None:
        found = number.read(text, "", ".")
        if (
            len(found.quantities) == 1
            and found.quantities[0].unit in ("", "year")
            and not found.quantities[0].high
        ):
            spelled = int(found.quantities[0].values[0])
            rest = [word for word in rest if word in found.rest]
            numbers = [(0, spelled)]
    if span == 100 and numbers:
        year = numbers[0][1]
        numbers = numbers[1:]
    for index, value in numbers:
        told_year = index and tokens[index - 1] in ("tahun", "thn", "year")
        if (
            value > 31
            or told_year
            or (len(tokens[index]) == 4 and tokens[index].isdigit())
            or (month is None and day is None and value > 31)
            or (era < 0 and year is None)
        ):
            if year is None:
                year = value
                short = (31 < value < 100 and month is not None) or (value < 100 and bool(told_year))
            elif until is None and year is not None and value != year:
                until = value if value >= 100 else year // 100 * 100 + value
        elif day is None and (
            month is not None or weekday is not None or "tanggal" in tokens or len(numbers) == 1
        ):
            day = value
        elif year is None and month is not None:
            year, short = value, True
        else:
            rest.append(str(value))
    if year is not None and era < 0:
        year = -abs(year)
    if year is None and month is None and day is None and weekday is None and clock is None:
        return None, tuple(rest)
    if month is not None and not 1 <= month <= 12:
        return None, tuple(rest)
    return Moment(year, month, day, swapped, weekday, span, until, clock, short, part), tuple(rest)


def _near_number(tokens: list[str], index: int) -> bool:
    return len(tokens) == 1 or any(token.isdigit() for token in tokens[max(0, index - 1) : index + 2])


def is_date(text: str) -> bool:
    """Whether a ``plain`` text tells a year and nothing but a date."""
    moment, rest = read(text)
    return moment is not None and not rest and moment.year is not None


def is_month(word: str) -> bool:
    """Whether a folded word is a month or a weekday."""
    return word in _words().months or word in _words().weekdays


@cache
def month_names() -> tuple[str, ...]:
    """The months' full names, six letters or more, in every language."""
    return tuple(sorted(name for name in _words().months if len(name) > 5))
