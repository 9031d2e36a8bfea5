"""Apa judul …? A work or a thing is called something."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, named, passive_verb, setting
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import TITLE_WORDS
from quiz.language.id_writing import NAMING_WORDS, QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“S merilis album bertajuk X” → “Apa judul album yang dirilis S?”"""
    if not named(clause):
        return
    start, end = clause.rest
    words = clause.sentence.words
    at = next((i for i in range(start + 1, end) if words[i].low in NAMING_WORDS), None)
    if at is None or clause.object()[1] < at - 1 or at + 1 >= end:
        return
    stop = at + 1
    while stop < end and (
        words[stop].text[:1].isupper() or words[stop].text[:1].isdigit() or words[stop].low in TITLE_WORDS
    ):
        if clause.sentence.time_at(stop):
            break
        stop += 1
    if stop == at + 1 or words[stop - 1].low in TITLE_WORDS:
        return
    what_end = at - (words[at - 1].low in {"yang", ","})
    noun_start = start
    while what_end > noun_start and words[what_end - 1].low.endswith("nya"):
        return
    wording = Wording(clause.sentence, own=named(clause))
    try:
        verb = passive_verb(clause)
        prefix = setting(clause, wording)
        what = wording.say((noun_start, what_end))
        by = agent(clause, wording)
        after = wording.say((stop, end))
    except NotAloneError:
        return
    if not verb or not by or not what:
        return
    key = NAMING_WORDS[words[at].low]
    yield Draft(
        family="title",
        ask=begin(prefix, QUESTIONS["title"].format(name=key, what=what, deed=f"{verb} {by} {after}")),
        answer=clause.sentence.slice(at + 1, stop),
        sentence=clause.sentence,
        kind="text",
        merit=0.8,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
