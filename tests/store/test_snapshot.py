"""The snapshot can be lost, torn, old or another's: the log makes it again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tinydb import TinyDB, where

from quiz.progress import open_learner, snapshot
from quiz.progress.disk import Disk
from quiz.progress.learner import SNAPSHOT_EVERY
from quiz.progress.storage import WholeFileStorage
from tests.store.faults import FaultyDisk
from tests.store.making import review


def play(home: Path, name: str, *numbers: int) -> None:
    with open_learner(name, home) as learner:
        for number in numbers:
            learner.record(review(number, f"{name}{number % 5}"))


def truncate(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])


def age(path: Path) -> None:
    path.write_bytes(path.read_bytes().replace(b'"version":1', b'"version":0'))


def swap(path: Path) -> None:
    shutil.copy(path.parent.parent / "other" / snapshot.NAME, path)


def empty(path: Path) -> None:
    path.write_bytes(b"")


def scramble(path: Path) -> None:
    path.write_bytes(b'{"meta": [], "cards": 7}')


DAMAGE: list[Callable[[Path], object]] = [Path.unlink, truncate, age, swap, empty, scramble]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_bad_snapshot_changes_nothing(tmp_path: Path, damage: Callable[[Path], object]) -> None:
    play(tmp_path, "budi", *range(12))
    play(tmp_path, "other", *range(40))
    with open_learner("budi", tmp_path) as learner:
        before, pace = dict(learner.cards), learner.pace
    path = tmp_path / "learners" / "budi" / snapshot.NAME
    damage(path)
    there = path.exists()
    with open_learner("budi", tmp_path) as learner:
        told = [notice.say("en") for notice in learner.notices]
        assert ["Nothing is lost" in sentence for sentence in told] == [True] * there
        assert dict(learner.cards) == before
        assert learner.pace == pace
    restored = snapshot.load(path)
    assert restored is not None
    assert restored.cards == before


def test_a_snapshot_of_a_log_that_is_gone_or_shorter_is_not_believed(tmp_path: Path) -> None:
    play(tmp_path, "budi", *range(12))
    log = tmp_path / "learners" / "budi" / "reviews.jsonl"
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(b"".join(lines[:5]))
    with open_learner("budi", tmp_path) as learner:
        assert len(learner.cards) == 4
        assert [notice.code for notice in learner.notices] == ["snapshot"]


def test_answers_after_the_snapshot_are_followed(tmp_path: Path) -> None:
    play(tmp_path, "budi", *range(5))
    path = tmp_path / "learners" / "budi" / snapshot.NAME
    old = path.read_bytes()
    play(tmp_path, "budi", *range(5, 12))
    with open_learner("budi", tmp_path) as learner:
        cards = dict(learner.cards)
    path.write_bytes(old)
    with open_learner("budi", tmp_path) as learner:
        assert dict(learner.cards) == cards
        assert learner.notices == []


def test_it_is_written_now_and_then_and_never_per_answer(tmp_path: Path) -> None:
    path = tmp_path / "learners" / "budi" / snapshot.NAME
    with open_learner("budi", tmp_path) as learner:
        for number in range(SNAPSHOT_EVERY - 1):
            learner.record(review(number, f"q{number}"))
        assert not path.exists()
        learner.record(review(9999))
        assert path.exists()


def test_tinydb_reads_it(tmp_path: Path) -> None:
    play(tmp_path, "budi", 0, 1, 2)
    path = tmp_path / "learners" / "budi" / snapshot.NAME
    with TinyDB(path, Disk(), storage=WholeFileStorage) as db:
        assert len(db.table("cards")) == 3
        (card,) = db.table("cards").search(where("question") == "budi1")
        assert card.doc_id == 2
        assert card["reps"] == 1


def test_a_storage_that_cannot_be_flushed_leaves_the_old_file(tmp_path: Path) -> None:
    path, disk = tmp_path / "db.json", FaultyDisk(part=10)
    storage = WholeFileStorage(path, disk)
    with TinyDB(storage=lambda: storage) as db:
        db.insert({"a": 1})
        storage.flush()
        old = path.read_bytes()
        db.insert({"b": 2})
        disk.failing = {"append"}
        with pytest.raises(OSError):
            storage.flush()
    assert path.read_bytes() == old
    assert [file.name for file in tmp_path.iterdir()] == ["db.json"]
