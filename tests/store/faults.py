"""A disk on which chosen operations fail, as on a full one, a read-only one, or one over its quota."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from quiz.progress.disk import Disk


class FaultyDisk(Disk):
    """Fails with ``code`` while ``failing`` names the operation; appends write ``part`` bytes first."""

    def __init__(self, code: int = errno.ENOSPC, part: int = 0) -> None:
        self.code = code
        self.part = part
        self.failing: set[str] = set()

    def _fail(self, operation: str, path: Path | None = None) -> None:
        if operation in self.failing:
            raise OSError(self.code, os.strerror(self.code), str(path) if path else None)

    def make_folder(self, path: Path) -> None:
        self._fail("make_folder", path)
        super().make_folder(path)

    def open(self, path: Path) -> int:
        self._fail("open", path)
        return super().open(path)

    def append(self, descriptor: int, data: bytes) -> None:
        if "append" in self.failing:
            os.write(descriptor, data[: self.part])
            self._fail("append")
        super().append(descriptor, data)

    def sync(self, descriptor: int) -> None:
        self._fail("sync")
        super().sync(descriptor)

    def cut(self, descriptor: int, size: int) -> None:
        self._fail("cut")
        os.ftruncate(descriptor, size)

    def replace(self, path: Path, data: bytes) -> None:
        self._fail("replace", path)
        super().replace(path, data)
