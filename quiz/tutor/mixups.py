"""What a learner takes for what: the questions to ask side by side, and the wrong choices that tempt."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from quiz.model import Question, QuestionId
from quiz.tutor.keeper import Keeper, Remembering


@dataclass(frozen=True, slots=True)
class Mixup:
    """The answer of ``other`` was given to ``question``, ``count`` times."""

    question: QuestionId
    other: QuestionId
    count: int


def mixups_of(learner: Keeper, questions: Sequence[Question]) -> tuple[Mixup, ...]:
    """What the learner mixed up lately, most often first; nothing where there is no looking back."""
    if not isinstance(learner, Remembering):
        return ()
    from quiz.progress.statistics import confusions

    found = confusions(learner.lately(), {question.id: question for question in questions})
    return tuple(Mixup(pair.question, pair.other, pair.count) for pair in found if pair.other is not None)


def mixed_with(mixups: Sequence[Mixup], question: QuestionId) -> list[QuestionId]:
    """The questions whose answers are mixed up with that of ``question``, whichever was given for which."""
    pairs = ((pair.question, pair.other) for pair in mixups)
    return [one if other == question else other for one, other in pairs if question in (one, other)]


def side_by_side(mixups: Sequence[Mixup], pool: Collection[Question]) -> list[Question]:
    """Questions of ``pool`` that are mixed up, each beside the one that it is mixed up with."""
    open_ones = {question.id: question for question in pool}

    def both() -> Iterator[QuestionId]:
        for pair in mixups:
            yield from (pair.question, pair.other)

    return [open_ones[id_] for id_ in dict.fromkeys(both()) if id_ in open_ones]
