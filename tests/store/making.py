"""Learners' logs made for tests: reviews one by one, and long logs written at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from quiz.model import Card, QuestionId, Rating, Review
from quiz.progress.disk import Disk
from quiz.progress.line import encode, header
from quiz.progress.log import NAME
from quiz.progress.profile import make_folder
from quiz.schedule import Schedule

START = datetime(2024, 3, 1, 12, tzinfo=UTC)


def review(number: int, question: str = "q", rating: int | None = 3, **more: object) -> Review:
    """An answer ``number`` minutes after the start; graded 1 it was wrong."""
    values: dict[str, object] = {
        "id": f"r{number}",
        "at": START + timedelta(minutes=number),
        "event": "answer",
        "question": QuestionId(question),
        "revision": 1,
        "session": "s",
        "given": f"answer {number}",
        "verdict": "reject" if rating == 1 else "accept",
        "rating": rating,
        "ms": 4000,
    }
    return Review(**{**values, **more})  # type: ignore[arg-type]


def long_log(home: Path, name: str, count: int, questions: int) -> Path:
    """A learner with ``count`` answers to ``questions`` questions in turn; returns the folder.

    Lines are as ``record`` writes them. Answers to one question follow one pattern of time and grade, so
    each of its steps is computed once and shifted for the other questions.
    """
    folder = make_folder(home, name, Disk())
    schedule, rounds = Schedule(), -(-count // questions)
    cards: list[Card] = []
    for turn in range(rounds):
        at = START + timedelta(days=3 * turn)
        rating: Rating = 1 if turn % 5 == 4 else 3
        cards.append(schedule.review(cards[-1] if cards else None, QuestionId("q"), 1, rating, at))
    with (folder / NAME).open("wb") as file:
        file.write(header(name))
        for number in range(count):
            turn, question = divmod(number, questions)
            card, id_ = cards[turn], QuestionId(f"article-{question % 50}/question-{question}")
            shown = Card(**{**{f: getattr(card, f) for f in Card.__slots__}, "question": id_})
            answer = review(number, id_, 1 if turn % 5 == 4 else 3, at=card.last, offset=420, score=0.97)
            file.write(encode(answer, shown))
    return folder
