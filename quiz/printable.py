"""Text from outside, made safe to show on a terminal."""

from __future__ import annotations

import unicodedata

_BIDI = frozenset("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_KEEP = frozenset("\u200c\u200d")  # joiners: parts of words in some scripts, and of emoji


def _safe(char: str) -> str:
    if char in _KEEP:
        return char
    if char in "\t\n\r\v\f\x85\u2028\u2029":
        return " "
    if char in _BIDI or unicodedata.category(char) in {"Cc", "Cf", "Cs", "Co", "Cn"}:
        return ""
    return char


def printable(text: str, limit: int = 20_000) -> str:
    """``text`` on one line without control, bidi, private or lone surrogate characters.

    At most ``limit`` characters of the input are read. Plain words come back as they are.
    """
    text = text[:limit]
    if text.isprintable():
        return text
    return "".join(map(_safe, text))
