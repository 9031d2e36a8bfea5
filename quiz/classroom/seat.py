"""A pupil as the tutor sees one in a lesson: answers are noted here, and the hub keeps them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from quiz.model import Card, QuestionId, Review
from quiz.progress import open_learner
from quiz.progress.history import CORRECTIONS, replay
from quiz.progress.log import NAME as LOG
from quiz.progress.log import read_reviews
from quiz.progress.profile import read_profile
from quiz.progress.settings import schedule_for
from quiz.schedule import Schedule

History = Callable[[QuestionId], Sequence[Review]]


class Seat:
    """A ``quiz.tutor.keeper.Keeper`` in memory. ``fresh`` are the reviews since it was last emptied.

    ``history`` gives the reviews of a question from before this lesson. ``now`` is what the tutor's clock
    says.
    """

    def __init__(
        self,
        name: str,
        cards: Mapping[QuestionId, Card],
        schedule: Schedule,
        now: datetime,
        history: History = lambda _question: (),
        pace: float | None = None,
    ) -> None:
        self.name = name
        self.cards: dict[QuestionId, Card] = dict(cards)
        self.pace = pace
        self.schedule = schedule
        self.now = now
        self.fresh: list[Review] = []
        self._history = history
        self._noted: dict[QuestionId, list[Review]] = {}

    def clock(self) -> datetime:
        """The time of what is being heard."""
        return self.now

    def record(self, review: Review) -> None:
        """Note ``review``; ``cards`` follows it."""
        noted = self._noted.setdefault(review.question, [])
        noted.append(review)
        self.fresh.append(review)
        if review.event in CORRECTIONS:
            card = replay([*self._history(review.question), *noted], self.schedule)
        elif review.rating is not None:
            card = self.schedule.review(
                self.cards.get(review.question), review.question, review.revision, review.rating, review.at
            )
        else:
            return
        if card is None:
            self.cards.pop(review.question, None)
        else:
            self.cards[review.question] = card


def take_seat(home: Path, name: str, room: str, now: datetime, offset: int) -> Seat:
    """The seat of the learner called ``name``, as it was before the lesson ``room``. Raises LearnerError."""
    with open_learner(name, home) as learner:
        folder, cards, pace = learner.folder, dict(learner.cards), learner.pace
    schedule = schedule_for(read_profile(folder), offset)

    def before(question: QuestionId | None = None) -> list[Review]:
        return [one for one in read_reviews(folder / LOG, question) if not one.session.startswith(room)]

    begun = {one.question for one in read_reviews(folder / LOG) if one.session.startswith(room)}
    for question in begun:
        card = replay(before(question), schedule)
        if card is None:
            cards.pop(question, None)
        else:
            cards[question] = card
    return Seat(name, cards, schedule, now, before, pace)
