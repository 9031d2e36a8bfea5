"""Siapa …? Apa nama …? Someone or something is the only one of its kind."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clauses import COPULAS, Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, setting
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_writing import QUESTIONS

_MANY = frozenset(["salah", "satu", "seorang", "sebuah", "suatu", "seekor", "bagian", "hal", "cara", "yang"])


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“X adalah perusahaan yang …” → “Apa nama perusahaan yang …?”; never for one of many."""
    if (
        clause.verb_word not in COPULAS
        or clause.front[0] < clause.front[1]
        or helpers(clause) in {"bukan", "tidak"}
    ):
        return
    actor = clause.actor()
    start, end = clause.rest
    words = clause.sentence.words
    if (
        actor is None
        or actor.start != clause.subject[0]
        or end - start < 4
        or words[start].tag not in {"NOUN", "PROPN"}
    ):
        return
    if words[start].low in _MANY or (actor.kind == "LOC"):
        return
    wording = Wording(clause.sentence)
    try:
        prefix = setting(clause, wording)
        what = wording.say((start, end))
    except NotAloneError:
        return
    key = "who is" if actor.kind == "PER" else "called"
    yield Draft(
        family="definition",
        ask=begin(prefix, QUESTIONS[key].format(what=what)),
        answer=clause.sentence.slice(actor.start, actor.end),
        full=actor.full,
        entity=actor.full,
        sentence=clause.sentence,
        kind="person" if actor.kind == "PER" else "organization",
        merit=0.7,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
