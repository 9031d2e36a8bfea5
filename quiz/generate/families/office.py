"""Siapa <jabatan>? Apa jabatan <nama>? A person holds an office that not every reader knows."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.generate.drafts import Draft
from quiz.generate.parsed import Office, Parsed, Reading
from quiz.generate.tagger import common_words
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import HELD_OFFICES, QUESTIONS, TRIVIAL_OFFICES, UNIQUE_CALLINGS


def propose(reading: Reading, sentence: Parsed) -> Iterator[Draft]:
    """Ask for the holder of a named office, and for the office of a person."""
    if reading.today is None:
        return  # an office is held for a time
    for office in sentence.offices:
        if not _worth(sentence, office):
            continue
        wording = Wording(sentence)
        try:
            text = wording.say((office.start, office.end))
        except NotAloneError:
            continue
        person = sentence.slice(office.person.start, office.person.end)
        yield Draft(
            family="office holder",
            ask=QUESTIONS["office holder"].format(office=text),
            answer=person,
            full=office.person.full,
            entity=office.person.full,
            sentence=sentence,
            kind="person",
            merit=0.85 if person == office.person.full else 0.55,
            names=frozenset(wording.named),
        )
        if sentence.words[office.start].low in UNIQUE_CALLINGS:
            continue
        yield Draft(
            family="office",
            ask=QUESTIONS["office"].format(person=office.person.full),
            answer=sentence.slice(office.start, office.end),
            entity=text,
            sentence=sentence,
            kind="text",
            merit=0.78,
            names=frozenset({office.person.full}),
        )


def _worth(sentence: Parsed, office: Office) -> bool:
    words = sentence.words[office.start : office.end]
    lows = [word.low for word in words]
    before = sentence.words[office.start - 1] if office.start else None
    if lows[0] == "wakil" and lows[1:2] and lows[1] not in HELD_OFFICES | TRIVIAL_OFFICES:
        return False  # “wakil Thailand”
    if lows[:2] == ["wakil", "ketua"] or (before and (before.tag == "NUM" or before.low in {"para", "dua"})):
        return False  # an office of several
    if (
        lows[0] not in HELD_OFFICES | UNIQUE_CALLINGS
        or lows[0] in TRIVIAL_OFFICES
        or ("presiden" in lows[:2] and "wakil" in lows[:1])
    ):
        return False
    if {word.text for word in words} & set(office.person.full.split(" ")):
        return False
    if len(words) == 2 and lows[0] != "menteri" and lows[1] in common_words():
        return False  # “Manajer Tim” of which team?
    has_name = any(word.text[0].isupper() and i > 0 for i, word in enumerate(words))
    return len(words) >= 2 and has_name and " " in office.person.full
