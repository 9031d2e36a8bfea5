"""Names written by ear: spellings of one name in different romanisations fold together.

The rules cover what differs between romanisations of Arabic, Russian, Chinese and old Indonesian spelling:
q/k/kh/g, ou/u, oe/u, ts/c, y/i/j, w/v, doubled letters, the article al-/el-/as-.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

_RULES: tuple[tuple[str, str, str], ...] = (
    ("dz", "^dz", "j"), ("dj", "", "j"), ("tj", "", "c"), ("oe", "", "u"), ("ou", "", "u"), ("oo", "", "u"),
    ("ee", "", "i"), ("ie", "ie(?=.)", "i"), ("ph", "", "f"),
    ("s", "sch|sh|sj|sy", "s"),
    ("tch", "", "c"), ("tc", "", "c"), ("cz", "", "c"), ("tz", "", "c"), ("ts", "", "c"),
    ("gu", "gu(?=[ei])", "g"), ("qu", "qu(?=[ei])", "q"),
    ("kh", "", "k"), ("ch", "", "k"), ("gh", "", "k"), ("ck", "", "k"), ("q", "", "k"),
    ("dh", "", "d"), ("dz", "", "d"), ("th", "", "t"), ("bh", "", "b"), ("x", "", "ks"),
    ("c", "c(?=[aouklrtc])|c$", "k"), ("z", "", "s"), ("w", "", "v"), ("ff", "(?<=[eo])ff$", "v"),
    ("j", "(?<=[eiy])j$", "i"), ("y", "", "i"), ("h", "(?<=.)h$|(?<=[aeiou])h(?=[^aeiou])", ""),
    ("", r"(.)\1+", r"\1"),
)  # fmt: skip
"""Letters that a rule is about, where it holds (anywhere when empty), and what they become."""
_VOWELS = re.compile("[aeiou]+")
_GUTTURAL = str.maketrans("gjq", "kkk")
_SOFTENED = str.maketrans("gc", "js")
_CONSONANTS = re.compile("[^aeiou]+")
_NEAR_VOWELS = frozenset({"ae", "ea", "ei", "ie", "ou", "uo"})


@cache
def _rules() -> tuple[tuple[str, re.Pattern[str] | None, str], ...]:
    """The rules with their patterns compiled, which takes a while, when first needed."""
    return tuple((part, re.compile(where) if where else None, into) for part, where, into in _RULES)


@lru_cache(maxsize=2048)
def sound(word: str) -> str:
    """How the folded ``word`` sounds, roughly; equal for the common romanisations of one name."""
    for part, pattern, into in _rules():
        if part in word:
            word = pattern.sub(into, word) if pattern else word.replace(part, into)
    return word


@lru_cache(maxsize=2048)
def _shape(word: str) -> tuple[str, str]:
    heard = sound(word).replace("g", "k")
    return _VOWELS.sub("", heard), "".join(_CONSONANTS.sub("", heard))


def sounds_like(key: str, given: str) -> bool:
    """Whether two folded words are one name by ear: the same consonants, vowels that transcribers swap."""
    if sound(key) == sound(given):
        return True
    (hard, flesh), (others, filling) = _shape(key), _shape(given)
    if hard != others or len(hard) < 2:
        return len(key) > 3 and len(given) > 3 and _soft(key) == _soft(given)
    if flesh == filling or (len(hard) > 4 and key[0] == given[0]):
        return True
    if len(flesh) != len(filling) or (len(hard) < 3 and len(key) < 5):
        return False
    if len(hard) > 3 and (flesh[0] == filling[0] or key[0] == given[0]):
        return True
    return all(a == b or a + b in _NEAR_VOWELS for a, b in zip(flesh, filling, strict=True))


@lru_cache(maxsize=2048)
def _soft(word: str) -> str:
    """How a word sounds with soft *c*, *g* and *kh*, and *j* at its beginning as *y*: *Avisena*, *Juri*."""
    heard = sound(word.replace("kh", "h")).translate(_SOFTENED)
    return "i" + heard[1:] if heard[:1] == "j" else heard


def bones(word: str) -> str:
    """The consonants of a folded word as they sound."""
    return _shape(word)[0]


def bare(word: str) -> str:
    """The consonants of ``word`` as it sounds, without half-vowels: what is left of it in Arabic script."""
    heard = _VOWELS.sub("", sound(word)).translate(_GUTTURAL).rstrip("t")
    return re.sub(r"(.)\1+", r"\1", heard)
