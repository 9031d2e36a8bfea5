"""Other scripts into Latin letters, by rule.

Cyrillic follows the romanisation of passports (ICAO Doc 9303) without its iotated extras; Arabic and Greek
follow common press usage. Arabic leaves short vowels out, so names from it are compared by consonants.
"""

from __future__ import annotations

import re


def _letters(row: str) -> list[str]:
    return row.split("|")


_CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґѓќљњџћђјўѣ",
        _letters(
            "a|b|v|g|d|e|zh|z|i|y|k|l|m|n|o|p|r|s|t|u|f|kh|ts|ch|sh|shch||y||e|yu|ya|"
            "i|i|ie|g|g|k|l|n|dz|c|d|j|u|e"
        ),
        strict=True,
    )
)
_ARABIC = dict(
    zip(
        "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءأإآؤئپچژگکی",
        _letters("a|b|t|th|j|h|kh|d|dh|r|z|s|sh|s|d|t|z|a|gh|f|q|k|l|m|n|h|w|y|a|a||a|i|a|u|i|p|ch|zh|g|k|y"),
        strict=True,
    )
)
_GREEK = dict(
    zip(
        "αβγδεζηθικλμνξοπρσςτυφχψω",
        _letters("a|v|g|d|e|z|i|th|i|k|l|m|n|x|o|p|r|s|s|t|y|f|ch|ps|o"),
        strict=True,
    )
)
_SCRIPTS = str.maketrans(_CYRILLIC | _ARABIC | _GREEK)
_LOOKALIKE = str.maketrans("авекмнорстухіјѕԁɡսһαβεικνορτυχ", "abekmhopctyxijsdguhabeikvoptux")
_LATIN = re.compile("[a-z]")
_WORD = re.compile(r"\w+")


def _word(match: re.Match[str]) -> str:
    word = match[0]
    if word.isascii():
        return word
    if word.startswith("ال") and len(word) > 4:
        word = "ال " + word[2:]
    if _LATIN.search(word):
        word = word.translate(_LOOKALIKE)
    return word.translate(_SCRIPTS)


def latin(text: str) -> str:
    """``text`` (lower-case) with Cyrillic, Arabic and Greek words in Latin letters.

    A word that mixes scripts has look-alike letters in it: these become the Latin letters they imitate.
    """
    return _WORD.sub(_word, text)
