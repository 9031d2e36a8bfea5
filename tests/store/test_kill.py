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


def killed_player(home: Path, prefix: str, seconds: float) -> list[str]:
    """Start a player, kill it ``seconds`` after its first answer; the ids it said were kept."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.player", str(home), "Budi", prefix, "0"], stdout=subprocess.PIPE
    )
    assert child.stdout is not None
    first = child.stdout.readline()
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
        said.update(killed_player(tmp_path, f"k{kill}", rng.uniform(0, 0.12)))
        with open_learner("Budi", tmp_path) as learner:
            kept = [review.id for review in learner.reviews()]
            assert said <= set(kept)
            assert len(kept) == len(set(kept))
    folder = tmp_path / "learners" / "budi"
    assert len(said) >= kills
    assert {problem.code for problem in inspect(folder, deep=True)} <= {"left"}
    assert read_learner(folder).damaged == 0
