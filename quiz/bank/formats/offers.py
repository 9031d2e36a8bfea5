"""Choices to offer for a question, and which of them are right."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.judge import fold, judge
from quiz.judge.kind import answer_text
from quiz.model import Question

_TRUTH = {"id": ("Benar", "Salah"), "en": ("True", "False")}


@dataclass(frozen=True, slots=True)
class Offer:
    """``choices`` in the order to show them; ``right`` are positions in it."""

    choices: tuple[str, ...]
    right: frozenset[int]


def offer(question: Question) -> Offer | None:
    """The question's own choices; None when it has none, or none of them is right."""
    if len(question.choices) < 2:
        return None
    right = _right(question)
    return Offer(question.choices, right) if right else None


def made_offer(question: Question, most: int) -> Offer | None:
    """At most ``most`` choices where only choices will do: the question's own, or its answer among known
    wrong ones; None when too few are at hand. One of them is right.
    """
    if isinstance(question.answer, bool):
        yes, no = _TRUTH.get(question.language, _TRUTH["en"])
        return Offer((yes, no), frozenset((0 if question.answer else 1,)))
    own = offer(question)
    if own is not None:
        return _at_most(own, most)
    answer = answer_text(question)
    wrong = [form for form in question.reject if fold(form) != fold(answer)][: most - 1]
    if not wrong or isinstance(question.answer, tuple):
        return None
    choices = tuple(sorted((answer, *wrong), key=fold))
    return Offer(choices, frozenset((choices.index(answer),)))


def _at_most(own: Offer, most: int) -> Offer:
    """The first choices, with the right ones kept."""
    wrong = [number for number in range(len(own.choices)) if number not in own.right]
    keep = sorted([*own.right, *wrong[: max(0, most - len(own.right))]])[:most]
    return Offer(
        tuple(own.choices[number] for number in keep),
        frozenset(place for place, number in enumerate(keep) if number in own.right),
    )


def _right(question: Question) -> frozenset[int]:
    if isinstance(question.answer, tuple):
        members = {fold(member) for member in question.answer}
        found = frozenset(n for n, choice in enumerate(question.choices) if fold(choice) in members)
        if len(found) == len(members):
            return found
    answer = answer_text(question)
    if answer in question.choices:
        return frozenset((question.choices.index(answer),))
    alike = [n for n, choice in enumerate(question.choices) if fold(choice) == fold(answer)]
    if alike:
        return frozenset(alike[:1])
    verdicts = [judge(question, choice) for choice in question.choices]
    accepted = [number for number, verdict in enumerate(verdicts) if verdict.verdict == "accept"]
    return frozenset(accepted[:1])
