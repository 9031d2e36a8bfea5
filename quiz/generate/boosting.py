"""A small forest of shallow trees, each grown on what the ones before got wrong (Friedman 2001)."""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from quiz.generate.fitting import Row


class Split(NamedTuple):
    """Rows in which ``name`` is at most ``most`` go on at node ``low``, the others at node ``high``."""

    name: str
    most: float
    low: int
    high: int


Node = Split | float
"""A split or, at the end, what the tree adds to the log odds."""

Tree = tuple[Node, ...]
"""Nodes, the root first."""

_BINS = 12
"""Thresholds a feature at most."""


def value(row: Row, tree: Tree) -> float:
    """What ``tree`` says of ``row``."""
    node = tree[0]
    while not isinstance(node, float):
        node = tree[node.low if row.get(node.name, 0.0) <= node.most else node.high]
    return node


def chance(row: Row, trees: Sequence[Tree]) -> float:
    """The logistic function of what all ``trees`` say of ``row``."""
    total = sum(value(row, tree) for tree in trees)
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def forest(trees: Sequence[Tree]) -> str:
    """``trees`` as lines, a node each; an empty line ends a tree."""
    return "\n".join("".join(map(_line, tree)) for tree in trees)


def _line(node: Node) -> str:
    if isinstance(node, Split):
        return f"{node.name}\t{node.most!r}\t{node.low}\t{node.high}\n"
    return f"{node:.4f}\n"


def read_forest(lines: Iterable[str]) -> list[Tree]:
    """The trees that ``lines`` tell, as ``forest`` writes them."""
    found: list[Tree] = []
    nodes: list[Node] = []
    for line in (*lines, ""):
        parts = line.split("\t")
        if not line:
            found += [tuple(nodes)] if nodes else []
            nodes = []
        elif len(parts) == 1:
            nodes.append(float(line))
        else:
            nodes.append(Split(parts[0], float(parts[1]), int(parts[2]), int(parts[3])))
    return found


def grow(
    rows: Sequence[Row],
    labels: Sequence[float],
    *,
    trees: int = 120,
    depth: int = 3,
    rate: float = 0.06,
    least: int = 25,
    penalty: float = 5.0,
) -> list[Tree]:
    """Trees that make ``labels`` (0 or 1) likely: ``depth`` splits deep, leaves of ``least`` rows or more.

    Each tree sees seven rows of ten and half of the features, drawn by a fixed seed.
    """
    draw = random.Random(7)
    bias = round(math.log((sum(labels) + 1) / (len(labels) - sum(labels) + 1)), 4)
    found: list[Tree] = [(bias,)]
    totals = [bias] * len(rows)
    steps = _thresholds(rows)
    binned = [
        [(name, _bin(steps[name], each)) for name, each in row.items() if name in steps] for row in rows
    ]
    zero = {name: _bin(cuts, 0.0) for name, cuts in steps.items()}
    for _ in range(trees):
        chances = [1 / (1 + math.exp(-total)) for total in totals]
        slopes = [label - each for label, each in zip(labels, chances, strict=True)]
        curves = [each * (1 - each) for each in chances]
        seen = [index for index in range(len(rows)) if draw.random() < 0.7]
        names = {name for name in steps if draw.random() < 0.5}
        grower = _Grower(binned, zero, steps, names, slopes, curves, least, penalty)
        tree = tuple(_shrunk(node, rate) for node in grower.tree(seen, depth))
        found.append(tree)
        for index, row in enumerate(rows):
            totals[index] += value(row, tree)
    return found


def _shrunk(node: Node, rate: float) -> Node:
    return node if isinstance(node, Split) else round(node * rate, 4)


def _thresholds(rows: Sequence[Row]) -> dict[str, list[float]]:
    """For each feature the values between which a split may lie, zero among them."""
    values: dict[str, list[float]] = {}
    for row in rows:
        for name, each in row.items():
            values.setdefault(name, []).append(each)
    found = {}
    for name in sorted(values):
        listed = sorted(values[name] + [0.0] * (len(rows) - len(values[name])))
        cuts = sorted({listed[len(listed) * step // _BINS] for step in range(1, _BINS)} | {0.0})
        cuts = [each for each in cuts if each < listed[-1]]
        if cuts:
            found[name] = cuts
    return found


def _bin(cuts: Sequence[float], each: float) -> int:
    """How many of ``cuts`` are below ``each``."""
    return sum(each > cut for cut in cuts)


class _Grower:
    """Grows one tree."""

    def __init__(
        self,
        binned: Sequence[Sequence[tuple[str, int]]],
        zero: dict[str, int],
        steps: dict[str, list[float]],
        names: set[str],
        slopes: Sequence[float],
        curves: Sequence[float],
        least: int,
        penalty: float,
    ) -> None:
        self._binned, self._zero, self._steps, self._names = binned, zero, steps, names
        self._slopes, self._curves, self._least, self._penalty = slopes, curves, least, penalty

    def tree(self, seen: Sequence[int], depth: int) -> list[Node]:
        """The nodes of a tree on the rows ``seen``."""
        best = self._best(seen) if depth else None
        if best is None:
            return [self._leaf(seen)]
        name, place = best
        low = [index for index in seen if self._at(index, name) <= place]
        high = [index for index in seen if self._at(index, name) > place]
        left = [_moved(node, 1) for node in self.tree(low, depth - 1)]
        right = [_moved(node, 1 + len(left)) for node in self.tree(high, depth - 1)]
        return [Split(name, self._steps[name][place], 1, 1 + len(left)), *left, *right]

    def _at(self, index: int, name: str) -> int:
        return next((place for each, place in self._binned[index] if each == name), self._zero[name])

    def _leaf(self, seen: Sequence[int]) -> float:
        slope = sum(self._slopes[index] for index in seen)
        return slope / (sum(self._curves[index] for index in seen) + self._penalty)

    def _best(self, seen: Sequence[int]) -> tuple[str, int] | None:
        """The feature that parts ``seen`` best, and the place of the threshold."""
        slope = sum(self._slopes[index] for index in seen)
        curve = sum(self._curves[index] for index in seen)
        sums: dict[str, list[list[float]]] = {}
        for index in seen:
            own = (self._slopes[index], self._curves[index], 1.0)
            for name, place in self._binned[index]:
                if name not in self._names:
                    continue
                bins = sums.get(name)
                if bins is None:
                    bins = sums[name] = [[0.0, 0.0, 0.0] for _ in range(len(self._steps[name]) + 1)]
                at = bins[place]
                at[0] += own[0]
                at[1] += own[1]
                at[2] += own[2]
        best, gain = None, 1e-9
        for name in sorted(sums):
            bins = sums[name]
            rest = bins[self._zero[name]]  # rows in which the feature is absent
            for part, whole in enumerate((slope, curve, float(len(seen)))):
                rest[part] += whole - sum(each[part] for each in bins)
            below = [0.0, 0.0, 0.0]
            for place in range(len(bins) - 1):
                below = [a + b for a, b in zip(below, bins[place], strict=True)]
                if min(below[2], len(seen) - below[2]) < self._least:
                    continue
                here = self._score(below[0], below[1]) + self._score(slope - below[0], curve - below[1])
                if here - self._score(slope, curve) > gain:
                    best, gain = (name, place), here - self._score(slope, curve)
        return best

    def _score(self, slope: float, curve: float) -> float:
        return slope * slope / (curve + self._penalty)


def _moved(node: Node, by: int) -> Node:
    return Split(node.name, node.most, node.low + by, node.high + by) if isinstance(node, Split) else node
