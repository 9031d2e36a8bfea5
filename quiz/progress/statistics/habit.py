"""Days of practice: a streak that forgives, and a daily goal. Neither takes anything away from anyone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from quiz.model import Review

EARN_EVERY = 5
"""As many days of practice in a row earn one freeze."""

MOST_FREEZES = 2
"""No more than this many are kept."""


@dataclass(frozen=True, slots=True)
class Habit:
    """``streak`` days of practice up to today or yesterday, ``frozen`` days bridged in them, ``freezes``
    left, the ``longest`` streak, and how many questions were answered ``today``.
    """

    streak: int
    frozen: int
    freezes: int
    longest: int
    today: int


def activity(reviews: Iterable[Review]) -> dict[date, int]:
    """Answers and passes by the learner's own day at the time: a journey does not move past days."""
    return dict(sorted(Counter(local_day(review) for review in reviews).items()))


def local_day(review: Review) -> date:
    """The day on the learner's wall when the review was made."""
    return (review.at + timedelta(minutes=review.offset)).date()


def habit(days: Mapping[date, int], today: date) -> Habit:
    """The streak as of ``today``, out of counts by day.

    A missed day takes a freeze where one is left, else the streak begins anew; freezes are earned by
    practice. Today is not missed before it is over. Days after today (a wrong clock) are left out.
    """
    practised = [day for day in sorted(days) if days[day] > 0 and day <= today]
    streak = frozen = freezes = longest = 0
    before: date | None = None
    for day in practised:
        missed = 0 if before is None else (day - before).days - 1
        if missed > freezes:
            streak = frozen = freezes = missed = 0
        freezes, frozen = freezes - missed, frozen + missed
        streak += 1
        if streak % EARN_EVERY == 0:
            freezes = min(freezes + 1, MOST_FREEZES)
        longest, before = max(longest, streak), day
    if before is not None and (missed := max((today - before).days - 1, 0)):
        if missed > freezes:
            streak = frozen = freezes = 0
        else:
            freezes, frozen = freezes - missed, frozen + missed
    return Habit(streak, frozen, freezes, longest, days.get(today, 0))
