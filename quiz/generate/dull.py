"""Drafts that few would ask: each of these kinds readers accepted less than two times in five."""

from __future__ import annotations

import re

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.lexicon import known
from quiz.generate.parsed import Reading
from quiz.language.id_nicknames import is_nickname
from quiz.language.id_writing import (
    AGAIN,
    CONTINENT_NAMES,
    GAP,
    HOME_NAMES,
    NEWSROOMS,
    NICKNAME_STARTS,
    NUMBER_WORDS,
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
        or _leaves_open(draft, reading)
    )


def _leaves_open(draft: Draft, reading: Reading) -> bool:
    """Whether a later question tells too little for anyone to know what is meant: one name, and no number.

    So it is in long articles that say nothing at first by which they could be named, and where the answer is
    a person whom few know and who holds no office.
    """
    affair = reading.affair.text if reading.affair else ""
    told = {name for name in draft.names - {draft.entity, draft.full} if name in draft.ask}
    counted = any(map(str.isdigit, draft.ask)) or bool(NUMBER_WORDS & set(words(draft.ask)))
    if draft.sentence.opens or len(told) > 1 or counted or draft.topic == affair != "":
        return False
    if not affair and len(reading.sentences) > _LONG and draft.family not in _EXPLAINED:
        return draft.kind != "organization"
    return draft.kind == "person" and draft.family != "said" and not _is_explained(draft, reading)


_EXPLAINED = frozenset(("expansion", "definition", "calling", "profession"))
"""Families whose questions say what is asked for."""

_LONG = 25
"""Sentences of a long article."""


def _is_explained(draft: Draft, reading: Reading) -> bool:
    """Whether news has met the person asked for before, or the article tells what he is."""
    offices = (office for sentence in reading.sentences for office in sentence.offices)
    return bool(known(draft.full).kind) or any(office.person.full == draft.full for office in offices)


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
