"""FSRS's weights fitted to one learner's own history, where that predicts better.

Seven of the twenty-one weights differ most between people: the first stabilities, how fast stability
grows and falls, and the curve of forgetting. They are moved one by one, up and down, by ever smaller
factors, to the least log loss of the predictions, with a prior that holds them near the defaults while
answers are few. The newest fifth of the answers is kept apart: only if it too is predicted better is the fit
any good.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from math import log
from pathlib import Path

from quiz.errors import LearnerError
from quiz.model import Card, QuestionId, Review
from quiz.progress.disk import Disk
from quiz.progress.merging import restate
from quiz.progress.profile import read_profile, write_profile
from quiz.progress.reading import Reading
from quiz.progress.rewriting import held
from quiz.schedule import Schedule, default_parameters, parameter_bounds

KNOBS = (0, 1, 2, 3, 8, 11, 20)
FACTORS = (1.6, 1.3, 1.3, 1.15, 1.15, 1.07)
FROM = 200
"""Fewer answers than this, given a day or more after the last, are too few to fit to."""

MOST = 4_000
"""Of longer histories whole questions are left out; fitting then takes some ten seconds."""

PRIOR = 4.0
"""As if so many answers spoke for the defaults at a weight twice or half as large (in log loss)."""

Histories = Mapping[QuestionId, Sequence[Review]]


@dataclass(frozen=True, slots=True)
class Fit:
    """Fitted weights, and the log loss on the ``held_out`` newest answers before and with them."""

    parameters: tuple[float, ...]
    held_out: int
    before: float
    after: float

    @property
    def better(self) -> bool:
        """Whether the fitted weights predict answers that they were not fitted to better."""
        return self.after < self.before


def fit(reading: Reading) -> Fit:
    """Fit to the answers in ``reading``.

    Raises:
        LearnerError: there are too few answers.
    """
    histories = _histories(reading.reviews)
    now = tuple(reading.profile.parameters) or default_parameters()
    known = _predict(histories, now)
    if len(known) < FROM:
        raise LearnerError(
            f"Fitting needs {FROM} answers given a day or more after the one before; there are {len(known)}."
        )
    until = sorted(at for at, _, _ in known)[len(known) * 4 // 5]
    best = _descend(histories, until)
    late = [entry for entry in known if entry[0] >= until]
    fitted = [entry for entry in _predict(histories, best) if entry[0] >= until]
    return Fit(best, len(late), _loss(late), _loss(fitted))


def use(folder: Path, fitted: Fit, disk: Disk) -> None:
    """Have the learner's schedule go by the fitted weights, and every card with it. Raises LearnerError."""
    with held(folder, disk):
        profile = replace(read_profile(folder), parameters=fitted.parameters)
        write_profile(folder, profile, disk)
        restate(folder, disk)


def _histories(reviews: Sequence[Review]) -> Histories:
    found: dict[QuestionId, list[Review]] = {}
    for review in reviews:
        if review.rating is not None:
            found.setdefault(review.question, []).append(review)
    kept: dict[QuestionId, list[Review]] = {}
    room = MOST
    for question, history in found.items():
        if len(history) > 1 and len(history) <= room:
            kept[question] = history
            room -= len(history)
    return kept


def _predict(histories: Histories, parameters: Sequence[float]) -> list[tuple[datetime, float, bool]]:
    """(when, predicted chance, recalled) of each answer given a day or more after the one before it."""
    schedule = Schedule(parameters=parameters)
    found = []
    for question, history in histories.items():
        card: Card | None = None
        for review in history:
            rating = review.rating or 3
            if card is not None and card.revision == review.revision and (review.at - card.last).days >= 1:
                found.append((review.at, schedule.recall(card, review.at), rating > 1))
            card = schedule.review(card, question, review.revision, rating, review.at)
    return found


def _loss(found: Sequence[tuple[datetime, float, bool]]) -> float:
    """Mean log loss, in nats."""
    sure = (min(max(chance if recalled else 1 - chance, 1e-4), 1.0) for _, chance, recalled in found)
    return -sum(map(log, sure)) / max(len(found), 1)


def _descend(histories: Histories, until: datetime) -> tuple[float, ...]:
    """The weights of least loss on the answers before ``until``, found one weight at a time."""
    defaults, bounds = default_parameters(), parameter_bounds()

    def cost(weights: Sequence[float]) -> float:
        early = [entry for entry in _predict(histories, weights) if entry[0] < until]
        strayed = sum(log(weights[knob] / defaults[knob], 2) ** 2 for knob in KNOBS)
        return _loss(early) + PRIOR * strayed / len(early)

    best = list(defaults)
    least = cost(best)
    for factor in FACTORS:
        for knob in KNOBS:
            low, high = bounds[knob]
            for turned in (best[knob] * factor, best[knob] / factor):
                tried = [*best[:knob], min(max(turned, low), high), *best[knob + 1 :]]
                if (found := cost(tried)) < least:
                    best, least = tried, found
                    break
    return tuple(best)
