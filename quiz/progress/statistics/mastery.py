"""How much of what there is to know is known, and how much will be asked when."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TypeVar

from quiz.model import Card, Question, QuestionId
from quiz.schedule import Schedule

Key = TypeVar("Key", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Mastery:
    """Of ``questions`` in a group ``met`` were asked; ``known`` is the mean chance, 0 to 1, of recalling
    one of them now, where those never met count as unknown.
    """

    questions: int
    met: int
    known: float


def mastery(
    questions: Iterable[Question],
    cards: Mapping[QuestionId, Card],
    now: datetime,
    schedule: Schedule,
    keys: Callable[[Question], Iterable[Key]],
) -> dict[Key, Mastery]:
    """Mastery by what ``keys`` says of a question (article, tags …), in the order of ``questions``."""
    return {
        key: Mastery(len(found), sum(c is not None for c in found), sum(c or 0 for c in found) / len(found))
        for key, found in chances(questions, cards, now, schedule, keys).items()
    }


def chances(
    questions: Iterable[Question],
    cards: Mapping[QuestionId, Card],
    now: datetime,
    schedule: Schedule,
    keys: Callable[[Question], Iterable[Key]],
) -> dict[Key, list[float | None]]:
    """The chance of recalling each question now, None for one never met, by what ``keys`` says of it."""
    found: dict[Key, list[float | None]] = {}
    for question in questions:
        card = cards.get(question.id)
        current = card is not None and card.revision == question.revision
        for key in keys(question):
            chance = schedule.recall(card, now) if card is not None and current else None
            found.setdefault(key, []).append(chance)
    return found


def forecast(cards: Iterable[Card], now: datetime, days: int = 14, offset: int = 0) -> list[int]:
    """How many cards come due on each of the next ``days`` days, overdue ones with the first.

    ``offset`` is the learner's zone in minutes east of UTC.
    """
    today = (now.astimezone(UTC) + timedelta(minutes=offset)).date()
    counts = [0] * days
    for card in cards:
        ahead = ((card.due + timedelta(minutes=offset)).date() - today).days
        if ahead < days:
            counts[max(ahead, 0)] += 1
    return counts
