"""Which question comes next: what is due, what is new, and what is too like the last ones."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from math import inf
from random import Random

from quiz.model import Card, Question, QuestionId
from quiz.schedule.memory import WRONG_CLOCK, Timing

Cards = Mapping[QuestionId, Card]

APART = 3
"""Siblings, and a question itself, keep away from each other by this many turns where others are left."""

MIX = 3
"""Of so many questions one is new while there are any: a learner with more due than time still gets on.
Benchmarked against due ones only, it gains where time is short and loses nothing where there is enough."""

FEW = 4
"""Seldom are more than this many of the most urgent questions siblings of the last ones."""


def playable(questions: Sequence[Question]) -> list[Question]:
    """The questions that may be asked: the reviewed ones, or the drafts where there is nothing else."""
    return [question for question in questions if question.status == "reviewed"] or [
        question for question in questions if question.status == "draft"
    ]


def kin(question: Question) -> set[object]:
    """What makes siblings of a question: its proof, its answer, and its id. Yes and no have no kin."""
    keys: set[object] = {("id", question.id)}
    if question.source is not None:
        keys.add((question.source.article, question.source.quote))
    if not isinstance(question.answer, bool):
        keys.add(str(question.answer).casefold())
    return keys


@dataclass(slots=True)
class Pile:
    """Questions with their urgency; the least comes first.

    Two lists and no pairs: ten thousand pairs a turn would keep the garbage collector busy.
    """

    urgencies: list[float] = field(default_factory=list)
    questions: list[Question] = field(default_factory=list)

    def clear(self) -> None:
        """Take all away."""
        self.urgencies.clear()
        self.questions.clear()

    def in_order(self) -> Iterator[Question]:
        """From the most urgent on; among equals the earlier in the bank. Mostly few are looked at."""
        left = self.urgencies.copy()
        for _ in range(min(FEW, len(left))):
            place = left.index(min(left))
            left[place] = inf
            yield self.questions[place]
        rest = sorted(range(len(left)), key=left.__getitem__)
        yield from (self.questions[place] for place in rest if left[place] != inf)


@dataclass(slots=True)
class Stock:
    """What one look over the questions found.

    Those being ``learnt`` go by the clock. Those ``fading`` go by predicted recall, and so do the ``later``
    ones, which are not due yet: recall falls with elapsed time over stability, so that ratio orders as it
    does. ``new`` were never met. ``near`` is all that makes a question too like the ones just asked, and
    ``fresh`` says that it is the turn of a new one.
    """

    learnt: Pile = field(default_factory=Pile)
    fading: Pile = field(default_factory=Pile)
    later: Pile = field(default_factory=Pile)
    new: list[Question] = field(default_factory=list)
    near: set[object] = field(default_factory=set)
    fresh: bool = False


def look(
    questions: Sequence[Question],
    cards: Cards,
    now: datetime,
    recent: Sequence[QuestionId] = (),
    *,
    ahead: bool = False,
    timings: dict[QuestionId, Timing] | None = None,
) -> Stock:
    """Sort ``questions`` into due and new; with ``ahead`` those not due yet are kept for later.

    ``timings`` remembers cards' times from one look to the next. This runs over the whole bank for every
    question asked, hence the tests written out in one loop.
    """
    stock, at = Stock(), now.timestamp()
    timings = {} if timings is None else timings
    fading, faders = stock.fading.urgencies, stock.fading.questions
    close, wrong = set(recent[-APART:]), at + WRONG_CLOCK
    for question in playable(questions):
        id_ = question.id
        if id_ in close:
            stock.near.update(kin(question))
        card = cards.get(id_)
        if card is None or card.revision != question.revision:
            stock.new.append(question)
            continue
        timing = timings.get(id_)
        if timing is None or timing[0] is not card:
            timing = timings[id_] = Timing.of(card)
        _, ready, last, pull, learnt = timing
        if ready <= at or last > wrong:
            if learnt:
                fading.append((last - at) * pull)
                faders.append(question)
            else:
                stock.learnt.urgencies.append(ready)
                stock.learnt.questions.append(question)
        elif ahead:
            stock.later.urgencies.append((last - at) * pull)
            stock.later.questions.append(question)
    repeats = (id_ in cards and cards[id_].reps > 1 for id_ in recent[1 - MIX :])
    stock.fresh = len(recent) >= MIX - 1 and all(repeats)
    return stock


def take(stock: Stock, last: QuestionId | None, rng: Random) -> Question | None:
    """The next question out of ``stock``: due, new, later, then siblings of recent ones; never ``last``."""
    put_off: list[Question] = []
    chosen = (
        (_apart(stock.new, stock.near, rng) if stock.fresh else None)
        or _first(stock.learnt, stock.near, put_off)
        or _first(stock.fading, stock.near, put_off)
        or _apart(stock.new, stock.near, rng)
        or _first(stock.later, stock.near, put_off)
    )
    if chosen is not None:
        return chosen
    return next((question for question in put_off if question.id != last), None) or _any_but(
        stock.new, last, rng
    )


def _first(pile: Pile, near: set[object], put_off: list[Question]) -> Question | None:
    """The most urgent of ``pile`` that is no kin of the recent ones; such kin go to ``put_off``."""
    for question in pile.in_order():
        if kin(question).isdisjoint(near):
            return question
        put_off.append(question)
    return None


def _apart(new: Sequence[Question], near: set[object], rng: Random) -> Question | None:
    """The easiest of three new questions drawn; None when all are kin of what was just asked."""
    drawn = rng.sample(new, min(len(new), 12))
    free = [question for question in drawn if kin(question).isdisjoint(near)]
    if not free:
        free = [question for question in new if kin(question).isdisjoint(near)]
    return _easiest(free[:3]) if free else None


def _any_but(new: Sequence[Question], last: QuestionId | None, rng: Random) -> Question | None:
    left = [question for question in new if question.id != last]
    return _easiest(rng.sample(left, min(len(left), 3))) if left else None


def _easiest(questions: Sequence[Question]) -> Question:
    return min(questions, key=lambda question: question.difficulty or 3)
