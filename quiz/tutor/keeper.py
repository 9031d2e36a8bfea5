"""What the tutor needs of a learner: somewhere to keep answers, and what is known so far."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

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
