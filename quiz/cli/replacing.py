"""`quiz generate -o BANK` where BANK is there: drafts that nobody touched give way, an author's work never.

What a run wrote is remembered by its hash, in the cache; a bank of an unknown run counts as untouched when
all of it is drafts, written as a run writes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import count
from pathlib import Path

from quiz.bank.cache import write_kept
from quiz.batch.binding import numbered
from quiz.errors import BankError, UsageError
from quiz.locale.told import M_
from quiz.printable import printable

KEPT = 1_000
"""How many banks are remembered; the ones written longest ago go first."""


def make_way(target: Path, cache: Path) -> None:
    """Raise UsageError when ``target``, or a further file of its bank, has what a run must not replace."""
    for path in (target, *_further(target)):
        if path.is_file() and not _is_untouched(path, cache):
            raise UsageError(
                M_(
                    "{bank} has questions that somebody reviewed, edited or wrote, or is no bank: add to it "
                    "with --into, name another file, or replace it with --force.",
                    bank=printable(str(path)),
                )
            )


def replaced(target: Path, files: Iterable[Path], cache: Path) -> None:
    """Remember ``files``, the bank that was written, and remove further ones of the bank that was there."""
    written = set(files)
    for path in written:
        write_kept(_note(path, cache), sha256(path.read_bytes()).hexdigest().encode(), KEPT)
    for path in _further(target):
        if path not in written and _is_untouched(path, cache):
            path.unlink()


def _further(target: Path) -> Iterator[Path]:
    """BANK-2, BANK-3 … as far as they are there."""
    for number in count(2):
        path = numbered(target, number)
        if not path.is_file():
            return
        yield path


def _is_untouched(path: Path, cache: Path) -> bool:
    data = path.read_bytes()
    if not data.strip():
        return True
    try:
        return _note(path, cache).read_text() == sha256(data).hexdigest()
    except (OSError, ValueError):
        return _is_drafts(path, data)


def _is_drafts(path: Path, data: bytes) -> bool:
    from quiz.bank import bank_text, load_bank

    try:
        bank = load_bank(path)
    except BankError:
        return False
    drafts = all(question.status == "draft" and question.family for question in bank.questions)
    return drafts and bool(bank.questions) and bank_text(bank).encode() == data


def _note(path: Path, cache: Path) -> Path:
    return cache / "drafts" / f"{sha256(str(path.resolve()).encode()).hexdigest()[:32]}.sha256"
