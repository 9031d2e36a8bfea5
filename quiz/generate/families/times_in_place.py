"""Dates asked for where they stand: “… dibuka pada tanggal berapa?”."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Range
from quiz.generate.drafts import Asked
from quiz.generate.families.when import date_forms
from quiz.generate.parsed import Parsed
from quiz.language.id_writing import NAMING_WORDS, TIME_LEADS, WHAT_TIME


def times(sentence: Parsed, around: Range) -> Iterator[Asked]:
    """The one date of a sentence, after a word that shows that it tells when."""
    if len(sentence.times) != 1:
        return
    time = sentence.times[0]
    inside = sentence.words_in(time.start, time.end)
    if not time.explicit or not time.value or not inside or time.precision not in WHAT_TIME:
        return
    if not around[0] < inside.start < inside.stop <= around[1]:
        return
    before = sentence.words[inside.start - 1]
    apart = not before.text[-1].isalnum() and before.text != ","
    if time.lead not in TIME_LEADS or apart or before.tag in {"ADP", "NUM"}:
        return
    if inside.stop < around[1] and sentence.words[inside.stop].text[0] in "-–(/":
        return
    if inside.stop < around[1] and sentence.words[inside.stop].low in NAMING_WORDS:
        return  # “merilis album pada 2015 berjudul …”
    yield Asked(
        (inside.start, inside.stop),
        f"{time.lead} {WHAT_TIME[time.precision]}",
        (inside.start, inside.stop),
        "date",
        answer=sentence.text[slice(*time.core)],
        accept=date_forms(time),
        year=None if time.has_year else time.value.year,
    )
