"""A bank's articles as sentences, read from their files when they are first asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from hashlib import sha256
from pathlib import Path

import msgspec

from quiz.bank import article_path
from quiz.bank.cache import touch, write_kept
from quiz.errors import QuizError
from quiz.model import ArticleId, Bank

KEPT = 16
"""How many banks' sentences stay; the ones used longest ago go first."""
LARGEST = 1 << 24
"""Bytes of a file that are looked at. An article is smaller."""
_READERS = ("article", "language")
"""The packages whose code decides what the sentences of a file are."""

Sentences = dict[ArticleId, tuple[str, ...]]


class Shelf(Mapping[ArticleId, tuple[str, ...]]):
    """The sentences of the articles of ``bank``, by id. An article that cannot be read is not on the shelf.

    The tutor gets this from outside; it is the only thing here that reads files. ``cache`` is a folder for
    what was read: reading an article takes some milliseconds, and the reader's tables some room.
    """

    def __init__(self, bank: Bank, cache: Path | None = None) -> None:
        self._bank = bank
        self._cache = cache
        self._read: Sentences | None = None

    def _sentences(self) -> Sentences:
        if self._read is None:
            self._read = _read(self._paths()) if self._cache is None else self._known(self._cache)
        return self._read

    def _paths(self) -> dict[ArticleId, Path]:
        paths = ((key, article_path(article)) for key, article in self._bank.articles.items())
        return {key: path for key, path in paths if path is not None}

    def _known(self, cache: Path) -> Sentences:
        """What the same code read from the same files before; else they are read now, and that is kept."""
        paths = self._paths()
        path = cache / f"{_name(paths)}.sentences"
        try:
            kept = msgspec.msgpack.decode(path.read_bytes(), type=dict[str, tuple[str, ...]])
        except (OSError, ValueError, msgspec.MsgspecError):
            found = _read(paths)
            if found:
                write_kept(path, msgspec.msgpack.encode(found), KEPT)
            return found
        touch(path)
        return {ArticleId(key): sentences for key, sentences in kept.items()}

    def __getitem__(self, key: ArticleId) -> tuple[str, ...]:
        return self._sentences()[key]

    def __iter__(self) -> Iterator[ArticleId]:
        return iter(self._sentences())

    def __len__(self) -> int:
        return len(self._sentences())


def _read(paths: Mapping[ArticleId, Path]) -> Sentences:
    from quiz.article import article_text, sentences

    found: Sentences = {}
    for key, path in paths.items():
        try:
            text = article_text(path)
        except (QuizError, OSError):
            continue
        found[key] = tuple(text[start:end] for start, end in sentences(text))
    return found


def _name(paths: Mapping[ArticleId, Path]) -> str:
    """A name for what the files at ``paths`` are read to; for another text or reader, another one."""
    name = sha256(_stamp().encode())
    for key, path in paths.items():
        name.update(f"\0{key}\0{path.suffix}\0".encode())
        try:
            with path.open("rb") as file:
                name.update(file.read(LARGEST))
        except OSError:
            continue
    return name.hexdigest()[:40]


def _stamp() -> str:
    """Sizes and times of the reader's own files."""
    here = Path(__file__).parent.parent
    files = sorted((entry.name, entry.stat()) for folder in _READERS for entry in os.scandir(here / folder))
    return " ".join(f"{name} {stat.st_size} {stat.st_mtime_ns}" for name, stat in files if name[-3:] != "pyc")
