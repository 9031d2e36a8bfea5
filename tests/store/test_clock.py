"""Clocks that go back, leap, or travel."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from random import Random

from quiz.model import Card, Question, QuestionId
from quiz.progress import open_learner
from quiz.progress.statistics import activity, habit
from quiz.schedule import Schedule
from tests.store.making import START, review

Q = QuestionId("q")


def test_a_clock_that_went_back_keeps_every_answer_and_asks_again(tmp_path: Path) -> None:
    future = START + timedelta(days=3650)
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, "q", at=future))
        learner.record(review(1, "q", at=future + timedelta(minutes=11)))
        assert Schedule().is_due(learner.cards[Q], START)
        learner.record(review(2, "q", at=START))
        card = learner.cards[Q]
    assert card.last == START
    assert START < card.due < START + timedelta(days=30)
    assert card.reps == 3
    with open_learner("Budi", tmp_path) as learner:
        assert learner.cards[Q] == card
        assert len(list(learner.reviews())) == 3


def test_an_hour_back_as_when_summer_ends_is_no_wrong_clock() -> None:
    schedule = Schedule()
    card = schedule.review(None, Q, 1, 3, START)
    card = schedule.review(card, Q, 1, 3, START + timedelta(minutes=10))
    assert not schedule.is_due(card, START - timedelta(hours=1))


def test_the_zone_of_the_clock_does_not_matter(tmp_path: Path) -> None:
    zones = [UTC, timezone(timedelta(hours=9)), timezone(timedelta(hours=-8))]
    cards: list[Card] = []
    for zone in zones:
        with open_learner(f"L{len(cards)}", tmp_path) as learner:
            for number in range(5):
                learner.record(review(number, "q", at=(START + timedelta(days=number)).astimezone(zone)))
            cards.append(learner.cards[Q])
    assert cards[0] == cards[1] == cards[2]
    questions = [Question(id=Q, ask="?", answer="x")]
    now = cards[0].due
    for zone in zones:
        assert Schedule().pick(questions, {Q: cards[0]}, now.astimezone(zone), Random(1)) is questions[0]


def test_days_are_the_learners_own_at_the_time() -> None:
    evening = datetime(2024, 3, 1, 17, 30, tzinfo=UTC)
    in_jakarta = review(0, at=evening, offset=420)
    in_london = review(1, at=evening + timedelta(days=1), offset=0)
    days = activity([in_jakarta, in_london])
    assert days == {date(2024, 3, 2): 2}


def test_a_day_in_the_future_does_not_break_the_streak() -> None:
    days = {date(2024, 3, 1): 3, date(2024, 3, 2): 1, date(2031, 1, 1): 9}
    assert habit(days, date(2024, 3, 2)).streak == 2
