"""Drafts that few would ask: each of these kinds readers accepted less than two times in five."""

from __future__ import annotations

import re

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.parsed import Reading
from quiz.language.id_nicknames import is_nickname
from quiz.language.id_writing import (
    AGAIN,
    CONTINENT_NAMES,
    GAP,
    HOME_NAMES,
    NEWSROOMS,
    NICKNAME_STARTS,
    OPEN_LISTS,
    REPORTING,
    SUBSTITUTIONS,
    WINNINGS,
)

_AGAIN = re.compile(AGAIN, re.IGNORECASE)
_OPEN_LIST = re.compile(OPEN_LISTS)
_SUBSTITUTION = re.compile(SUBSTITUTIONS, re.IGNORECASE)
_WINNINGS = re.compile(WINNINGS, re.IGNORECASE)
_REPORTING = re.compile(REPORTING)


def is_dull(draft: Draft, reading: Reading) -> bool:
    """Whether who asks for few questions is better off without ``draft``."""
    if not isinstance(draft.answer, str) or draft.family.startswith("office"):
        return False
    sports = reading.domain == "sports"
    return (
        (_is_home(draft.answer, sports=sports) and draft.kind in {"place", "organization"})
        or (draft.kind not in {"number", "date"} and _is_byname(draft, sports=sports))
        or _reports(draft)
        or _one(draft)
        or (sports and bool(_SUBSTITUTION.search(draft.ask)))
        or (sports and _is_usual_prize(draft))
        or (draft.kind not in {"number", "date"} and bool(_OPEN_LIST.search(draft.ask)))
        or (not draft.sentence.opens and bool(_AGAIN.search(draft.ask)))
    )


def _is_home(key: str, *, sports: bool) -> bool:
    """The country that the news is from, teams aside, and whole continents."""
    return key in CONTINENT_NAMES or (key in HOME_NAMES and not sports)


def _is_byname(draft: Draft, *, sports: bool) -> bool:
    """A team by a nickname only, unless nicknames are spoken of: “klub berjuluk ____”."""
    key = str(draft.answer)
    named = is_nickname(key) or (
        sports and key.split(" ")[0] in NICKNAME_STARTS and not key.startswith("Los Ang")
    )
    return named and "juluk" not in draft.sentence.text


def _reports(draft: Draft) -> bool:
    """Who only told the news: “____ melansir bahwa …”, “dikutip dari ____”."""
    if draft.kind not in {"organization", "place", "person"}:
        return False
    before, _, after = draft.sentence.text.partition(str(draft.answer))
    paper = bool(NEWSROOMS & set(words(str(draft.answer))))
    return paper and bool(_REPORTING.search(f"{before[-30:]}{GAP}{after[:30]}"))


def _one(draft: Draft) -> bool:
    """“Berapa wakil …?” Satu."""
    first = words(str(draft.answer))[:1]
    return draft.family == "how many" and first in _ONE and "lama" not in words(draft.ask)


_ONE = frozenset((("satu",), ("seorang",), ("sebuah",)))


def _is_usual_prize(draft: Draft) -> bool:
    """The three points of a victory."""
    return words(str(draft.answer))[:1] in {("tiga",), ("3",)} and bool(_WINNINGS.search(draft.ask))
