"""Which question comes next: what is due, what is new, and what is too like the last ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heapify, heappop
from random import Random

from quiz.model import Card, Question, QuestionId
from quiz.schedule.memory import EARLY, REVIEW, WRONG_CLOCK, urgency

Cards = Mapping[QuestionId, Card]
Entry = tuple[int, float, int, Question]

APART = 3
"""Siblings, and a question itself, keep away from each other by this many turns where others are left."""


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
class Stock:
    """What one look over the questions found.

    An entry of ``due`` and ``later`` is (rank, urgency, place in the bank, question); rank 0 is being
    learnt, 1 in review. ``near`` is all that makes a question too like the ones just asked.
    """

    due: list[Entry] = field(default_factory=list)
    later: list[Entry] = field(default_factory=list)
    new: list[Question] = field(default_factory=list)
    near: set[object] = field(default_factory=set)


def look(
    questions: Sequence[Question], cards: Cards, now: datetime, recent: Sequence[QuestionId], *, ahead: bool
) -> Stock:
    """Sort ``questions`` into due and new; with ``ahead`` those not due yet are kept for later."""
    stock = Stock()
    close, early, future = set(recent[-APART:]), now + EARLY, now + WRONG_CLOCK
    for index, question in enumerate(playable(questions)):
        if question.id in close:
            stock.near.update(kin(question))
        card = cards.get(question.id)
        if card is None or card.revision != question.revision:
            stock.new.append(question)
        # The test of `is_due`, written out: this loop runs over the whole bank for every question asked.
        elif card.due <= now or card.last > future or (card.state == REVIEW and card.due <= early):
            stock.due.append((*urgency(card, now), index, question))
        elif ahead:
            stock.later.append((0, card.due.timestamp(), index, question))
    return stock


def take(stock: Stock, last: QuestionId | None, rng: Random) -> Question | None:
    """The next question out of ``stock``: due, new, later, then siblings of recent ones; never ``last``."""
    put_off: list[Question] = []
    chosen = (
        _first(stock.due, stock.near, put_off)
        or _apart(stock.new, stock.near, rng)
        or _first(stock.later, stock.near, put_off)
    )
    if chosen is not None:
        return chosen
    return next((question for question in put_off if question.id != last), None) or _any_but(
        stock.new, last, rng
    )


def _first(entries: list[Entry], near: set[object], put_off: list[Question]) -> Question | None:
    """The most urgent of ``entries`` that is no kin of the recent ones; such kin go to ``put_off``."""
    heapify(entries)
    while entries:
        question = heappop(entries)[-1]
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
