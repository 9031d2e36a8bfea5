"""The rules that look at one question at a time, spread over processes when a bank is large."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from quiz.bank.check.checked import Checked, OfQuestion
from quiz.bank.forking import ignore_interrupt, may_fork
from quiz.bank.reading import Trouble

LARGE = 2_000
"""Questions from which on processes are worth starting."""

PIECE = 250
"""Questions that a process takes at a time."""

_work: tuple[Checked, Sequence[OfQuestion]] | None = None
"""What the processes have in common; they are forked and find it in their memory."""


@contextmanager
def each_question(
    checked: Checked, families: Sequence[OfQuestion], jobs: int
) -> Iterator[Callable[[], list[Trouble]]]:
    """Start ``families`` on every question that is asked; calling what this gives waits for what they found.

    With one job, with few questions or where processes cannot be forked, the work is done when called.
    """
    count = len(checked.live)
    if jobs < 2 or count < LARGE or not families or not may_fork():
        yield lambda: _troubles(checked, families, 0, count)
        return
    global _work
    _work = checked, families
    try:
        checked.judge  # noqa: B018 - made once, before the others are made in its image
        with multiprocessing.get_context("fork").Pool(min(jobs, count // PIECE), ignore_interrupt) as pool:
            found = pool.map_async(_piece, range(0, count, PIECE), chunksize=1)
            yield lambda: [trouble for troubles in found.get() for trouble in troubles]
    finally:
        _work = None


def _piece(start: int) -> list[Trouble]:
    if _work is None:
        return []
    checked, families = _work
    return _troubles(checked, families, start, start + PIECE)


def _troubles(checked: Checked, families: Sequence[OfQuestion], start: int, end: int) -> list[Trouble]:
    questions = checked.live[start:end]
    return [trouble for question in questions for family in families for trouble in family(checked, question)]
