"""What keeping an answer costs, whatever the history; opening a learner; picking a question.

The disk's own speed drifts by tens of percent within a run, so rivals take turns, one answer each.
"""

from __future__ import annotations

import os
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from random import Random

from quiz.model import Card, Question, QuestionId, Review
from quiz.progress import open_learner
from quiz.progress.disk import Disk
from quiz.schedule import Schedule
from tests.benchmarks.measure import seconds
from tests.store.making import START, long_log, review

HISTORY = 100_000
ANSWERS = 600
_OPEN = """
import sys, time
from pathlib import Path
from quiz.progress import open_learner
from tests.benchmarks.measure import peak_memory
open_learner("other", Path(sys.argv[1])).close()
start = time.perf_counter()
learner = open_learner("long", Path(sys.argv[1]))
print(time.perf_counter() - start, peak_memory())
"""


def main() -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory(dir=os.environ.get("QUIZ_BENCH_DIR")) as folder:
        home = Path(folder)
        _table(appends(home))
        opening(home)
    picking()


def appends(home: Path, answers: int = ANSWERS) -> dict[str, list[float]]:
    """Seconds to keep one answer: with no history, with a long one, and by the barest means there are.

    As in a conversation the learner expects each answer from when its question is asked. That is not timed:
    it is done while a person thinks.
    """
    long_log(home, "long", HISTORY, 4_000)
    with (
        open_learner("none", home) as none,
        open_learner("long", home) as long,
        open_learner("unready", home) as unready,
    ):
        none.record(review(0))
        long.record(review(10**6))
        line = (none.folder / "reviews.jsonl").read_bytes().splitlines(keepends=True)[-1]
        rivals: dict[str, Callable[[int], object]] = {
            "quiz, no history": lambda n: none.record(answer(n)),
            f"quiz, {HISTORY:,} reviews": lambda n: long.record(answer(n)),
            "quiz, not expected": lambda n: unready.record(answer(n)),
            "bare append + fdatasync": _bare(home / "bare", line),
            "SQLite, WAL, synchronous=FULL": _sqlite(home / "rival.sqlite", line.decode()),
        }
        times: dict[str, list[float]] = {name: [] for name in rivals}
        order = Random(1)
        for number in range(answers):
            for learner in (none, long):
                next_one = answer(number)
                learner.expect(next_one.question, next_one.revision, next_one.at)
            for name in order.sample(list(rivals), len(rivals)):
                times[name].append(seconds(lambda name=name, number=number: rivals[name](number)))  # type: ignore[misc]
    return times


@cache
def answer(number: int) -> Review:
    """Answers to fifty questions in turn, days apart, right and wrong, so that no two cards are alike."""
    rating = 1 + Random(number).randrange(4)
    at = START + timedelta(days=4 * number + 4000, minutes=number)
    return review(number, f"q{number % 50}", rating, id=f"x{number}", at=at)


def _table(times: dict[str, list[float]]) -> None:
    base = statistics.median(times["bare append + fdatasync"])
    for name, taken in times.items():
        middle, high = statistics.median(taken), statistics.quantiles(taken, n=100)[94]
        print(
            f"{name:<34} median {middle * 1e6:6.0f} µs  p95 {high * 1e6:6.0f} µs  {middle / base:5.2f}× bare"
        )
    none, long = (times[name] for name in list(times)[:2])
    ratio = statistics.median(long) / statistics.median(none)
    print(f"{'long history : none':<34} {ratio:5.2f}×  (reach ≤ 1.2; ≤ 1.5× bare)")


def _bare(path: Path, line: bytes) -> Callable[[int], object]:
    disk = Disk()
    descriptor = disk.open(path)
    return lambda _: disk.append(descriptor, line)


def _sqlite(path: Path, line: str) -> Callable[[int], object]:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("pragma journal_mode=wal")
    db.execute("pragma synchronous=full")
    db.execute("create table reviews (id integer primary key, question text, line text)")
    db.execute("create index by_question on reviews (question)")
    db.execute("begin")
    db.executemany(
        "insert into reviews (question, line) values (?, ?)", ((f"q{n % 4000}", line) for n in range(HISTORY))
    )
    db.execute("commit")
    return lambda n: db.execute("insert into reviews (question, line) values (?, ?)", (f"q{n % 50}", line))


def opening(home: Path) -> None:
    """Opening a learner with a long history, each time in a new process."""
    snapshot = home / "learners" / "long" / "cards.json"
    for what, reach, stale in (("with a fresh snapshot", 60, False), ("rebuilding from the log", 400, True)):
        runs = []
        for _ in range(7):
            if stale:
                snapshot.unlink(missing_ok=True)
            done = subprocess.run(
                [sys.executable, "-c", _OPEN, str(home)], capture_output=True, text=True, check=True
            )
            taken, memory = map(float, done.stdout.split())
            runs.append((taken, memory))
        taken, memory = statistics.median(t for t, _ in runs), max(m for _, m in runs)
        print(
            f"open {HISTORY:,} reviews, {what:<24} {taken * 1000:6.1f} ms (reach ≤ {reach}), "
            f"{memory:.0f} MB (reach ≤ 60)"
        )


def picking() -> None:
    """The next question among ten thousand: none met, all due, none due."""
    schedule = Schedule()
    questions = [Question(id=QuestionId(f"q{n}"), ask="?", answer=f"a{n}") for n in range(10_000)]
    first = {q.id: schedule.review(None, q.id, 1, 3, START) for q in questions}
    cards = {
        id_: schedule.review(card, id_, 1, 3, START + timedelta(minutes=10, seconds=n % 999))
        for n, (id_, card) in enumerate(first.items())
    }
    cases: dict[str, tuple[dict[QuestionId, Card], datetime]] = {
        "all new": ({}, START),
        "none due": (cards, START),
        "all due": (cards, START + timedelta(days=9)),
    }
    for what, (known, now) in cases.items():
        rng, times, fresh = Random(1), [], Schedule()
        for _ in range(42):
            start = time.perf_counter()
            fresh.pick(questions, known, now, rng, [questions[0].id])
            times.append(time.perf_counter() - start)
        opening, *others = (1000 * taken for taken in times)
        print(
            f"pick among 10,000, {what:<10} median {statistics.median(others):5.2f} ms (reach ≤ 5), "
            f"the first of a conversation {opening:5.1f} ms"
        )


if __name__ == "__main__":
    main()
