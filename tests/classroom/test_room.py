"""The room is what its journal amounts to, whatever was done in whatever order."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.classroom import events as e
from quiz.classroom.board import board, leaders, mine, stage
from quiz.classroom.conduct import COMMANDS, do
from quiz.classroom.forms import form, grouped
from quiz.classroom.lesson import Lesson, RefusedError
from quiz.classroom.protocol import write
from quiz.classroom.setup import Setup
from quiz.tutor.common import Common
from tests.classroom.school import BANK, GARDEN, QUESTIONS, ROSTER

COMMON = Common(BANK, {}, shared=True)


@dataclass
class Clock:
    now: int = 1_000_000

    def __call__(self) -> int:
        return self.now


@dataclass
class Class:
    """A lesson without a hub: what happened is remembered instead of written."""

    clock: Clock = field(default_factory=Clock)
    happened: list[e.Event] = field(default_factory=list)
    lesson: Lesson = field(init=False)
    more: dict[str, Any] = field(default_factory=dict)

    def __post_init__(self) -> None:
        setup = Setup(
            id="r", began="2026-03-02T09:00:00+07:00", banks=(), mode="live", pin="1", board="2", teacher="3",
            secret="4", roster=ROSTER, plan=tuple(one.id for one in QUESTIONS), open=False, **self.more,
        )  # fmt: skip
        self.lesson = Lesson(setup, BANK, COMMON, self.clock)
        for pupil in ROSTER:
            self.lesson.join(pupil.number, "", "", "id")

    def answer(self, pupil: int, text: str, key: str = "") -> None:
        self.clock.now += 1000
        one = self.lesson.room.round
        assert one is not None
        self.lesson.answer(pupil, one.number, key or f"{pupil}{self.clock.now}", text, "id")

    def do(self, what: str, **arguments: Any) -> None:
        self.clock.now += 1000
        do(self.lesson, what, arguments)

    def points(self) -> list[float]:
        return [self.lesson.room.points(pupil.number) for pupil in ROSTER]


ACTIONS = st.one_of(
    st.tuples(st.just("do"), st.sampled_from(sorted(set(COMMANDS) - {"rule", "end"}))),
    st.tuples(
        st.just("answer"), st.sampled_from(["Sungai Raya", "Kalimantan", "Teluk Biru", "240", "ga tau"])
    ),
    st.tuples(st.just("rule"), st.sampled_from(["accept", "reject", ""])),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(ACTIONS, st.integers(1, 3)), max_size=30))
def test_replaying_the_journal_gives_the_same_room(steps: list[tuple[tuple[str, str], int]]) -> None:
    room_ = Class()
    for (kind, what), pupil in steps:
        try:
            if kind == "do":
                room_.do(what, pupil=pupil, seconds=30)
            elif kind == "answer" and room_.lesson.room.round is not None:
                room_.answer(pupil, what)
            elif kind == "rule":
                room_.do("rule", question=GARDEN.id, forms=[form("Teluk Biru")], verdict=what)
        except RefusedError:
            continue
    written = [e.decode(e.encode(event)) for event in room_.lesson.take()]
    again = Lesson(room_.lesson.setup, BANK, COMMON, room_.clock)
    again.rebuild([event for event in written if event is not None])
    assert [event.n for event in written if event] == list(range(1, len(written) + 1))
    assert again.room == room_.lesson.room
    for pupil in (1, 2, 3):
        assert mine(again, pupil) == mine(room_.lesson, pupil)
    assert board(again, {1}, teacher=True).heaps == board(room_.lesson, {1}, teacher=True).heaps


def test_a_ruling_changes_every_score_now_and_later_and_can_be_taken_back() -> None:
    room_ = Class()
    room_.do("next")
    room_.answer(1, "Sungai Raya")
    room_.answer(2, "mungkin Muara Timur")
    assert room_.points() == [1.0, 0.0, 0.0]
    room_.do("rule", question=GARDEN.id, forms=[form("muara timur")], verdict="accept")
    room_.answer(3, "MUARA TIMUR!")
    assert room_.points() == [1.0, 1.0, 1.0]
    room_.do("rule", question=GARDEN.id, forms=[form("Sungai Raya")], verdict="reject")
    assert room_.points() == [0.0, 1.0, 1.0]
    room_.do("rule", question=GARDEN.id, forms=[form("muara timur")], verdict="")
    room_.do("rule", question=GARDEN.id, forms=[form("Sungai Raya")], verdict="")
    assert room_.points() == [1.0, 0.0, 0.0]


def test_a_skipped_question_counts_for_nobody() -> None:
    room_ = Class()
    room_.do("next")
    room_.answer(1, "Sungai Raya")
    room_.do("skip")
    assert room_.points() == [0.0, 0.0, 0.0]
    assert mine(room_.lesson, 1).asked == 0


def test_the_same_key_is_one_answer() -> None:
    room_ = Class()
    room_.do("next")
    room_.answer(1, "Kalimantan", key="k")
    room_.answer(1, "Sungai Raya", key="k")
    assert [one.text for one in mine(room_.lesson, 1).tried] == ["Kalimantan"]


def test_near_identical_answers_are_one_group() -> None:
    room_ = Class()
    room_.do("next")
    room_.answer(1, "Muara Timur")
    room_.answer(2, "muara timurr")
    room_.answer(3, "Kota Lama")
    heaps = board(room_.lesson, (), teacher=True).heaps
    assert sorted((heap.text, heap.count) for heap in heaps) == [("Kota Lama", 1), ("Muara Timur", 2)]


def test_time_runs_out_stands_still_and_goes_on() -> None:
    room_ = Class(more={"seconds": 10})
    room_.do("next")
    room_.clock.now += 4000
    assert stage(room_.lesson).left == 6000
    room_.do("pause")
    room_.clock.now += 60_000
    assert stage(room_.lesson).left == 5000
    room_.do("pause")
    assert stage(room_.lesson).left == 5000
    room_.clock.now += 7000
    with pytest.raises(RefusedError) as late:
        room_.answer(1, "Sungai Raya")
    assert late.value.code == "late"


def test_back_shows_the_earlier_answer_and_next_returns() -> None:
    room_ = Class()
    for what in ("next", "reveal", "next", "back"):
        room_.do(what)
    assert (stage(room_.lesson).round, stage(room_.lesson).state) == (1, "revealed")
    room_.do("next")
    assert (stage(room_.lesson).round, stage(room_.lesson).state) == (2, "closed")
    room_.do("reopen")
    room_.answer(1, "Wijaya")
    assert room_.points()[0] == 1.0


def test_equal_points_share_a_place_and_teams_are_compared_by_their_mean() -> None:
    room_ = Class()
    room_.do("next")
    room_.answer(1, "Sungai Raya")
    room_.answer(2, "Sungai Raya")
    assert [(rank.place, rank.points) for rank in leaders(room_.lesson, teams=False)] == [
        (1, 1),
        (1, 1),
        (3, 0),
    ]
    assert [(rank.name, rank.points) for rank in leaders(room_.lesson, teams=True)] == [
        ("Biru", 1),
        ("Merah", 0.5),
    ]


def test_nothing_of_the_key_is_told_before_the_reveal() -> None:
    room_ = Class()
    room_.do("leaders")
    room_.do("next")
    room_.answer(1, "Sungai Ray")
    room_.answer(2, "Teluk Biru")
    for what in ("", "close"):
        if what:
            room_.do(what)
        told = write(stage(room_.lesson)) + write(mine(room_.lesson, 2))
        seen = told + (write(board(room_.lesson, (), teacher=False)) if what == "" else "")
        assert "Sungai Raya" not in seen
        assert GARDEN.explain not in seen
        public = board(room_.lesson, (), teacher=False)
        assert not any(heap.verdict for heap in public.heaps)
        assert not any(seat.verdict for seat in public.seats)
        assert public.right == 0
        assert all(rank.points == 0 for rank in public.leaders)
    room_.do("reveal")
    assert "Sungai Raya" in write(stage(room_.lesson))


def test_held_verdicts_come_with_the_reveal() -> None:
    room_ = Class(more={"hold": True})
    room_.do("next")
    room_.answer(1, "Sungai Raya")
    own = mine(room_.lesson, 1)
    assert (own.tried[0].verdict, own.points, own.asked) == (None, 0, 0)
    room_.do("reveal")
    own = mine(room_.lesson, 1)
    assert (own.tried[0].verdict, own.points, own.asked) == ("accept", 1, 1)


def test_forms_of_scripts_that_folding_cannot_read_stay_apart() -> None:
    assert form("山田") != form("太郎")
    assert form("!!") == "!!"
    assert grouped([]) == []
