"""A disk that is full, read-only or failing: a sentence, no answer lost, nothing half-written."""

from __future__ import annotations

import errno
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from quiz.cli import main
from quiz.errors import LearnerError
from quiz.progress import Learner, open_learner
from quiz.progress.reading import read_learner
from quiz.progress.register import rename
from quiz.progress.repair import inspect
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
    assert [kept.id for kept in read_learner(learner.folder).reviews] == ["r0", "r2"]
    assert inspect(learner.folder, deep=True) == []


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


_LIMITED = """
import resource, signal, sys
from pathlib import Path
from quiz.progress import open_learner
from tests.store.test_faults import until_refused
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
with open_learner("Budi", Path(sys.argv[1])) as learner:
    print(*until_refused(learner))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
def test_a_real_limit_on_the_size_of_files(tmp_path: Path) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _LIMITED, str(tmp_path)], capture_output=True, text=True, check=True
    )
    kept, _, sentence = told.stdout.partition(" ")
    assert "the disk is full or its quota is used up" in sentence
    folder = tmp_path / "learners" / "budi"
    assert [answer.id for answer in read_learner(folder).reviews] == [f"r{n}" for n in range(int(kept))]
    assert int(kept) > 20
    assert inspect(folder, deep=True) == []


def until_refused(learner: Learner) -> tuple[int, str]:
    """Answer until an answer cannot be kept: how many were, and what was said then."""
    for number in range(10_000):
        try:
            learner.record(review(number, f"q{number}"))
        except LearnerError as error:
            return number, str(error)
    raise AssertionError("the disk is never full")


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 KB, where mounting one is allowed."""
    if shutil.which("mount") is None:
        pytest.skip("there is no mounting here")
    folder = tmp_path / "small"
    folder.mkdir()
    words = ["mount", "-t", "tmpfs", "-o", "size=64k", "none", str(folder)]
    if subprocess.run(words, capture_output=True, check=False).returncode:
        pytest.skip("mounting a small disk is not allowed here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", str(folder)], check=True)


def test_a_real_disk_that_is_full(small: Path) -> None:
    with open_learner("Budi", small) as learner:
        kept, sentence = until_refused(learner)
    assert "the disk is full" in sentence
    assert kept > 50
    with open_learner("Budi", small) as learner:
        assert [answer.id for answer in learner.reviews()] == [f"r{n}" for n in range(kept)]
        assert learner.notices == []


def test_a_real_disk_that_becomes_read_only(
    small: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    """What a failing disk does, or a stick with its switch pushed: progress can still be looked at."""
    with open_learner("Budi", small) as learner:
        learner.record(review(0))
    subprocess.run(["mount", "-o", "remount,ro", str(small)], check=True)
    with pytest.raises(LearnerError, match=r"could not be opened.*must not be written.*QUIZ_HOME"):
        open_learner("Budi", small)
    monkeypatch.setenv("QUIZ_HOME", str(small))
    assert main(["progress", "--json"]) == 0
    assert '"answered":1' in capfd.readouterr().out
    assert main(["learners", "export", "Budi"]) == 0
    assert "answer 0" in capfd.readouterr().out
    assert main(["play", "--plain"]) == 2
    assert "must not be written" in capfd.readouterr().err
    subprocess.run(["mount", "-o", "remount,rw", str(small)], check=True)
    with open_learner("Budi", small) as learner:
        learner.record(review(1))
        assert [answer.id for answer in learner.reviews()] == ["r0", "r1"]


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

    monkeypatch.setattr(lock, "PATIENCE", 0.05)
    with (
        open_learner("Budi", tmp_path) as learner,
        held(learner.folder, Disk()),
        pytest.raises(LearnerError, match="held by another program"),
    ):
        learner.record(review(0))
