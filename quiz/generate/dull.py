"""Drafts that few would ask: each of these kinds readers accepted less than two times in five."""

from __future__ import annotations

import re

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.parsed import Reading
from quiz.generate.vague import is_explained, own_names
from quiz.language.id_nicknames import is_nickname
from quiz.language.id_writing import (
    AGAIN,
    CONTINENT_NAMES,
    GAP,
    HOME_NAMES,
    MOMENT_WORDS,
    MONTHS,
    NEWSROOMS,
    NICKNAME_STARTS,
    NUMBER_WORDS,
    OPEN_LISTS,
    PLAY_WORDS,
    REPORTERS,
    REPORTING,
    RESULT_WORDS,
    SUBSTITUTIONS,
    WINNINGS,
)
from quiz.language.world import cities

_AGAIN = re.compile(AGAIN, re.IGNORECASE)
_OPEN_LIST = re.compile(OPEN_LISTS)
_SUBSTITUTION = re.compile(SUBSTITUTIONS, re.IGNORECASE)
_WINNINGS = re.compile(WINNINGS, re.IGNORECASE)
_REPORTING = re.compile(REPORTING)
_REPORTERS = re.compile(REPORTERS)


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
        or (sports and (_is_usual_prize(draft) or _is_play(draft)))
        or bool(_REPORTERS.search(draft.ask))
        or (draft.kind not in {"number", "date"} and bool(_OPEN_LIST.search(draft.ask)))
        or (not draft.sentence.opens and bool(_AGAIN.search(draft.ask)))
        or (not draft.sentence.opens and draft.family not in _EXPLAINED and _leaves_open(draft, reading))
    )


def _leaves_open(draft: Draft, reading: Reading) -> bool:
    """Whether a later question tells too little for anyone to know what is meant.

    It names nothing and is short; or it tells one name and no number, in a long article that says
    nothing at first by which it could be named, or to ask for a person whom few know and who holds no office.
    """
    affair = reading.affair.text if reading.affair else ""
    told = own_names(draft)
    counted = any(map(str.isdigit, draft.ask)) or bool(NUMBER_WORDS & set(words(draft.ask)))
    if not told and not counted and _is_short(draft):
        return True
    if len(told) > 1 or counted or draft.topic == affair != "":
        return False
    if not affair and len(reading.sentences) > _LONG:
        return draft.kind != "organization"
    return draft.kind == "person" and draft.family != "said" and not is_explained(draft, reading)


def _is_short(draft: Draft) -> bool:
    """Whether a question has few words and none of them is written large, but the first."""
    asked = draft.ask.partition(" “")[2] if draft.family == "cloze" else draft.ask
    large = (word for word in asked.replace(GAP, "").split()[1:] if word.strip("“‘(")[:1].isupper())
    return len(words(asked)) < _SHORT and all(word.strip(",.”?").lower() in MONTHS for word in large)


_EXPLAINED = frozenset(("expansion", "definition", "calling", "profession"))
"""Families whose questions say what is asked for."""

_SHORT = 10
"""Words of a question that are few."""

_LONG = 25
"""Sentences of a long article."""


def _is_home(key: str, *, sports: bool) -> bool:
    """The country that the news is from, teams aside, and whole continents."""
    return key in CONTINENT_NAMES or (key in HOME_NAMES and not sports)


def _is_byname(draft: Draft, *, sports: bool) -> bool:
    """A team by a nickname only, unless nicknames are spoken of: “klub berjuluk ____”."""
    key = str(draft.answer)
    first, *more = key.split(" ")
    placed = " ".join([first, *more[:1]]) in cities()  # “Los Angeles Lakers”
    named = is_nickname(key) or (sports and first in NICKNAME_STARTS and not placed)
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


def _is_play(draft: Draft) -> bool:
    """A moment of a match of which nothing stays."""
    asked = frozenset(words(draft.ask))
    return not draft.sentence.opens and bool(asked & (PLAY_WORDS | MOMENT_WORDS)) and not asked & RESULT_WORDS


def _is_usual_prize(draft: Draft) -> bool:
    """The three points of a victory."""
    return words(str(draft.answer))[:1] in {("tiga",), ("3",)} and bool(_WINNINGS.search(draft.ask))
