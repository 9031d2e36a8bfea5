"""What the log amounts to so far: each question's card, and the learner's pace."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import islice
from statistics import median

import msgspec

from quiz.model import Card, QuestionId, Review
from quiz.progress.line import Glance, glances, read_state

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

    def follow(self, parts: Iterable[bytes]) -> None:
        """Take in whole lines of the log, in parts of any size."""
        last: dict[QuestionId, bytes] = {}
        for lines in parts:
            self._glance_over(lines, last)
        for question, state in last.items():
            try:
                card = read_state(state)
            except msgspec.DecodeError:
                self.damaged += 1
                self.unsettled.add(question)
            else:
                self.put(question, card.card(question) if card else None)

    def _glance_over(self, lines: bytes, last: dict[QuestionId, bytes]) -> None:
        """Note each question's last state in ``last``, still undecoded: most are overtaken by later ones."""
        states: dict[QuestionId, msgspec.Raw] = {}
        unsettled, found = self.unsettled, glances(lines)
        for line in found:
            if line is None:
                self.damaged += 1
            elif line.card:
                states[line.question] = line.card
                if unsettled:
                    unsettled.discard(line.question)
            elif line.moves:
                unsettled.add(line.question)
                states.pop(line.question, None)
                last.pop(line.question, None)
        self._take_pace(found)
        # Copied, since a raw value keeps alive all the lines that it was read with.
        last.update((question, bytes(state)) for question, state in states.items())

    def _take_pace(self, lines: Sequence[Glance | None]) -> None:
        """Note the times of right answers without help; only the last ones matter."""
        right = (
            line.ms
            for line in reversed(lines)
            if line is not None
            and line.ms
            and line.verdict == "accept"
            and line.event == "answer"
            and not line.helped
        )
        self.quick.extend(reversed(list(islice(right, PACE_OF))))

    def note(self, review: Review, card: Card | msgspec.UnsetType | None) -> None:
        """Take in one review and the card after it, as they were written to the log."""
        if not isinstance(card, msgspec.UnsetType):
            self.put(review.question, card)
        helped = review.hints or review.prompts
        if review.ms and review.verdict == "accept" and review.event == "answer" and not helped:
            self.quick.append(review.ms)

    def put(self, question: QuestionId, card: Card | None) -> None:
        """Set the card of ``question``; None takes it away."""
        if card is None:
            self.cards.pop(question, None)
        else:
            self.cards[question] = card
        self.unsettled.discard(question)
