"""Work among the workers of a dask cluster. A worker that is lost is made up for by the others."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import CancelledError
from typing import Any

from quiz.article import RawArticle
from quiz.batch.order import Batch, in_order
from quiz.batch.work import Options, Outcome, attempt_all, mark
from quiz.errors import UsageError

PATIENCE = 20
"""Seconds to wait for the scheduler, and then for a first worker."""

AHEAD = 3
"""Batches under way for each thread of a worker."""


def among_workers(work: Iterable[Batch], options: Options, address: str) -> Iterator[Outcome]:
    """The outcomes of ``work`` in its order, from the workers of the scheduler at ``address``.

    Articles travel with their bytes: workers need quiz, but no files. Raises UsageError when distributed is
    not installed, nobody answers, or the workers cannot do the work.
    """
    try:
        import distributed
    except ImportError:
        raise UsageError("a cluster needs dask: pip install 'quiz-tutor[cluster]'") from None
    logging.getLogger("distributed").setLevel(logging.ERROR)
    client = _client(distributed, address)
    try:
        _check(client, address)
        cluster = _Cluster(distributed, client, options)
        yield from in_order(work, cluster.submit, cluster.result, cluster.window)
    except (CancelledError, OSError) as error:
        raise UsageError(f"the scheduler at {address} is lost ({type(error).__name__})") from error
    finally:
        client.close(timeout=2)


def _client(distributed: Any, address: str) -> Any:
    try:
        return distributed.Client(address, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError, TypeError) as error:
        hint = "start one with `dask scheduler`, and workers with `dask worker ADDRESS`"
        raise UsageError(f"no dask scheduler answers at {address}; {hint}") from error


def _version() -> str:
    """That of the process that is asked; the package is loaded when this module is."""
    return str(sys.modules["quiz"].__version__)


def _check(client: Any, address: str) -> None:
    """Workers must be there, and have this quiz."""
    try:
        client.wait_for_workers(1, timeout=PATIENCE)
    except TimeoutError:
        raise UsageError(
            f"the scheduler at {address} has no workers; start some with `dask worker`"
        ) from None
    own = _version()
    try:
        found = set(client.run(_version).values())
    except ImportError as error:
        raise UsageError(
            f"the workers cannot import quiz ({error}); install quiz-tutor {own} there"
        ) from None
    if other := found - {own}:
        raise UsageError(f"workers have quiz {', '.join(sorted(other))}, not {own}; install it there")


class _Cluster:
    def __init__(self, distributed: Any, client: Any, options: Options) -> None:
        self._client, self._options = client, options
        self._lost = distributed.KilledWorker

    def window(self) -> int:
        workers = self._client.scheduler_info(n_workers=-1)["workers"].values()
        threads: int = sum(worker["nthreads"] for worker in workers)
        return AHEAD * max(1, threads)

    def submit(self, batch: Batch) -> Any:
        return self._client.submit(attempt_all, batch, self._options, pure=False)

    def result(self, batch: Batch, future: Any) -> Iterator[Outcome]:
        """The outcomes of ``batch``; when worker after worker died of it, each article is tried alone."""
        try:
            yield from future.result()
        except self._lost:
            for raw in batch:
                yield self._single(raw)

    def _single(self, raw: RawArticle) -> Outcome:
        try:
            found: list[Outcome] = self.submit([raw]).result()
        except self._lost:
            why = "the workers that were given it died, perhaps for want of memory"
            return Outcome(name=raw.name, mark=mark(raw), trouble=f"{raw.name}: {why}")
        return found[0]
