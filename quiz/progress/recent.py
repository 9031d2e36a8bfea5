"""Which banks were played, the last ones first: ``banks.json`` in the folder that learners are kept in."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import msgspec

from quiz.progress.disk import jot

NAME = "banks.json"
KEPT = 8
"""How many are remembered."""


@dataclass(frozen=True, slots=True)
class Played:
    """Bank files that were played as one, by their absolute paths, and the title they went by."""

    title: str
    paths: tuple[str, ...]


def recent(home: Path) -> list[Played]:
    """What was played last, as far as its files are still there. A damaged note is as good as none."""
    try:
        kept = msgspec.json.decode((home / NAME).read_bytes(), type=list[Played])
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return []
    return [one for one in kept[:KEPT] if one.paths and all(map(_is_there, one.paths))]


def _is_there(path: str) -> bool:
    try:
        return Path(path).is_file()
    except (OSError, ValueError):  # a NUL in a path
        return False


def remember(home: Path, played: Played) -> None:
    """Note that ``played`` was played just now. Failing to is no harm."""
    known = recent(home)
    if known[:1] == [played]:
        return
    others = [one for one in known if one.paths != played.paths]
    with suppress(OSError):
        jot(home / NAME, msgspec.json.encode([played, *others][:KEPT]))
