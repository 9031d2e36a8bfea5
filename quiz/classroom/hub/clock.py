"""The clock of the question that is open."""

from __future__ import annotations

from quiz.classroom import events as e
from quiz.classroom.lesson import GRACE, Lesson

ASLEEP = 5.0
"""Seconds between two looks after which the laptop must have slept."""


class RoundClock:
    """Closes the question that is open when its time is up; time in which no hub ran does not count."""

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._before: float | None = None

    def take_up(self) -> None:
        """Go on with a lesson that was cut off: the time since then is given back."""
        self._give_back(self._lesson.clock() - self._lesson.room.at)

    def look(self, now: float) -> bool:
        """See what has come of it ``now``, in seconds; whether a clock runs."""
        if self._before is not None and now - self._before > ASLEEP:
            self._give_back(int((now - self._before) * 1000))
        self._before = now
        deadline = self._deadline
        if deadline is None:
            return False
        if self._lesson.clock() > deadline[1] + GRACE:
            self._lesson.happen(e.Closed, round=deadline[0])
        return True

    def _give_back(self, ms: int) -> None:
        if (deadline := self._deadline) and ms > 0:
            self._lesson.happen(e.Extended, round=deadline[0], ms=ms)

    @property
    def _deadline(self) -> tuple[int, int] | None:
        """The number of the round that is open, and when its time is up (milliseconds since 1970)."""
        one = self._lesson.room.round
        if one is None or one.state != "open" or one.deadline is None:
            return None
        return one.number, one.deadline
