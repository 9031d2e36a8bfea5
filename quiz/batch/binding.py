"""From a journal to the bank: one file, or several when it is large."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from quiz.bank.save import STANDARD_OUTPUT, head_lines, replacing
from quiz.batch.journal import Journal
from quiz.errors import BankError
from quiz.generate.page import FOOT, head

VOLUME = 16_000_000
"""Bytes of a bank's file: half of what one may have, and quick to load."""

Volume = tuple[int, int]
"""The numbers of the first and the last article in it."""


def bind(journal: Journal, target: str | Path, title: str = "", volume: int = VOLUME) -> list[Path]:
    """Write the bank in ``journal`` to ``target``, each file as a whole or not at all; returns the files.

    A bank of more than ``volume`` bytes becomes BANK.yaml, BANK-2.yaml …, each a bank by itself. Standard
    output gets it in one piece. Constant memory. BankError when the place cannot be written.
    """
    title = title or journal.title()
    straight = str(target) in STANDARD_OUTPUT
    parts = list(_volumes(journal, sys.maxsize if straight else volume))
    if straight:
        for text in _text(journal, parts[0], title):
            sys.stdout.write(text)
        sys.stdout.flush()
        return []
    written = []
    for number, part in enumerate(parts, 1):
        path = Path(target) if number == 1 else numbered(Path(target), number)
        name = title if len(parts) == 1 else f"{title} ({number}/{len(parts)})"
        try:
            if path.exists() and not path.is_file() and not path.is_dir():
                with path.open("wb") as stream:
                    stream.writelines(text.encode() for text in _text(journal, part, name))
            else:
                with replacing(path) as file:
                    file.writelines(text.encode() for text in _text(journal, part, name))
        except BrokenPipeError:
            raise
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or error
            raise BankError(f"{path}: the bank cannot be written here ({reason}).") from None
        written.append(path)
    return written


def numbered(path: Path, number: int) -> Path:
    """The file of the bank at ``path`` that is number ``number``, from 2 on."""
    return path.with_name(f"{path.stem}-{number}{path.suffix}")


def _volumes(journal: Journal, volume: int) -> Iterator[Volume]:
    first, last, total = 1, 0, 0
    for number, size in journal.sizes():
        if total and total + size > volume:
            yield first, last
            first, total = number, 0
        last, total = number, total + size
    yield first, last


def _text(journal: Journal, part: Volume, title: str) -> Iterator[str]:
    yield "\n".join([*head_lines(title), "articles:", ""])
    yield from journal.heads(*part)
    yield "questions:\n"
    for number, body in enumerate(journal.bodies(*part)):
        yield f"\n{body}" if number else body


def bind_page(journal: Journal, target: str | Path, title: str = "") -> None:
    """Write the web page of all articles in ``journal`` to ``target``. BankError when that cannot be done."""
    articles, questions, _ = journal.counts()
    try:
        with replacing(Path(target)) as file:
            file.write(
                head(
                    title, f"{questions:,} questions from {articles:,} of {journal.done:,} articles"
                ).encode()
            )
            file.writelines(text.encode() for text in journal.pages())
            file.write(FOOT.encode())
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise BankError(f"{target}: the page cannot be written here ({reason}).") from None
