"""Cutting a sentence into tokens that remember where they stood."""

from __future__ import annotations

import re
from typing import NamedTuple


class Token(NamedTuple):
    """A word, number or mark: ``sentence[start:end]`` is ``text``."""

    text: str
    start: int
    end: int


_TOKEN = re.compile(
    r"(?:https?://|www\.)\S+"
    r"|@?\w[\w.]*\.(?:com|co\.id|id|net|org|tv|news)\b"
    r"|Rp\.?(?=\s?\d)|US\$|[$€£¥]"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    r"|\d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,]\d+)*)*%?"
    r"|(?:[^\W\d_]\.){2,}"
    r"|[^\W_]+(?:[-'’/&][^\W_]+)*(?:\.(?=[^\W_]\w*\.))?"
    r"|\.{2,}|[^\w\s]|_"
)


def tokenize(sentence: str) -> list[Token]:
    """The tokens of ``sentence``. Hyphens and apostrophes stay in words, decimals and dates in numbers."""
    return [Token(match[0], match.start(), match.end()) for match in _TOKEN.finditer(sentence)]
