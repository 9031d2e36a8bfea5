"""Which language a text is in, by its commonest words."""

from __future__ import annotations

import re
from functools import lru_cache

from quiz.language.id_writing import COMMON_WORDS, looks_like_verb, words

_COMMON = {
    "id": COMMON_WORDS,
    "en": words(
        "the of and to in that is was for it with as his on be at by had are but from have an they which"
    ),
}
_NOT_LATIN = re.compile("[^\u0000-\u024f\u1e00-\u1eff]")
_LEAST = {"id": 0.07, "en": 0.15}
"""News has 25 % or more of such words, and Indonesian news short sentences without one."""


@lru_cache(maxsize=20_000)
def _is_affixed(word: str) -> bool:
    """Whether ``word`` has the form of an Indonesian verb or of a noun in ke-…-an, pe-…-an."""
    noun = word.startswith(("ke", "pe")) and word.endswith("an") and len(word) > 6
    return looks_like_verb(word) or noun


@lru_cache(maxsize=8)
def language_of(text: str) -> str:
    """ "id", "en", or "" for a text that is neither. A text of a few words counts as Indonesian."""
    found = re.findall(r"[^\W\d_]+", text[:20_000].lower())
    letters = "".join(found)
    if 2 * len(_NOT_LATIN.findall(letters)) > len(letters):
        return ""
    if len(found) < 8:
        return "id"
    shares = {code: sum(word in common for word in found) / len(found) for code, common in _COMMON.items()}
    if shares["en"] < _LEAST["en"]:
        shares["id"] += sum(map(_is_affixed, found)) / len(found)
    best = max(shares, key=lambda code: shares[code])
    return best if shares[best] >= _LEAST[best] else ""
