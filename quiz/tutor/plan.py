"""What a conversation is asked to be, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from quiz.model import Question

Mode = Literal["free", "due", "new", "weak", "pairs", "exam", "speed", "cram"]
"""free: due questions first, then new ones · due, new, weak: only those · pairs: what the learner
mixes up, side by side · exam: no help, verdicts at the end · speed: as many as fit in a round · cram:
everything, until each was right once."""

Answers = Literal["free", "choices", "mixed"]
"""How answers are given: typed, picked from choices, or now one and now the other."""

MODES: tuple[Mode, ...] = get_args(Mode)
ANSWERS: tuple[Answers, ...] = get_args(Answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A conversation as ordered.

    ``topic`` is a tag or an article's id ("" for all), ``limit`` counts questions, ``tags`` lets through only
    questions with one of them, ``until`` is the moment that cramming is for.
    """

    mode: Mode = "free"
    answers: Answers = "free"
    limit: int | None = None
    topic: str = ""
    tags: tuple[str, ...] = ()
    language: str = "id"
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Topic:
    """Something to talk about: a tag or an article. ``questions`` counts those that may be asked."""

    id: str
    title: str
    questions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """How a conversation stands.

    ``asked`` counts questions brought to an end: accepted, prompted (right in part, counted half), rejected
    and skipped ones together; “don't know” counts as rejected. ``run`` is the number of right ones in a row
    now, ``best`` the longest such row, ``hints`` all hints given.
    """

    accepted: int = 0
    prompted: int = 0
    rejected: int = 0
    skipped: int = 0
    hints: int = 0
    run: int = 0
    best: int = 0
    misses: int = 0
    """Questions in a row without a right answer."""

    @property
    def asked(self) -> int:
        """Questions brought to an end."""
        return self.answered + self.skipped

    @property
    def answered(self) -> int:
        """Questions brought to an end by an answer or “don't know”."""
        return self.accepted + self.prompted + self.rejected

    @property
    def share(self) -> float:
        """The part that was right, 0 to 1, of those answered; half for those right in part."""
        return (self.accepted + self.prompted / 2) / self.answered if self.answered else 0.0


@dataclass(frozen=True, slots=True)
class Mistake:
    """A question with the wrong answer last given to it."""

    question: Question
    given: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Summary:
    """A conversation looked back on.

    ``again`` are the questions worth another look, ``next_due`` when the next question of this bank comes
    back (None: none was met yet), ``seconds`` how long it took so far.
    """

    score: Score
    again: tuple[Question, ...] = ()
    mistaken: tuple[Mistake, ...] = ()
    next_due: datetime | None = None
    seconds: float = 0.0
