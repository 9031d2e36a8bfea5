"""Siapa yang menciptakan gol …? The doer follows a passive verb."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, setting, subject
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Reading
from quiz.generate.tagger import active
from quiz.generate.wording import NotAloneError, Wording, helpers
from quiz.language.id_writing import DOMAIN_NOUNS, QUESTIONS


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """“Gol itu dicetak X pada …” → “Siapa yang mencetak gol itu pada …?”"""
    verb = active(clause.verb_word) if clause.verb_word.startswith("di") else ""
    start, end = clause.rest
    words = clause.sentence.words
    if not verb or start >= end:
        return
    first = start + (words[start].low == "oleh")
    doer = next((entity for entity in clause.sentence.entities if first <= entity.start < end), None)
    if doer is None:
        return
    office = clause.office(doer) if doer.kind == "PER" else None
    begins = office.start if office and office.end <= doer.start else doer.start
    after_doer = (
        next((i for i in range(doer.end, end) if words[i].text == ")"), doer.end - 1) + 1
        if (doer.end < end and words[doer.end].text == "(")
        else doer.end
    )
    if after_doer < len(words) and words[after_doer].low in {"dan", "serta", ","}:
        return
    if any(word.low in {"lainnya", "lain"} for word in words[clause.subject[0] : clause.subject[1]]):
        return
    if begins != first or (doer.end < end and words[doer.end].low in {"dan", "serta", ",", "yang"}):
        return
    noun = "" if doer.kind == "PER" else kind_noun(reading, doer) or DOMAIN_NOUNS[reading.domain]
    if doer.kind == "LOC" and noun != "Negara":
        return
    wording = Wording(clause.sentence)
    try:
        prefix = setting(clause, wording)
        lead = helpers(clause)
        what = subject(clause, wording)
        after = wording.say((doer.end, end))
    except NotAloneError:
        return
    if not what or lead in {"tidak", "belum"}:
        return
    done = " ".join(filter(None, [lead, verb, what, after]))
    ask = QUESTIONS["which"].format(noun=noun, deed=done) if noun else QUESTIONS["who"].format(deed=done)
    yield Draft(
        family="by whom",
        ask=begin(prefix, ask),
        answer=clause.sentence.slice(doer.start, doer.end),
        full=doer.full,
        entity=doer.full,
        sentence=clause.sentence,
        kind="person" if doer.kind == "PER" else "place" if doer.kind == "LOC" else "organization",
        merit=0.6,
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
    )
