"""Several programs may play as one learner at once."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from quiz.model import QuestionId
from quiz.progress import open_learner
from quiz.progress.history import replay
from quiz.progress.repair import inspect
from quiz.schedule import Schedule
from tests.store.making import review


@pytest.mark.parametrize(
    ("programs", "answers"), [(2, 60), (8, 25), pytest.param(8, 750, marks=pytest.mark.slow)]
)
def test_all_answers_of_all_programs_are_kept(tmp_path: Path, programs: int, answers: int) -> None:
    words = [sys.executable, "-m", "tests.store.player", str(tmp_path), "Budi"]
    children = [
        subprocess.Popen([*words, f"p{number}", str(answers)], stdout=subprocess.DEVNULL)
        for number in range(programs)
    ]
    assert [child.wait(timeout=120) for child in children] == [0] * programs
    with open_learner("Budi", tmp_path) as learner:
        kept = [kept.id for kept in learner.reviews()]
        cards = dict(learner.cards)
        assert cards == {
            question: replay(learner.reviews(question), Schedule()) for question in tuple(learner.cards)
        }
    assert sorted(kept) == sorted(f"p{p}-{n}" for p in range(programs) for n in range(answers))
    assert inspect(tmp_path / "learners" / "budi", deep=True) == []


def test_each_takes_in_the_others_answers_before_its_own(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as one, open_learner("Budi", tmp_path) as other:
        one.record(review(1, "q"))
        assert "q" not in other.cards
        other.record(review(20, "q"))
        assert other.cards[QuestionId("q")].reps == 2
        one.record(review(30, "p"))
        assert one.cards[QuestionId("q")] == other.cards[QuestionId("q")]


def test_beginning_two_names_of_one_slug_at_once_gives_two_folders(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "tests.store.player", str(tmp_path)]
    names = ["Ana", "ana", "ANA", "Aña"]
    children = [subprocess.Popen([*words, name, "x", "3"], stdout=subprocess.DEVNULL) for name in names]
    assert [child.wait(timeout=60) for child in children] == [0] * 4
    for name in names:
        with open_learner(name, tmp_path) as learner:
            assert learner.name == name
            assert len(list(learner.reviews())) == 3


def test_a_log_replaced_by_another_program_is_read_anew(tmp_path: Path) -> None:
    from quiz.progress.disk import Disk
    from quiz.progress.merging import merge

    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(1, "q"))
        assert merge(learner.folder, [review(9, "p", id="other")], Disk()) == 1
        learner.record(review(20, "q"))
        assert set(learner.cards) == {"p", "q"}
        assert [kept.id for kept in learner.reviews()] == ["r1", "other", "r20"]
