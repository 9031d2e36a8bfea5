"""What the log amounts to so far: each question's card, and the learner's pace."""

from __future__ import annotations

from collections import deque
from statistics import median

import msgspec

from quiz.model import Card, QuestionId
from quiz.progress.line import Glance, State, glances

PACE_OF = 50
"""The pace is the median of this many last answers that were right at once."""

PACE_FROM = 10
"""Fewer than this say nothing about a pace."""


class Ledger:
    """Follows a log line by line.

    ``cards`` holds the memory states; ``unsettled`` the questions whose last line does not carry the state
    after it, so that their card must be replayed from their history; ``damaged`` counts unreadable lines.
    """

    def __init__(self) -> None:
        self.cards: dict[QuestionId, Card] = {}
        self.quick: deque[int] = deque(maxlen=PACE_OF)
        self.unsettled: set[QuestionId] = set()
        self.damaged = 0

    @property
    def pace(self) -> float | None:
        """Milliseconds that a right answer without help usually takes; None while too few are known."""
        return median(self.quick) if len(self.quick) >= PACE_FROM else None

    def follow(self, lines: bytes) -> None:
        """Take in whole lines of the log."""
        last: dict[QuestionId, State | None] = {}
        for line in glances(lines):
            if line is None:
                self.damaged += 1
                continue
            if not isinstance(line.card, msgspec.UnsetType):
                last[line.question] = line.card
                self.unsettled.discard(line.question)
            elif line.moves:
                self.unsettled.add(line.question)
            if line.ms:
                self._keep_time(line)
        for question, state in last.items():
            self.put(question, None if state is None else state.card(question))

    def put(self, question: QuestionId, card: Card | None) -> None:
        """Set the card of ``question``; None takes it away."""
        if card is None:
            self.cards.pop(question, None)
        else:
            self.cards[question] = card
        self.unsettled.discard(question)

    def _keep_time(self, line: Glance) -> None:
        if line.event == "answer" and line.verdict == "accept" and not line.hints and not line.prompts:
            self.quick.append(line.ms)
