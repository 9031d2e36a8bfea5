"""The hub's way to the pupils' own logs: behind the lesson, a pupil at a time, in a thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import monotonic

from quiz.classroom import events as e
from quiz.classroom.carry import Carrying, Line, put
from quiz.classroom.lesson import Lesson
from quiz.errors import QuizError
from quiz.model import Review

PAUSE = 1.0
"""Seconds between two rounds of carrying, so that several answers of a pupil go together."""

QUIET = 1.0
"""Seconds without an answer after which there is time to carry: whoever waits for a verdict comes first."""

PATIENCE = 30.0
"""Seconds after which carrying begins all the same."""


class Carrier:
    """Carries what the journal has into the learners' logs. ``trouble`` is told what could not be carried."""

    def __init__(self, lesson: Lesson, home: Path, trouble: Callable[[str], None]) -> None:
        self._lesson = lesson
        self._home = home
        self._trouble = trouble
        self._carrying = Carrying(lesson.setup, lesson.questions)
        self._own: dict[int, list[Review]] = {}
        self._due: set[int] = set()
        self._answered = 0.0

    def note(self, events: Iterable[e.Event]) -> None:
        """Take in events that are in the journal."""
        for event in events:
            match event:
                case e.Kept():
                    self._own.setdefault(event.pupil, []).append(event.review)
                    self._due.add(event.pupil)
                    self._answered = monotonic()
                case e.Answered():
                    self._answered = monotonic()
                case e.Opened() | e.Ended() | e.Ruled():
                    self._due.update(self._lesson.room.sittings)

    @property
    def idle(self) -> bool:
        """Whether everything is carried."""
        return not self._due

    async def run(self) -> None:
        """Carry for ever."""
        while True:
            await asyncio.sleep(PAUSE)
            await self.sweep(PATIENCE)

    async def sweep(self, patience: float = 0.0) -> None:
        """Carry all that is due now, giving way to answers for ``patience`` seconds. What fails stays due."""
        failed: set[int] = set()
        until = monotonic() + patience
        while self._due:
            while monotonic() < min(until, self._answered + QUIET):
                await asyncio.sleep(QUIET / 4)
            pupil = self._due.pop()
            own = self._own.pop(pupil, [])
            lines = self._carrying.lines(self._lesson.room, pupil, own)
            try:
                await asyncio.to_thread(_put, self._home, self._lesson.room.pupils[pupil].kept_as, lines)
            except (QuizError, OSError) as error:
                self._own[pupil] = own + self._own.get(pupil, [])
                failed.add(pupil)
                self._trouble(str(error))
        self._due |= failed


def _put(home: Path, name: str, lines: Sequence[Line]) -> None:
    put(home, name, lines)
