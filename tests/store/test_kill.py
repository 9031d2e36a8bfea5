"""Killed at any moment, a learner loses no answer that was acknowledged."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path
from random import Random

import pytest

from quiz.progress import open_learner
from quiz.progress.reading import read_learner
from quiz.progress.repair import inspect


def killed_player(home: Path, prefix: str, seconds: float, *, early: bool) -> list[str]:
    """Start a player, kill it after ``seconds``; the ids it said were kept.

    The time counts from its first answer; for an ``early`` one from its start, so that some die while they
    open the folder. With a snapshot every third answer, many die writing one.
    """
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.player", str(home), "Budi", prefix, "0", "3"],
        stdout=subprocess.PIPE,
    )
    assert child.stdout is not None
    first = b"" if early else child.stdout.readline()
    time.sleep(seconds)
    child.kill()
    rest = child.stdout.read()
    child.wait()
    child.stdout.close()
    # A last id without its newline was not wholly said.
    return [line.decode() for line in (first + rest).split(b"\n")[:-1]]


@pytest.mark.parametrize("kills", [6, pytest.param(200, marks=pytest.mark.slow)])
def test_no_acknowledged_answer_is_lost(tmp_path: Path, kills: int) -> None:
    rng = Random(kills)
    said: set[str] = set()
    for kill in range(kills):
        early = kill % 4 == 3
        seconds = rng.uniform(0, 0.5 if early else 0.12)
        said.update(killed_player(tmp_path, f"k{kill}", seconds, early=early))
        with open_learner("Budi", tmp_path) as learner:
            kept = [review.id for review in learner.reviews()]
            assert said <= set(kept)
            assert len(kept) == len(set(kept))
    folder = tmp_path / "learners" / "budi"
    assert len(said) >= kills / 2
    assert {problem.code for problem in inspect(folder, deep=True)} <= {"left"}
    assert read_learner(folder).damaged == 0
