"""Sharing out articles: here, among processes, or among the workers of a cluster."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from quiz.article import RawArticle
from quiz.batch.work import Options, Outcome, attempt
from quiz.errors import UsageError

MOST, HEAVIEST = 8, 500_000
"""A batch is sent as soon as it has so many articles or so many bytes."""

Batch = list[RawArticle]
Ticket = TypeVar("Ticket")


def outcomes(
    raws: Iterable[RawArticle], options: Options, *, engine: str = "local", jobs: int = 1
) -> Iterator[Outcome]:
    """One outcome an article, in their order. ``engine`` is "local", with ``jobs`` processes, or
    "dask:ADDRESS", the address of a scheduler. No more articles are taken than are worked on soon.

    Raises UsageError when ``engine`` is none, or cannot be reached.
    """
    if engine == "local":
        if jobs == 1:
            return (attempt(raw, options) for raw in raws)
        from quiz.batch.processes import among_processes

        return among_processes(batches(raws), options, jobs)
    kind, _, address = engine.partition(":")
    if kind != "dask" or not address:
        raise UsageError("--engine takes local or dask:ADDRESS, such as dask:tcp://127.0.0.1:8786")
    from quiz.batch.cluster import among_workers

    return among_workers(batches(raws), options, address)


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
