"""What the tutor needs of a learner: somewhere to keep answers, and what is known so far."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Protocol, runtime_checkable

from quiz.model import Card, QuestionId, Review


class Keeper(Protocol):
    """A learner as the tutor sees one. ``quiz.progress`` has the one that lives on disk."""

    @property
    def name(self) -> str:
        """What the learner is called."""
        ...

    @property
    def cards(self) -> Mapping[QuestionId, Card]:
        """The memory state of every question met so far."""
        ...

    def record(self, review: Review) -> None:
        """Keep ``review``. On return it is durable, and ``cards`` follows it."""
        ...


@runtime_checkable
class Paced(Protocol):
    """A learner whose usual time for an answer is known."""

    @property
    def pace(self) -> float | None:
        """Milliseconds; None while unknown."""
        ...


@runtime_checkable
class Expecting(Protocol):
    """A learner that keeps an answer faster when told which question was asked."""

    def expect(self, question: QuestionId, revision: int, at: datetime) -> None:
        """``question`` was asked at ``at``."""
        ...


@runtime_checkable
class Remembering(Protocol):
    """A learner whose last answers can be looked back on."""

    def lately(self) -> Sequence[Review]:
        """The last answers that count, some thousands at most, oldest first."""
        ...
