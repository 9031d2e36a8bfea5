"""One pupil at one question: the answers given, and what they are worth."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quiz.classroom.forms import form
from quiz.model import Directive

Rulings = Mapping[tuple[str, str], Directive]
"""What the teacher decided, by question and form of the answer."""

MARKS: Mapping[Directive, float] = {"accept": 1.0, "prompt": 0.5, "reject": 0.0}
"""What an answer is worth. Only being right counts: neither speed nor streaks do."""


@dataclass(slots=True)
class Attempt:
    """One judged answer. ``n`` is its event's number; ``verdict`` the judge's, or None for one passed or not
    known; ``said`` what the verdict holds for; ``review`` its id in the pupil's own log,
    ``key`` the client's mark, ``at`` the time in milliseconds.
    """

    n: int
    given: str
    verdict: Directive | None
    said: str = ""
    reason: str = ""
    say: str = ""
    ms: int = 0
    review: str = ""
    key: str = ""
    at: int = 0
    appealed: bool = False
    granted: bool = False

    @property
    def form(self) -> str:
        """The form that a ruling is about."""
        return form(self.given)


@dataclass(slots=True)
class Sitting:
    """A pupil's answers to one question asked once; ``done`` when no more are expected."""

    pupil: int
    question: str
    round: int | None = None
    attempts: list[Attempt] = field(default_factory=list)
    done: bool = False

    def ruling(self, attempt: Attempt, rulings: Rulings) -> Directive | None:
        """What the teacher decided on ``attempt``, if anything."""
        return rulings.get((self.question, attempt.form))

    def holds(self, attempt: Attempt, rulings: Rulings) -> Directive | None:
        """What now holds of ``attempt``: the teacher's word, else a granted appeal, else the judge's."""
        ruled = self.ruling(attempt, rulings)
        if ruled is not None or attempt.verdict is None:
            return ruled if attempt.given else None
        return "accept" if attempt.granted else attempt.verdict

    def verdict(self, rulings: Rulings) -> Directive | None:
        """What the sitting came to: the last answer's verdict, unless an earlier one was ruled right."""
        if not self.attempts:
            return None
        if any(self.ruling(one, rulings) == "accept" for one in self.attempts):
            return "accept"
        return self.holds(self.attempts[-1], rulings)

    def mark(self, rulings: Rulings) -> float:
        """What the sitting is worth, 0 to 1."""
        verdict = self.verdict(rulings)
        return MARKS[verdict] if verdict else 0.0
