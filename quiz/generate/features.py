"""What the taggers see of a word. Training and tagging share this, so a change here needs new weights."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

_SHAPES = ((re.compile(r"[A-ZÀ-Þ]"), "X"), (re.compile(r"[a-zß-ÿ]"), "x"), (re.compile(r"\d"), "9"))
_RUN = re.compile(r"(.)\1+")


@lru_cache(maxsize=50_000)
def shape(word: str) -> str:
    """The pattern of a word's letters: “Bangsa-Bangsa” is “Xx-Xx”, “2017” is “9”."""
    for pattern, sign in _SHAPES:
        word = pattern.sub(sign, word)
    return _RUN.sub(r"\1", word)[:8]


@lru_cache(maxsize=50_000)
def _own(word: str) -> tuple[str, ...]:
    low = word.lower()
    return (
        f"w={low}",
        f"s={shape(word)}",
        f"p2={low[:2]}",
        f"p3={low[:3]}",
        f"p4={low[:4]}",
        f"e2={low[-2:]}",
        f"e3={low[-3:]}",
        f"e4={low[-4:]}",
    )


@lru_cache(maxsize=50_000)
def _near(word: str) -> tuple[str, str, str]:
    low = word.lower()
    return low, shape(word), low[-3:]


def features(sentence: Sequence[str]) -> list[list[str]]:
    """One list of attributes a word of ``sentence``."""
    edge = ("<>", "<>", "<>")
    near = [edge, edge, *map(_near, sentence), edge, edge]
    rows = []
    for index, word in enumerate(sentence):
        back, last, _, following, ahead = near[index : index + 5]
        row = [
            *_own(word),
            f"-1={last[0]}",
            f"+1={following[0]}",
            f"-1s={last[1]}",
            f"+1s={following[1]}",
            f"-2={back[0]}",
            f"+2={ahead[0]}",
            f"ss={last[1]}|{near[index + 2][1]}|{following[1]}",
            f"-1e={last[2]}",
            f"+1e={following[2]}",
            f"-1w={last[0]}|{near[index + 2][1]}",
        ]
        if index == 0:
            row.append("first")
        rows.append(row)
    return rows
