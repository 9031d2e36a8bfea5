"""Group commit: whatever happens while one write is under way goes to the disk together in the next."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from quiz.classroom.events import Event
from quiz.classroom.journal import Journal
from quiz.classroom.lesson import Lesson


class LostError(Exception):
    """What happened could not be kept; the lesson is as it was before."""


class Commit:
    """Writes a lesson's fresh events to its journal. ``told`` gets them once they are on the disk; ``lost``
    is called when a write failed and the lesson went back to what the journal has.
    """

    def __init__(
        self,
        lesson: Lesson,
        journal: Journal,
        told: Callable[[Sequence[Event]], None],
        lost: Callable[[], None],
    ) -> None:
        self._lesson = lesson
        self._journal = journal
        self._told = told
        self._lost = lost
        self._durable = lesson.room.n
        self._failures = 0
        self._writing: asyncio.Task[None] | None = None

    async def __call__(self) -> None:
        """Return once all that has happened so far is on the disk. Raises LostError when it could not be."""
        target, failures = self._lesson.room.n, self._failures
        while self._durable < target and failures == self._failures:
            if self._writing is None:
                self._writing = asyncio.create_task(self._write())
            await asyncio.shield(self._writing)
        if failures != self._failures:
            raise LostError

    async def _write(self) -> None:
        try:
            batch = self._lesson.take()
            if batch:
                await asyncio.to_thread(self._journal.append, batch)
                self._durable = batch[-1].n
                self._told(batch)
        except OSError:
            self._failures += 1
            self._lesson.rebuild(list(self._journal.events()))
            self._durable = self._lesson.room.n
            self._lost()
        finally:
            self._writing = None
