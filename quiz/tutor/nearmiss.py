"""Near misses teach: who the person is that was named instead of the one asked for."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from itertools import dropwhile

from quiz.judge import fold
from quiz.language import LANGUAGES, pack
from quiz.tutor.wish import TALKS

BETWEEN = 3
"""Words that may stand between an office and the name: a country, a given name."""


@cache
def _offices() -> tuple[re.Pattern[str], dict[str, str]]:
    """A pattern for all names of offices in all languages, longest first, and the concept of each."""
    concepts: dict[str, str] = {}
    for code in LANGUAGES:
        for concept, names in pack(code).offices.items():
            for name in names:
                concepts.setdefault(fold(name), concept)
    longest = sorted(concepts, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(map(re.escape, longest))})\b"), concepts


def asked_office(ask: str) -> str:
    """The office whose holder a question asks for (“Siapa Menteri Pertahanan …?”), as it is written there.

    "" when it asks for someone else, whatever offices it names on the way.
    """
    words = fold(ask).split()
    asking = {word for talk in TALKS.values() for word in talk.WHO}
    between = {word for talk in TALKS.values() for word in talk.HOLDING}
    who = next((at for at, word in enumerate(words) if word in asking), None)
    if who is None:
        return ""
    rest = " ".join(dropwhile(between.__contains__, words[who + 1 :]))
    found = _offices()[0].match(rest)
    return _as_written(found[1], ask) if found else ""


def office_of(person: str, sentences: Iterable[str]) -> str:
    """The office that goes before ``person`` in one of ``sentences``, as written there; "" when none does."""
    words = fold(person).split()
    if not 1 <= len(words) <= 4:
        return ""
    for sentence in sentences:
        folded = fold(sentence)
        for found in _offices()[0].finditer(folded):
            if words[-1] in folded[found.end() :].split()[: BETWEEN + 1]:
                return _as_written(found[1], sentence)
    return ""


def same_office(one: str, other: str) -> bool:
    """Whether two names of offices mean one office (menlu, Menteri Luar Negeri)."""
    concepts = _offices()[1]
    return concepts.get(fold(one), one) == concepts.get(fold(other), other)


def _as_written(folded: str, text: str) -> str:
    """The stretch of ``text`` whose words fold to ``folded``."""
    loose = r"\W+".join(map(re.escape, folded.split()))
    found = re.search(rf"\b{loose}\b", text, re.IGNORECASE)
    written = found[0] if found else folded
    # At the start of a sentence: Juru bicara, Jenderal. Within: Menteri Pertahanan.
    return written[0].lower() + written[1:] if written[1:].islower() else written
