"""What is asked next, by the mode of the conversation."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from datetime import datetime
from random import Random
from typing import Protocol

from quiz.model import Card, Question, QuestionId
from quiz.schedule import Only, Schedule
from quiz.tutor.mixups import Mixup, side_by_side
from quiz.tutor.plan import Mode

Cards = Mapping[QuestionId, Card]

SPACING = 4
"""A question missed comes back after this many others in a course that goes through a row of questions."""
HARD = 6.0
"""From this FSRS difficulty (1 to 10) on a question is a weak spot. One missed at first sight is above it."""


class Course(Protocol):
    """A way through questions."""

    def next(self, cards: Cards, now: datetime) -> Question | None:
        """The question to ask at ``now``; None when this course has no more."""
        ...

    def settle(self, question: Question, *, right: bool) -> None:
        """Take in how ``question`` went; ``right`` says that it need not come again here."""
        ...

    def set_aside(self, question: Question) -> None:
        """``question`` was passed over: ask others instead."""
        ...

    def withdraw(self, question: Question) -> None:
        """``question`` was asked, but another one is open instead: ask it again some time."""
        ...

    def put_back(self, question: Question) -> None:
        """``question`` is open again: what ``settle`` noted of it no longer holds."""
        ...


class Stream:
    """Asks by the schedule: due questions, then new ones; with ``ahead`` also those not due yet."""

    def __init__(
        self,
        questions: Sequence[Question],
        schedule: Schedule,
        rng: Random,
        mode: Mode,
        *,
        ahead: bool = False,
    ) -> None:
        self._questions = questions
        self._schedule = schedule
        self._rng = rng
        self._mode = mode
        self._ahead = ahead
        self._recent: deque[QuestionId] = deque(maxlen=8)
        self._aside: set[QuestionId] = set()

    def next(self, cards: Cards, now: datetime) -> Question | None:
        """The schedule's pick among what the mode lets through."""
        only: Only | None = None
        if self._mode == "new" or (self._mode == "due" and not self._ahead):
            only = self._mode
        found = self._schedule.pick(
            self._questions,
            cards,
            now,
            self._rng,
            list(self._recent),
            ahead=self._ahead,
            without=self._aside,
            only=only,
        )
        if found is not None:
            self._recent.append(found.id)
        return found

    def settle(self, question: Question, *, right: bool) -> None:
        """The schedule knows already; only what was passed over is set aside, by ``set_aside``."""

    def set_aside(self, question: Question) -> None:
        """Do not ask ``question`` again in this course."""
        self._aside.add(question.id)

    def withdraw(self, question: Question) -> None:
        """Forget that ``question`` was asked."""
        if question.id in self._recent:
            self._recent.remove(question.id)

    def put_back(self, question: Question) -> None:
        """Let ``question`` be asked again."""
        self._aside.discard(question.id)


class Row:
    """Goes through ``questions`` in order. With ``repeat`` a missed one comes again some turns later."""

    def __init__(self, questions: Sequence[Question], *, repeat: bool) -> None:
        self._row = deque(questions)
        self._repeat = repeat

    def next(self, cards: Cards, now: datetime) -> Question | None:
        """The next of the row."""
        return self._row.popleft() if self._row else None

    def settle(self, question: Question, *, right: bool) -> None:
        """Put a missed question back into the row."""
        if self._repeat and not right:
            self._row.insert(min(SPACING, len(self._row)), question)

    def set_aside(self, question: Question) -> None:
        """Leave ``question`` for the end of the row."""
        self.put_back(question)
        if self._repeat:
            self._row.append(question)

    def withdraw(self, question: Question) -> None:
        """Put ``question`` in front again."""
        self._row.appendleft(question)

    def put_back(self, question: Question) -> None:
        """Take ``question`` out of the row, since it is open again."""
        if question in self._row:
            self._row.remove(question)

    @property
    def left(self) -> int:
        """How many are still in the row."""
        return len(self._row)


def course_of(
    mode: Mode,
    questions: Sequence[Question],
    cards: Cards,
    schedule: Schedule,
    now: datetime,
    rng: Random,
    *,
    until: datetime | None = None,
    ahead: bool = False,
    mixups: Sequence[Mixup] = (),
) -> Course:
    """The course for ``mode`` over ``questions``. ``until`` is the moment that cramming is for, ``mixups``
    what pairs are made of.

    ``ahead`` lets a course by the schedule go on with what is not due yet.
    """
    if mode == "exam":
        return Row(rng.sample(questions, len(questions)), repeat=False)
    if mode == "weak":
        return Row(weak_spots(questions, cards, schedule, now), repeat=True)
    if mode == "pairs":
        return Row(side_by_side(mixups, questions), repeat=True)
    if mode == "cram":
        drawn = rng.sample(questions, len(questions))
        drawn.sort(key=lambda question: _recall(cards, question, schedule, until or now))
        return Row(drawn, repeat=True)
    return Stream(questions, schedule, rng, mode, ahead=ahead or mode == "speed")


def weak_spots(
    questions: Sequence[Question], cards: Cards, schedule: Schedule, now: datetime
) -> list[Question]:
    """The questions that were forgotten or come hard to this learner, the weakest first."""
    weak: list[tuple[int, float, int, Question]] = []
    for at, question in enumerate(questions):
        card = _card(cards, question)
        if card is not None and (card.lapses or (card.difficulty or 0.0) >= HARD):
            weak.append((-card.lapses, schedule.recall(card, now), at, question))
    return [entry[-1] for entry in sorted(weak, key=lambda entry: entry[:3])]


def _card(cards: Cards, question: Question) -> Card | None:
    card = cards.get(question.id)
    return card if card is not None and card.revision == question.revision else None


def _recall(cards: Cards, question: Question, schedule: Schedule, at: datetime) -> float:
    card = _card(cards, question)
    return schedule.recall(card, at) if card is not None else 0.0
