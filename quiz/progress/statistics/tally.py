"""Counts of verdicts, in all and by any property of the questions."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from quiz.model import Question, QuestionId, Review

Key = TypeVar("Key", bound=Hashable)


@dataclass(slots=True)
class Tally:
    """How many answers got which verdict. ``answered`` counts every judged answer, so that one that was
    prompted and then accepted counts twice. ``skipped`` were passed or given up; ``ms`` is the time of all.
    """

    accepted: int = 0
    prompted: int = 0
    rejected: int = 0
    skipped: int = 0
    ms: int = 0

    @property
    def answered(self) -> int:
        """All judged answers."""
        return self.accepted + self.prompted + self.rejected

    @property
    def accuracy(self) -> float | None:
        """The share of questions, passed ones among them, that ended accepted; None for no question.

        A prompt that was followed up does not count against it.
        """
        ended = self.accepted + self.rejected + self.skipped
        return self.accepted / ended if ended else None

    def add(self, review: Review) -> None:
        """Count one settled review."""
        self.ms += review.ms
        if review.event != "answer":
            self.skipped += 1
        elif review.verdict == "accept":
            self.accepted += 1
        elif review.verdict == "prompt":
            self.prompted += 1
        elif review.verdict == "reject":
            self.rejected += 1


def tally(reviews: Iterable[Review]) -> Tally:
    """The counts over all ``reviews`` (settled)."""
    counts = Tally()
    for review in reviews:
        counts.add(review)
    return counts


def by_question(reviews: Iterable[Review]) -> dict[QuestionId, Tally]:
    """The counts of each question met, in the order of first meeting."""
    counts: dict[QuestionId, Tally] = {}
    for review in reviews:
        counts.setdefault(review.question, Tally()).add(review)
    return counts


def grouped(
    reviews: Iterable[Review],
    questions: Mapping[QuestionId, Question],
    keys: Callable[[Question], Iterable[Key]],
) -> dict[Key, Tally]:
    """The counts by what ``keys`` says of a question (kind, tags, article …), most answered first.

    Reviews of questions that are not among ``questions`` are left out.
    """
    counts: dict[Key, Tally] = {}
    for review in reviews:
        question = questions.get(review.question)
        for key in () if question is None else keys(question):
            counts.setdefault(key, Tally()).add(review)
    return dict(sorted(counts.items(), key=lambda item: -item[1].answered))
