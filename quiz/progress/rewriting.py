"""The few times when a whole log is written anew: merging, repairing, anonymising."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from quiz.progress import snapshot
from quiz.progress.disk import Disk
from quiz.progress.line import header
from quiz.progress.lock import LOCK, locked
from quiz.progress.log import NAME, Log, read_lines
from quiz.progress.profile import read_profile
from quiz.progress.trouble import told


@contextmanager
def held(folder: Path, disk: Disk) -> Iterator[None]:
    """Hold a learner's folder against other programs, and tell trouble in words."""
    with told(folder, "changed"):
        descriptor = disk.open(folder / LOCK)
        try:
            with locked(descriptor, str(folder)):
                yield
        finally:
            os.close(descriptor)


def mended_lines(folder: Path, disk: Disk) -> list[bytes]:
    """All lines of the log, begun if missing, its torn end put aside. The caller holds the folder."""
    Log(folder, disk, read_profile(folder).name).close()
    return list(read_lines(folder / NAME))


def write_log(folder: Path, name: str, lines: Iterable[bytes], disk: Disk) -> None:
    """Put a log of ``lines`` in place of the one there, whole or not at all. The caller holds the folder."""
    disk.replace(folder / NAME, header(name) + b"".join(lines))
    (folder / snapshot.NAME).unlink(missing_ok=True)
