"""Which question comes next: whose turn it is, and what is too like the last ones."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from random import Random
from typing import Literal

from quiz.model import Question, QuestionId
from quiz.schedule.agenda import Agenda, Cards, Pile

APART = 3
"""Siblings, and a question itself, keep away from each other by this many turns where others are left."""

MIX = 3
"""Of so many questions one is new while there are any: a learner with more due than time still gets on. It
gains much for memories that hold on, and ruins those that lose what is not soon repeated; hence
``Agenda.overloaded`` suspends it."""

Only = Literal["due", "new"]


def kin(question: Question) -> set[object]:
    """What makes siblings of a question: its proof, its answer, and its id. Yes and no have no kin."""
    keys: set[object] = {("id", question.id)}
    if question.source is not None:
        keys.add((question.source.article, question.source.quote))
    if not isinstance(question.answer, bool):
        keys.add(str(question.answer).casefold())
    return keys


@dataclass(frozen=True, slots=True)
class Turn:
    """What came before this turn. ``last`` was asked last; ``near`` is all that makes a question too like
    the last ones; ``repeats`` and ``firsts`` say that the last ones were all repeats, or all new.
    """

    last: QuestionId | None
    near: frozenset[object]
    repeats: bool
    firsts: bool


def turn_after(recent: Sequence[QuestionId], agenda: Agenda, cards: Cards) -> Turn:
    """The turn after ``recent`` was asked, oldest first."""
    near: set[object] = set()
    for id_ in recent[-APART:]:
        place = agenda.places.get(id_)
        if place is not None:
            near |= kin(agenda.questions[place])
    met = [id_ in cards and cards[id_].reps > 1 for id_ in recent[1 - MIX :]]
    enough = len(met) == MIX - 1
    return Turn(recent[-1] if recent else None, frozenset(near), enough and all(met), enough and not any(met))


class Choice:
    """One pick out of an agenda that has looked at ``now``.

    Due ones come first, then new ones, and last those met or missed minutes ago: what is repeated soon
    teaches little for its time. That none has to wait for ever, the turn goes to a new one after two repeats
    in a row, and to one that is being learnt after two new ones in a row. But while most of what is repeated
    is missed again, what was begun is finished before anything new is begun.
    """

    def __init__(
        self, agenda: Agenda, now: float, turn: Turn, rng: Random, without: Collection[QuestionId] = ()
    ) -> None:
        self._agenda = agenda
        self._now = now
        self._turn = turn
        self._rng = rng
        self._without = without
        self._put_off: list[Question] = []

    def take(self, *, new: bool, learnt: bool, fading: bool, waiting: bool) -> Question | None:
        """The next question out of the parts let through; siblings of recent ones come last."""
        agenda, turn = self._agenda, self._turn
        places = self._open(agenda.new) if new else []
        deep = agenda.overloaded
        found = (
            (self._apart(places) if turn.repeats and not deep else None)
            or (self._first(agenda.fading) if fading else None)
            or (self._first(agenda.learnt) if learnt and (turn.firsts or deep) else None)
            or self._apart(places)
            or (self._first(agenda.learnt) if learnt else None)
            or (self._first(agenda.waiting) if waiting else None)
        )
        if found is not None:
            return found
        put_off = (question for question in self._put_off if question.id != turn.last)
        return next(put_off, None) or self._any(places)

    def _open(self, places: Sequence[int]) -> Sequence[int]:
        if not self._without:
            return places
        return [place for place in places if self._agenda.questions[place].id not in self._without]

    def _first(self, pile: Pile) -> Question | None:
        """The most urgent of ``pile`` that is no kin of the recent ones; such kin are put off."""
        for place in pile.in_order(self._now):
            question = self._agenda.questions[place]
            if question.id in self._without:
                continue
            if kin(question).isdisjoint(self._turn.near):
                return question
            self._put_off.append(question)
        return None

    def _apart(self, places: Sequence[int]) -> Question | None:
        """The easiest of three new questions drawn; None when all are kin of what was just asked."""
        drawn = self._rng.sample(places, min(len(places), 12))
        free = list(islice(self._far(drawn), 3)) or list(islice(self._far(places), 3))
        return _easiest(free) if free else None

    def _far(self, places: Iterable[int]) -> Iterator[Question]:
        questions = (self._agenda.questions[place] for place in places)
        return (question for question in questions if kin(question).isdisjoint(self._turn.near))

    def _any(self, places: Sequence[int]) -> Question | None:
        """The easiest of three new ones, siblings of the last ones or not."""
        left = [place for place in places if self._agenda.questions[place].id != self._turn.last]
        drawn = self._rng.sample(left, min(len(left), 3))
        return _easiest([self._agenda.questions[place] for place in drawn]) if drawn else None


def _easiest(questions: Sequence[Question]) -> Question:
    return min(questions, key=lambda question: question.difficulty or 3)
