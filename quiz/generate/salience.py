"""How likely people would mark a sentence as one of the three that tell its article best."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

from quiz.generate.parsed import Parsed
from quiz.generate.weights import lines
from quiz.language.id_writing import SMALL_WORDS


def salience_features(sentences: Sequence[Parsed]) -> list[dict[str, float]]:
    """What tells a key sentence, for each of ``sentences``: place, length, names, how usual its words are."""
    counts = Counter(word for sentence in sentences for word in _content(sentence))
    total = max(1, len(sentences))
    rows = []
    for sentence in sentences:
        content = _content(sentence)
        size = max(1, len(content))
        often = sum(counts[word] - 1 for word in content) / size
        rows.append(
            {
                "bias": 1.0,
                "first": float(sentence.index == 0),
                "second": float(sentence.index == 1),
                "third": float(sentence.index == 2),
                "fourth": float(sentence.index == 3),
                "place": sentence.index / total,
                "deep": math.log1p(sentence.index),
                "often": min(3.0, often),
                "long": min(40, len(sentence.words)) / 40,
                "short": float(len(sentence.words) < 9),
                "names": min(4, len({e.full for e in sentence.entities})) / 4,
                "numbers": min(3, len(sentence.quantities)) / 3,
                "dated": float(bool(sentence.times)),
                "quoted": sum(sentence.quoted) / max(1, len(sentence.words)),
                "article": math.log(total) / 4,
            }
        )
    return rows


def _content(sentence: Parsed) -> list[str]:
    return [
        w.low for w in sentence.words if w.text[0].isalpha() and len(w.low) > 2 and w.low not in SMALL_WORDS
    ]


@cache
def weights(name: str) -> dict[str, float]:
    """The trained weights of a linear model in ``models``: a name and a number a line."""
    return {key: float(value) for key, value in (line.split("\t") for line in lines(name))}


def probability(row: dict[str, float], model: dict[str, float]) -> float:
    """The logistic function of the weighted sum of ``row``."""
    total = sum(value * model.get(key, 0.0) for key, value in row.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def saliences(sentences: Sequence[Parsed]) -> tuple[float, ...]:
    """For each sentence, 0 to 1, how likely it is a key sentence."""
    model = weights("salience")
    return tuple(probability(row, model) for row in salience_features(sentences))
