"""Item statistics as Moodle computes them, on first attempts. Pure functions over a sheet of marks.

A sheet has a row a pupil and a column a question; a mark runs from 0 to 1, and None says that the pupil was
not asked (came late, went early). Facility is the mean mark. For discrimination, x is the mark and R how the
pupil did in all other questions, as a share: index 100·cov(x, R)/√(var x · var R), efficiency 100·cov(x, R)/
cov(x sorted, R sorted). With complete rows R is the rest of the total up to a factor, to which both are
blind. Internal consistency is Cronbach's alpha, k/(k−1) · (1 − Σ var x / var T), the standard error is
sd · √(1 − consistency); both need complete rows, so pupils with a gap are left out of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from statistics import fmean, variance

Sheet = Mapping[int, Mapping[str, float | None]]
"""Marks by pupil and question."""

FEW = 10
"""With fewer pupils than this a question's figures say next to nothing, and none is flagged."""

SMALL = 30
"""With fewer than this they are rough."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFigures:
    """One question's figures, of ``n`` first attempts. ``facility`` is 0 to 1; ``discrimination`` and
    ``efficiency`` are -100 to 100, None where marks do not vary or there are fewer than three pupils.
    """

    n: int
    facility: float | None
    discrimination: float | None
    efficiency: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeFigures:
    """The whole lesson's figures. ``mean``, ``sd`` and ``error`` are percent of the most possible;
    ``consistency`` is in percent. ``complete`` pupils were asked all ``items`` and are what they rest on.
    """

    pupils: int
    items: int
    complete: int
    mean: float | None
    sd: float | None
    consistency: float | None
    error: float | None


def item_figures(sheet: Sheet, question: str) -> ItemFigures:
    """The figures of ``question``."""
    marks = [mark for row in sheet.values() if (mark := row.get(question)) is not None]
    pairs = [
        (mark, rest)
        for row in sheet.values()
        if (mark := row.get(question)) is not None and (rest := _rest(row, question)) is not None
    ]
    return ItemFigures(
        n=len(marks),
        facility=fmean(marks) if marks else None,
        discrimination=_discrimination(pairs),
        efficiency=_efficiency(pairs),
    )


def _rest(row: Mapping[str, float | None], question: str) -> float | None:
    """How the pupil did in all other questions asked, 0 to 1; None when there was no other."""
    others = [mark for one, mark in row.items() if one != question and mark is not None]
    return fmean(others) if others else None


def _discrimination(pairs: Sequence[tuple[float, float]]) -> float | None:
    if len(pairs) < 3:
        return None
    spread = sqrt(variance([x for x, _ in pairs]) * variance([rest for _, rest in pairs]))
    return None if spread < 1e-12 else 100 * _covariance(pairs) / spread


def _efficiency(pairs: Sequence[tuple[float, float]]) -> float | None:
    if len(pairs) < 3:
        return None
    best = _covariance(list(zip(sorted(x for x, _ in pairs), sorted(rest for _, rest in pairs), strict=True)))
    return None if best < 1e-12 else 100 * _covariance(pairs) / best


def _covariance(pairs: Sequence[tuple[float, float]]) -> float:
    mean_x, mean_rest = fmean(x for x, _ in pairs), fmean(rest for _, rest in pairs)
    return sum((x - mean_x) * (rest - mean_rest) for x, rest in pairs) / (len(pairs) - 1)


def whole_figures(sheet: Sheet, questions: Sequence[str]) -> WholeFigures:
    """The figures of the lesson with ``questions``."""
    shares = [fmean(marks) for row in sheet.values() if (marks := _asked(row, questions))]
    rows = [[mark for mark in map(row.get, questions) if mark is not None] for row in sheet.values()]
    complete = [row for row in rows if len(row) == len(questions) and questions]
    consistency = _consistency(complete)
    sd = 100 * sqrt(variance([fmean(row) for row in complete])) if len(complete) > 1 else None
    error = None if sd is None or consistency is None else sd * sqrt(max(0.0, 1 - consistency))
    return WholeFigures(
        pupils=len(shares),
        items=len(questions),
        complete=len(complete),
        mean=100 * fmean(shares) if shares else None,
        sd=sd,
        consistency=None if consistency is None else 100 * consistency,
        error=error,
    )


def _asked(row: Mapping[str, float | None], questions: Sequence[str]) -> list[float]:
    return [mark for mark in map(row.get, questions) if mark is not None]


def _consistency(rows: Sequence[Sequence[float]]) -> float | None:
    """Cronbach's alpha of complete rows; None for fewer than two pupils or questions, or totals all alike."""
    if len(rows) < 2 or len(rows[0]) < 2:
        return None
    items = len(rows[0])
    total = variance([sum(row) for row in rows])
    if total < 1e-12:
        return None
    parts = sum(variance([row[item] for row in rows]) for item in range(items))
    return items / (items - 1) * (1 - parts / total)
