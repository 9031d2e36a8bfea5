"""Everything a learner's folder tells, read without a lock and without changing anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from quiz.model import Card, QuestionId, Review
from quiz.progress.history import CORRECTIONS, replay, settle
from quiz.progress.line import decode, decode_card
from quiz.progress.log import NAME, read_lines
from quiz.progress.profile import Profile, read_profile
from quiz.progress.settings import schedule_for
from quiz.progress.trouble import told
from quiz.schedule import Schedule


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A learner's answers at one moment.

    ``entries`` are all readable lines with the card after each (None where none moved or none was left),
    ``reviews`` those that count with the verdicts that now hold, ``cards`` where they lead;
    ``damaged`` counts unreadable lines.
    """

    profile: Profile
    entries: tuple[tuple[Review, Card | None], ...]
    reviews: tuple[Review, ...]
    cards: Mapping[QuestionId, Card]
    damaged: int


def read_learner(folder: Path, schedule: Schedule | None = None) -> Reading:
    """Read the learner in ``folder``, by ``schedule`` or else the learner's own. Raises LearnerError."""
    entries: list[tuple[Review, Card | None]] = []
    damaged = 0
    with told(folder, "read"):
        profile = read_profile(folder)
        path = folder / NAME
        for line in read_lines(path) if path.exists() else ():
            review = decode(line)
            if review is None:
                damaged += 1
            else:
                entries.append((review, decode_card(line)))
    return Reading(
        profile=profile,
        entries=tuple(entries),
        reviews=tuple(settle(review for review, _ in entries)),
        cards=_cards(entries, schedule or schedule_for(profile)),
        damaged=damaged,
    )


def _cards(entries: list[tuple[Review, Card | None]], schedule: Schedule) -> dict[QuestionId, Card]:
    cards: dict[QuestionId, Card] = {}
    unsettled: set[QuestionId] = set()
    for review, card in entries:
        if card is not None:
            cards[review.question] = card
            unsettled.discard(review.question)
        elif review.event in CORRECTIONS or review.rating is not None:
            unsettled.add(review.question)
    for question in unsettled:
        history = [review for review, _ in entries if review.question == question]
        card = replay(history, schedule)
        if card is None:
            cards.pop(question, None)
        else:
            cards[question] = card
    return cards
