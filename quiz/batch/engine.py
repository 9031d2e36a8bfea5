"""Sharing out articles: here, among processes, or among the workers of a cluster."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quiz.article import RawArticle
from quiz.batch.order import batches
from quiz.batch.work import Options, Outcome, attempt
from quiz.errors import UsageError


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
