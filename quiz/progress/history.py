"""What a run of reviews amounts to once undone ones are gone and corrected ones corrected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from quiz.model import Card, Review
from quiz.schedule import Schedule

CORRECTIONS = ("undo", "appeal", "rejudge")


def settle(reviews: Iterable[Review]) -> list[Review]:
    """The reviews that count, in their order, with the verdict and rating that now hold.

    An ``undo`` takes back the review it names, which may itself be a correction. An ``appeal`` makes the
    review it names accepted, with rating 3; a ``rejudge`` gives it its own verdict and rating. The last
    correction that stands wins. Corrections themselves are not in the result; a second review of one id is
    passed over.
    """
    kept: dict[str, Review] = {}
    for review in reviews:
        kept.setdefault(review.id, review)
    gone: set[str] = set()
    corrected: dict[str, Review] = {}
    # From the end: whether a correction stands is known once all that came after it has been seen.
    for review in reversed(kept.values()):
        if review.id in gone or review.event not in CORRECTIONS:
            continue
        if review.event == "undo":
            gone.add(review.of)
        else:
            corrected.setdefault(review.of, review)
    return [
        _corrected(review, corrected.get(review.id))
        for review in kept.values()
        if review.event not in CORRECTIONS and review.id not in gone
    ]


def _corrected(review: Review, by: Review | None) -> Review:
    if by is None:
        return review
    if by.event == "appeal":
        return replace(review, event="answer", verdict="accept", score=1.0, rating=by.rating or 3)
    return replace(
        review, verdict=by.verdict, reason=by.reason, score=by.score, judge=by.judge, rating=by.rating
    )


def replay(reviews: Iterable[Review], schedule: Schedule) -> Card | None:
    """The card of one question after all its ``reviews``; None when none that counts is left."""
    card: Card | None = None
    for review in settle(reviews):
        if review.rating is not None:
            card = schedule.review(card, review.question, review.revision, review.rating, review.at)
    return card
