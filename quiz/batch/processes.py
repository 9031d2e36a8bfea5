"""Work among processes of this machine. A process that dies takes one article with it at most."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread

from quiz.article import RawArticle
from quiz.batch.order import Batch, in_order
from quiz.batch.work import Options, Outcome, attempt_all, mark

AHEAD = 4
"""Batches under way for each process."""


def among_processes(work: Iterable[Batch], options: Options, jobs: int) -> Iterator[Outcome]:
    """The outcomes of ``work`` in its order, from ``jobs`` processes."""
    pool = _Pool(options, jobs)
    try:
        yield from in_order(work, pool.submit, pool.result, lambda: AHEAD * jobs)
    finally:
        pool.close()


def _begin() -> None:
    """Ctrl-C is for the process that shares out the work; when that ends, however it ends, so do these."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if parent := parent_process():
        Thread(target=_end_with, args=(parent,), daemon=True).start()


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


Ticket = tuple[ProcessPoolExecutor, "Future[list[Outcome]] | None"]


class _Pool:
    """Processes that are replaced when one of them dies."""

    def __init__(self, options: Options, jobs: int) -> None:
        self._options, self._jobs = options, jobs
        self._pool = self._fresh()

    def _fresh(self) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(self._jobs, initializer=_begin)

    def submit(self, batch: Batch) -> Ticket:
        try:
            return self._pool, self._pool.submit(attempt_all, batch, self._options)
        except BrokenProcessPool:
            return self._pool, None

    def result(self, batch: Batch, ticket: Ticket) -> Iterator[Outcome]:
        """The outcomes of ``batch``; when its process died, each article is tried alone."""
        pool, future = ticket
        try:
            if future is not None:
                yield from future.result()
                return
        except BrokenProcessPool:
            pass
        self._replace(pool)
        for raw in batch:
            yield self._single(raw)

    def _single(self, raw: RawArticle) -> Outcome:
        pool = self._pool
        try:
            return pool.submit(attempt_all, [raw], self._options).result()[0]
        except BrokenProcessPool:
            self._replace(pool)
            why = "the process that worked on it died, perhaps for want of memory"
            return Outcome(name=raw.name, mark=mark(raw), trouble=f"{raw.name}: {why}")

    def _replace(self, dead: ProcessPoolExecutor) -> None:
        if self._pool is dead:
            dead.shutdown(wait=False, cancel_futures=True)
            self._pool = self._fresh()

    def close(self) -> None:
        self._pool.shutdown(wait=False, cancel_futures=True)
