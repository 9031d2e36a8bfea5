"""Ways to choose the next question: ours, at random, Leitner's boxes, SM-2."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from random import Random
from typing import Protocol

from quiz.model import Card, Question, QuestionId
from quiz.progress.ledger import Ledger
from quiz.schedule import Schedule
from tests.benchmarks.memory import DAY, Try

EPOCH = datetime(2024, 1, 1, tzinfo=UTC)


class Rival(Protocol):
    """A way to choose. Times are seconds from the first session."""

    def choose(self, now: float) -> int:
        """The number of the fact to ask for next."""
        ...

    def learn(self, number: int, tried: Try, now: float) -> None:
        """Take in how it went."""
        ...


class Ours:
    """The schedule as a conversation uses it: rated by outcome and pace, asking ahead when nothing is due."""

    def __init__(self, facts: int, seed: int) -> None:
        self._questions = [Question(id=QuestionId(str(n)), ask="?", answer=f"a{n}") for n in range(facts)]
        self._schedule = Schedule()
        self._ledger = Ledger()
        self._recent: list[QuestionId] = []
        self._rng = Random(seed)

    def choose(self, now: float) -> int:
        at = EPOCH + timedelta(seconds=now)
        cards: dict[QuestionId, Card] = self._ledger.cards
        found = self._schedule.pick(self._questions, cards, at, self._rng, self._recent, ahead=True)
        assert found is not None
        self._recent = [*self._recent[-9:], found.id]
        return int(found.id)

    def learn(self, number: int, tried: Try, now: float) -> None:
        at, id_ = EPOCH + timedelta(seconds=now), QuestionId(str(number))
        ms = int(tried.answering * 1000)
        rating = self._schedule.rate("accept" if tried.known else "reject", ms=ms, pace=self._ledger.pace)
        self._ledger.put(id_, self._schedule.review(self._ledger.cards.get(id_), id_, 1, rating, at))
        if tried.known:
            self._ledger.quick.append(ms)


class AtRandom:
    """Any fact but the last."""

    def __init__(self, facts: int, seed: int) -> None:
        self._facts = facts
        self._rng = Random(seed)
        self._last = -1

    def choose(self, now: float) -> int:
        number = self._rng.randrange(self._facts)
        while number == self._last:
            number = self._rng.randrange(self._facts)
        self._last = number
        return number

    def learn(self, number: int, tried: Try, now: float) -> None:
        return None


class ByDue:
    """Due ones by time, then new ones, then what is due soonest; how long to wait is left to ``wait``."""

    def __init__(self, facts: int, seed: int) -> None:
        self._due: dict[int, float] = {}
        self._new = Random(seed).sample(range(facts), facts)
        self._last = -1

    def choose(self, now: float) -> int:
        waiting = [number for number in self._due if number != self._last]
        soonest = min(waiting, key=self._due.__getitem__, default=None)
        if soonest is None or (self._due[soonest] > now and self._new):
            soonest = self._new.pop()
        self._last = soonest
        return soonest

    def learn(self, number: int, tried: Try, now: float) -> None:
        # A miss comes back within the session, as both methods are practised on paper and in programs.
        self._due[number] = now + (self.wait(number, tried) if tried.known else 60.0)
        if not tried.known:
            self.wait(number, tried)

    def wait(self, number: int, tried: Try) -> float:
        """Seconds until the fact is due again."""
        raise NotImplementedError


class Leitner(ByDue):
    """Five boxes of 1, 2, 4, 8 and 16 days; a miss goes back to the first."""

    def __init__(self, facts: int, seed: int) -> None:
        super().__init__(facts, seed)
        self._box: dict[int, int] = {}

    def wait(self, number: int, tried: Try) -> float:
        self._box[number] = min(self._box.get(number, -1) + 1, 4) if tried.known else -1
        return DAY * 2.0 ** max(self._box[number], 0)


class Sm2(ByDue):
    """Wozniak's SM-2: 1 day, 6 days, then times the ease factor; quality 4 for right, 2 for wrong."""

    def __init__(self, facts: int, seed: int) -> None:
        super().__init__(facts, seed)
        self._state: dict[int, tuple[int, float, float]] = {}

    def wait(self, number: int, tried: Try) -> float:
        times, days, ease = self._state.get(number, (0, 0.0, 2.5))
        quality = 4 if tried.known else 2
        ease = max(1.3, ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02))
        if not tried.known:
            times, days = 0, 0.0
        else:
            times, days = times + 1, (1.0, 6.0)[times] if times < 2 else days * ease
        self._state[number] = (times, days, ease)
        return DAY * days
