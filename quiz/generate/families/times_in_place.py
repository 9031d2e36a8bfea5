"""Dates asked for where they stand: “… dibuka pada tanggal berapa?”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.generate.clause import Range
from quiz.generate.drafts import Asked
from quiz.generate.families.when import date_forms
from quiz.generate.parsed import Parsed
from quiz.generate.times import Time
from quiz.language.id_grammar import STRETCH_ENDS
from quiz.language.id_writing import CITING_WORDS, NAMING_WORDS, TIME_LEADS, WHAT_TIME

_EDITION = re.compile(r"(?:19|20)\d\d")
"""The year that the name of a contest ends with."""


_NEAR = 5
"""Words before a date among which who is cited may stand."""


def times(sentence: Parsed, around: Range) -> Iterator[Asked]:
    """The one date of a sentence, after a word that shows that it tells when, or set off at its end."""
    told = [time for time in sentence.times if time.explicit]
    if len(told) != 1:
        return
    time = told[0]
    inside = sentence.words_in(time.start, time.end)
    if not time.value or not inside or time.precision not in WHAT_TIME:
        return
    if not around[0] < inside.start < inside.stop <= around[1]:
        return
    near = sentence.words[max(around[0], inside.start - _NEAR) : inside.start]
    if any(word.low in CITING_WORDS for word in near):
        return  # “…, seperti dilansir Antara, Kamis (25/5)”
    closes = _closes(sentence, time, inside, around)
    if not closes and not _follows(sentence, time, inside, around):
        return
    if inside.stop < around[1] and sentence.words[inside.stop].low in NAMING_WORDS:
        return  # “merilis album pada 2015 berjudul …”
    place = (inside.start - (sentence.words[inside.start - 1].text == ","), inside.stop)
    lead = time.lead if time.lead in TIME_LEADS else "pada"
    yield Asked(
        place if closes else (inside.start, inside.stop),
        f"{lead} {WHAT_TIME[time.precision]}",
        (inside.start, inside.stop),
        "date",
        answer=sentence.text[slice(*time.core)],
        accept=date_forms(time),
        year=None if time.has_year else time.value.year,
    )


def _follows(sentence: Parsed, time: Time, inside: range, around: Range) -> bool:
    """Whether the date has a word before it that shows that it tells when."""
    before = sentence.words[inside.start - 1]
    apart = not before.text[-1].isalnum() and before.text != ","
    if time.lead not in TIME_LEADS or apart or before.tag in {"ADP", "NUM"}:
        return False
    after = sentence.words[inside.stop] if inside.stop < around[1] else None
    return after is None or (after.text[0] not in "-–(/" and after.low not in STRETCH_ENDS)


def _closes(sentence: Parsed, time: Time, inside: range, around: Range) -> bool:
    """Whether the day is the last thing that the statement tells, after where it was: “…, Kamis (8/6)”."""
    before = sentence.words[inside.start - 1]
    if time.precision != "day" or time.lead not in {"", "pada"} or inside.stop < around[1]:
        return False
    if before.text == "," and inside.start - 1 > around[0]:
        before = sentence.words[inside.start - 2]
    return (
        before.tag in {"NOUN", "PROPN"}
        or _EDITION.fullmatch(before.text) is not None
        or before.text == ")"
        or sentence.entity_at(inside.start - 1) is not None
    )
