"""The banks of a talk: opening those that were named, and those that may be played instead."""

from __future__ import annotations

import gc
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import BankError

if TYPE_CHECKING:
    from quiz.model import Bank
    from quiz.progress.recent import Played


def open_banks(paths: Sequence[str | Path], home: Path) -> Bank:
    """The banks at ``paths`` as one, noted as played. Raises BankError, too, when there is nothing to ask."""
    from quiz.bank import load_banks
    from quiz.progress.recent import Played, remember

    bank = load_banks(paths, cache=home / "cache")
    gc.freeze()  # it lives as long as the talk: no collection need ever walk through it
    if all(question.status == "retired" for question in bank.questions):
        raise BankError(f"{paths[0]}: there is no question to ask in it; add some, or name another bank.")
    files = _files(paths)
    if len(files) == len(paths):
        remember(home, Played(bank.title, files))
    return bank


def choices(named: Sequence[str], home: Path) -> list[Played]:
    """What there is to play: all that was ``named`` as one and each by itself, then what was played before,
    then the bank that comes with quiz."""
    from quiz.bank import load_bank, shipped_bank
    from quiz.bank.load import joint_title
    from quiz.progress.recent import Played, recent

    titles = {one.paths: one.title for one in recent(home)}
    files = _files(named)
    alone = [(path,) for path in files]
    found: dict[tuple[str, ...], Played] = {}
    for paths in (files, *alone, *titles, _files([shipped_bank()])):
        with suppress(BankError):
            if paths and paths not in found:
                title = titles.get(paths) or joint_title(
                    load_bank(path, cache=home / "cache").title for path in paths
                )
                found[paths] = Played(title, paths)
    return list(found.values())


def _files(paths: Sequence[str | Path]) -> tuple[str, ...]:
    """``paths`` in full, without those that are no files: standard input."""
    return tuple(str(Path(path).resolve()) for path in paths if Path(path).is_file())
