"""Undo, appeal, rejudge: what a run of reviews amounts to."""

from __future__ import annotations

from quiz.progress.history import replay, settle
from quiz.schedule import Schedule
from tests.store.making import review


def test_plain_reviews_stay_as_they_are() -> None:
    rows = [review(1), review(2, "p", 1), review(3, rating=None, verdict="prompt")]
    assert settle(rows) == rows


def test_an_undo_takes_back_what_it_names() -> None:
    rows = [review(1), review(2, rating=1), review(3, rating=None, event="undo", of="r2")]
    assert settle(rows) == rows[:1]
    assert replay(rows, Schedule()) == replay(rows[:1], Schedule())
    assert replay([review(1), review(2, rating=None, event="undo", of="r1")], Schedule()) is None


def test_an_undone_undo_gives_back() -> None:
    rows = [
        review(1, rating=1),
        review(2, rating=None, event="undo", of="r1"),
        review(3, rating=None, event="undo", of="r2"),
    ]
    assert settle(rows) == rows[:1]


def test_an_appeal_counts_as_accepted_with_rating_3() -> None:
    wrong = review(1, rating=1, given="Darnah")
    (settled,) = settle([wrong, review(2, rating=None, event="appeal", of="r1")])
    assert (settled.verdict, settled.rating, settled.given) == ("accept", 3, "Darnah")
    assert replay([wrong, review(2, rating=3, event="appeal", of="r1")], Schedule()) == replay(
        [review(1)], Schedule()
    )


def test_an_undone_appeal_is_none() -> None:
    rows = [
        review(1, rating=1),
        review(2, event="appeal", of="r1"),
        review(3, rating=None, event="undo", of="r2"),
    ]
    assert settle(rows) == rows[:1]


def test_the_last_correction_wins() -> None:
    rows = [
        review(1, rating=1),
        review(2, event="appeal", of="r1"),
        review(3, rating=1, event="rejudge", of="r1", verdict="reject", reason="other", judge=9),
    ]
    (settled,) = settle(rows)
    assert (settled.verdict, settled.rating, settled.reason, settled.judge) == ("reject", 1, "other", 9)


def test_a_correction_of_nothing_changes_nothing() -> None:
    rows = [review(1), review(2, event="appeal", of="gone"), review(3, rating=None, event="undo", of="")]
    assert settle(rows) == rows[:1]


def test_a_second_review_of_one_id_does_not_count() -> None:
    assert settle([review(1), review(1), review(2)]) == [review(1), review(2)]
