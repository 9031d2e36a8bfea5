"""Whether the memory model's predictions come true."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from quiz.model import Card, QuestionId, Review
from quiz.progress.history import CORRECTIONS
from quiz.schedule import Schedule

DAY = 86400


@dataclass(frozen=True, slots=True)
class Retention:
    """Of ``count`` answers given a day or more after the last one: the share recalled, and predicted."""

    count: int
    true: float
    predicted: float


@dataclass(frozen=True, slots=True)
class Bin:
    """Answers of similar predicted recall: how many, and the means of prediction and outcome."""

    count: int
    predicted: float
    true: float


def predictions(
    entries: Iterable[tuple[Review, Card | None]], settled: Mapping[str, Review], schedule: Schedule
) -> list[tuple[float, bool]]:
    """(predicted chance, recalled) of each rated answer given a day or more after the one before it.

    ``entries`` are all lines of the log with the card after each, None where no card moved or none was
    left; ``settled`` the reviews that count, by id.
    """
    cards: dict[QuestionId, Card] = {}
    found: list[tuple[float, bool]] = []
    for line, after in entries:
        before, review = cards.get(line.question), settled.get(line.id)
        if before is not None and review is not None and before.revision == review.revision:
            late = (review.at - before.last).total_seconds() >= DAY
            if late and review.rating is not None:
                found.append((schedule.recall(before, review.at), review.rating > 1))
        if after is not None:
            cards[line.question] = after
        elif line.event in CORRECTIONS:
            cards.pop(line.question, None)
    return found


def retention(found: Sequence[tuple[float, bool]]) -> Retention | None:
    """The true and the predicted share recalled; None when nothing was repeated after a day."""
    if not found:
        return None
    count = len(found)
    return Retention(
        count, sum(recalled for _, recalled in found) / count, sum(chance for chance, _ in found) / count
    )


def calibration(found: Sequence[tuple[float, bool]], bins: int = 5) -> list[Bin]:
    """``found`` in at most ``bins`` parts of equal size by prediction, from low to high."""
    ordered = sorted(found)
    bounds = [len(ordered) * part // bins for part in range(bins + 1)]
    parts = [ordered[start:end] for start, end in pairwise(bounds) if end > start]
    means = (retention(part) for part in parts)
    return [Bin(mean.count, mean.predicted, mean.true) for mean in means if mean is not None]
