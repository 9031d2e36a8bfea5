"""Siapa <jabatan>? Apa jabatan <nama>? A person holds an office that not every reader knows."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.drafts import Draft
from quiz.generate.parsed import Office, Parsed, Reading
from quiz.generate.weights import common_words
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import (
    FIELD_NOUNS,
    FORMER,
    HELD_OFFICES,
    HUMAN_NOUNS,
    LOOSE_WORDS,
    OFFICE_HEADS,
    PLAIN_OFFICES,
    QUESTIONS,
    SHARED_OFFICES,
    TRIVIAL_OFFICES,
    UNIQUE_CALLINGS,
)


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the holder of a named office, and for the office of a person."""
    if reading.today is None:
        return  # an office is held for a time
    for office in sentence.offices:
        former = sentence.words[office.start].low in FORMER
        start = office.start + former
        former = former or (start > 0 and sentence.words[start - 1].low in FORMER)
        if not _worth(sentence, office, start):
            continue
        wording = Wording(sentence)
        try:
            text = small_calling(wording.say((start, office.end)))
        except NotAloneError:
            continue
        if not former and _is_held_by_one(sentence, office):
            yield _holder(sentence, office, text, frozenset(wording.named))
        if sentence.words[start].low not in UNIQUE_CALLINGS:
            yield _held(sentence, office, start, text, former=former)


def small_calling(text: str) -> str:
    """``text`` with a small first letter when it calls someone what is no office: “Bos PT Laut”."""
    first, *more = text.split(" ")
    plain = first.lower() in UNIQUE_CALLINGS | FORMER and first[1:].islower()
    return " ".join([first.lower() if plain else first, *more])


def called(sentence: Parsed, office: Office, held: str) -> str:
    """``held``, the words of ``office``, as inside a sentence: its first word small unless it is a title."""
    first, *more = held.split()
    calling = first.lower() in OFFICE_HEADS | HUMAN_NOUNS or first.lower() in common_words()
    titled = not calling or first.isupper()
    large = bool(more) and more[0][:1].isupper() and first.lower() not in PLAIN_OFFICES
    titled = titled or (large and first.lower() in HELD_OFFICES)
    opens = office.start == 0 and first.lower() in common_words()
    unnamed = not opens and sentence.entity_at(office.start + 1) is None
    titled = titled or (large and first.lower() in OFFICE_HEADS and unnamed)
    return small_calling(" ".join([first if titled else first.lower(), *more]))


def _holder(sentence: Parsed, office: Office, text: str, named: frozenset[str]) -> Draft:
    """“Siapa <jabatan>?”."""
    person = sentence.slice(office.person.start, office.person.end)
    return Draft(
        family="office holder",
        ask=QUESTIONS["office holder"].format(office=text),
        answer=person,
        full=office.person.full,
        entity=office.person.full,
        sentence=sentence,
        kind="person",
        merit=0.85 if person == office.person.full else 0.55,
        names=named,
    )


def _held(sentence: Parsed, office: Office, start: int, text: str, *, former: bool) -> Draft:
    """“Apa jabatan <nama>?”, or what it was."""
    answer = sentence.slice(start, office.end)
    return Draft(
        family="office",
        ask=QUESTIONS["former office" if former else "office"].format(person=office.person.full),
        answer=answer,
        accept=(text,) if text != answer else (),
        entity=text,
        sentence=sentence,
        kind="text",
        merit=0.78,
        names=frozenset({office.person.full}),
    )


def _worth(sentence: Parsed, office: Office, start: int) -> bool:
    words = sentence.words[start : office.end]
    if not words:
        return False
    lows = [word.low for word in words]
    if lows[0] == "wakil" and lows[1:2] and lows[1] not in HELD_OFFICES | TRIVIAL_OFFICES:
        return False  # “wakil Thailand”
    if lows[0] not in HELD_OFFICES | UNIQUE_CALLINGS | SHARED_OFFICES or lows[0] in TRIVIAL_OFFICES:
        return False
    if "presiden" in lows[:2] and "wakil" in lows[:1]:
        return False
    if start > office.start and lows[0] not in HELD_OFFICES:
        return False  # “mantan anggota”
    if lows[-1] in LOOSE_WORDS | FIELD_NOUNS.keys() or {word.text for word in words} & set(
        office.person.full.split(" ")
    ):
        return False
    if len(words) == 2 and lows[0] != "menteri" and lows[1] in common_words():
        return False  # “Manajer Tim” of which team?
    has_name = any(word.text[0].isupper() and i > 0 for i, word in enumerate(words))
    return len(words) >= 2 and has_name and " " in office.person.full


def _is_held_by_one(sentence: Parsed, office: Office) -> bool:
    """Whether only one person holds the office: no deputy, no “para pimpinan”."""
    lows = [word.low for word in sentence.words[office.start : office.end]]
    before = sentence.words[office.start - 1] if office.start else None
    several = before is not None and (before.tag == "NUM" or before.low in {"para", "dua"})
    return lows[0] not in SHARED_OFFICES and lows[:2] != ["wakil", "ketua"] and not several
