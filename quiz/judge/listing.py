"""Lists: members in any order, some, too many."""

from __future__ import annotations

import re
from functools import cache

from quiz.judge.lexicon import lexicon
from quiz.judge.normalize import fold

_NUMBERING = re.compile(r"(?:(?<=^)|(?<=[\s,;]))\(?\d{1,2}[.)]\s+")
_HARD = re.compile(r"\s*[;\n•|]\s*|\s*,\s*(?![0-9])|(?<![0-9])\s*,\s*")
_SLASH = re.compile(r"(?<=[^\W\d_]{2})\s*/\s*(?=[^\W\d_]{2})")


@cache
def _soft() -> re.Pattern[str]:
    links = sorted(
        {
            word
            for one in lexicon().packs
            for word in ("dan", "serta", "and", "juga", "plus", "beserta", "maupun", "as well as")
        }
    )
    return re.compile(r"\s*(?:&|\+|\b(?:" + "|".join(links) + r")\b)\s*", re.IGNORECASE)


def members(text: str) -> list[str]:
    """The members that a list in prose names; *Trinidad and Tobago* stays one."""
    text = _NUMBERING.sub(", ", text[:2000])
    found: list[str] = []
    for part in _HARD.split(_SLASH.sub(", ", text)):
        found += _linked(part)
    return [member.strip(" .:-") for member in found if any(map(str.isalnum, member))]


def _linked(part: str) -> list[str]:
    pieces = _soft().split(part)
    if len(pieces) == 1:
        return pieces
    if any(sense[:2] in ("p:", "o:") for sense in lexicon().look(fold(part))):
        return [part]
    if len(pieces) == 3:
        for joined, rest in ((0, 2), (1, 0)):
            pair = (
                fold(" dan ".join(pieces[joined : joined + 2])),
                fold(" and ".join(pieces[joined : joined + 2])),
            )
            if any(lexicon().look(name) for name in pair):
                return [" dan ".join(pieces[joined : joined + 2]), pieces[rest]]
    return pieces
