"""Ratings, and how a card moves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card as FsrsCard
from fsrs import Rating as Grade
from fsrs import Scheduler
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.errors import UsageError
from quiz.model import Card, Directive, QuestionId, Rating
from quiz.schedule import Schedule

Q = QuestionId("q")
AT = datetime(2024, 3, 1, 12, tzinfo=UTC)
STEPS = [timedelta(minutes=10)]
GRADES: list[Rating] = [1, 2, 3, 4]

grades = st.sampled_from(GRADES)


@pytest.mark.parametrize(
    ("directive", "hints", "prompts", "ms", "expected"),
    [
        ("accept", 0, 0, 5000, 3),
        ("accept", 0, 0, 1900, 4),
        ("accept", 0, 0, 0, 3),
        ("accept", 1, 0, 500, 2),
        ("accept", 0, 1, 500, 2),
        ("accept", 3, 0, 500, 1),
        ("prompt", 0, 2, 5000, 2),
        ("prompt", 1, 1, 5000, 1),
        ("reject", 0, 0, 500, 1),
        (None, 0, 0, 500, 1),
    ],
)
def test_rating(directive: Directive | None, hints: int, prompts: int, ms: int, expected: Rating) -> None:
    assert Schedule().rate(directive, hints=hints, prompts=prompts, ms=ms, pace=4000) == expected


def test_without_a_pace_no_answer_is_quick() -> None:
    assert Schedule().rate("accept", hints=0, prompts=0, ms=1) == 3


@given(st.lists(st.tuples(grades, st.floats(1, 40)), min_size=1, max_size=12))
def test_a_card_moves_as_the_package_moves_it(steps: list[tuple[Rating, float]]) -> None:
    """At whole days, where our allowance for the hour changes nothing."""
    schedule, peer = Schedule(), Scheduler(enable_fuzzing=False, learning_steps=STEPS, relearning_steps=STEPS)
    ours: Card | None = None
    theirs, at = FsrsCard(card_id=1), AT
    for grade, days in steps:
        ours = schedule.review(ours, Q, 1, grade, at)
        theirs, _ = peer.review_card(theirs, Grade(grade), at)
        assert (ours.stability, ours.difficulty) == (theirs.stability, theirs.difficulty)
        assert (ours.state, ours.step, ours.due) == (int(theirs.state), theirs.step, theirs.due)
        at += timedelta(days=int(days))


@given(st.lists(st.tuples(grades, st.integers(-5_000_000, 50_000_000)), min_size=1, max_size=20))
def test_whatever_the_clock_does_a_card_stays_sound(steps: list[tuple[Rating, int]]) -> None:
    schedule = Schedule()
    card: Card | None = None
    at = AT
    for grade, seconds in steps:
        at += timedelta(seconds=seconds)
        card = schedule.review(card, Q, 1, grade, at)
        assert card.due > at
        assert card.stability is not None
        assert card.stability > 0
        assert 0 <= schedule.recall(card, at - timedelta(days=9)) <= 1


def test_the_same_evening_hour_a_little_sooner_counts_as_a_day() -> None:
    schedule = Schedule()
    card = schedule.review(schedule.review(None, Q, 1, 3, AT), Q, 1, 3, AT + timedelta(minutes=10))
    sooner = card.due - timedelta(hours=2)
    assert schedule.is_due(card, sooner)
    assert not schedule.is_due(card, card.due - timedelta(hours=9))
    at_due = schedule.review(card, Q, 1, 3, card.due)
    assert schedule.review(card, Q, 1, 3, sooner).stability == at_due.stability


def test_a_learning_step_is_not_asked_early() -> None:
    schedule = Schedule()
    card = schedule.review(None, Q, 1, 1, AT)
    assert card.due == AT + timedelta(minutes=10)
    assert not schedule.is_due(card, AT + timedelta(seconds=599))
    assert schedule.is_due(card, AT + timedelta(seconds=600))


def test_counts_follow_the_answers() -> None:
    schedule = Schedule()
    card = schedule.review(None, Q, 1, 1, AT)
    assert (card.reps, card.lapses, card.first) == (1, 0, AT)
    for day in range(1, 6):
        card = schedule.review(card, Q, 1, 1, AT + timedelta(days=day))
    assert (card.reps, card.lapses, card.first) == (6, 5, AT)
    assert schedule.is_leech(card)


def test_a_card_of_another_revision_counts_as_none() -> None:
    schedule = Schedule()
    old = schedule.review(schedule.review(None, Q, 1, 3, AT), Q, 1, 3, AT + timedelta(days=3))
    at = AT + timedelta(days=9)
    assert schedule.review(old, Q, 2, 3, at) == schedule.review(None, Q, 2, 3, at)


def test_recall_falls_from_one_to_the_retention_at_the_due_time() -> None:
    for retention in (0.8, 0.9, 0.95):
        schedule = Schedule(retention)
        card = schedule.review(None, Q, 1, 4, AT)
        assert schedule.recall(card, AT) == 1
        assert schedule.recall(card, card.due) == pytest.approx(retention, abs=0.02)


def test_a_higher_retention_asks_sooner() -> None:
    dues = [Schedule(retention).review(None, Q, 1, 4, AT).due for retention in (0.95, 0.9, 0.8)]
    assert dues == sorted(dues)
    assert len(set(dues)) == 3


@pytest.mark.parametrize("retention", [0, 0.69, 1, 90, float("nan")])
def test_a_retention_that_is_none(retention: float) -> None:
    with pytest.raises(UsageError, match=r"between 0.7 and 0.99"):
        Schedule(retention)


def test_a_time_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="zone"):
        Schedule().review(None, Q, 1, 3, datetime(2024, 3, 1))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(grades, st.integers(0, 40_000), st.integers(-900, 900)), min_size=1, max_size=8))
def test_what_is_foreseen_is_what_comes(turns: list[tuple[Rating, int, int]]) -> None:
    """An answer comes some time after its question, perhaps on another day, perhaps to another card."""
    ready, bare, now = Schedule(), Schedule(), AT
    card: Card | None = None
    for rating, minutes, later in turns:
        now += timedelta(minutes=minutes)
        ready.foresee(card, 1, now)
        at = now + timedelta(minutes=later)
        assert ready.review(None, Q, 1, rating, at) == bare.review(None, Q, 1, rating, at)
        expected = bare.review(card, Q, 1, rating, at)
        card = ready.review(card, Q, 1, rating, at)
        assert card == expected
