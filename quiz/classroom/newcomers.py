"""Pupils who are on no roster: a name that is typed belongs to whoever first chose a PIN for it."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

import msgspec

from quiz.classroom.pins import LENGTH, LONGEST, clean_pin, same_pin
from quiz.classroom.pupil import same_pupil
from quiz.classroom.rooms import classes_folder
from quiz.progress import list_learners
from quiz.progress.disk import Disk
from quiz.progress.paths import clean_name

NAME = "pins.json"

Claimed = Literal["yours", "short", "taken", "wrong"]


def claim(home: Path, name: str, pin: str, disk: Disk | None = None) -> Claimed:
    """Whether whoever says ``pin`` may play as ``name``: “yours” the first time and with the same PIN again.

    “taken” is the name of somebody who plays on this computer without having joined a class by it. Raises
    OSError, LearnerError.
    """
    disk = disk or Disk()
    key, pin = same_pupil(clean_name(name)), clean_pin(pin)
    pins = _read(home)
    if key in pins:
        return "yours" if same_pin(pins[key], pin) else "wrong"
    if not LENGTH <= len(pin) <= LONGEST:
        return "short"
    if key in {same_pupil(one) for one in list_learners(home)}:
        return "taken"
    disk.make_folder(classes_folder(home))
    disk.replace(classes_folder(home) / NAME, msgspec.json.encode({**pins, key: pin}))
    return "yours"


def _read(home: Path) -> dict[str, str]:
    try:
        return msgspec.json.decode((classes_folder(home) / NAME).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError):
        return {}
