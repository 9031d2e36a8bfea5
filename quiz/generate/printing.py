"""How the words of a question are printed: blanks, hyphens, quotation marks, months, the first letter."""

from __future__ import annotations

import re
from datetime import date

from quiz.language.id_writing import MONTH_NAMES, PREPOSITIONS

_SPACES = (
    (re.compile(r"(?<=\w) - ?(?=nya\b)"), "-"),
    (re.compile(r"\s+([,.;:!?)%])"), r"\1"),
    (re.compile(r"(\()\s+"), r"\1"),
)
_CURRENCY = re.compile(r"(\bRp|US\$|[$£€])\s+(?=\d)")
_SIGNS = ("Rp ", "$ ", "£ ", "€ ")
_GENITIVE = re.compile(r"(\w) ?['’] ?s\b")
_QUOTED = re.compile(r"(?<!\w)[‘'’]\s+(\w[^‘'’]{0,60}?)\s*[’'](?!\w)")
"""Words in single quotation marks, with blanks that print has not."""

_SLASH = re.compile(r"(?<=\w) / (?=\w)")


def tidy(text: str) -> str:
    """``text`` with the blanks of print: none before commas, none around the hyphens that cutting left."""
    text = " ".join(text.split()).replace("“ ", "“").replace(" ”", "”")
    text += "”" * (text.count("“") == text.count("”") + 1)
    text = text.replace("bahwa ,", "bahwa")
    if any(map(text.__contains__, _SIGNS)):
        text = _CURRENCY.sub(r"\1", text)
    if "'" in text or "’" in text:
        text = _GENITIVE.sub("\\1's", text)
        text = _QUOTED.sub("‘\\1’", text)
    if " - " in text:
        text = _HYPHEN.sub(_hyphened, text)
    for pattern, good in _SPACES:
        text = pattern.sub(good, text)
    return _SLASH.sub("/", text).strip(" ,;")


_HYPHEN = re.compile(r"(\w+) - (?=(\w+))")


def _hyphened(match: re.Match[str]) -> str:
    """“e - commerce” is one word; “Liga Primer - kasta teratas” is a dash."""
    left, right = match[1], match[2]
    dash = right.lower() in PREPOSITIONS or (left[0].isupper() and right[0].islower() and len(left) > 4)
    return f"{left} – " if dash else f"{left}-"


def month_phrase(day: date) -> str:
    """A time of a few weeks around ``day``: “awal April 2017”. News comes a day or two late."""
    name = f"{MONTH_NAMES[day.month - 1]} {day.year}"
    if day.day <= 4:
        return f"awal {name}"
    return f"akhir {name}" if day.day >= 27 else name


def sentence_case(text: str) -> str:
    """``text`` with a capital first letter and a question mark."""
    text = tidy(text)
    return text[:1].upper() + text[1:].rstrip(".") + "?"
