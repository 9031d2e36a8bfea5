"""Banks as they were parsed, kept so that opening them again costs next to nothing.

One file a bank, named by what the bank's text hashes to and by the shape of the model: another text or
another quiz never meets it. A damaged or unwritable cache is as good as none.
"""

from __future__ import annotations

import contextlib
import os
from dataclasses import fields
from hashlib import sha256
from mmap import ACCESS_READ, mmap
from pathlib import Path

import msgspec

from quiz.bank.collector import without_collector
from quiz.bank.private import make_private
from quiz.model import BANK_VERSION, Article, Bank, Question, Source

KEPT = 16
"""How many parsed banks stay; the ones used longest ago go first."""

READER = 2
"""Raised whenever the reader makes something else of the same text."""

_SUFFIX = ".bank"


def _shape() -> str:
    names = [field.name for model in (Bank, Article, Question, Source) for field in fields(model)]
    return f"{BANK_VERSION} {READER} {msgspec.__version__} {' '.join(names)}"


class Cache:
    """Parsed banks in ``folder``, which is made when first written to."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, data: bytes) -> Bank | None:
        """The bank that ``data`` was parsed to, or None."""
        path = self._path(data)
        try:
            # Mapped, not read: a copy of some megabytes costs as much as a fifth of the decoding.
            with (
                path.open("rb") as file,
                mmap(file.fileno(), 0, access=ACCESS_READ) as kept,
                without_collector(),
            ):
                bank = msgspec.msgpack.decode(kept, type=Bank)
        except (OSError, ValueError, msgspec.MsgspecError, RecursionError):
            return None
        touch(path)
        return bank

    def put(self, data: bytes, bank: Bank) -> Bank:
        """Keep ``bank`` as what ``data`` was parsed to; gives it back."""
        with contextlib.suppress(msgspec.MsgspecError, OverflowError):
            write_kept(self._path(data), msgspec.msgpack.encode(bank), KEPT)
        return bank

    def _path(self, data: bytes) -> Path:
        name = sha256(_shape().encode() + b"\0")
        name.update(data)
        return self.folder / f"{name.hexdigest()[:40]}{_SUFFIX}"


def write_kept(path: Path, data: bytes, most: int) -> None:
    """Write ``data`` to ``path`` at once and let the files of its kind beyond ``most`` go, the oldest first.

    Nothing happens where that is not possible.
    """
    import tempfile

    temporary = ""
    try:
        make_private(path.parent)
        descriptor, temporary = tempfile.mkstemp(suffix=".tmp", dir=path.parent)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
            file.write(data)
        os.replace(temporary, path)  # noqa: PTH105
        kept = sorted(path.parent.glob(f"*{path.suffix}"), key=lambda one: one.stat().st_mtime, reverse=True)
        for old in kept[most:]:
            old.unlink(missing_ok=True)
    except OSError:
        if temporary:
            Path(temporary).unlink(missing_ok=True)


def touch(path: Path) -> None:
    """Note that the file at ``path`` was used."""
    with contextlib.suppress(OSError):
        os.utime(path)
