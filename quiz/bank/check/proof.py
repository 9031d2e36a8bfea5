"""Whether a quote shows an answer: in the same words, in the same value, or under another name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from rapidfuzz import fuzz

from quiz.bank.check.checked import Checked, spoken
from quiz.bank.check.values import same_date, same_number
from quiz.judge import Judge, kind_of
from quiz.judge.normalize import plain
from quiz.model import Question

ENOUGH = 0.5
"""The share of a free text's longer words that its quote needs to have; the rest may differ."""

SPELT_ALIKE = 88
"""Of 100, how alike a name and a part of its quote are that differ in spelling."""

_NAME = re.compile(r"[^\W\d_a-z][\w'’.-]*(?:\s+(?:[^\W\d_a-z][\w'’.-]*|al|bin|dan|de|van|of|for))*")


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
        return any(same_number(form, quote, question.language) for form in forms)
    if kind == "date":
        return any(same_date(form, quote) for form in forms)
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
        return same_number(member, quote, question.language)
    if _overlap(checked.fold(member), padded) == 1:
        return True
    return _named(Judge((alone,)), alone, (member,), quote)


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
