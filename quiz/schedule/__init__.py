"""When a question is due, and which one comes next.

Memory is modelled by FSRS (the `fsrs` package, loaded at the first review). Everything here is a function
of its arguments: the clock and the source of randomness are handed in.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Literal

from quiz.errors import UsageError
from quiz.model import Card, Directive, Question, QuestionId, Rating
from quiz.schedule.choosing import APART, Cards, Stock, kin, look, playable, take
from quiz.schedule.memory import EARLY, Memory, Timing, default_parameters, is_due, parameter_bounds

__all__ = [
    "APART",
    "EARLY",
    "HEAVY",
    "LEECH",
    "QUICK",
    "Cards",
    "Schedule",
    "default_parameters",
    "kin",
    "parameter_bounds",
    "playable",
]

LEECH = 4
"""As many lapses make a question a leech: repeating it no longer teaches, it needs another way in."""

QUICK = 0.5
"""An answer in less than this share of the learner's usual time is an easy one."""

HEAVY = 3
"""From as many hints on the answer was as good as told."""


class Schedule:
    """The rules by which questions come back.

    ``retention`` is the chance of recall, 0.7 to 0.99, at which a question comes back. ``new_per_day``
    and ``due_per_day`` limit what is asked in one day of the learner, whose zone is ``offset`` minutes
    east of UTC; None is no limit. ``parameters`` are FSRS's 21 weights, None for its defaults.

    Raises:
        UsageError: the retention is out of its range.
    """

    def __init__(
        self,
        retention: float = 0.9,
        *,
        new_per_day: int | None = None,
        due_per_day: int | None = None,
        offset: int = 0,
        parameters: Sequence[float] | None = None,
    ) -> None:
        if not 0.7 <= retention <= 0.99:
            raise UsageError(f"The retention must be between 0.7 and 0.99, not {retention}.")
        self.retention = retention
        self.new_per_day = new_per_day
        self.due_per_day = due_per_day
        self.offset = offset
        self.parameters = None if parameters is None else tuple(parameters)
        self._memory = Memory(retention, self.parameters)
        self._timings: dict[QuestionId, Timing] = {}

    def rate(
        self,
        directive: Directive | None,
        *,
        hints: int = 0,
        prompts: int = 0,
        ms: int = 0,
        pace: float | None = None,
    ) -> Rating:
        """FSRS's grade of one finished question; the learner need not rate.

        ``directive`` is the last verdict, None when the learner passed or did not know; ``prompts`` how often
        more was asked for, ``ms`` the time taken, ``pace`` the learner's usual one (both milliseconds).
        """
        if directive is None or directive == "reject" or hints >= HEAVY:
            return 1
        if directive == "prompt":
            return 1 if hints else 2
        if hints or prompts:
            return 2
        return 4 if pace and 0 < ms < QUICK * pace else 3

    def review(
        self, card: Card | None, question_id: QuestionId, revision: int, rating: Rating, at: datetime
    ) -> Card:
        """The card after an answer graded ``rating`` at ``at`` (aware; kept in UTC).

        A card of another revision counts as none. A clock that went back gives an elapsed time of zero.
        Raises ValueError for a time without a zone.
        """
        return self._memory.review(card, question_id, revision, rating, at)

    def is_due(self, card: Card, now: datetime) -> bool:
        """Whether the card may be asked at ``now``."""
        return is_due(card, now)

    def recall(self, card: Card, now: datetime) -> float:
        """The predicted chance, 0 to 1, that the answer is remembered at ``now``."""
        return self._memory.recall(card, now)

    def is_leech(self, card: Card) -> bool:
        """Whether the question was forgotten so often that asking it again will not help."""
        return card.lapses >= LEECH

    def count(
        self, questions: Sequence[Question], cards: Cards, now: datetime
    ) -> dict[Literal["due", "new"], int]:
        """How many of ``questions`` are due and how many were never met, the day's limits left aside."""
        stock = look(questions, cards, now, timings=self._timings)
        return {
            "due": len(stock.learnt.questions) + len(stock.fading.questions),
            "new": len(stock.new),
        }

    def pick(
        self,
        questions: Sequence[Question],
        cards: Cards,
        now: datetime,
        rng: Random,
        recent: Sequence[QuestionId] = (),
        *,
        ahead: bool = False,
    ) -> Question | None:
        """The question to ask at ``now``; None when nothing due or new is left within the day's limits.

        Due ones come before new ones: first those being learnt, then those nearest to being forgotten; but
        after two repeats in a row it is a new one's turn. Of the new ones the easier come sooner, by the draw
        of ``rng``. ``recent`` are the ids asked in this
        session, oldest first: the last one is never asked again at once, and neither it nor a sibling (same
        proof or same answer) within the next few turns while anything else is left. With ``ahead``,
        questions that are not due yet follow when all others are done, and no limit holds.
        """
        stock = look(questions, cards, now, recent, ahead=ahead, timings=self._timings)
        if not ahead:
            self._limit(stock, cards, now)
        return take(stock, recent[-1] if recent else None, rng)

    def _limit(self, stock: Stock, cards: Cards, now: datetime) -> None:
        """Take out of ``stock`` what the day's limits leave no room for."""
        if self.new_per_day is None and self.due_per_day is None:
            return
        local = now.astimezone(UTC) + timedelta(minutes=self.offset)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(minutes=self.offset)
        today = [card for card in cards.values() if card.last >= midnight]
        begun = sum((card.first or card.last) >= midnight for card in today)
        if self.new_per_day is not None and begun >= self.new_per_day:
            stock.new.clear()
        if self.due_per_day is not None and len(today) - begun >= self.due_per_day:
            # What is being learnt today is finished today.
            stock.fading.clear()
