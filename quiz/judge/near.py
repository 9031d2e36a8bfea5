"""Slips of the finger: near enough to the key, and not another thing that is known."""

from __future__ import annotations

from collections.abc import Callable

from quiz.judge.lexicon import lexicon
from quiz.judge.sound import sounds_like

Known = Callable[[str], bool]
_distance: Callable[..., int] | None = None


def distance(one: str, other: str, most: int) -> int:
    """Optimal string alignment distance (insert, delete, change, swap); ``most`` + 1 when above."""
    global _distance
    if _distance is None:
        from rapidfuzz.distance.OSA import distance as measured

        _distance = measured
    return _distance(one, other, score_cutoff=most)


def allowed(letters: int) -> int:
    """How many slips a word of so many letters may have."""
    return 0 if letters < 5 else 1 if letters < 9 else 2 if letters < 16 else 3


def is_slip(key: str, given: str, known: Known) -> bool:
    """Whether folded ``given`` is ``key`` mistyped: few slips, no digit touched, and no thing of its own."""
    if key == given:
        return True
    most = allowed(len(key))
    if not most or abs(len(key) - len(given)) > most or len(given) < 4:
        return False
    far = distance(key, given, most)
    if far > most or _digits(key) != _digits(given):
        return False
    if far == 2 and key[0] != given[0]:
        return False
    if len(key) == 5 and (key[0] != given[0] or _changes_consonant(key, given)):
        return False
    return not known(given) and not lexicon().is_seen(given)


def _changes_consonant(key: str, given: str) -> bool:
    """Whether a slip puts another letter for a consonant: too much in a word as short as *Paris*."""
    if len(key) != len(given) or sorted(key) == sorted(given):
        return False
    return any(a != b and not (a in "aeiou" and b in "aeiou") for a, b in zip(key, given, strict=True))


def _digits(text: str) -> str:
    return "".join(filter(str.isdigit, text)) if not text.isalpha() else ""


def same_name(key: str, given: str, known: Known) -> bool:
    """Whether two folded words are one name: equal, by ear, or by a slip."""
    if key == given:
        return True
    if len(key) < 4 or len(given) < 4:
        return min(len(key), len(given)) == 3 and _single(key) == _single(given) and not known(given)
    if sounds_like(key, given) and not (known(given) and not _same_spelling(key, given)):
        return True
    return is_slip(key, given, known)


def _single(word: str) -> str:
    """``word`` with doubled letters once."""
    return "".join(a for a, b in zip(word, word[1:] + " ", strict=True) if a != b)


def _same_spelling(key: str, given: str) -> bool:
    from quiz.judge.sound import sound

    return sound(key) == sound(given)


def known_to_packs(name: str) -> bool:
    """The packs' own knowledge of other things, for a judge without a bank."""
    return lexicon().is_known(name)
