"""The memory of one question: FSRS behind our own card, and when that makes it due."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from quiz.model import Card, QuestionId, Rating

if TYPE_CHECKING:
    from fsrs import Card as FsrsCard

RATINGS: tuple[Rating, ...] = (1, 2, 3, 4)

REVIEW = 2
"""FSRS's state of a card whose interval is in days; 1 and 3 are learning and relearning."""

STEP = timedelta(minutes=10)
"""After this a new or forgotten question is asked once more; right at once, it goes straight to days. One
step where the package has two: what is repeated within minutes teaches little for its time."""

EARLY = timedelta(hours=8)
"""A card whose interval is in days may be asked this much before its hour: who plays every evening should
not miss a day for having started ten minutes sooner. Elapsed days are counted with the same allowance."""

WRONG_CLOCK = 86400.0
"""A last review that is more seconds than this in the future was made under a wrong clock, and its due time
means nothing."""


class _Fsrs:
    """The parts of the `fsrs` package, imported when first needed: that costs 12 ms."""

    def __init__(self, retention: float, parameters: Sequence[float] | None) -> None:
        from fsrs import Card as FsrsCard
        from fsrs import Rating as Grade
        from fsrs import Scheduler, State
        from fsrs.scheduler import DEFAULT_PARAMETERS

        self.card = FsrsCard
        self.grades = {int(grade): grade for grade in Grade}
        self.states = {int(state): state for state in State}
        self.scheduler = Scheduler(
            parameters or DEFAULT_PARAMETERS, retention, (STEP,), (STEP,), enable_fuzzing=False
        )


class Outcome(NamedTuple):
    """What FSRS makes of one answer: the card's new state, and after how long it is due."""

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    wait: timedelta


class Foresight(NamedTuple):
    """The outcomes of all four ratings for ``card`` (None: a question not met) after ``days``."""

    card: Card | None
    days: int
    outcomes: tuple[Outcome, ...]


class Memory:
    """FSRS with one desired retention and, if given, a learner's own 21 weights."""

    def __init__(self, retention: float, parameters: Sequence[float] | None = None) -> None:
        self._retention = retention
        self._parameters = parameters
        self._foreseen: Foresight | None = None

    def foresee(self, card: Card | None, revision: int, at: datetime) -> None:
        """Work out now what an answer about ``at`` will lead to; see ``Schedule.foresee``."""
        old = card if card is not None and card.revision == revision else None
        days = _days(old, at)
        self._foreseen = Foresight(
            old, days, tuple(self._step(old, rating, at.astimezone(UTC), days) for rating in RATINGS)
        )

    def review(
        self, card: Card | None, question_id: QuestionId, revision: int, rating: Rating, at: datetime
    ) -> Card:
        """The card after an answer graded ``rating`` at ``at``; see ``Schedule.review``."""
        if at.tzinfo is None:
            raise ValueError("the time of a review needs a zone")
        at = at.astimezone(UTC)
        old = card if card is not None and card.revision == revision else None
        days, seen = _days(old, at), self._foreseen
        if seen is not None and seen.card is old and seen.days == days:
            after = seen.outcomes[rating - 1]
        else:
            after = self._step(old, rating, at, days)
        return Card(
            question=question_id,
            revision=revision,
            state=after.state,
            step=after.step,
            stability=after.stability,
            difficulty=after.difficulty,
            due=at + after.wait,
            last=at,
            reps=(old.reps if old else 0) + 1,
            lapses=(old.lapses + (rating == 1)) if old else 0,
            first=(old.first or old.last) if old else at,
        )

    def _step(self, old: Card | None, rating: Rating, at: datetime, days: int) -> Outcome:
        fsrs = self._fsrs
        before: FsrsCard = fsrs.card(card_id=0)  # without an id the constructor sleeps to make one
        if old is not None:
            before.state, before.step = fsrs.states[old.state], old.step
            before.stability, before.difficulty = old.stability, old.difficulty
            before.last_review = at - timedelta(days=days)
        after = fsrs.scheduler.review_card(before, fsrs.grades[rating], at)[0]
        return Outcome(int(after.state), after.step, after.stability, after.difficulty, after.due - at)

    @cached_property
    def _fsrs(self) -> _Fsrs:
        return _Fsrs(self._retention, self._parameters)

    def recall(self, card: Card, now: datetime) -> float:
        """The power curve of FSRS-6; elapsed time counts in fractions of a day, from 0."""
        if not card.stability:
            return 0.0
        decay = -self._fsrs.scheduler.parameters[20]
        factor = 0.9 ** (1 / decay) - 1
        days = max((now - card.last).total_seconds(), 0.0) / 86400
        return float((1 + factor * days / card.stability) ** decay)


def _days(old: Card | None, at: datetime) -> int:
    """Whole days since the last review, by the same allowance as for being due; 0 for a clock gone back."""
    return 0 if old is None else (max(at - old.last, timedelta()) + EARLY).days


class Timing(NamedTuple):
    """A card's times as numbers, in seconds since 1970: a bank's worth of dates takes too long to compare.

    From ``ready`` on the card may be asked. ``pull`` is one over its stability. ``fading`` says that it is in
    review; what is being learnt goes by the clock and not by what is left in memory.
    """

    card: Card
    ready: float
    last: float
    pull: float
    fading: bool

    @classmethod
    def of(cls, card: Card) -> Timing:
        """The times of ``card``."""
        fading = card.state == REVIEW
        ready = card.due.timestamp() - (EARLY.total_seconds() if fading else 0.0)
        return cls(card, ready, card.last.timestamp(), 1 / (card.stability or 1.0), fading)


def default_parameters() -> tuple[float, ...]:
    """FSRS's weights for everyone."""
    from fsrs.scheduler import DEFAULT_PARAMETERS

    return tuple(DEFAULT_PARAMETERS)


def parameter_bounds() -> tuple[tuple[float, float], ...]:
    """The least and the largest that each weight may be."""
    from fsrs.scheduler import LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS

    return tuple(zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True))


def is_due(card: Card, now: datetime) -> bool:
    """Whether the card may be asked at ``now``."""
    timing, at = Timing.of(card), now.timestamp()
    return timing.ready <= at or timing.last > at + WRONG_CLOCK
