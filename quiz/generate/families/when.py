"""Kapan …? Something happened at a time that its sentence tells."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta

from quiz.generate.clause import Clause, Range
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, blocked, deed, named, setting, subject
from quiz.generate.parsed import Parsed, Reading
from quiz.generate.times import Time
from quiz.generate.verbs import is_verb
from quiz.generate.wording import YEAR, NotAloneError, Wording
from quiz.language.id_grammar import COPULAS, DONE_WORDS, SPANNING_WORDS, WHEN_BARRIERS
from quiz.language.id_writing import INNER_VERBS, LASTING_VERBS, MONTH_NAMES, QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for an explicit date; the year is given in the question when the sentence does not tell it."""
    if clause.is_speech or clause.verb_word in INNER_VERBS or clause.verb_word in COPULAS:
        return
    for time in clause.sentence.times:
        place = None if _ranges(clause, time) else _place(clause, time)
        if place is None or not time.explicit or not time.value or (time.precision == "vague"):
            continue
        if _denied(clause) or clause.sentence.words[clause.subject[0]].low in {"salah", "yang", "hal"}:
            continue
        if _ahead(clause) and reading.today and time.value < reading.today - timedelta(days=40):
            continue  # “akan” with a day long past: the source has the year wrong
        wording = Wording(clause.sentence, own=named(clause))
        try:
            prefix = setting(clause, wording, place)
            who = subject(clause, wording)
            done = deed(clause, wording, place, drop=DONE_WORDS)
        except NotAloneError:
            continue
        if (
            not who
            or _TWICE.search(done)
            or YEAR.search(done)
            or (time.lead == "mulai" and time.precision == "year")
        ):
            continue
        word = QUESTIONS[
            "since when"
            if time.lead == "sejak"
            else "until when"
            if time.lead in {"hingga", "sampai"}
            else "when"
        ]
        if time.precision == "year" and not clause.sentence.text[time.core[0]].isalpha():
            ends = {"sejak": "since which year", "hingga": "until which year", "sampai": "until which year"}
            word = QUESTIONS[ends.get(time.lead, "which year")]
        question = begin(prefix, word.format(deed=f"{who} {done}"))
        if not time.has_year and not wording.dated:
            question = begin(QUESTIONS["in year"].format(year=time.value.year), question)
        yield Draft(
            family="when",
            ask=question,
            answer=clause.sentence.text[slice(*time.core)],
            sentence=clause.sentence,
            kind="date",
            merit=(0.85 if time.precision == "day" else 0.75) - (0 if named(clause) else 0.2),
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
            timeless=True,
            accept=date_forms(time),
        )


_TWICE = re.compile(r"\bpada (?:hari|malam|pagi|tanggal|bulan|tahun)\b", re.IGNORECASE)
"""Another time in the question: then the date tells only what is known."""


def _denied(clause: Clause) -> bool:
    """Whether the deed did not happen: then it has no time."""
    start, end = clause.helpers
    return any(word.low in {"tidak", "tak", "belum", "bukan"} for word in clause.sentence.words[start:end])


def _ahead(clause: Clause) -> bool:
    """Whether the deed was still to come."""
    start, end = clause.helpers
    return any(word.low in {"akan", "bakal"} for word in clause.sentence.words[start:end])


def date_forms(time: Time) -> tuple[str, ...]:
    """How a date may be answered in full."""
    if not time.value:
        return ()
    day = time.value
    if time.precision == "day":
        return (f"{day.day} {MONTH_NAMES[day.month - 1]} {day.year}",)
    if time.precision == "month":
        return (f"{MONTH_NAMES[day.month - 1]} {day.year}",)
    return (str(day.year),)


def _ranges(clause: Clause, time: Time) -> bool:
    """Whether the time is one end of a stretch or one of two: “2004 dan 2005”, “5 hingga 7 Mei”."""
    before = clause.sentence.text[: time.start].rstrip().split(" ")[-1].lower()
    after = clause.sentence.text[time.end :].lstrip(" )").split(" ")[0].lower().strip(",")
    if time.lead in {"hingga", "sampai"} and (before.isdigit() or clause.verb_word not in LASTING_VERBS):
        return True
    return before in SPANNING_WORDS or after in SPANNING_WORDS or before[-1:] in {"-", "–"}


def takes_time(sentence: Parsed, time: Time, at: int) -> bool:
    """“memasuki tahun 2017”: the time at word ``at`` is what the verb before it is about."""
    before = sentence.words[at - 1] if at else None
    return not time.lead and before is not None and before.tag == "VERB" and before.low.startswith("me")


def _place(clause: Clause, time: Time) -> Range | None:
    inside = clause.sentence.words_in(time.start, time.end)
    if not inside:
        return None
    place = (inside.start, inside.stop)
    if place == clause.front or place in clause.middle:
        return place
    start, end = clause.rest
    if place[0] < start or place[1] > end or blocked(clause, start, place[0], WHEN_BARRIERS):
        return None
    if any(is_verb(clause.sentence, i) for i in range(start + 1, place[0])):
        return None  # the time may belong to the later verb
    if takes_time(clause.sentence, time, inside.start):
        return None
    return place
