"""Articles in batches, and the results of batches in the order of the articles."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from quiz.article import RawArticle
from quiz.batch.work import Outcome

MOST, HEAVIEST = 8, 500_000
"""A batch is sent as soon as it has so many articles or so many bytes."""

Batch = list[RawArticle]
Ticket = TypeVar("Ticket")


def batches(raws: Iterable[RawArticle]) -> Iterator[Batch]:
    """``raws`` in small groups."""
    batch: Batch = []
    weight = 0
    for raw in raws:
        batch.append(raw)
        weight += len(raw.data)
        if len(batch) >= MOST or weight >= HEAVIEST:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def in_order(
    work: Iterable[Batch],
    submit: Callable[[Batch], Ticket],
    result: Callable[[Batch, Ticket], Iterable[Outcome]],
    window: Callable[[], int],
) -> Iterator[Outcome]:
    """The results of ``work`` in its order, ``window()`` batches under way at most."""
    waiting: deque[tuple[Batch, Ticket]] = deque()
    for batch in work:
        while len(waiting) >= window():
            yield from result(*waiting.popleft())
        waiting.append((batch, submit(batch)))
    while waiting:
        yield from result(*waiting.popleft())
