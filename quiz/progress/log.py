"""The log of reviews: only ever appended to, and the truth about a learner."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import msgspec

from quiz.errors import LearnerError
from quiz.model import QuestionId, Review
from quiz.progress.disk import Disk
from quiz.progress.line import VERSION, Header, decode, glance, header, migrate, read_header

NAME = "reviews.jsonl"
TORN = "reviews.torn"
_CHUNK = 1 << 21
"""Bytes read at once: of a larger part more is overtaken by later lines, but it takes more memory."""
_TAIL = 4096


class Log:
    """``reviews.jsonl`` in a learner's folder. Whoever calls holds the folder's lock.

    ``read`` is the length up to which lines were given out; ``torn`` the number of bytes of an unfinished
    last line that were moved to ``reviews.torn``.

    Raises:
        LearnerError: the log was written by a later version of the program.
    """

    def __init__(self, folder: Path, disk: Disk, name: str) -> None:
        self.path = folder / NAME
        self._disk = disk
        self._name = name
        self._descriptor = -1
        self.torn = 0
        self.read = 0
        self.grown = False
        self._file: tuple[int, int] = (0, 0)
        self.open()

    def open(self) -> None:
        """Open the file anew from its beginning; begin it when it is missing or empty."""
        self.close()
        self._descriptor = self._disk.open(self.path)
        status = os.fstat(self._descriptor)
        self._file, self.read = (status.st_dev, status.st_ino), 0
        if self._mend(status.st_size) == 0:
            self._disk.append(self._descriptor, header(self._name))
            self._disk.sync_folder(self.path.parent)
        first = read_first(self.path)
        refuse_later(first, self.path)
        if (version := first.v if first else 0) < VERSION:
            self.close()  # an open file cannot be replaced everywhere
            self._disk.replace(self.path, migrate(self.path.read_bytes(), version, self._name))
            self.open()

    def close(self) -> None:
        """Let go of the file."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def changed(self) -> bool:
        """Whether the file is no longer the one opened, or is shorter than what was read of it.

        Sets ``grown`` to whether there are new lines. Raises OSError when the file is gone.
        """
        status = self.path.stat()
        self.grown = status.st_size > self.read
        return (status.st_dev, status.st_ino) != self._file or status.st_size < self.read

    @property
    def size(self) -> int:
        """The length of the file in bytes."""
        return os.fstat(self._descriptor).st_size

    def new_lines(self) -> Iterator[bytes]:
        """The whole lines not read yet, some thousands at a time; an unfinished last line is put aside."""
        size = os.fstat(self._descriptor).st_size
        if size > self.read:
            size = self._mend(size)
        if self.read == 0 and (start := header_length(self.path)):
            self.read = start
        while self.read < size:
            lines = self._at(self.read, _CHUNK)
            end = lines.rfind(b"\n") + 1
            while not end:  # one line longer than a chunk
                more = self._at(self.read + len(lines), _CHUNK)
                if not more:  # cut by someone who does not lock
                    return
                lines += more
                end = lines.rfind(b"\n") + 1
            self.read += end
            yield lines[:end]

    def append(self, line: bytes) -> None:
        """Add ``line``; on return it is on the disk. What cannot be kept whole is taken out again."""
        try:
            self._disk.append(self._descriptor, line)
        except OSError:
            with suppress(OSError):
                self._disk.cut(self._descriptor, self.read)
            raise
        self.read += len(line)

    def mark(self, size: int) -> str:
        """A fingerprint of the log's first ``size`` bytes, taken of the last few thousand of them."""
        return mark_of(self.path, size)

    def _at(self, start: int, length: int) -> bytes:
        os.lseek(self._descriptor, start, os.SEEK_SET)
        return os.read(self._descriptor, length)

    def _mend(self, size: int) -> int:
        """Put an unfinished last line aside and cut it off; returns the length of the log."""
        if size == 0 or self._at(size - 1, 1) == b"\n":
            return size
        start = size
        while start and b"\n" not in self._at(start := max(0, start - _TAIL), _TAIL):
            pass
        start += self._at(start, _TAIL).rfind(b"\n") + 1
        tail = self._at(start, size - start)
        if glance(tail) is not None or (start == 0 and read_header(tail) is not None):
            self._disk.append(self._descriptor, b"\n")
            return size + 1
        aside = self._disk.open(self.path.with_name(TORN))
        try:
            self._disk.append(aside, tail + b"\n")
        finally:
            os.close(aside)
        self._disk.cut(self._descriptor, start)
        self.torn += len(tail)
        return start


def mark_of(path: Path, size: int) -> str:
    """A fingerprint of the first ``size`` bytes of the file, taken of the last few thousand of them."""
    start = max(0, size - _TAIL)
    with path.open("rb") as file:
        file.seek(start)
        return sha256(b"%d " % size + file.read(size - start)).hexdigest()


def read_first(path: Path) -> Header | None:
    """The header of the log at ``path``; None when its first line is none."""
    with path.open("rb") as file:
        return read_header(file.readline(_CHUNK))


def header_length(path: Path) -> int:
    """The bytes of the header line with its newline; 0 when there is none."""
    with path.open("rb") as file:
        line = file.readline(_CHUNK)
    return len(line) if read_header(line) is not None else 0


def refuse_later(found: Header | None, path: Path) -> None:
    """Raise LearnerError when the log is of a later version than this program knows."""
    if found is not None and found.v > VERSION:
        raise LearnerError(
            f"{path} was written by a later version of quiz (its format is {found.v}, this program knows "
            f"up to {VERSION}). Update quiz to use it; nothing was changed."
        )


def read_lines(path: Path) -> Iterator[bytes]:
    """The lines of the log at ``path`` with their newlines, damaged ones too, the header left out.

    Needs no lock: an unfinished last line is passed over.
    """
    refuse_later(read_first(path), path)
    with path.open("rb") as file:
        for number, line in enumerate(file):
            if line.endswith(b"\n") and line.strip() and (number or read_header(line) is None):
                yield line


def read_tail(path: Path, size: int) -> Iterator[Review]:
    """The readable reviews in the last ``size`` bytes of the log at ``path``; the first may be cut off."""
    with path.open("rb") as file:
        start = max(0, path.stat().st_size - size)
        file.seek(start)
        if start:
            file.readline()
        for line in file:
            if line.endswith(b"\n") and (review := decode(line)) is not None:
                yield review


def read_reviews(path: Path, question: QuestionId | None = None) -> Iterator[Review]:
    """The readable reviews in the log at ``path``, in its order; of one question where named."""
    wanted = b"" if question is None else msgspec.json.encode(question)
    for line in read_lines(path):
        if wanted in line:
            review = decode(line)
            if review is not None and (question is None or review.question == question):
                yield review
