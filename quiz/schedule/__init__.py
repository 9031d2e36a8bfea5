"""When a question is due, and which one comes next.

Memory is modelled by FSRS (the `fsrs` package, loaded at the first review). Everything here is a function
of its arguments: the clock and the source of randomness are handed in.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import UTC, datetime, timedelta
from random import Random
from typing import Literal

from quiz.errors import UsageError
from quiz.model import Card, Directive, Question, QuestionId, Rating
from quiz.schedule.agenda import Agenda, Cards, playable
from quiz.schedule.choosing import APART, Choice, Only, kin, turn_after
from quiz.schedule.memory import EARLY, Memory, default_parameters, is_due, parameter_bounds

__all__ = [
    "APART",
    "EARLY",
    "HEAVY",
    "LEECH",
    "QUICK",
    "Cards",
    "Only",
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
        self._agenda: Agenda | None = None

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

    def foresee(self, card: Card | None, revision: int, at: datetime) -> None:
        """Prepare for the answer to a question just asked: what each rating would lead to is worked out now.

        Changes nothing but how fast the next ``review`` of that very ``card`` is.
        """
        self._memory.foresee(card, revision, at)

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
        agenda = self._look(questions, cards, now)
        return {"due": len(agenda.learnt.places) + len(agenda.fading.places), "new": len(agenda.new)}

    def pick(
        self,
        questions: Sequence[Question],
        cards: Cards,
        now: datetime,
        rng: Random,
        recent: Sequence[QuestionId] = (),
        *,
        ahead: bool = False,
        without: Collection[QuestionId] = (),
        only: Only | None = None,
    ) -> Question | None:
        """The question to ask at ``now``; None when nothing due or new is left within the day's limits.

        Due ones come first, nearest to being forgotten before others; then new ones, and last those met or
        missed minutes ago; but after two repeats in a row it is a new one's turn, and after two new ones
        that of one being learnt. While most of what is asked again is missed again, nothing new is begun
        before what was begun is done. Of the new ones the easier come sooner, by the draw of ``rng``.
        ``recent`` are the ids asked in this session, oldest first: the last one is never asked at once, and
        neither it nor a sibling (same proof or same answer) within the next few turns while anything else is
        left. ``without`` are ids left out, ``only`` lets through due or new ones alone. With ``ahead``,
        questions that are not due yet follow when all others are done, and no limit holds.
        """
        agenda = self._look(questions, cards, now)
        new, fading = (True, True) if ahead else self._room(cards, now)
        choice = Choice(agenda, now.timestamp(), turn_after(recent, agenda, cards), rng, without)
        met = only != "new"
        return choice.take(
            new=new and only != "due", learnt=met, fading=fading and met, waiting=ahead and met
        )

    def _look(self, questions: Sequence[Question], cards: Cards, now: datetime) -> Agenda:
        """The agenda of ``questions``, the last one where they are the same."""
        if self._agenda is None or self._agenda.given != list(questions):
            self._agenda = Agenda(questions)
        self._agenda.look(cards, now.timestamp())
        return self._agenda

    def _room(self, cards: Cards, now: datetime) -> tuple[bool, bool]:
        """Whether the day's limits leave room for a new question, and for a due one."""
        if self.new_per_day is None and self.due_per_day is None:
            return True, True
        local = now.astimezone(UTC) + timedelta(minutes=self.offset)
        midnight = local.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(minutes=self.offset)
        today = [card for card in cards.values() if card.last >= midnight]
        begun = sum((card.first or card.last) >= midnight for card in today)
        # What is being learnt today is finished today, whatever the limits.
        return (
            self.new_per_day is None or begun < self.new_per_day,
            self.due_per_day is None or len(today) - begun < self.due_per_day,
        )
