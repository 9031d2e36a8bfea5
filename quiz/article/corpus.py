"""Many articles, one after the other: files, folders of files, JSON Lines. Only the one at hand is held."""

from __future__ import annotations

import gzip
import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import BinaryIO, cast

from quiz.article.model import RECORD, RawArticle
from quiz.article.reading import MAX_BYTES, STDIN, fetch
from quiz.errors import ArticleError
from quiz.printable import printable

SUFFIXES = (".txt", ".md", ".markdown", ".html", ".htm", ".xhtml")
"""Files that a folder is searched for, besides those with a line an article."""

LINES = (".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")

_BLOCK = 1 << 20


def corpus(names: Sequence[str]) -> Iterator[RawArticle]:
    """The articles that ``names`` name, in order: a file each, the lines of a JSON Lines file, all files of a
    folder and its folders in the order of their names, "-" for standard input (an article, or JSON Lines).

    What cannot be read comes as an article with its trouble.
    """
    for name in names:
        if name == STDIN:
            yield from _standard_input()
            continue
        place = Path(name)
        if not place.is_dir():
            yield from _file(place)
            continue
        empty = True
        for path in _walk(place):
            empty = False
            yield from _file(path)
        if empty:
            known = ", ".join((*SUFFIXES[:2], ".html", LINES[0]))
            yield RawArticle(
                name=printable(name),
                trouble=f"{printable(name)}: there is no article ({known}) in this folder",
            )


def size(names: Sequence[str]) -> int | None:
    """How many articles `corpus` will give; None when that cannot be known beforehand."""
    total = 0
    for name in names:
        if name == STDIN:
            if len(names) > 1:
                return None
            total += 1
            continue
        for path in _walk(Path(name)) if Path(name).is_dir() else [Path(name)]:
            lines = _lines_in(path) if _has_lines(path) else 1
            if lines is None:
                return None
            total += lines
    return total


def _walk(folder: Path) -> Iterator[Path]:
    """Files of articles in ``folder``, sorted; hidden ones and links to folders are passed over."""
    try:
        with os.scandir(folder) as found:
            entries = sorted((entry.name, entry.is_dir(follow_symlinks=False)) for entry in found)
    except OSError:
        return
    for name, is_folder in entries:
        path = folder / name
        if name.startswith("."):
            continue
        if is_folder:
            yield from _walk(path)
        elif name.lower().endswith((*SUFFIXES, *LINES)):
            yield path


def _has_lines(path: Path) -> bool:
    return path.name.lower().endswith(LINES)


def _file(path: Path) -> Iterator[RawArticle]:
    name = printable(str(path))
    if not _has_lines(path):
        try:
            yield fetch(path)
        except ArticleError as error:
            yield RawArticle(name=name, trouble=str(error))
        return
    try:
        with _opened(path) as stream:
            yield from _records(stream, name, path.name.split(".")[0])
    except FileNotFoundError:
        yield RawArticle(name=name, trouble=f"{name}: there is no such file")
    except (OSError, EOFError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        yield RawArticle(name=name, trouble=f"{name}: cannot be read ({why})")


def _opened(path: Path) -> AbstractContextManager[BinaryIO]:
    if path.suffix.lower() == ".gz":
        return cast("AbstractContextManager[BinaryIO]", gzip.open(path, "rb"))
    return path.open("rb")


def _records(stream: BinaryIO, name: str, stem: str, first: bytes = b"") -> Iterator[RawArticle]:
    """One article a line; lines of white space count but give none."""
    number = 0
    while line := first or stream.readline(MAX_BYTES + 1):
        first = b""
        number += 1
        if len(line) > MAX_BYTES and not line.endswith(b"\n"):
            while (more := stream.readline(_BLOCK)) and not more.endswith(b"\n"):
                pass
        if line.strip():
            yield RawArticle(name=f"{name}:{number}", stem=f"{stem}-{number}", suffix=RECORD, data=line)


def _standard_input() -> Iterator[RawArticle]:
    stream = sys.stdin.buffer
    first = stream.readline(MAX_BYTES + 1)
    if first.lstrip().startswith(b"{"):
        yield from _records(stream, "standard input", "stdin", first)
    else:
        data = first + stream.read(max(0, MAX_BYTES + 1 - len(first)))
        yield RawArticle(name="standard input", stem="stdin", data=data)


def _lines_in(path: Path) -> int | None:
    if path.suffix.lower() == ".gz":
        return None
    total, last = 0, b"\n"
    try:
        with path.open("rb") as stream:
            while block := stream.read(_BLOCK):
                total += block.count(b"\n")
                last = block[-1:]
    except OSError:
        return 1
    return total + (last != b"\n")
