"""Whether a quote shows an answer: in the same words, in the same value, or under another name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz import fuzz

from quiz.bank.check.checked import Checked, spoken
from quiz.judge import Judge, kind_of
from quiz.judge import date as dates
from quiz.judge import number as numbers
from quiz.judge.normalize import plain
from quiz.language import pack
from quiz.model import Question

ENOUGH = 0.5
"""The share of a free text's longer words that its quote needs to have; the rest may differ."""

SPELT_ALIKE = 88
"""Of 100, how alike a name and a part of its quote are that differ in spelling."""

_NAME = re.compile(r"[^\W\d_a-z][\w'’.-]*(?:\s+(?:[^\W\d_a-z][\w'’.-]*|al|bin|dan|de|van|of|for))*")
_DATE_WORDS = 4


def proves(checked: Checked, question: Question, quote: str) -> bool:
    """Whether ``quote`` has the answer or a form of it; of a list, every member. True and false always."""
    if isinstance(question.answer, bool):
        return True
    padded = f" {checked.fold(quote)} "
    forms = (spoken(question.answer), *question.accept)
    if any(_has(padded, checked.fold(form)) for form in forms):
        return True
    if isinstance(question.answer, tuple):
        return all(_member(checked, question, member, padded, quote) for member in question.answer)
    kind = kind_of(question)
    if kind == "number":
        return any(_same_number(form, quote, question.language) for form in forms)
    if kind == "date":
        return any(_same_date(form, quote) for form in forms)
    if kind == "text" and any(_overlap(checked.fold(form), padded) >= ENOUGH for form in forms):
        return True
    return _named(checked.judge, question, forms, quote)


def _has(padded: str, form: str) -> bool:
    return bool(form) and f" {form} " in padded


def _member(checked: Checked, question: Question, member: str, padded: str, quote: str) -> bool:
    if _has(padded, checked.fold(member)):
        return True
    alone = replace(
        question,
        answer=member,
        kind=None,
        accept=(),
        prompt={},
        reject=(),
        choices=(),
        need=None,
        ordered=False,
    )
    if kind_of(alone) == "number":
        return _same_number(member, quote, question.language)
    if _overlap(checked.fold(member), padded) == 1:
        return True
    return _named(Judge((alone,)), alone, (member,), quote)


def _same_number(form: str, quote: str, language: str) -> bool:
    """Whether a number of ``quote`` has the value of one in ``form``, in figures or words, in any unit."""
    decimal = pack(language).decimal
    wanted = numbers.read(plain(form), language, decimal).quantities
    there = numbers.read(plain(quote), language, decimal).quantities
    return any(_equal(one, other) for one in wanted for other in there)


def _equal(one: numbers.Quantity, other: numbers.Quantity) -> bool:
    """Equal in the numbers as they stand or in what they measure."""
    pairs = [(a, b) for a in (*one.values, *one.high) for b in (*other.values, *other.high)]
    return any(
        numbers.equal(a, b) or numbers.equal(numbers.base(a, one.unit), numbers.base(b, other.unit))
        for a, b in pairs
    )


def _same_date(form: str, quote: str) -> bool:
    """Whether a date in ``quote`` has the finest part of the one in ``form`` and contradicts none.

    A weekday is enough: the article's own date says which.
    """
    wanted, _ = dates.read(plain(form))
    if wanted is None:
        return False
    finest = next((part for part in ("day", "month", "year") if part in wanted.parts), "")
    weekday = dates.weekday_of(wanted)
    for said in _moments(quote):
        if not dates.contradicts(wanted, said):
            on_the_day = weekday is not None and said.weekday == weekday
            if finest in said.parts or on_the_day:
                return True
    return False


def _moments(quote: str) -> Iterator[dates.Moment]:
    """From each word of ``quote`` that may begin a date, the fullest one that begins there."""
    words = plain(quote).split()
    for start in range(len(words)):
        if _moment(words[start]) is not None:
            spans = (" ".join(words[start : start + size]) for size in range(1, _DATE_WORDS + 1))
            told = [said for span in spans if (said := _moment(span)) is not None]
            yield max(told, key=lambda said: len(said.parts))


def _moment(span: str) -> dates.Moment | None:
    said, _ = dates.read(span)
    return said if said is not None and said.parts else None


def _overlap(form: str, padded: str) -> float:
    """The share of the longer words of ``form`` whose beginning or end the quote has, affixes aside."""
    words = [word for word in form.split() if len(word) > 3]
    there = [word for word in words if f" {word[:6]}" in padded or f"{word[-5:]} " in padded]
    return len(there) / len(words) if words else 0.0


def _named(judge: Judge, question: Question, forms: tuple[str, ...], quote: str) -> bool:
    """Whether ``quote`` has a form in another spelling, or a name that the judge takes for the answer."""
    text = plain(quote)
    if any(
        len(form) > 5 and fuzz.partial_ratio(plain(form), text, score_cutoff=SPELT_ALIKE) for form in forms
    ):
        return True
    return any(judge.judge(question, name).verdict == "accept" for name in dict.fromkeys(_names(quote)))


def _names(quote: str) -> Iterator[str]:
    """The capitalised words of ``quote``, as they stand together, and the last of each run alone."""
    for match in _NAME.finditer(quote):
        words = match[0].split()
        yield match[0].strip(".,")
        yield words[-1].strip(".,")
