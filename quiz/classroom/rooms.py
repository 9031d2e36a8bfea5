"""Where lessons are kept: a folder each in ``$QUIZ_HOME/classes``, readable by its owner alone.

``room.json`` is the lesson as ordered, ``bank.json`` the questions as they were, ``events.jsonl`` what
happened, ``carried`` an empty file once every answer is in the pupils' own logs.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import TypeVar

import msgspec

from quiz.classroom.events import Ended, Event
from quiz.classroom.journal import NAME as EVENTS
from quiz.classroom.journal import read_events
from quiz.classroom.setup import Order, Setup
from quiz.errors import RoomError
from quiz.model import Bank
from quiz.progress.disk import Disk

Kind = TypeVar("Kind")

FRESH = 12 * 3600
"""Seconds after which a lesson that was cut off is not gone on with."""

_DIGITS = "0123456789"
_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Signs that are not mistaken for each other on a board."""


def classes_folder(home: Path) -> Path:
    """The folder in which each lesson has one."""
    return home / "classes"


def class_secret(home: Path, disk: Disk) -> bytes:
    """What this installation makes PINs of; drawn when it is first needed. Raises OSError."""
    path = classes_folder(home) / "secret"
    if not path.exists():
        disk.make_folder(path.parent)
        disk.replace(path, secrets.token_hex(32).encode())
    return path.read_bytes()


def draw(signs: int, alphabet: str = _SIGNS) -> str:
    """A random code of so many signs."""
    return "".join(secrets.choice(alphabet) for _ in range(signs))


def room_pin() -> str:
    """A PIN to write on the board: six digits."""
    return draw(6, _DIGITS)


def room_id(now: datetime) -> str:
    """A name for a lesson that begins ``now``, in order of time."""
    return f"{now:%Y%m%d-%H%M%S}-{secrets.token_hex(2)}"


def make_room(home: Path, setup: Setup, bank: Bank, disk: Disk) -> Path:
    """A folder for a new lesson. Raises OSError."""
    folder = classes_folder(home) / setup.id
    disk.make_folder(folder)
    disk.replace(folder / "bank.json", msgspec.json.encode(bank))
    disk.replace(folder / "room.json", msgspec.json.format(msgspec.json.encode(setup), indent=1) + b"\n")
    return folder


def read_setup(folder: Path) -> Setup:
    """The lesson in ``folder`` as ordered. Raises RoomError."""
    return _read(folder / "room.json", Setup)


def read_bank(folder: Path) -> Bank:
    """The questions of the lesson in ``folder``, as they were then. Raises RoomError."""
    return _read(folder / "bank.json", Bank)


def _read(path: Path, kind: type[Kind]) -> Kind:
    try:
        return msgspec.json.decode(path.read_bytes(), type=kind)
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise RoomError(f"{path} cannot be read ({error}).") from None


def read_room(folder: Path) -> list[Event]:
    """What happened in the lesson in ``folder``; nothing where it had not begun."""
    path = folder / EVENTS
    return list(read_events(path)) if path.exists() else []


def rooms(home: Path) -> Iterator[Path]:
    """The folders of all lessons, the newest first."""
    parent = classes_folder(home)
    if parent.is_dir():
        yield from (one for one in sorted(parent.iterdir(), reverse=True) if (one / "room.json").exists())


def cut_off(home: Path, order: Order, now: datetime) -> Path | None:
    """The latest lesson of this very ``order``, if it was never ended and began not long ago."""
    for folder in rooms(home):
        try:
            setup = read_setup(folder)
            began = datetime.fromisoformat(setup.began)
        except (RoomError, ValueError):
            continue
        if (now - began).total_seconds() > FRESH:
            return None
        if setup.is_of(order):
            over = any(isinstance(event, Ended) for event in read_room(folder))
            return None if over else folder
    return None


def find_room(home: Path, name: str = "") -> Path:
    """The folder of the lesson whose id begins with ``name``; the latest for "". Raises RoomError."""
    for folder in rooms(home):
        if folder.name.startswith(name) and (name or (folder / EVENTS).exists()):
            return folder
    if name:
        raise RoomError(f"There is no lesson {name!r}; `quiz class report --list` names them all.")
    raise RoomError("There has been no lesson yet; `quiz class serve BANK` begins one.")


def uncarried(home: Path) -> list[Path]:
    """Lessons whose answers may not all be in the pupils' own logs, the newest first."""
    return [folder for folder in rooms(home) if not (folder / "carried").exists()]


def note_carried(folder: Path, disk: Disk) -> None:
    """Note that every answer is in the pupils' own logs. Raises OSError."""
    os.close(disk.open(folder / "carried"))
