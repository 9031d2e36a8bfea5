"""What answers show, on histories small enough to count by hand."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest

from quiz.model import ArticleId, Card, Question, QuestionId, Review, Source
from quiz.progress.picture import bar, calendar, sparkline
from quiz.progress.statistics import (
    Confusion,
    by_question,
    calibration,
    confusions,
    forecast,
    grouped,
    habit,
    mastery,
    predictions,
    retention,
    tally,
)
from quiz.schedule import Schedule
from tests.store.making import START, review

Q, P = QuestionId("q"), QuestionId("p")


def question(name: str, answer: str, *tags: str) -> Question:
    source = Source(article=ArticleId("a"), quote=name)
    return Question(id=QuestionId(name), ask=f"{name}?", answer=answer, tags=tags, source=source)


BANK = {q.id: q for q in (question("q", "Derna", "town"), question("p", "Sirte", "town", "west"))}


def test_tally() -> None:
    rows = [
        review(1),
        review(2, rating=1),
        review(3, rating=None, verdict="prompt"),
        review(4, rating=2),
        review(5, "p", 1, event="skip", verdict=None),
    ]
    counts = tally(rows)
    assert (counts.answered, counts.accepted, counts.prompted, counts.rejected) == (4, 2, 1, 1)
    assert counts.skipped == 1
    assert counts.ms == 20_000
    assert counts.accuracy == 0.5
    assert tally([]).accuracy is None
    assert [(key, each.answered) for key, each in by_question(rows).items()] == [("q", 4), ("p", 0)]


def test_groups_of_questions() -> None:
    rows = [review(1), review(2, "p", 1), review(3, "p"), review(4, "gone")]
    found = grouped(rows, BANK, lambda q: q.tags)
    assert {key: (each.answered, each.accepted) for key, each in found.items()} == {
        "town": (3, 2),
        "west": (2, 1),
    }
    assert list(found) == ["town", "west"]


def entries(rows: list[Review], schedule: Schedule) -> list[tuple[Review, Card | None]]:
    cards: dict[QuestionId, Card] = {}
    found: list[tuple[Review, Card | None]] = []
    for row in rows:
        if row.rating is not None:
            cards[row.question] = schedule.review(
                cards.get(row.question), row.question, row.revision, row.rating, row.at
            )
        found.append((row, cards[row.question] if row.rating is not None else None))
    return found


def test_predictions_are_made_before_the_answer_and_only_after_a_day() -> None:
    schedule = Schedule()
    days = timedelta(days=1)
    rows = [
        review(0, at=START),
        review(1, at=START + timedelta(minutes=9)),
        review(2, at=START + 4 * days),
        review(3, at=START + 30 * days, rating=1),
        review(4, "p", at=START + 31 * days),
    ]
    steps = entries(rows, schedule)
    found = predictions(steps, {row.id: row for row in rows}, schedule)
    after_second, after_third = steps[1][1], steps[2][1]
    assert after_second is not None
    assert after_third is not None
    assert found == [
        (schedule.recall(after_second, rows[2].at), True),
        (schedule.recall(after_third, rows[3].at), False),
    ]
    # An answer taken back predicts nothing.
    assert len(predictions(steps, {row.id: row for row in rows[:3]}, schedule)) == 1


def test_retention_and_calibration() -> None:
    assert retention([]) is None
    assert calibration([]) == []
    found = [(0.9, True), (0.8, True), (0.7, False), (0.6, True)]
    kept = retention(found)
    assert kept is not None
    assert (kept.count, kept.true) == (4, 0.75)
    assert kept.predicted == pytest.approx(0.75)
    low, high = calibration(found, 2)
    assert (low.count, low.true) == (2, 0.5)
    assert low.predicted == pytest.approx(0.65)
    assert (high.count, high.true) == (2, 1)
    assert high.predicted == pytest.approx(0.85)


def test_calibration_of_a_learner_who_forgets_as_predicted() -> None:
    rng = Random(1)
    found = [(chance, rng.random() < chance) for chance in (rng.random() for _ in range(20_000))]
    for part in calibration(found, 10):
        assert part.true == pytest.approx(part.predicted, abs=0.04)
        assert part.count == 2_000


def days(*numbers: int) -> dict[date, int]:
    return {date(2024, 3, number): 5 for number in numbers}


@pytest.mark.parametrize(
    ("practised", "today", "streak", "frozen", "freezes"),
    [
        ((), 1, 0, 0, 0),
        ((1,), 1, 1, 0, 0),
        ((1,), 2, 1, 0, 0),  # today is not over yet
        ((1,), 3, 0, 0, 0),
        ((1, 2, 3), 3, 3, 0, 0),
        ((1, 3), 3, 1, 0, 0),
        ((1, 2, 3, 4, 5), 5, 5, 0, 1),
        ((1, 2, 3, 4, 5), 7, 5, 1, 0),  # a freeze bridges one missed day
        ((1, 2, 3, 4, 5), 8, 0, 0, 0),  # and not two
        ((1, 2, 3, 4, 5, 7), 7, 6, 1, 0),
        (tuple(range(1, 11)), 10, 10, 0, 2),
        (tuple(range(1, 21)), 20, 20, 0, 2),  # no more than two are kept
    ],
)
def test_streaks(practised: tuple[int, ...], today: int, streak: int, frozen: int, freezes: int) -> None:
    found = habit(days(*practised), date(2024, 3, today))
    assert (found.streak, found.frozen, found.freezes) == (streak, frozen, freezes)


def test_the_longest_streak_stays() -> None:
    found = habit(days(1, 2, 3, 9), date(2024, 3, 20))
    assert (found.streak, found.longest, found.today) == (0, 3, 0)
    assert habit(days(20), date(2024, 3, 20)).today == 5


def test_confusions_name_what_was_taken_for_what() -> None:
    rows = [
        review(1, rating=1, given="  sirte! "),
        review(2, rating=1, given="Sirte"),
        review(3, "p", 1, given="Tobruk"),
        review(4, "p", 1, given="tobruk"),
        review(5, "p", 1, given="once only"),
        review(6, "p", given="Derna"),
        review(7, "gone", 1, given="Derna"),
        review(8, rating=1, given="?!"),
    ]
    assert confusions(rows, BANK) == [
        Confusion("Sirte", "Derna", 2, Q, P),
        Confusion("tobruk", "Sirte", 2, P, None),
    ]


def test_mastery_counts_the_never_met_as_unknown() -> None:
    schedule = Schedule()
    card = schedule.review(None, Q, 1, 3, START)
    found = mastery(BANK.values(), {Q: card}, START, schedule, lambda q: q.tags)
    assert (found["town"].questions, found["town"].met, found["town"].known) == (2, 1, 0.5)
    assert (found["west"].met, found["west"].known) == (0, 0)


def test_forecast_counts_by_the_learners_day() -> None:
    schedule = Schedule()
    soon = schedule.review(None, Q, 1, 1, START)  # due in ten minutes
    late = schedule.review(None, P, 1, 4, START)  # due in eight days
    assert forecast([soon, late], START, 10) == [1, 0, 0, 0, 0, 0, 0, 0, 1, 0]
    assert forecast([soon, late], START + timedelta(days=2), 7) == [1, 0, 0, 0, 0, 0, 1]
    # At five minutes to midnight what is due in ten minutes is due tomorrow.
    assert forecast([soon], START, 3, offset=12 * 60 - 5) == [0, 1, 0]


def test_pictures() -> None:
    assert bar(0, 4) == "░░░░"
    assert bar(1, 4) == "████"
    assert bar(0.5, 3) == "█▌░"
    assert bar(7, 4) == "████"
    assert sparkline([0, 1, 8, 4]) == "·▂█▅"
    assert sparkline([]) == ""
    rows = calendar({date(2024, 3, 6): 4, date(2024, 2, 28): 1}, date(2024, 3, 7), weeks=2)
    assert len(rows) == 7
    assert rows[2] == "░█"
    assert rows[3] == "··"
    assert rows[4] == "· "
