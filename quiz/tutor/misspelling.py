"""Slips of the finger in words that the tutor knows, told from other words."""

from __future__ import annotations

_VOWELS = frozenset("aeiou")


def is_slip(word: str, known: str) -> bool:
    """Whether ``word`` is ``known`` with one slip: two letters swapped, a vowel left out, or, in a known word
    of six letters or more, one letter wrong, missing or too many.

    Short words are judged strictly, since one wrong letter often makes another word (topi, topik).
    """
    if word == known or len(known) < 3:
        return False
    if len(word) == len(known):
        wrong = [at for at in range(len(word)) if word[at] != known[at]]
        if len(wrong) == 2 and wrong[1] == wrong[0] + 1:
            first, second = wrong
            return word[first] == known[second] and word[second] == known[first]
        return len(wrong) == 1 and len(known) >= 6
    if len(word) + 1 == len(known) and len(known) > 3:
        lost = _extra(known, word)
        return lost is not None and (len(known) >= 6 or lost in _VOWELS)
    if len(word) == len(known) + 1:
        return len(known) >= 6 and _extra(word, known) is not None
    return False


def _extra(longer: str, shorter: str) -> str | None:
    """The one letter that ``longer`` has more than ``shorter``; None when they differ otherwise."""
    for at, letter in enumerate(longer):
        if longer[:at] + longer[at + 1 :] == shorter:
            return letter
    return None
