"""Fits small linear models: logistic regression with a penalty on large weights."""

from __future__ import annotations

import math
from collections.abc import Sequence

Row = dict[str, float]


def fit(
    rows: Sequence[Row], labels: Sequence[float], *, penalty: float = 1.0, rounds: int = 300
) -> dict[str, float]:
    """Weights that make ``labels`` (0 to 1) likeliest, less ``penalty`` / 2 times their squares, bias aside.

    Gradient descent with a step a weight (Rprop), deterministic.
    """
    names = sorted({name for row in rows for name in row})
    weight = dict.fromkeys(names, 0.0)
    step = dict.fromkeys(names, 0.1)
    last = dict.fromkeys(names, 0.0)
    for _ in range(rounds):
        slope = {name: (0.0 if name == "bias" else penalty * weight[name]) for name in names}
        for row, label in zip(rows, labels, strict=True):
            total = sum(value * weight[name] for name, value in row.items())
            error = 1 / (1 + math.exp(-max(-30.0, min(30.0, total)))) - label
            for name, value in row.items():
                slope[name] += error * value
        for name in names:
            agreed = slope[name] * last[name]
            step[name] = min(1.0, step[name] * 1.2) if agreed > 0 else max(1e-6, step[name] * 0.5)
            if agreed >= 0:
                weight[name] -= math.copysign(step[name], slope[name]) if slope[name] else 0.0
                last[name] = slope[name]
            else:
                last[name] = 0.0
    return weight


def listing(weight: dict[str, float]) -> str:
    """``weight`` as lines of a name and a number, in alphabetical order."""
    return "".join(f"{name}\t{value:.4f}\n" for name, value in sorted(weight.items()))
