"""Di mana, ke mana, dari mana …? Something happened at a place with a name."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.clause import Clause, Range
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import begin, blocked, deed, entities_in, named, setting, subject
from quiz.generate.parsed import Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS, WHERE_BARRIERS
from quiz.language.id_writing import EVENT_NOUNS, INNER_VERBS, QUESTIONS

_WORDS = {"di": "where", "ke": "where to", "dari": "where from"}
_INNER = frozenset({"NOUN", "PROPN", "X", "NUM"})


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """Ask for a place phrase that belongs to the verb."""
    if clause.is_speech or clause.verb_word in INNER_VERBS or clause.verb_word in COPULAS:
        return
    for place in _phrases(clause):
        wording = Wording(clause.sentence, own=named(clause))
        preposition = clause.sentence.words[place[0]].low
        try:
            prefix = setting(clause, wording, place)
            who = subject(clause, wording)
            done = deed(clause, wording, place)
        except NotAloneError:
            continue
        if not who or "tepatnya" in done:
            continue
        answer = _answer(clause, place)
        yield Draft(
            family="where",
            ask=begin(prefix, QUESTIONS[_WORDS[preposition]].format(deed=f"{who} {done}")),
            answer=answer,
            entity=answer,
            full=answer,
            sentence=clause.sentence,
            kind="place",
            merit=0.8 if named(clause) else 0.6,
            names=frozenset(wording.named),
            dated=wording.dated,
            pointed=wording.pointed,
        )


def _phrases(clause: Clause) -> Iterator[Range]:
    front = clause.front
    if front[0] < front[1] and clause.sentence.words[front[0]].low == "di":
        stop = _phrase_end(clause, front[0] + 1, front[1])
        if stop == front[1] and any(entity.kind == "LOC" for entity in entities_in(clause, front)):
            yield front
    start, end = clause.rest
    for at in range(start, end - 1):
        word = clause.sentence.words[at]
        if word.low not in _WORDS or word.tag != "ADP" or blocked(clause, start, at, WHERE_BARRIERS):
            continue
        stop = _phrase_end(clause, at + 1, end)
        inside = [entity for entity in entities_in(clause, (at, stop)) if entity.kind == "LOC"]
        listed = stop < end and clause.sentence.words[stop].low in {",", "dan", "serta"}
        if inside and not listed and _attached(clause, at):
            yield at, stop


def _phrase_end(clause: Clause, at: int, end: int) -> int:
    words = clause.sentence.words
    while at < end:
        if clause.sentence.time_at(at):
            break
        if words[at].text == ",":
            entity = clause.sentence.entity_at(at + 1) if at + 1 < end else None
            if entity is None or entity.kind != "LOC":
                break
        elif words[at].tag not in _INNER and not clause.sentence.entity_at(at):
            break
        elif (
            words[at].tag == "NUM" and clause.sentence.entity_at(at - 1) and not clause.sentence.entity_at(at)
        ):
            break  # “bertahan di Padang dua tahun”
        at += 1
    return at


def _attached(clause: Clause, at: int) -> bool:
    """The phrase follows the verb, a time, a person, a bracket, or a noun that names an event."""
    before = clause.sentence.words[at - 1]
    if at - 1 == clause.verb:
        return True
    time = clause.sentence.time_at(at - 1)
    if time:
        return bool(time.lead) or time.precision == "day"  # “Olimpiade tahun 1912 di Stockholm”
    entity = clause.sentence.entity_at(at - 1)
    if entity:
        return entity.kind == "PER" or clause.sentence.words[at].low != "di"
    low = before.low
    event = low in EVENT_NOUNS or (low.startswith(("pe", "ke")) and low.endswith("an"))
    return event and clause.sentence.words[at].low == "di"


def _answer(clause: Clause, place: Range) -> str:
    start, end = place[0] + 1, place[1]
    comma = next((i for i in range(start, end) if clause.sentence.words[i].text == ","), end)
    text = clause.sentence.slice(start, comma)
    return text if clause.sentence.entity_at(comma - 1) else clause.sentence.slice(start, end)
