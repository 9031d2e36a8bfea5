"""What of a bank is due, new or waiting, kept up from one question to the next.

Sorting ten thousand questions anew for every turn would take longer than a learner should wait; between two
turns one card changes, or a few come due.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import compress
from math import inf
from operator import is_not
from types import MappingProxyType

from quiz.model import Card, Question, QuestionId
from quiz.schedule.memory import WRONG_CLOCK, Timing

Cards = Mapping[QuestionId, Card]

FEW = 4
"""Seldom are more than this many of the most urgent questions siblings of the last ones."""

MANY = 32
"""With more changes than this since the last turn everything is sorted anew, in one pass."""


def playable(questions: Sequence[Question]) -> list[Question]:
    """The questions that may be asked: the reviewed ones, or the drafts where there is nothing else."""
    return [question for question in questions if question.status == "reviewed"] or [
        question for question in questions if question.status == "draft"
    ]


SOME = 10
"""Fewer questions asked more than once say nothing about how a learner gets on."""

PART = 128
"""Cards compared at once."""


@dataclass(slots=True)
class Pile:
    """Places of questions in the bank, ascending, each with a time (seconds) and a pull.

    The most urgent has the least ``(time - now) * pull``. Lists side by side and no tuples: a pile of ten
    thousand is weighed at every turn.
    """

    places: list[int] = field(default_factory=list)
    times: list[float] = field(default_factory=list)
    pulls: list[float] = field(default_factory=list)

    def add(self, place: int, time: float, pull: float) -> None:
        """Put a question in."""
        if not self.places or place > self.places[-1]:  # as when all are sorted anew
            self.places.append(place)
            self.times.append(time)
            self.pulls.append(pull)
            return
        at = bisect_left(self.places, place)
        self.places.insert(at, place)
        self.times.insert(at, time)
        self.pulls.insert(at, pull)

    def drop(self, place: int) -> None:
        """Take a question out, if it is in."""
        at = bisect_left(self.places, place)
        if at < len(self.places) and self.places[at] == place:
            del self.places[at], self.times[at], self.pulls[at]

    def in_order(self, now: float) -> Iterator[int]:
        """From the most urgent on; among equals the earlier in the bank. Mostly few are looked at."""
        left = [(time - now) * pull for time, pull in zip(self.times, self.pulls, strict=True)]
        for _ in range(min(FEW, len(left))):
            at = left.index(min(left))
            left[at] = inf
            yield self.places[at]
        rest = sorted(range(len(left)), key=left.__getitem__)
        yield from (self.places[at] for at in rest if left[at] != inf)


class Agenda:
    """The questions of one bank for one learner. ``look`` brings it up to date, and must come first.

    ``new`` are the places of those never met (or not since their answer changed). Those being ``learnt``
    and due go by the clock. Those ``fading`` are due and go by predicted recall, and so do the ``waiting``
    ones, which are not due yet: recall falls with elapsed time over stability, so that ratio orders as it
    does. What is in which depends on ``look``'s arguments alone, never on earlier looks.
    """

    def __init__(self, questions: Sequence[Question]) -> None:
        self.given = list(questions)
        self.questions = playable(questions)
        self.places = {question.id: place for place, question in enumerate(self.questions)}
        self._ids = [question.id for question in self.questions]
        self._cards: list[Card | None] = [None] * len(self._ids)
        self._timings: list[Timing | None] = [None] * len(self._ids)
        self._now = -inf
        self._repeated = self._missed = 0
        self._astray: set[int] = set()
        self._soon: list[tuple[float, int]] = []
        self.new = list(range(len(self._ids)))
        self.learnt, self.fading, self.waiting = Pile(), Pile(), Pile()

    def look(self, cards: Cards, now: float) -> None:
        """Follow ``cards`` as they are at ``now`` (seconds since 1970)."""
        # Ten thousand look-ups through a proxy take twice as long.
        known = cards.copy() if isinstance(cards, MappingProxyType) else cards
        current = list(map(known.get, self._ids))
        changed = list(self._changes(current))
        for place in changed:
            self._cards[place] = card = current[place]
            same = card is not None and card.revision == self.questions[place].revision
            self._tally(self._timings[place], -1)
            self._timings[place] = timing = Timing.of(card) if card is not None and same else None
            self._tally(timing, 1)
        back = now < self._now
        self._now = now
        due = list(self._come_due())
        if back or len(changed) + len(due) > MANY:
            self._sort()
            return
        for place in {*changed, *due, *self._astray}:
            self._move(place)

    def _tally(self, timing: Timing | None, one: int) -> None:
        if timing is not None and timing.card.reps > 1:
            self._repeated += one
            self._missed += 0 if timing.fading else one

    @property
    def overloaded(self) -> bool:
        """Whether of the questions asked more than once most were missed the last time."""
        return self._repeated >= SOME and 2 * self._missed > self._repeated

    def _changes(self, current: list[Card | None]) -> Iterator[int]:
        """Places whose card is another one now. Equal parts are passed over at once: mostly all but one."""
        for start in range(0, len(current), PART):
            part, before = current[start : start + PART], self._cards[start : start + PART]
            if part != before:
                yield from compress(range(start, start + PART), map(is_not, part, before))

    def _come_due(self) -> Iterator[int]:
        """Places whose time has come; stale entries of the heap do no harm."""
        while self._soon and self._soon[0][0] <= self._now:
            yield heappop(self._soon)[1]

    def _sort(self) -> None:
        """Sort everything anew."""
        self.new.clear()
        self.learnt, self.fading, self.waiting = Pile(), Pile(), Pile()
        self._soon.clear()
        self._astray.clear()
        for place, timing in enumerate(self._timings):
            if timing is None:
                self.new.append(place)
            else:
                self._put(place, timing)
        heapify(self._soon)

    def _move(self, place: int) -> None:
        """Sort one question anew."""
        for pile in (self.learnt, self.fading, self.waiting):
            pile.drop(place)
        at = bisect_left(self.new, place)
        if at < len(self.new) and self.new[at] == place:
            del self.new[at]
        self._astray.discard(place)
        timing = self._timings[place]
        if timing is None:
            self.new.insert(at, place)
            return
        waits = len(self._soon)
        self._put(place, timing)
        if len(self._soon) > waits:
            heappush(self._soon, self._soon.pop())

    def _put(self, place: int, timing: Timing) -> None:
        """Put a question that was met where it belongs; a waiting one also at the end of ``_soon``."""
        astray = timing.last > self._now + WRONG_CLOCK
        if astray:
            self._astray.add(place)
        if not astray and timing.ready > self._now:
            self.waiting.add(place, timing.last, timing.pull)
            self._soon.append((timing.ready, place))
        elif timing.fading:
            self.fading.add(place, timing.last, timing.pull)
        else:
            self.learnt.add(place, timing.ready, 1.0)
