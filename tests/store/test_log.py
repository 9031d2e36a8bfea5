"""The log: what a line holds, torn ends, damage, versions."""

from __future__ import annotations

from datetime import timedelta, timezone
from pathlib import Path

import msgspec
import pytest

from quiz.errors import LearnerError
from quiz.progress import open_learner
from quiz.progress.disk import Disk
from quiz.progress.line import VERSION, decode, encode
from quiz.progress.reading import read_learner
from quiz.schedule import Schedule
from tests.store.making import START, long_log, review


def log_of(home: Path) -> Path:
    return home / "learners" / "budi" / "reviews.jsonl"


def kept(home: Path) -> list[str]:
    with open_learner("Budi", home) as learner:
        return [review.id for review in learner.reviews()]


def play(home: Path, count: int = 3) -> None:
    with open_learner("Budi", home) as learner:
        for number in range(count):
            learner.record(review(number, f"q{number}"))


def test_an_answer_is_in_the_file_when_record_returns(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        answer = review(1, "q", given="Dërna\t«x»", hints=1, offset=420, reason="typo", score=0.75, judge=4)
        learner.record(answer)
        line = log_of(tmp_path).read_bytes().splitlines()[-1]
        assert decode(line) == answer
        row = msgspec.json.decode(line)
        assert row["given"] == "Dërna\t«x»"
        assert row["at"] == "2024-03-01T12:01:00Z"
        assert row["rating"] == 3


def test_times_are_kept_in_utc(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, at=START.astimezone(timezone(timedelta(hours=7))), offset=420))
        (answer,) = learner.reviews()
    assert answer.at == START
    assert answer.at.utcoffset() == timedelta()


def test_text_that_is_no_unicode_is_kept(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, given="Der\udcffna"))
        learner.record(review(1, given="\x00\x1b[31m\u2028"))
        first, second = learner.reviews()
    assert first.given == "Der\\udcffna"
    assert second.given == "\x00\x1b[31m\u2028"


@pytest.mark.parametrize("torn", [b"{", b'{"id":"x","at":"2024-', b"\x00\xff\x00", b"x" * 20_000])
def test_a_torn_last_line_is_put_aside_and_told(tmp_path: Path, torn: bytes) -> None:
    play(tmp_path)
    with log_of(tmp_path).open("ab") as file:
        file.write(torn)
    with open_learner("Budi", tmp_path) as learner:
        assert [notice.code for notice in learner.notices] == ["torn"]
        assert str(len(torn)) in learner.notices[0].say("en")
        learner.record(review(9, "q9"))
    assert kept(tmp_path) == ["r0", "r1", "r2", "r9"]
    assert log_of(tmp_path).with_name("reviews.torn").read_bytes() == torn + b"\n"


def test_every_cut_of_the_last_line_leaves_the_others(tmp_path: Path) -> None:
    play(tmp_path)
    whole = log_of(tmp_path).read_bytes()
    start = whole.rfind(b"\n", 0, -1) + 1
    for end in range(start, len(whole), 7):
        log_of(tmp_path).write_bytes(whole[:end])
        assert kept(tmp_path) == ["r0", "r1"]


def test_a_whole_last_line_that_lacks_its_newline_counts(tmp_path: Path) -> None:
    play(tmp_path)
    log_of(tmp_path).write_bytes(log_of(tmp_path).read_bytes().rstrip(b"\n"))
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(9, "q9"))
    assert kept(tmp_path) == ["r0", "r1", "r2", "r9"]


@pytest.mark.parametrize("size", range(0, 50, 7))
def test_a_torn_header_is_made_again(tmp_path: Path, size: int) -> None:
    play(tmp_path, 0)
    log_of(tmp_path).write_bytes(log_of(tmp_path).read_bytes()[:size])
    play(tmp_path, 2)
    assert kept(tmp_path) == ["r0", "r1"]


def test_a_damaged_line_in_the_middle_is_passed_over_and_told(tmp_path: Path) -> None:
    play(tmp_path)
    lines = log_of(tmp_path).read_bytes().splitlines(keepends=True)
    lines[2] = b"\x00" * (len(lines[2]) - 1) + b"\n"
    log_of(tmp_path).write_bytes(b"".join(lines))
    with open_learner("Budi", tmp_path) as learner:
        assert {notice.code for notice in learner.notices} >= {"damaged"}
        assert set(learner.cards) == {"q0", "q2"}
    assert kept(tmp_path) == ["r0", "r2"]
    assert read_learner(log_of(tmp_path).parent, Schedule()).damaged == 1


