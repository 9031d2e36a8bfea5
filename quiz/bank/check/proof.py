"""Whether a quote shows an answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from quiz.bank.check.checked import Checked, spoken
from quiz.judge import Judge, kind_of
from quiz.model import Question

SPAN = 8
"""Words of the longest span that is put before the judge."""

ENOUGH = 0.5
"""The share of a free text's words that its quote needs to have: it may say the thing in other words."""


def proves(checked: Checked, question: Question, quote: str) -> bool:
    """Whether ``quote`` has the answer or a form of it; of a list, every member. True and false always."""
    if isinstance(question.answer, bool):
        return True
    padded = f" {checked.fold(quote)} "
    if any(_has(padded, checked.fold(form)) for form in (spoken(question.answer), *question.accept)):
        return True
    if isinstance(question.answer, tuple):
        return all(_member(checked, question, member, padded, quote) for member in question.answer)
    if kind_of(question) == "text" and _overlap(checked, question, padded) >= ENOUGH:
        return True
    return _judged(checked.judge, question, quote)


def _has(padded: str, form: str) -> bool:
    return bool(form) and f" {form} " in padded


def _member(checked: Checked, question: Question, member: str, padded: str, quote: str) -> bool:
    if _has(padded, checked.fold(member)):
        return True
    alone = replace(
        question, answer=member, kind=None, accept=(), prompt={}, reject=(), need=None, ordered=False
    )
    return _judged(Judge((alone,)), alone, quote)


def _judged(judge: Judge, question: Question, quote: str) -> bool:
    """Whether the judge takes a span of ``quote`` for the answer; of a date, a less precise one will do."""
    enough = {"accept", "prompt"} if kind_of(question) == "date" else {"accept"}
    return any(judge.judge(question, span).verdict in enough for span in _spans(quote))


def _spans(quote: str) -> Iterator[str]:
    words = quote.split()[:200]
    for length in range(1, SPAN + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length]).strip(".,;:!?()\"“”'‘’")


def _overlap(checked: Checked, question: Question, padded: str) -> float:
    """The share of the answer's longer words whose stem-like beginning the quote has."""
    words = [word for word in checked.fold(spoken(question.answer)).split() if len(word) > 3]
    there = [word for word in words if f" {word[:6]}" in padded or word[-5:] in padded]
    return len(there) / len(words) if words else 0.0
