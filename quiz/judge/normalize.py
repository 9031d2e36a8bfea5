"""Text as people type it, folded until only the words are left.

Everything here is linear in the length of the text, and no more than ``LIMIT`` characters are read.
"""

from __future__ import annotations

import re
import unicodedata
from typing import NamedTuple

from quiz.judge.transliterate import latin

LIMIT = 2_000
"""Characters of an answer that are read. Nobody's answer is longer; what is, is rejected unread."""

_SPECIAL = {
    "ı": "i", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ß": "ss",
    "ħ": "h", "ə": "e", "’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "ʿ": "'", "ʾ": "'", "`": "'", "´": "'",
    "′": "'", "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "⁻": "-", "⁃": "-",
    "﹘": "-", "⁄": "/", "∕": "/", "“": "\"", "”": "\"", "„": "\"", "«": "\"", "»": "\"", "٫": ".",
    "٬": ",", "،": ",", "؛": ";", "€": " euro ", "£": " pound ", "¥": " yen ", "₹": " rupee ",
    "₩": " won ", "₱": " peso ", "₽": " rubel ", "₺": " lira ", "฿": " baht ", "й": "й", "ё": "е",
    "ї": "ї",
}  # fmt: skip
_SILENT = {"Cf", "Mn", "Me", "Mc", "Cs", "Co", "Cn"}


def _fold_char(char: str) -> str:
    if char in _SPECIAL:
        return _SPECIAL[char]
    lower = char.lower()
    if lower in _SPECIAL:
        return _SPECIAL[lower]
    if " " <= char <= "~":
        return lower
    category = unicodedata.category(char)
    if category in _SILENT:
        return ""
    if category[0] in "ZC":
        return " "
    if char.isdigit():  # of any script, raised, or in a circle
        return str(unicodedata.digit(char))
    if category == "So" and unicodedata.normalize("NFKD", char) == char:
        return " " if char != "°" else char
    kept = (c for c in unicodedata.normalize("NFKD", char) if unicodedata.category(c) not in _SILENT)
    return "".join(_SPECIAL.get(c, c) for c in "".join(kept).casefold())


class _Folding(dict[int, str]):
    """Code point to folded text, filled as characters are met; bounded, since answers come from outside."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        if len(self) < 4_000:
            self[code] = folded
        return folded


_FOLDING = _Folding()
_INITIALS = re.compile(r"\b(?:[a-z]\.){2,}(?:[a-z]\b)?")
_WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """``text`` in lower-case Latin letters without accents or invisible characters; punctuation stays."""
    text = text[:LIMIT].translate(_FOLDING)
    if not text.isascii():
        text = latin(text)
    return text


def words(folded: str) -> list[str]:
    """The words of a ``plain`` text: apostrophes closed up, dotted initials joined (p.b.b. is pbb)."""
    if "'" in folded:
        folded = folded.replace("'", "")
    if "." in folded:
        folded = _INITIALS.sub(lambda match: match[0].replace(".", "") + " ", folded)
    return _WORD.findall(folded)


def fold(text: str) -> str:
    """``text`` with case, accents, punctuation, script and width folded away: words with single spaces."""
    if text.isascii() and text.replace(" ", "").isalpha():  # plain letters, as most names are
        text = text.lower()
        return text if "  " not in text and text == text.strip() else " ".join(text[:LIMIT].split())
    return " ".join(words(plain(text)))


class Text(NamedTuple):
    """A text in the three shapes that judging needs. ``words`` has neither punctuation nor case."""

    raw: str
    plain: str
    words: tuple[str, ...]

    @property
    def folded(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


def read(text: str) -> Text:
    """All shapes of ``text``. Never raises, whatever the text."""
    folded = plain(text)
    return Text(text, folded, tuple(words(folded)))
