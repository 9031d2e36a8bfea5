"""Which language a text is in, by its commonest words."""

from __future__ import annotations

import re

from quiz.language.id_writing import COMMON_WORDS, words

_COMMON = {
    "id": COMMON_WORDS,
    "en": words(
        "the of and to in that is was for it with as his on be at by had are but from have an they which"
    ),
}
_LEAST = 0.06
"""News has 25 % or more of such words; names and numbers alone have none."""


def language_of(text: str) -> str:
    """ "id", "en", or "" for a text that is neither. A text of a few words counts as Indonesian."""
    found = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    if len(found) < 8:
        return "id"
    shares = {code: sum(word in common for word in found) / len(found) for code, common in _COMMON.items()}
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST else ""
