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


def json_text(text: str) -> str:
    """JSON ``text`` that says the same, with everything escaped that a terminal would not print as it is.

    Only strings can hold such characters; line ends between values stay.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\n" else _escaped(char) for char in text)


def _escaped(char: str) -> str:
    units = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{units[at : at + 2].hex()}" for at in range(0, len(units), 2))
