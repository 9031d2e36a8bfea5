"""Trees learn what no weighted sum can, and stay the same when they are written and read."""

from __future__ import annotations

import random

from quiz.generate.boosting import Split, chance, forest, grow, read_forest, value


def rows(size: int) -> tuple[list[dict[str, float]], list[float]]:
    """Either of two features makes a row good, both together do not; a third says nothing."""
    draw = random.Random(3)
    found = [
        {name: 1.0 for name in ("a", "b") if draw.random() < 0.5} | {"noise": draw.random()}
        for _ in range(size)
    ]
    return found, [float(("a" in row) != ("b" in row)) for row in found]


def test_one_or_the_other_but_not_both_is_learned() -> None:
    found, labels = rows(400)
    trees = grow(found, labels, trees=60, depth=2, rate=0.3, least=10)
    assert all((chance(row, trees) > 0.5) == bool(label) for row, label in zip(found, labels, strict=True))


def test_the_same_rows_grow_the_same_trees_and_reading_gives_them_back() -> None:
    found, labels = rows(120)
    trees = grow(found, labels, trees=8, least=10)
    assert grow(found, labels, trees=8, least=10) == trees
    assert read_forest(forest(trees).splitlines()) == trees


def test_a_feature_that_a_row_lacks_is_zero() -> None:
    tree = (Split("long", 0.0, 1, 2), 0.25, -0.25)
    assert value({}, tree) == value({"long": 0.0}, tree) == 0.25
    assert value({"long": 0.1}, tree) == -0.25


def test_no_leaf_is_smaller_than_asked() -> None:
    found, labels = rows(40)
    (first, *rest) = grow(found, labels, trees=5, least=30)
    assert len(first) == 1
    assert all(not isinstance(tree[0], Split) for tree in rest)
