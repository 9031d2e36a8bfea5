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
    r"(?P<twice>\b[^\W\d_]{2,}) - (?i:(?P=twice))(?:nya|an|kan)?\b"
    r"|(?<!\w)(?:[Kk]e|U|[Ee]|[Nn]on|[Pp]ra|[Pp]asca|[Ee]ks|[Cc]o|[Aa]nti|[Ss]emi) - (?=\w)[^\W_]+"
    r"|(?<!\w)\d+ - \d+(?!\w)"
    r"|(?<!\w)[A-Z][a-z]{1,4} - (?!di |ke |dan |dari )[a-z]{2,4}(?=[\s,.)”\"]|\Z)"
    r"|(?<!\w)[A-Z][a-z]+ - [A-Z][a-z]+(?=[\s,.)”\"]|\Z)"
    r"|(?:https?://|www\.)\S+"
    r"|@?\w[\w.]*\.(?:com|co\.id|id|net|org|tv|news|ai|io|me|app)\b"
    r"|Rp\.?(?=\s?\d)|US\$|[$€£¥]"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?"
    r"|\d+(?:[.,:]\d+)*(?:[-–]\d+(?:[.,]\d+)*)*%?"
    r"|(?:[^\W\d_]\.){2,}|(?<![\w.])[A-Z]\.(?=\s[A-Z])"
    r"|[^\W_]+(?:[-'’/&][^\W_]+)*(?:\.(?=[^\W_]\w*\.))?"
    r"|\.{2,}|[^\w\s]|_"
)


def tokenize(sentence: str) -> list[Token]:
    """The tokens of ``sentence``. Hyphens and apostrophes stay in words, decimals and dates in numbers.

    Some sources print blanks around hyphens (“ke - 17”, “Lee Min - ho”): such a word is one token whose
    text has none.
    """
    return [
        Token(match[0].replace(" - ", "-"), match.start(), match.end()) for match in _TOKEN.finditer(sentence)
    ]
