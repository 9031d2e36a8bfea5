"""Who a learner's folder belongs to: finding it by name, making it, and its ``learner.json``."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from quiz.errors import LearnerError
from quiz.progress.disk import Disk
from quiz.progress.lock import locked
from quiz.progress.log import NAME as LOG
from quiz.progress.log import read_first
from quiz.progress.paths import clean_name, learners_folder, slugs

NAME = "learner.json"
VERSION = 1
Value = str | int | float | bool | None
Settings = dict[str, Value]


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """What is known of a learner but for the answers.

    ``settings`` are plain values by name; ``parameters`` FSRS's weights fitted to this learner, if any.
    """

    name: str
    version: int = VERSION
    settings: Settings = field(default_factory=dict)
    parameters: tuple[float, ...] = ()


def read_profile(folder: Path) -> Profile:
    """The profile in ``folder``; where it is missing or damaged, the name in the log or else the folder's.

    Raises:
        LearnerError: it was written by a later version.
    """
    try:
        profile = msgspec.json.decode((folder / NAME).read_bytes(), type=Profile)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return Profile(name=_name_in_log(folder) or folder.name)
    if profile.version > VERSION:
        raise LearnerError(f"{folder / NAME} was written by a later version of quiz. Update quiz to use it.")
    return profile


def _name_in_log(folder: Path) -> str:
    try:
        first = read_first(folder / LOG)
    except OSError:
        return ""
    return first.name if first else ""


def write_profile(folder: Path, profile: Profile, disk: Disk) -> None:
    """Put ``profile`` in ``folder``, whole or not at all. Raises OSError."""
    disk.replace(folder / NAME, msgspec.json.format(msgspec.json.encode(profile), indent=2) + b"\n")


def find_folder(home: Path, name: str) -> Path | None:
    """The folder of the learner called ``name``; None when there is none."""
    name = clean_name(name)
    for slug in dict.fromkeys(slugs(name)):
        folder = learners_folder(home) / slug
        if folder.is_dir() and read_profile(folder).name == name:
            return folder
    return None


def make_folder(home: Path, name: str, disk: Disk) -> Path:
    """The folder of the learner called ``name``, made when there is none. Raises OSError, LearnerError."""
    name = clean_name(name)
    found = find_folder(home, name)
    if found is not None and (found / NAME).exists():
        return found
    with naming(home, disk):
        parent = learners_folder(home)
        folder = find_folder(home, name) or free_folder(parent, name)
        disk.make_folder(folder)
        if not (folder / NAME).exists():
            write_profile(folder, Profile(name=name), disk)
        disk.sync_folder(parent)
    return folder


@contextmanager
def naming(home: Path, disk: Disk) -> Iterator[None]:
    """Hold the names of all learners, so that two programs do not give one folder to two names."""
    parent = learners_folder(home)
    disk.make_folder(parent)
    descriptor = disk.open(parent / ".lock")
    try:
        with locked(descriptor, str(parent)):
            yield
    finally:
        os.close(descriptor)


def free_folder(parent: Path, name: str) -> Path:
    """The folder that a new learner called ``name`` gets; the caller holds the names."""
    plain, hashed = (parent / slug for slug in slugs(name))
    return hashed if (plain / NAME).exists() or (plain / LOG).exists() else plain


def list_learners(home: Path) -> list[str]:
    """The names of all learners, in alphabetical order."""
    return sorted((read_profile(folder).name for folder in folders(home)), key=str.casefold)


def folders(home: Path) -> list[Path]:
    """The folders of all learners."""
    parent = learners_folder(home)
    if not parent.is_dir():
        return []
    inside = (path for path in sorted(parent.iterdir()) if not path.name.startswith("."))
    return [path for path in inside if (path / NAME).exists() or (path / LOG).exists()]
