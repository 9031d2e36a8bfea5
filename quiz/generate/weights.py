"""The word lists among the trained weights."""

from __future__ import annotations

import gzip
from functools import cache
from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of the list ``name`` in ``models``."""
    raw = (files("quiz.generate") / "models" / f"{name}.txt.gz").read_bytes()
    return gzip.decompress(raw).decode().splitlines()


@cache
def common_words() -> frozenset[str]:
    """Words that news writes in lower case."""
    return frozenset(lines("common"))


@cache
def small_before_names() -> frozenset[str]:
    """Words that news writes small inside a sentence when a name follows: “produk Apple”."""
    return frozenset(lines("small"))


@cache
def familiar_acronyms() -> frozenset[str]:
    """Acronyms that news uses often."""
    return frozenset(lines("acronyms"))
