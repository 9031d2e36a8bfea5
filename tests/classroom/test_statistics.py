"""Item statistics against their definitions, written another way."""

from __future__ import annotations

from math import sqrt
from statistics import correlation, fmean, pvariance

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.classroom.statistics import Sheet, item_figures, whole_figures

Matrix = list[list[float]]
MATRICES = st.integers(2, 6).flatmap(
    lambda items: st.lists(
        st.lists(st.sampled_from([0.0, 0.5, 1.0]), min_size=items, max_size=items), min_size=3, max_size=12
    )
)


def sheet(rows: Matrix) -> Sheet:
    return {pupil: {f"q{item}": mark for item, mark in enumerate(row)} for pupil, row in enumerate(rows)}


@given(MATRICES)
def test_discrimination_is_the_correlation_with_the_rest_of_the_total(rows: Matrix) -> None:
    marks = [row[0] for row in rows]
    rest = [sum(row[1:]) for row in rows]
    found = item_figures(sheet(rows), "q0")
    assert found.n == len(rows)
    assert found.facility == pytest.approx(fmean(marks))
    if pvariance(marks) == 0 or pvariance(rest) == 0:
        assert found.discrimination is None
    else:
        assert found.discrimination == pytest.approx(100 * correlation(marks, rest))


@given(MATRICES)
def test_efficiency_is_the_index_over_the_best_that_these_marks_allow(rows: Matrix) -> None:
    found = item_figures(sheet(rows), "q0")
    assume(found.discrimination is not None and found.efficiency is not None)
    best = correlation(sorted(row[0] for row in rows), sorted(sum(row[1:]) for row in rows))
    assert found.efficiency == pytest.approx(found.discrimination / best)  # type: ignore[operator]
    assert found.efficiency <= 100 + 1e-9  # type: ignore[operator]


@given(MATRICES)
def test_consistency_and_error_by_their_formulas(rows: Matrix) -> None:
    items = len(rows[0])
    found = whole_figures(sheet(rows), [f"q{item}" for item in range(items)])
    total = pvariance([sum(row) for row in rows])
    assume(total > 0)
    parts = sum(pvariance([row[item] for row in rows]) for item in range(items))
    alpha = items / (items - 1) * (1 - parts / total)
    assert found.consistency == pytest.approx(100 * alpha)
    sd = sqrt(total * len(rows) / (len(rows) - 1)) / items
    assert found.error == pytest.approx(100 * sd * sqrt(max(0, 1 - alpha)))


def test_a_textbook_case() -> None:
    rows = [[1.0, 1.0, 1.0], [1.0, 1.0, 0.0], [1.0, 0.0, 0.0], [0.0, 0.0, 0.0]]
    found = whole_figures(sheet(rows), ["q0", "q1", "q2"])
    assert found.consistency == pytest.approx(75.0)
    assert found.mean == pytest.approx(50.0)
    assert found.complete == 4


def test_pupils_who_were_not_asked_are_left_out() -> None:
    marks: Sheet = {1: {"a": 1.0, "b": 1.0}, 2: {"a": 0.0, "b": 0.0}, 3: {"a": None, "b": 1.0}, 4: {"a": 1.0}}
    found = item_figures(marks, "a")
    assert found.n == 3
    assert found.facility == pytest.approx(2 / 3)
    assert found.discrimination is None  # two pairs are no figure
    assert whole_figures(marks, ["a", "b"]).complete == 2


def test_nobody_and_nothing() -> None:
    assert item_figures({}, "a").facility is None
    assert whole_figures({}, []).mean is None
    assert whole_figures({1: {}}, ["a"]).consistency is None
