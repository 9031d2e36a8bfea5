"""Simulated learners whose memory is not FSRS's.

The model is ACT-R's declarative memory with Pavlik and Anderson's spacing (Cognitive Science 29, 2005,
equations 3 to 5): each presentation leaves a trace that decays as a power of time, and the faster, the more
active the memory was when it was made. Time between sessions passes slower than within one (their h). Their
numbers are for foreign words; ``ease`` makes facts that say more to the learner.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from math import exp, log
from random import Random

DAY = 86400.0
DECAY_SCALE = 0.217  # c
DECAY_INTERCEPT = 0.177  # a
THRESHOLD = -0.704  # tau
NOISE = 0.255  # s
BETWEEN_SESSIONS = 0.025  # h
LATENCY = 1.29  # F, seconds at an activation of 0
SESSION = 3600.0
FORGOTTEN = -9.0


@dataclass(slots=True)
class Item:
    """One fact in one head. ``ease`` shifts its activation; ``traces`` are (time, decay)."""

    ease: float
    traces: list[tuple[float, float]] = field(default_factory=list)

    def activation(self, now: float) -> float:
        """How active the memory is at ``now`` (seconds)."""
        if not self.traces:
            return FORGOTTEN
        total = sum(max(_felt(now - then), 1.0) ** -decay for then, decay in self.traces)
        return self.ease + log(total)

    def recall(self, now: float) -> float:
        """The chance of recalling it at ``now``."""
        return 1 / (1 + exp((THRESHOLD - self.activation(now)) / NOISE))

    def present(self, now: float) -> None:
        """See the answer: by recalling it, or by being told."""
        active = self.activation(now)
        decay = DECAY_INTERCEPT + (DECAY_SCALE * exp(active) if self.traces else 0.0)
        self.traces.append((now, decay))


def _felt(elapsed: float) -> float:
    """Elapsed time as memory feels it: whole within a session, slower after it."""
    return elapsed if elapsed <= SESSION else SESSION + (elapsed - SESSION) * BETWEEN_SESSIONS


@dataclass(frozen=True, slots=True)
class Try:
    """How one question went: whether it was known, and the seconds until the answer and over all."""

    known: bool
    answering: float
    spent: float


class Head:
    """A learner with a number of facts to learn, of whom some find some facts easier."""

    def __init__(self, facts: int, ease: float, seed: int) -> None:
        self._rng = Random(seed)
        talent = ease + self._rng.gauss(0, 0.15)
        self.items = [Item(talent + self._rng.gauss(0, 0.35)) for _ in range(facts)]

    def ask(self, number: int, now: float) -> Try:
        """Ask for fact ``number``; right or wrong, the answer is shown after it."""
        item = self.items[number]
        known = self._rng.random() < item.recall(now)
        # The time to retrieve, typing, and reading the answer after a miss.
        retrieving = LATENCY * exp(-item.activation(now)) if known else LATENCY * exp(-THRESHOLD)
        answering = 2.0 + retrieving + self._rng.uniform(0.5, 2.5)
        spent = answering + (2.0 if known else 8.0)
        item.present(now + answering)
        return Try(known, answering, spent)

    def knowledge(self, now: float) -> float:
        """The mean chance of recalling a fact at ``now``."""
        return sum(item.recall(now) for item in self.items) / len(self.items)
