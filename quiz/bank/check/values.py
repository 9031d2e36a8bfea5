"""Numbers and dates in texts, compared as values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.bank.check.checked import spoken
from quiz.judge import date as dates
from quiz.judge import judge, kind_of, moment
from quiz.judge import number as numbers
from quiz.judge.normalize import plain
from quiz.judge.quantity import Quantity
from quiz.language import pack
from quiz.model import Question

_DATE_WORDS = 4


def same_number(form: str, quote: str, language: str) -> bool:
    """Whether a number of ``quote`` has the value of one in ``form``, in figures or words, in any unit."""
    decimal = pack(language).decimal
    wanted = numbers.read(plain(form), language, decimal).quantities
    there = numbers.read(plain(quote), language, decimal).quantities
    return any(_equal(one, other) for one in wanted for other in there)


def _equal(one: Quantity, other: Quantity) -> bool:
    """Equal in the numbers as they stand or in what they measure."""
    pairs = [(a, b) for a in (*one.values, *one.high) for b in (*other.values, *other.high)]
    return any(
        numbers.equal(a, b) or numbers.equal(numbers.base(a, one.unit), numbers.base(b, other.unit))
        for a, b in pairs
    )


def same_date(form: str, quote: str) -> bool:
    """Whether a date in ``quote`` has the finest part of the one in ``form`` and contradicts none.

    A weekday is enough: the article's own date says which.
    """
    wanted, _ = dates.read(plain(form))
    if wanted is None:
        return False
    finest = next((part for part in ("day", "month", "year") if part in wanted.parts), "")
    weekday = moment.weekday_of(wanted)
    for said in _moments(quote):
        if not moment.contradicts(wanted, said):
            on_the_day = weekday is not None and said.weekday == weekday
            if finest in said.parts or on_the_day:
                return True
    return False


def _moments(quote: str) -> Iterator[moment.Moment]:
    """From each word of ``quote`` that may begin a date, the fullest one that begins there."""
    words = plain(quote).split()
    for start in range(len(words)):
        if _moment(words[start]) is not None:
            spans = (" ".join(words[start : start + size]) for size in range(1, _DATE_WORDS + 1))
            told = [said for span in spans if (said := _moment(span)) is not None]
            yield max(told, key=lambda said: len(said.parts))


def _moment(span: str) -> moment.Moment | None:
    said, _ = dates.read(span)
    return said if said is not None and said.parts else None


def contradicts(question: Question, form: str) -> bool:
    """Whether ``form`` tells another number, another date or the other truth value than the answer.

    Other kinds of answers have other names, which no rule tells from other things.
    """
    kind, answer = kind_of(question), spoken(question.answer)
    if kind == "date":
        wanted, said = _moment(plain(answer)), _moment(plain(form))
        return wanted is not None and said is not None and moment.contradicts(wanted, said)
    if kind == "boolean" or (kind == "number" and _has_number(answer) and _has_number(form)):
        alone = replace(question, accept=(), reject=(), prompt={}, choices=())
        return judge(alone, form).verdict == "reject"
    return False


def _has_number(text: str) -> bool:
    return bool(numbers.read(plain(text), "", ".").quantities)
