"""The rules that look at one question at a time, spread over processes when a bank is large."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from quiz.bank.check.checked import Checked, OfQuestion
from quiz.bank.check.heard import Asked
from quiz.bank.forking import ignore_interrupt, may_fork
from quiz.bank.reading import Trouble
from quiz.model import Question

LARGE = 2_000
"""Questions from which on processes are worth starting."""

PIECE = 250
"""Questions that a process takes at a time."""


class Found(NamedTuple):
    """What the rules say of one question, and which of the bank's names that turned on.

    ``unread`` when its article's text could not be had.
    """

    troubles: list[Trouble]
    asked: Asked
    unread: bool


class _Work(NamedTuple):
    checked: Checked
    questions: Sequence[Question]
    families: Sequence[OfQuestion]


_work: _Work | None = None
"""What the processes have in common; they are forked and find it in their memory."""


@contextmanager
def each_question(
    checked: Checked, questions: Sequence[Question], families: Sequence[OfQuestion], jobs: int
) -> Iterator[Callable[[], list[Found]]]:
    """Start ``families`` on every one of ``questions``; calling what this gives waits for what they found.

    With one job, with few questions or where processes cannot be forked, the work is done when called.
    """
    global _work
    work, count = _Work(checked, questions, families), len(questions)
    if jobs < 2 or count < LARGE or not families or not may_fork():
        yield lambda: _found(work, 0, count)
        return
    _work = work
    try:
        checked.judge  # noqa: B018 - made once, before the others are made in its image
        with multiprocessing.get_context("fork").Pool(min(jobs, count // PIECE), ignore_interrupt) as pool:
            found = pool.map_async(_piece, range(0, count, PIECE), chunksize=1)
            yield lambda: [one for some in found.get() for one in some]
    finally:
        _work = None


def _piece(start: int) -> list[Found]:
    return _found(_work, start, start + PIECE) if _work else []


def _found(work: _Work, start: int, end: int) -> list[Found]:
    checked, found = work.checked, []
    for question in work.questions[start:end]:
        checked.knowledge.listen()
        troubles = [trouble for family in work.families for trouble in family(checked, question)]
        article = question.source.article if question.source else None
        unread = article in checked.texts and bool(checked.texts[article][1])
        found.append(Found(troubles, checked.knowledge.asked(), unread))
    return found
