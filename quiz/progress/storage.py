"""A storage for TinyDB that never tears its file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from quiz.progress.disk import Disk


class WholeFileStorage(Storage):
    """Keeps changes in memory until ``flush`` puts a whole new file in place of the old.

    TinyDB's own storage rewrites its file in place at each operation, and loses it when interrupted. A
    file that is missing or no JSON object of tables reads as empty. The caller holds the folder's lock.
    """

    def __init__(self, path: Path, disk: Disk) -> None:
        self._path = path
        self._disk = disk
        self._data: dict[str, dict[str, Any]] | None = None
        self._loaded = False

    def read(self) -> dict[str, dict[str, Any]] | None:
        """All tables; None when there are none."""
        if not self._loaded:
            self._loaded = True
            try:
                self._data = msgspec.json.decode(self._path.read_bytes(), type=dict[str, dict[str, Any]])
            except (OSError, msgspec.DecodeError, UnicodeDecodeError):
                self._data = None
        return self._data

    def write(self, data: dict[str, dict[str, Any]]) -> None:
        """Take ``data`` as the new state, in memory."""
        self._data, self._loaded = data, True

    def flush(self) -> None:
        """Put the state on the disk, whole. Raises OSError."""
        self._disk.replace(self._path, msgspec.json.encode(self._data or {}))
