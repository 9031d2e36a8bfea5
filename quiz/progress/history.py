"""What a run of reviews amounts to once undone ones are gone and corrected ones corrected."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
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
    lines = list(reviews)
    corrected, gone = corrections(lines)
    kept: dict[str, Review] = {}
    for review in lines:
        if review.event not in CORRECTIONS and review.id not in gone and review.id not in kept:
            kept[review.id] = _corrected(review, corrected.get(review.id))
    return list(kept.values())


def corrections(lines: Sequence[Review]) -> tuple[dict[str, Review], set[str]]:
    """The correction that holds of each corrected review, by the latter's id, and the ids taken back."""
    corrected: dict[str, Review] = {}
    gone: set[str] = set()
    # From the end: whether a correction stands is known once all that came after it has been seen.
    for review in reversed(lines):
        if review.id in gone or review.event not in CORRECTIONS:
            continue
        if review.event == "undo":
            gone.add(review.of)
        else:
            corrected.setdefault(review.of, review)
    return corrected, gone


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
