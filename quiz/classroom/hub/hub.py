"""The hub's heart: connections, what they are told, and the lesson's clock."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from quiz.classroom import board, conduct
from quiz.classroom import events as e
from quiz.classroom.access import Bucket, Tries
from quiz.classroom.hub.carrier import Carrier
from quiz.classroom.hub.clock import RoundClock
from quiz.classroom.hub.commit import Commit, LostError
from quiz.classroom.hub.line import BURST, RATE, Line
from quiz.classroom.hub.talks import Talks
from quiz.classroom.journal import Journal
from quiz.classroom.lesson import Lesson, RefusedError
from quiz.classroom.protocol import VERSION as PROTOCOL
from quiz.classroom.protocol import Board, Bye, Code, Fault, Said, Welcome, write
from quiz.classroom.rooms import note_carried
from quiz.classroom.talk import START
from quiz.locale import LANGUAGES, catalogue
from quiz.progress.disk import Disk

MOST = 1_500
"""Connections that the hub takes."""

OWN = 4
"""Connections of one pupil: a phone, a laptop, a tab too many. The oldest goes when there is one more."""

TICK = 0.25
"""Seconds between two looks at the clock, and between two pictures for the board."""

PREPARED = 300
"""Questions that are made ready for judging before anybody comes; the others are when they are asked."""

_FOR_ALL = (
    e.Opened, e.Closed, e.Reopened, e.Revealed, e.Skipped, e.Shown, e.Paused, e.Resumed, e.Extended,
    e.Ruled, e.Ended,
)  # fmt: skip


class Hub:
    """Holds a lesson. ``changed`` are called, some times a second, when the board may look different."""

    def __init__(self, lesson: Lesson, journal: Journal, home: Path) -> None:
        self.lesson = lesson
        self.home = home
        self.journal = journal
        self.pupils: dict[int, list[Line]] = {}
        self.watchers: dict[Line, bool] = {}
        self.talks = Talks(lesson, home)
        self.clock = RoundClock(lesson)
        self.changed: list[Callable[[], None]] = []
        self.said: list[Callable[[str], None]] = []
        self.tries = Tries(time.monotonic, 5, 60.0)
        self.addresses = Tries(time.monotonic, 100, 600.0)
        self.count = 0
        self.commit = Commit(lesson, journal, self._told, self._lost)
        self.carrier = Carrier(lesson, home, self.tell)
        self._dirty = True
        self._tasks: list[asyncio.Task[None]] = []

    # ---- its life ----

    async def start(self) -> None:
        """Take up the lesson, where it was left if it was cut off."""
        self.carrier.note(self.journal.events())
        await asyncio.to_thread(self._warm)
        self.clock.take_up()
        await self.commit()
        self._tasks = [asyncio.create_task(self._run_clock()), asyncio.create_task(self.carrier.run())]

    def _warm(self) -> None:
        """Load what judging needs, so that the first answer does not wait for it."""
        for language in LANGUAGES:
            judge = self.lesson.common.judge(language)
            for question in self.lesson.bank.questions[:PREPARED]:
                judge.prepared(question)
        if self.lesson.setup.mode == "self":
            self.lesson.common.warm()

    async def stop(self) -> None:
        """Write and carry what there is, and let everyone go."""
        for task in self._tasks:
            task.cancel()
        with suppress(LostError):
            await self.commit()
        if self.lesson.setup.mode == "self" or self.lesson.room.ended:
            await self.carrier.sweep()
        if self.lesson.room.ended and self.carrier.idle:
            note_carried(self.journal.path.parent, Disk())
        lines = [line for own in self.pupils.values() for line in own]
        await asyncio.gather(*(line.end() for line in (*lines, *self.watchers)))
        self.journal.close()

    def tell(self, what: str) -> None:
        """Tell whoever runs the hub."""
        for one in self.said:
            one(what)

    def bucket(self) -> Bucket:
        """What a new connection may say."""
        return Bucket(time.monotonic, RATE, BURST)

    @property
    def online(self) -> set[int]:
        """The pupils who are connected."""
        return {pupil for pupil, lines in self.pupils.items() if lines}

    async def _run_clock(self) -> None:
        while True:
            if self.clock.look(time.time()) and self.watchers:
                self._dirty = True
            with suppress(LostError):
                await self.commit()
            if self._dirty:
                self._dirty = False
                self._show()
            await asyncio.sleep(TICK)

    # ---- what is told ----

    def _told(self, events: Sequence[e.Event]) -> None:
        """Events are on the disk: tell those whom they concern."""
        self._dirty = True
        self.carrier.note(events)
        concerned: set[int] = set()
        for event in events:
            match event:
                case e.Answered() | e.Appealed() | e.Joined():
                    concerned.add(event.pupil)
                case e.Kept() | e.Heard():
                    concerned.add(event.pupil)
                case e.Removed():
                    self._send_out(event)
        if any(isinstance(event, _FOR_ALL) for event in events):
            self.show_stage(line for lines in self.pupils.values() for line in lines)
            concerned |= self.online
        for pupil in concerned:
            self.show_mine(pupil)
        if any(isinstance(event, e.Ended) for event in events):
            self._end()

    def _lost(self) -> None:
        """The lesson went back to what the journal has: so do the talks, and everyone is told."""
        self.talks.clear()
        self._dirty = True
        _ = catalogue(self.lesson.setup.language).gettext
        self.tell(
            _("The disk did not take the last answers. Those who gave them are asked to say them again.")
        )
        self.show_stage(line for lines in self.pupils.values() for line in lines)
        for pupil in self.online:
            self.show_mine(pupil)

    def _send_out(self, event: e.Removed) -> None:
        if event.back:
            return
        for line in list(self.pupils.get(event.pupil, ())):
            line.finish(self.bye("removed", line.language))

    def _end(self) -> None:
        for lines in self.pupils.values():
            for line in list(lines):
                line.finish(self.bye("ended", line.language))

    def bye(self, code: Code, language: str) -> Bye:
        """The last words to a client, and why."""
        _ = catalogue(language).gettext
        words = {
            "removed": _("The teacher has sent you out. Ask to be let in again."),
            "ended": _("The lesson is over. Thank you for taking part."),
            "version": _("This page is of another version. Reload it."),
            "crowded": _("You are playing in another window now."),
        }
        return Bye(code=code, say=words.get(code, ""))

    def show_stage(self, lines: Iterable[Line]) -> None:
        """Tell what all look at."""
        if self.lesson.setup.mode == "live" or self.lesson.room.ended:
            text = write(board.stage(self.lesson))
            for line in lines:
                line.send_text(text)

    def show_mine(self, pupil: int) -> None:
        """Tell a pupil's devices how the pupil stands."""
        lines = self.pupils.get(pupil)
        if lines:
            text = write(board.mine(self.lesson, pupil))
            for line in lines:
                line.send_text(text)

    def _show(self) -> None:
        pictures: dict[bool, str] = {}
        for line, teacher in list(self.watchers.items()):
            if teacher not in pictures:
                pictures[teacher] = write(self.board(teacher=teacher))
            line.send_text(pictures[teacher])
        for one in self.changed:
            one()

    def board(self, *, teacher: bool) -> Board:
        """The board as it is now."""
        return board.board(self.lesson, self.online, teacher=teacher)

    # ---- what is heard ----

    def welcome(self, line: Line, pupil: int) -> None:
        """Take in a device of ``pupil`` and tell it how everything stands."""
        lines = self.pupils.setdefault(pupil, [])
        lines.append(line)
        if len(lines) > OWN:
            lines[0].finish(self.bye("crowded", lines[0].language))
            del lines[0]
        known = self.lesson.room.pupils[pupil]
        self._dirty = True
        line.send(
            Welcome(
                v=PROTOCOL,
                title=self.lesson.bank.title,
                name=known.label,
                mode=self.lesson.setup.mode,
                lang=line.language,
                team=self.lesson.team_of(known),
            )
        )
        self.show_stage([line])
        line.send(board.mine(self.lesson, pupil))
        if self.lesson.room.ended:  # between coming in and connecting
            line.finish(self.bye("ended", line.language))

    def leave(self, line: Line, pupil: int) -> None:
        """A device has gone."""
        lines = self.pupils.get(pupil, [])
        if line in lines:
            lines.remove(line)
        if not lines:
            self.pupils.pop(pupil, None)
        self._dirty = True

    async def begin_talk(self, line: Line, pupil: int, have: int) -> None:
        """Have the pupil's tutor begin, or go on: the device gets the turns that it lacks."""
        talk = await self.talks.of(pupil)
        if not talk.begun:
            talk.hear(START, line.language)
            await self.commit()
        start = have if 0 <= have <= len(talk.items) else 0
        line.send(Said(start=start, items=talk.items[start:]))

    async def hear(self, pupil: int, key: str, text: str) -> None:
        """Have the pupil's tutor hear ``text``; all of the pupil's devices get what is said. LostError."""
        talk = await self.talks.of(pupil)
        start = len(talk.items)
        talk.hear(key, text)
        await self.commit()
        for line in self.pupils.get(pupil, ()):
            line.send(Said(start=start, items=talk.items[start:]))

    async def do(self, what: str, arguments: dict[str, Any] | None = None) -> None:
        """Do as the teacher says. Raises RefusedError, LostError."""
        if what == "forgive":
            self.tries.forgive(str((arguments or {}).get("pupil", "")))
            return
        self._dirty = True
        conduct.do(self.lesson, what, arguments)
        await self.commit()


def refusal(error: RefusedError, key: str = "") -> Fault:
    """A refusal as it is told."""
    return Fault(code=error.code, say=error.say, key=key)