def test_a_state_that_makes_no_sense_is_computed_again(tmp_path: Path) -> None:
    play(tmp_path)
    with open_learner("Budi", tmp_path) as learner:
        cards = dict(learner.cards)
    data = log_of(tmp_path).read_bytes().replace(b'"card":[1,1,', b'"card":[1,9,')
    log_of(tmp_path).write_bytes(data)
    with open_learner("Budi", tmp_path) as learner:
        assert dict(learner.cards) == cards


def test_a_log_of_a_later_version_is_refused_and_left_alone(tmp_path: Path) -> None:
    play(tmp_path)
    later = log_of(tmp_path).read_bytes().replace(b'"v":%d' % VERSION, b'"v":%d' % (VERSION + 1))
    log_of(tmp_path).write_bytes(later)
    for _ in range(2):
        with pytest.raises(LearnerError, match=r"later version of quiz.*Update quiz"):
            open_learner("Budi", tmp_path)
    with pytest.raises(LearnerError, match="later version"):
        read_learner(log_of(tmp_path).parent, Schedule())
    assert log_of(tmp_path).read_bytes() == later


def test_a_profile_of_a_later_version_is_refused(tmp_path: Path) -> None:
    play(tmp_path)
    profile = log_of(tmp_path).with_name("learner.json")
    profile.write_bytes(profile.read_bytes().replace(b'"version": 1', b'"version": 99'))
    with pytest.raises(LearnerError, match="later version"):
        open_learner("Budi", tmp_path)


def test_a_log_without_header_is_brought_up_to_this_version(tmp_path: Path) -> None:
    """Version 0: bare reviews without the state after them."""
    play(tmp_path, 0)
    bare = [review(number, f"q{number % 3}") for number in range(9)]
    log_of(tmp_path).write_bytes(b"".join(encode(line, msgspec.UNSET) for line in bare))
    with open_learner("Budi", tmp_path) as learner:
        assert list(learner.reviews()) == bare
        migrated = dict(learner.cards)
    assert log_of(tmp_path).read_bytes().startswith(b'{"quiz":"reviews","v":1,"name":"Budi"}\n{"id":"r0"')
    with open_learner("Ani", tmp_path) as other:
        for line in bare:
            other.record(line)
        assert dict(other.cards) == migrated


def test_unknown_fields_and_empty_lines_do_no_harm(tmp_path: Path) -> None:
    play(tmp_path)
    data = log_of(tmp_path).read_bytes().replace(b'{"id":"r1",', b'\n\n{"new":[1,{}],"id":"r1",')
    log_of(tmp_path).write_bytes(data)
    with open_learner("Budi", tmp_path) as learner:
        assert set(learner.cards) == {"q0", "q1", "q2"}
        assert not [notice for notice in learner.notices if notice.code == "damaged"]
    assert kept(tmp_path) == ["r0", "r1", "r2"]


class Counting(Disk):
    """Counts what is done to the disk."""

    def __init__(self) -> None:
        self.done: list[str] = []

    def append(self, descriptor: int, data: bytes) -> None:
        self.done.append("append")
        super().append(descriptor, data)

    def sync(self, descriptor: int) -> None:
        self.done.append("sync")
        super().sync(descriptor)

    def replace(self, path: Path, data: bytes) -> None:
        self.done.append("replace")
        super().replace(path, data)


@pytest.mark.parametrize("history", [0, 5_000])
def test_an_answer_is_one_append_and_one_sync_whatever_the_history(tmp_path: Path, history: int) -> None:
    if history:
        long_log(tmp_path, "Budi", history, 200)
    disk = Counting()
    with open_learner("Budi", tmp_path, disk=disk) as learner:
        for number in range(20):
            disk.done.clear()
            learner.record(review(10**6 + number, f"q{number % 3}"))
            assert disk.done == ["append", "sync"]


def test_a_line_without_its_state_after_one_with_it_is_replayed(tmp_path: Path) -> None:
    """As when lines were appended by something else than this program."""
    play(tmp_path, 2)
    bare = review(500, "q0", 1)
    with log_of(tmp_path).open("ab") as file:
        file.write(encode(bare, msgspec.UNSET))
    log_of(tmp_path).with_name("cards.json").unlink()
    with open_learner("Budi", tmp_path) as learner:
        card = learner.cards[bare.question]
        assert (card.reps, card.last) == (2, bare.at)
