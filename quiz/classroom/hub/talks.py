"""The pupils' own talks, each begun when its pupil first speaks."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta, timezone
from pathlib import Path

from quiz.classroom.lesson import Lesson
from quiz.classroom.seat import take_seat
from quiz.classroom.talk import Talk


class Talks:
    """A talk a pupil. ``home`` has the pupils' own folders."""

    def __init__(self, lesson: Lesson, home: Path) -> None:
        self._lesson = lesson
        self._home = home
        self._talks: dict[int, Talk] = {}
        self._seating: dict[int, asyncio.Lock] = {}

    async def of(self, pupil: int) -> Talk:
        """The talk of ``pupil``, the same one until ``clear``."""
        async with self._seating.setdefault(pupil, asyncio.Lock()):
            if pupil not in self._talks:
                setup = self._lesson.setup
                name = self._lesson.room.pupils[pupil].kept_as
                now = datetime.now(timezone(timedelta(minutes=setup.offset)))
                seat = await asyncio.to_thread(take_seat, self._home, name, setup.id, now, setup.offset)
                self._talks[pupil] = Talk(self._lesson, pupil, seat)
            return self._talks[pupil]

    def clear(self) -> None:
        """Begin all of them again from what the lesson has."""
        self._talks.clear()
