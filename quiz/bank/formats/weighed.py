"""Answers with weights and feedback, as Moodle has them in GIFT and in XML."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isfinite
from typing import Any

from quiz.bank.formats.offers import offer
from quiz.bank.formats.reading import visible
from quiz.bank.readers import LARGEST
from quiz.judge.kind import answer_text
from quiz.model import Question

NOT_ENOUGH = 50.0
"""Percent for an answer that is true but not enough."""

PLACED_SHORT = frozenset(("ask", "answer", "accept", "prompt", "reject"))
PLACED_CHOICES = frozenset(("ask", "answer", "choices"))
PLACED_NUMBER = frozenset(("ask", "answer", "tolerance"))
PLACED_TRUTH = frozenset(("ask", "answer"))


@dataclass(frozen=True, slots=True)
class Weighed:
    """One answer: ``percent`` is 100 for right, 0 or less for wrong."""

    text: str
    percent: float
    feedback: str = ""


def short_answers(question: Question) -> list[Weighed]:
    """What may be typed: right, not enough, wrong. No text comes twice."""
    rows = [Weighed(visible(form), 100.0) for form in (answer_text(question), *question.accept)]
    rows += [Weighed(visible(form), NOT_ENOUGH, words.strip()) for form, words in question.prompt.items()]
    rows += [Weighed(visible(form), 0.0) for form in question.reject]
    return list({row.text: row for row in reversed(rows)}.values())[::-1]


def choices(question: Question, *, typed: bool) -> list[Weighed] | None:
    """What may be ticked; several right ones share the hundred percent. None when it is to be typed."""
    offered = None if typed or isinstance(question.answer, bool) else offer(question)
    if offered is None:
        return None
    share = 100.0 / len(offered.right)
    return [
        Weighed(visible(text), share if number in offered.right else 0.0)
        for number, text in enumerate(offered.choices)
    ]


def from_short(rows: Sequence[Weighed]) -> dict[str, Any]:
    """The fields of a question whose answers are typed. The first of the best is the answer."""
    best = max((row.percent for row in rows), default=0.0)
    right = [row for row in rows if row.percent == best and best > 0]
    explain = right[0].feedback if right else ""
    return {
        "answer": right[0].text if right else "",
        "accept": tuple(row.text for row in right[1:]),
        "prompt": {row.text: row.feedback for row in rows if 0 < row.percent < best},
        "reject": tuple(row.text for row in rows if row.percent <= 0),
        "explain": explain,
    }


def from_choices(rows: Sequence[Weighed]) -> dict[str, Any]:
    """The fields of a question whose answers are ticked. Beside a wholly right one, parts are not enough."""
    best = max((row.percent for row in rows), default=0.0)
    least = 100.0 if best >= 100 else 0.01
    right = tuple(dict.fromkeys(row.text for row in rows if row.percent >= least))
    return {
        "answer": right if len(right) > 1 else "".join(right),
        "prompt": {row.text: row.feedback for row in rows if 0 < row.percent < least},
        "choices": tuple(row.text for row in rows),
        "explain": next((row.feedback for row in rows if row.percent >= least), ""),
    }


def is_number(question: Question) -> bool:
    """Whether the answer is a number that a machine compares."""
    return isinstance(question.answer, int | float) and not isinstance(question.answer, bool)


def number_of(text: str) -> int | float | None:
    """The number that ``text`` is; None for none, or one without end."""
    try:
        found = float(text)
    except ValueError:
        return None
    if not isfinite(found):
        return None
    whole = text.strip().lstrip("+-").isdecimal() and abs(found) < LARGEST
    return int(text) if whole else found
