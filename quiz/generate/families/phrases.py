"""Kepada siapa …? Dalam kasus apa …? Sebagai apa …? A phrase with a preposition is the answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.generate.clause import Clause, Range
from quiz.generate.drafts import Draft
from quiz.generate.families.deed import agent, begin, blocked, deed, named, passive_verb, setting, subject
from quiz.generate.families.which import kind_noun
from quiz.generate.parsed import Entity, Reading
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_grammar import COPULAS, PHRASES_BARRIERS
from quiz.language.id_writing import (
    AS_VERBS,
    DOMAIN_NOUNS,
    FIELD_NOUNS,
    FROM_VERBS,
    ORDINALS,
    PARTNER_WORDS,
    QUESTIONS,
    RANK_NOUNS,
)
from quiz.model import Kind

_DOUBT = {"rank": 0.3, "partner": 0.2}
"""What reading took off the merit of families that are seldom worth asking."""

_CLOSING = frozenset({"ADP", "PUNCT", "SCONJ", "CCONJ"})
_INNER = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "SYM"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """A phrase to leave out, the question word for it, and the place of its answer."""

    place: Range
    word: str
    answer: Range
    family: str
    kind: Kind
    entity: Entity | None = None
    accept: tuple[str, ...] = ()


def propose(reading: Reading, clause: Clause) -> Iterator[Draft]:
    """One draft for each phrase of the predicate that has a question word of its own."""
    if clause.is_speech or clause.verb_word in COPULAS:
        return
    start, end = clause.rest
    for at in range(start, end - 1):
        if blocked(clause, start, at, PHRASES_BARRIERS):
            break
        for look in (_role, _field, _rank, _partner):
            asked = look(reading, clause, at)
            if asked:
                yield from _draft(clause, asked)
    yield from _ranked_object(clause)


def _draft(clause: Clause, asked: _Asked) -> Iterator[Draft]:
    wording = Wording(clause.sentence, own=named(clause))
    try:
        Wording(clause.sentence).say(asked.answer)
        prefix = setting(clause, wording)
        who = subject(clause, wording)
        done = deed(clause, wording, asked.place)
    except NotAloneError:
        return
    if who:
        yield _made(clause, asked, begin(prefix, f"{asked.word} {who} {done}?"), wording)


def _made(clause: Clause, asked: _Asked, ask: str, wording: Wording) -> Draft:
    answer = clause.sentence.slice(*asked.answer)
    return Draft(
        family=asked.family,
        ask=ask,
        answer=answer,
        full=asked.entity.full if asked.entity else "",
        entity=asked.entity.full if asked.entity else answer,
        sentence=clause.sentence,
        kind=asked.kind,
        merit=(0.75 if named(clause) else 0.65) - _DOUBT.get(asked.family, 0),
        names=frozenset(wording.named),
        dated=wording.dated,
        pointed=wording.pointed,
        accept=asked.accept,
    )


def _phrase(clause: Clause, at: int) -> int:
    """The end of the plain noun phrase at ``at``; ``at`` itself when something hangs on it."""
    words, end, stop = clause.sentence.words, clause.rest[1], at
    while stop < end and (words[stop].tag in _INNER or clause.sentence.entity_at(stop)):
        if clause.sentence.time_at(stop):
            break
        stop += 1
    if stop < end and (
        words[stop].low in {"yang", "dan", "atau", "serta"} or words[stop].text in {"(", "“", '"'}
    ):
        return at
    if stop < end and words[stop].text == "," and stop + 1 < end:
        return at
    if stop < end and words[stop].tag not in _CLOSING and not clause.sentence.time_at(stop):
        return at  # a word that may belong to the phrase
    return stop


def _role(reading: Reading, clause: Clause, at: int) -> _Asked | None:
    """“dilantik sebagai Ketua Umum …” → “Sebagai apa …?”"""
    if clause.sentence.words[at].low != "sebagai" or clause.verb_word not in AS_VERBS:
        return None
    stop = _phrase(clause, at + 1)
    if not 1 <= stop - at - 1 <= 8:
        return None
    return _Asked(
        place=(at, stop), word=QUESTIONS["as what"], answer=(at + 1, stop), family="as what", kind="text"
    )


def _field(reading: Reading, clause: Clause, at: int) -> _Asked | None:
    """“… dalam kasus korupsi KTP-el” → “Dalam kasus apa …?”"""
    words = clause.sentence.words
    noun = words[at + 1].low
    if words[at].low not in {"dalam", "di", "pada", "atas", "terkait"} or noun not in FIELD_NOUNS:
        return None
    stop = _phrase(clause, at + 2)
    if not 1 <= stop - at - 2 <= 8 or (FIELD_NOUNS[noun] and not words[at + 2].text[:1].isupper()):
        return None
    return _Asked(
        place=(at, stop),
        word=QUESTIONS["in what"].format(preposition=words[at].low.capitalize(), noun=noun),
        answer=(at + 2, stop),
        family="in what",
        kind="text",
    )


def _rank(reading: Reading, clause: Clause, at: int) -> _Asked | None:
    """“… pada menit ke-17” → “Pada menit keberapa …?”"""
    words = clause.sentence.words
    if (
        words[at].low not in {"di", "pada", "ke"}
        or words[at + 1].low not in RANK_NOUNS
        or at + 2 >= clause.rest[1]
    ):
        return None
    if not _is_ordinal(words[at + 2].low) or _goes_on(clause, at + 3):
        return None
    return _Asked(
        place=(at, at + 3),
        word=QUESTIONS["which rank"].format(preposition=words[at].low.capitalize(), noun=words[at + 1].low),
        answer=(at + 2, at + 3),
        family="rank",
        kind="text",
        accept=_rank_forms(words[at + 1].low, words[at + 2].low),
    )


def _goes_on(clause: Clause, at: int) -> bool:
    """Whether the noun of a rank goes on after its number: “peringkat ke-86 dunia”."""
    return at < clause.rest[1] and clause.sentence.words[at].tag in {"NOUN", "PROPN", "ADJ", "NUM", "SYM"}


def _is_ordinal(word: str) -> bool:
    return word in ORDINALS or (word.startswith("ke-") and word[3:].isdigit())


def _rank_forms(noun: str, word: str) -> tuple[str, ...]:
    number = str(ORDINALS[word]) if word in ORDINALS else word[3:]
    return number, f"ke-{number}", f"{noun} {word}", f"{noun} {number}"


def _partner(reading: Reading, clause: Clause, at: int) -> _Asked | None:
    """“… kepada X” → “Kepada siapa …?”; “… melawan Y” → “Melawan tim mana …?”"""
    words = clause.sentence.words
    low = words[at].low
    if low not in PARTNER_WORDS or (low == "dari" and clause.verb_word not in FROM_VERBS):
        return None
    entity = next((e for e in clause.sentence.entities if at < e.start < clause.rest[1]), None)
    if entity is None or entity.end > clause.rest[1]:
        return None
    office = clause.office(entity) if entity.kind == "PER" else None
    first = office.start if office and office.end <= entity.start else entity.start
    if first != at + 1:
        return None
    after = words[entity.end] if entity.end < clause.rest[1] else None
    if after and (
        after.low in {"dan", "yang", "serta", ",", "atau", "untuk"} or after.tag in {"NOUN", "PROPN", "ADJ"}
    ):
        return None
    noun = "" if entity.kind == "PER" else kind_noun(reading, entity)
    if not noun and entity.kind == "ORG":
        noun = DOMAIN_NOUNS[reading.domain]
    if entity.kind != "PER" and not noun:
        return None
    word = f"{words[at].low.capitalize()} {f'{noun.lower()} mana' if noun else 'siapa'}"
    return _Asked(
        place=(at, entity.end),
        word=word,
        answer=(entity.start, entity.end),
        family="partner",
        kind="person" if entity.kind == "PER" else "place" if entity.kind == "LOC" else "organization",
        entity=entity,
    )


def _ranked_object(clause: Clause) -> Iterator[Draft]:
    """“S menempati posisi ketiga …” → “Posisi keberapa yang ditempati S …?”"""
    start, end = clause.rest
    words = clause.sentence.words
    if (
        start + 1 >= end
        or words[start].low not in RANK_NOUNS
        or not _is_ordinal(words[start + 1].low)
        or _goes_on(clause, start + 2)
    ):
        return
    wording = Wording(clause.sentence, own=named(clause))
    try:
        verb = passive_verb(clause)
        prefix = setting(clause, wording)
        by = agent(clause, wording)
        after = wording.say((start + 2, end))
    except NotAloneError:
        return
    if not verb or not by:
        return
    noun = words[start].low
    asked = _Asked(
        place=(start, start + 2),
        word="",
        answer=(start + 1, start + 2),
        family="rank",
        kind="text",
        accept=_rank_forms(noun, words[start + 1].low),
    )
    ask = QUESTIONS["rank of"].format(noun=noun.capitalize(), deed=f"{verb} {by} {after}")
    yield _made(clause, asked, begin(prefix, ask), wording)
