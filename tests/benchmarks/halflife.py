"""Other simulated learners: memories with a half-life, which forget without any trace.

Recall halves with every half-life, as in half-life regression (Settles and Meeder, ACL 2016): no power law
as in FSRS and in `tests.benchmarks.memory`, and no allowance for time between sessions. A success lengthens
the half-life the more, the less it was to be expected; a miss halves it. What is repeated at once gains
nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.benchmarks.memory import DAY, Try

FIRST = 0.7 * DAY
"""The usual half-life after the first sight."""

GROWTH = 3.0
"""An unlikely success makes the half-life so many times longer, and one time more."""


@dataclass(slots=True)
class Fact:
    """One fact: its first half-life, the present one (0: never seen), when last seen; in seconds."""

    first: float
    half: float = 0.0
    seen: float = 0.0

    def recall(self, now: float) -> float:
        """The chance of recalling it at ``now``."""
        return 2 ** (-max(now - self.seen, 0.0) / self.half) if self.half else 0.0


class Halver:
    """A learner with a number of facts; ``ease`` lengthens every first half-life, by powers of two."""

    def __init__(self, facts: int, ease: float, seed: int) -> None:
        self._rng = Random(seed)
        talent = ease + self._rng.gauss(0, 0.3)
        self.items = [Fact(FIRST * 2 ** (talent + self._rng.gauss(0, 0.8))) for _ in range(facts)]

    def ask(self, number: int, now: float) -> Try:
        """Ask for fact ``number``; right or wrong, the answer is shown after it."""
        fact = self.items[number]
        chance = fact.recall(now)
        known = self._rng.random() < chance
        answering = 3.0 + 3.0 * (1 - chance) + self._rng.uniform(0, 2)
        if not fact.half:
            fact.half = fact.first
        elif known:
            fact.half *= 1 + GROWTH * (1 - chance)
        else:
            fact.half = max(fact.half / 2, fact.first)
        fact.seen = now + answering
        return Try(known, answering, answering + (2.0 if known else 8.0))

    def knowledge(self, now: float) -> float:
        """The mean chance of recalling a fact at ``now``."""
        return sum(fact.recall(now) for fact in self.items) / len(self.items)
