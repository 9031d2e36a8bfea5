"""The snapshot: every card by TinyDB, so that opening a learner need not read the whole log.

It can always be made again from the log. TinyDB's own storage rewrites its file in place at each
operation and tears when interrupted; this one holds changes back and puts a whole new file in place.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from tinydb import TinyDB
from tinydb.storages import Storage
from tinydb.table import Document

from quiz.model import Card, QuestionId
from quiz.progress.disk import Disk
from quiz.progress.line import State

NAME = "cards.json"
VERSION = 1


class WholeFileStorage(Storage):
    """A TinyDB storage that keeps changes in memory until ``flush`` replaces the file with all of them.

    A file that is missing or no JSON object reads as empty. The caller holds the folder's lock.
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
        self._disk.replace(self._path, msgspec.json.encode(self._data))


class Meta(msgspec.Struct, frozen=True):
    """What a snapshot is of: the log's first ``size`` bytes, whose fingerprint is ``mark``."""

    version: int
    size: int
    mark: str
    pace: list[int]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a snapshot holds: cards, and the last times taken, up to ``size`` bytes of the log."""

    size: int
    mark: str
    cards: dict[QuestionId, Card]
    pace: tuple[int, ...]


def load(path: Path, disk: Disk) -> Snapshot | None:
    """The snapshot at ``path``; None when it is missing, damaged or of another version."""
    storage = WholeFileStorage(path, disk)
    try:
        with TinyDB(path, disk, storage=lambda *_: storage) as db:
            meta = msgspec.convert(db.table("meta").get(doc_id=1), Meta)
            if meta.version != VERSION:
                return None
            rows = [(row["question"], row["card"]) for row in db.table("cards")]
        cards = {
            QuestionId(question): state.card(QuestionId(question))
            for question, state in msgspec.convert(rows, list[tuple[str, State]])
        }
    except (msgspec.ValidationError, KeyError, TypeError, ValueError, AttributeError):
        return None
    return Snapshot(meta.size, meta.mark, cards, tuple(meta.pace))


def save(
    path: Path, disk: Disk, *, size: int, mark: str, cards: Mapping[QuestionId, Card], pace: Iterable[int]
) -> None:
    """Write the snapshot of a log that is ``size`` bytes long. Raises OSError."""
    storage = WholeFileStorage(path, disk)
    storage.write({})
    with TinyDB(path, disk, storage=lambda *_: storage) as db:
        meta = Meta(VERSION, size, mark, list(pace))
        db.table("meta").insert(Document(msgspec.to_builtins(meta), doc_id=1))
        db.table("cards").insert_multiple(
            Document({"question": question, "card": msgspec.to_builtins(State.of(card))}, doc_id=number)
            for number, (question, card) in enumerate(cards.items(), 1)
        )
    storage.flush()
