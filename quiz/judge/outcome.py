"""What a comparison finds, before it becomes a verdict in words."""

from __future__ import annotations

from typing import NamedTuple

from quiz.model import Directive

_RANK = {"accept": 2, "prompt": 1, "reject": 0}


class Outcome(NamedTuple):
    """``missing`` says what a prompt asks for: a part of a date, a name, a number of list members."""

    directive: Directive
    score: float
    reason: str
    matched: str = ""
    missing: str = ""

    @property
    def rank(self) -> tuple[int, float]:
        """For choosing the best of several."""
        return _RANK[self.directive], self.score

    def by(self, matched: str) -> Outcome:
        """The same, naming the form of the key that was met."""
        if self.directive == "reject" or self.matched:
            return self
        return Outcome(self.directive, self.score, self.reason, matched, self.missing)


def accept(score: float, reason: str) -> Outcome:
    """The answer is right."""
    return Outcome("accept", score, reason)


def prompt(score: float, reason: str, missing: str = "") -> Outcome:
    """The answer is true but not enough."""
    return Outcome("prompt", score, reason, missing=missing)


def reject(score: float, reason: str) -> Outcome:
    """The answer is not right."""
    return Outcome("reject", score, reason)
