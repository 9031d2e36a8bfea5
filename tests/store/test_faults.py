"""A disk that is full, read-only or failing: a sentence, no answer lost, nothing half-written."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from quiz.errors import LearnerError
from quiz.progress import open_learner
from quiz.progress.reading import read_learner
from quiz.progress.register import rename
from quiz.progress.repair import inspect
from quiz.schedule import Schedule
from tests.store.faults import FaultyDisk
from tests.store.making import review


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EDQUOT])
@pytest.mark.parametrize("part", [0, 1, 100, 10_000])
def test_a_full_disk(tmp_path: Path, code: int, part: int) -> None:
    disk = FaultyDisk(code, part)
    with open_learner("Budi", tmp_path, disk=disk) as learner:
        learner.record(review(0, "q"))
        before, size = dict(learner.cards), (learner.folder / "reviews.jsonl").stat().st_size
        disk.failing = {"append"}
        with pytest.raises(LearnerError, match=r"could not be kept.*full or its quota.*Free some space"):
            learner.record(review(1, "q"))
        assert dict(learner.cards) == before
        assert (learner.folder / "reviews.jsonl").stat().st_size == size
        disk.failing = set()
        learner.record(review(2, "p"))
    assert [kept.id for kept in read_learner(learner.folder, Schedule()).reviews] == ["r0", "r2"]
    assert inspect(learner.folder, Schedule(), deep=True) == []


def test_a_full_disk_on_which_not_even_cutting_works(tmp_path: Path) -> None:
    disk = FaultyDisk(part=50)
    with open_learner("Budi", tmp_path, disk=disk) as learner:
        learner.record(review(0, "q"))
        disk.failing = {"append", "cut"}
        with pytest.raises(LearnerError):
            learner.record(review(1, "q"))
        disk.failing = set()
        learner.record(review(2, "p"))
        assert [kept.id for kept in learner.reviews()] == ["r0", "r2"]
        assert set(learner.cards) == {"q", "p"}


def test_an_answer_that_could_not_be_synced_is_taken_out(tmp_path: Path) -> None:
    disk = FaultyDisk(errno.EIO)
    with open_learner("Budi", tmp_path, disk=disk) as learner:
        learner.record(review(0, "q"))
        disk.failing = {"sync"}
        with pytest.raises(LearnerError, match="Input/output error"):
            learner.record(review(1, "q"))
        disk.failing = set()
        assert [kept.id for kept in learner.reviews()] == ["r0"]


def test_a_snapshot_that_cannot_be_written_is_no_loss(tmp_path: Path) -> None:
    disk = FaultyDisk()
    with open_learner("Budi", tmp_path, disk=disk) as learner:
        learner.record(review(0, "q"))
        disk.failing = {"replace"}
    with open_learner("Budi", tmp_path) as learner:
        assert set(learner.cards) == {"q"}


@pytest.mark.parametrize("operation", ["open", "make_folder", "append", "replace"])
@pytest.mark.parametrize("code", [errno.EROFS, errno.EACCES])
def test_a_read_only_folder_is_told_on_opening(tmp_path: Path, code: int, operation: str) -> None:
    disk = FaultyDisk(code)
    disk.failing = {operation}
    with pytest.raises(LearnerError, match=r"must not be written.*QUIZ_HOME"):
        open_learner("Budi", tmp_path / "home", disk=disk)
    # Nothing half-made is in the way afterwards.
    with open_learner("Budi", tmp_path / "home") as learner:
        learner.record(review(0))
        assert learner.name == "Budi"


def test_a_home_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("x")
    with pytest.raises(LearnerError, match="could not be opened"):
        open_learner("Budi", tmp_path / "home")


def test_a_folder_deleted_or_renamed_while_in_use(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0))
        rename(tmp_path, "Budi", "Ani", FaultyDisk())
        with pytest.raises(LearnerError, match=r"could not be kept.*is gone.*start again"):
            learner.record(review(1))
    with open_learner("Ani", tmp_path) as learner:
        assert [kept.id for kept in learner.reviews()] == ["r0"]


def test_a_failed_rename_keeps_the_old_name(tmp_path: Path) -> None:
    open_learner("Budi", tmp_path).close()
    disk = FaultyDisk()
    disk.failing = {"replace"}
    with pytest.raises(LearnerError):
        rename(tmp_path, "Budi", "Ani", disk)
    with open_learner("Budi", tmp_path) as learner:
        assert learner.name == "Budi"


def test_a_held_folder_is_told_after_a_while(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from quiz.progress import lock
    from quiz.progress.disk import Disk
    from quiz.progress.rewriting import held

    monkeypatch.setattr(lock.locked.__wrapped__, "__defaults__", (0.05,))  # type: ignore[attr-defined]
    with (
        open_learner("Budi", tmp_path) as learner,
        held(learner.folder, Disk()),
        pytest.raises(LearnerError, match="held by another program"),
    ):
        learner.record(review(0))
