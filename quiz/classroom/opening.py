"""Beginning a lesson, or taking one up that was cut off."""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import fields
from datetime import datetime, timedelta
from pathlib import Path
from random import Random

from quiz.classroom.carry import Carrying, put
from quiz.classroom.events import Event, Kept
from quiz.classroom.journal import Journal
from quiz.classroom.lesson import Lesson
from quiz.classroom.room import Room
from quiz.classroom.rooms import (
    draw,
    make_room,
    note_carried,
    read_bank,
    read_room,
    read_setup,
    room_id,
    room_pin,
    uncarried,
)
from quiz.classroom.setup import Order, Setup
from quiz.errors import LearnerError, QuizError, RoomError
from quiz.model import Bank
from quiz.progress.disk import Disk
from quiz.progress.lock import acquire, release
from quiz.schedule import playable
from quiz.tutor.common import Common
from quiz.tutor.shelf import Shelf


def begin(home: Path, order: Order, bank: Bank, now: datetime, rng: Random) -> Path:
    """A folder with a new lesson in it. Raises OSError, RoomError when there is nothing to ask."""
    plan = [
        question.id
        for question in playable(bank.questions)
        if not order.tags or not set(order.tags).isdisjoint(question.tags)
    ]
    if not plan:
        raise RoomError("There is no question to ask in this bank; add some, or name another.")
    if order.shuffle:
        rng.shuffle(plan)
    setup = Setup(
        **{field.name: getattr(order, field.name) for field in fields(Order)},
        id=room_id(now),
        began=now.isoformat(timespec="seconds"),
        pin=room_pin(),
        board=draw(8),
        teacher=secrets.token_urlsafe(24),
        secret=secrets.token_hex(32),
        plan=tuple(plan[: order.limit]) if order.mode == "live" else (),
        offset=int((now.utcoffset() or timedelta()).total_seconds() // 60),
    )
    return make_room(home, setup, bank, Disk())


@contextmanager
def held(folder: Path, clock: Callable[[], int]) -> Iterator[tuple[Lesson, Journal]]:
    """The lesson in ``folder``, with its journal open, for this process alone.

    Raises RoomError when another hub holds it or it cannot be read, OSError.
    """
    setup, bank = read_setup(folder), read_bank(folder)
    descriptor = Disk().open(folder / "lock")
    try:
        with _alone(descriptor, folder):
            lesson = Lesson(setup, bank, Common(bank, Shelf(bank), shared=True), clock)
            journal = Journal(folder)
            lesson.rebuild(list(journal.events()))
            yield lesson, journal
    finally:
        os.close(descriptor)


@contextmanager
def _alone(descriptor: int, folder: Path) -> Iterator[None]:
    try:
        acquire(descriptor, folder, 0.5)
    except LearnerError:
        raise RoomError(
            f"The lesson {folder.name} is being held by another hub already. Go to its terminal, or begin "
            "another lesson with --new."
        ) from None
    try:
        yield
    finally:
        release(descriptor)


def carry_left(home: Path, but: Path) -> list[str]:
    """Carry what lessons that were cut off left behind, ``but`` the one being held; what went wrong."""
    troubles: list[str] = []
    for folder in uncarried(home):
        if folder == but:
            continue
        try:
            descriptor = Disk().open(folder / "lock")
            try:
                with _alone(descriptor, folder):
                    carry_all(home, folder)
            finally:
                os.close(descriptor)
        except (QuizError, OSError) as error:
            troubles.append(str(error))
    return troubles


def carry_all(home: Path, folder: Path) -> None:
    """Put every answer of the lesson in ``folder`` into its pupil's own log. Raises QuizError, OSError."""
    setup, bank, events = read_setup(folder), read_bank(folder), read_room(folder)
    room = room_of(setup, events)
    room.ended = True
    carrying = Carrying(setup, {question.id: question for question in bank.questions})
    for number, pupil in room.pupils.items():
        own = [event.review for event in events if isinstance(event, Kept) and event.pupil == number]
        put(home, pupil.kept_as, carrying.lines(room, number, own))
    note_carried(folder, Disk())


def room_of(setup: Setup, events: Sequence[Event]) -> Room:
    """The room that ``events`` amount to."""
    room = Room(roster=setup.roster)
    for event in events:
        room.apply(event)
    return room
