"""One question put to all at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from quiz.classroom.sitting import Sitting

State = Literal["open", "closed", "revealed", "skipped"]


@dataclass(slots=True)
class Round:
    """``number`` counts from 1. ``deadline`` is the hub's time, in milliseconds, at which the clock runs out;
    None without a clock. While ``paused``, ``left`` milliseconds remain. ``closed`` is the number of the
    event that closed it.
    """

    number: int
    question: str
    opened: int
    state: State = "open"
    seconds: int | None = None
    deadline: int | None = None
    paused: bool = False
    left: int | None = None
    closed: int = 0
    sittings: dict[int, Sitting] = field(default_factory=dict)

    def remaining(self, now: int) -> int | None:
        """Milliseconds to go at ``now``; None without a clock."""
        if self.paused:
            return self.left
        return None if self.deadline is None else max(0, self.deadline - now)

    def start_clock(self, at: int, seconds: int | None) -> None:
        """Begin to count down from ``seconds``."""
        self.seconds, self.paused, self.left = seconds, False, None
        self.deadline = None if seconds is None else at + seconds * 1000
