"""One question's turn in a conversation: open, and brought to an end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from quiz.model import Question, Verdict
from quiz.tutor.plan import Score


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """The open question.

    ``hints`` counts the hints that cost, ``steps`` the rungs of the ladder climbed, ``said`` are the answers
    that were true but not enough, ``choices`` what is offered, ``struck`` what of it is out.
    """

    question: Question
    since: datetime
    hints: int = 0
    steps: int = 0
    said: tuple[str, ...] = ()
    choices: tuple[str, ...] = ()
    struck: frozenset[str] = frozenset()

    @property
    def left(self) -> tuple[str, ...]:
        """The choices in their order, "" where one is struck out."""
        return tuple("" if choice in self.struck else choice for choice in self.choices)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """A turn that is over: the review that ended it, and what to go back to when it is undone.

    ``verdict`` is None when nothing was judged (skipped, not known). A turn that goes on after a prompt is
    kept like this too, with ``open`` set.
    """

    turn: Turn
    review: str
    given: str
    verdict: Verdict | None
    before: Score
    ms: int
    open: bool = False
    appealed: bool = False
