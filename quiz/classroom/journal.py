"""The room's journal on the disk: only ever appended to, many events with one sync."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from quiz.classroom.events import Event, decode, encode
from quiz.progress.disk import Disk

NAME = "events.jsonl"


class Journal:
    """``events.jsonl`` in a room's folder, held open for appending. Raises OSError.

    An unfinished last line, which a kill can leave, was never acknowledged; it is cut off on opening.
    """

    def __init__(self, folder: Path, disk: Disk | None = None) -> None:
        self.path = folder / NAME
        self._disk = disk or Disk()
        self._descriptor = self._disk.open(self.path)
        self._size = self._whole()
        self._disk.sync_folder(folder)

    def _whole(self) -> int:
        raw = self.path.read_bytes()
        size = raw.rfind(b"\n") + 1
        if size < len(raw):
            self._disk.cut(self._descriptor, size)
        return size

    def append(self, events: Sequence[Event]) -> None:
        """Add ``events``; on return they are on the disk. If that fails none of them is left."""
        lines = b"".join(map(encode, events))
        try:
            self._disk.append(self._descriptor, lines)
        except OSError:
            self._disk.cut(self._descriptor, self._size)
            raise
        self._size += len(lines)

    def events(self) -> Iterator[Event]:
        """Everything that happened so far."""
        return read_events(self.path)

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def read_events(path: Path) -> Iterator[Event]:
    """The events in the journal at ``path``; an unfinished last line and unreadable ones are passed over."""
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n") and (event := decode(line)) is not None:
                yield event
