"""The word lists among the trained weights."""

from __future__ import annotations

import gzip
from importlib.resources import files


def lines(name: str) -> list[str]:
    """The lines of the list ``name`` in ``models``."""
    raw = (files("quiz.generate") / "models" / f"{name}.txt.gz").read_bytes()
    return gzip.decompress(raw).decode().splitlines()
