"""Slips of the finger: near enough to the key, and not another thing that is known."""

from __future__ import annotations

from collections.abc import Callable

from quiz.judge.lexicon import lexicon
from quiz.judge.sound import sounds_like

Known = Callable[[str], bool]


def distance(one: str, other: str, most: int) -> int:
    """Optimal string alignment distance (insert, delete, change, swap); ``most`` + 1 when above.

    Written out, since words differ early and bounds are low: most pairs are told apart by their ends, and a
    library for it would take a tenth of the memory of a whole talk.
    """
    if len(one) > len(other):
        one, other = other, one
    above = most + 1
    if len(other) - len(one) > most:
        return above
    if most == 1 and len(one) > 2 and one[0] != other[0] and one[-1] != other[-1]:
        return above  # one slip leaves one end as it was
    start, stop = 0, len(one)
    while start < stop and one[start] == other[start]:
        start += 1
    longer = len(other) - len(one)
    while stop > start and one[stop - 1] == other[stop - 1 + longer]:
        stop -= 1
    one, other = one[start:stop], other[start : stop + longer]
    if not one:
        return longer
    if most == 1:  # what is left begins and ends with different letters: one change or one swap, or more
        swapped = len(one) == 2 and one == other[::-1]
        return 1 if not longer and (len(one) == 1 or swapped) else above
    alone = other
    for letter in one:
        alone = alone.replace(letter, "", 1)
    return above if len(alone) > most else min(above, _aligned(one, other))


def _aligned(one: str, other: str) -> int:
    """The distance of two texts by dynamic programming, row by row."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one):
        before, above, row = row, before, [at + 1]
        for to, opposite in enumerate(other):
            cost = min(before[to] + (letter != opposite), before[to + 1] + 1, row[to] + 1)
            if at and to and letter == other[to - 1] and opposite == one[at - 1]:
                cost = min(cost, above[to - 1] + 1)
            row.append(cost)
    return row[-1]


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
