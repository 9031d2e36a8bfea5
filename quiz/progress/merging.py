"""Two devices' logs of one learner, made one."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime
from itertools import accumulate
from pathlib import Path

import msgspec

from quiz.model import Card, QuestionId, Review
from quiz.progress.disk import Disk
from quiz.progress.history import CORRECTIONS, replay
from quiz.progress.line import decode, encode
from quiz.progress.profile import read_profile
from quiz.progress.rewriting import held, mended_lines, write_log
from quiz.progress.settings import schedule_for
from quiz.schedule import Schedule


def merge(folder: Path, theirs: Sequence[Review], disk: Disk) -> int:
    """Add to the log in ``folder`` those of ``theirs`` that it lacks; returns how many.

    The order of the two does not matter, and doing it again adds nothing. The new log takes the old one's
    place whole or not at all. Cards of questions that gain a review are replayed; others stay.

    Raises:
        LearnerError: the folder cannot be used.
    """
    with held(folder, disk):
        lines = {line: decode(line) for line in mended_lines(folder, disk)}
        ours = [review for review in lines.values() if review is not None]
        known = {review.id for review in ours}
        fresh = [review for review in theirs if review.id not in known]
        if not fresh:
            return 0
        as_kept = {review.id: line for line, review in lines.items() if review is not None}
        damaged = [line for line, review in lines.items() if review is None]
        moved = {review.question for review in fresh}
        profile = read_profile(folder)
        merged = stated(union(ours, fresh), schedule_for(profile), moved, as_kept)
        write_log(folder, profile.name, [*damaged, *merged], disk)
    return len({review.id for review in fresh})


def restate(folder: Path, disk: Disk) -> None:
    """Compute every card in the log again, by the learner's present settings. The caller holds the folder."""
    profile = read_profile(folder)
    lines = [(line, decode(line)) for line in mended_lines(folder, disk)]
    damaged = [line for line, review in lines if review is None]
    restated = stated([review for _, review in lines if review is not None], schedule_for(profile))
    write_log(folder, profile.name, [*damaged, *restated], disk)


def stated(
    reviews: Sequence[Review],
    schedule: Schedule,
    questions: Collection[QuestionId] | None = None,
    as_kept: dict[str, bytes] | None = None,
) -> list[bytes]:
    """Reviews as lines of a log, each with the card after it.

    Where ``questions`` are named, those of other questions stay the lines that they are in ``as_kept``.
    """
    cards: dict[QuestionId, Card | None] = {}
    histories: dict[QuestionId, list[Review]] = {}
    lines = []
    for review in reviews:
        question = review.question
        if as_kept is not None and questions is not None and question not in questions:
            lines.append(as_kept[review.id])
            continue
        history = histories.setdefault(question, [])
        history.append(review)
        card: Card | msgspec.UnsetType | None = msgspec.UNSET
        if review.event in CORRECTIONS:
            card = cards[question] = replay(history, schedule)
        elif review.rating is not None:
            card = cards[question] = schedule.review(
                cards.get(question), question, review.revision, review.rating, review.at
            )
        lines.append(encode(review, card))
    return lines


def union(ours: Sequence[Review], theirs: Sequence[Review]) -> list[Review]:
    """All reviews of two logs in the order of time, each once.

    A log's own order is kept where its clock went back, so that a correction stays after what it is about.
    """
    known: dict[str, tuple[tuple[datetime, int, str], Review]] = {}
    for reviews in (ours, theirs):
        times = accumulate((review.at for review in reviews), max)
        for place, (time, review) in enumerate(zip(times, reviews, strict=True)):
            known.setdefault(review.id, ((time, place, review.id), review))
    return [review for _, review in sorted(known.values(), key=lambda item: item[0])]
