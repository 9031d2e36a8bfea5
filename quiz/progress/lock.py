"""One process at a time in a learner's folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from quiz.errors import LearnerError

LOCK = "lock"
"""The file in a learner's folder that is locked. It is never replaced."""

PATIENCE = 10.0
"""Seconds to wait for another process, whose turns last milliseconds."""

if sys.platform == "win32":
    import msvcrt

    def _try(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def release(descriptor: int) -> None:
        """Let go of the lock file."""
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _try(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def release(descriptor: int) -> None:
        """Let go of the lock file."""
        fcntl.flock(descriptor, fcntl.LOCK_UN)


def acquire(descriptor: int, what: str | os.PathLike[str], patience: float | None = None) -> None:
    """Take the lock file open at ``descriptor``; ``what`` names the thing locked in an error.

    Raises:
        LearnerError: another process did not let go for ``patience`` seconds.
    """
    deadline, pause = time.monotonic() + (PATIENCE if patience is None else patience), 0.0005
    while True:
        try:
            _try(descriptor)
            return
        except (BlockingIOError, PermissionError):
            if time.monotonic() > deadline:
                raise LearnerError(
                    f"{os.fspath(what)} is held by another program; close it and try again."
                ) from None
            time.sleep(pause)
            pause = min(2 * pause, 0.02)


@contextmanager
def locked(descriptor: int, what: str | os.PathLike[str]) -> Iterator[None]:
    """Hold the lock file for the block; see ``acquire``."""
    acquire(descriptor, what)
    try:
        yield
    finally:
        release(descriptor)
