"""An office beside “siapa”: who is asked for, told by what the article calls him in any sentence."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from quiz.generate.drafts import Draft
from quiz.generate.families.office import called
from quiz.generate.guards import words
from quiz.generate.parsed import Office, Parsed, Reading
from quiz.generate.weights import common_words
from quiz.generate.wording import NotAloneError, Wording
from quiz.language.id_writing import (
    FORMER,
    HELD_OFFICES,
    LOOSE_WORDS,
    OFFICE_HEADS,
    TRIVIAL_OFFICES,
    UNIQUE_CALLINGS,
    WHO,
    WHO_THAT,
)

_FAMILIES = frozenset(("who", "said", "person in place"))

_LONGEST, _LONGEST_CALLING = 9, 5
"""Words of an office that a question bears, and of another calling."""

_TOLD = (HELD_OFFICES | OFFICE_HEADS | UNIQUE_CALLINGS) - frozenset(
    ("mantan", "eks", "tokoh", "anggota", "pejabat", "juara", "pemilik")
)
"""First words of callings that a question may tell."""


def with_office(draft: Draft, reading: Reading) -> Draft:
    """``draft``, which asks who did it, after the office that another sentence tells of him.

    Who is asked for by “siapa Wali Kota Bekasi yang” can be told from others who might have done it.
    """
    low = draft.ask.lower()
    if draft.family not in _FAMILIES or low.count(f"{WHO_THAT} ") != 1 or "menjabat" in low:
        return draft
    told, names = _office(draft.full, reading)
    return _asking(draft, told, names) if told else draft


def _office(name: str, reading: Reading) -> tuple[str, frozenset[str]]:
    """The first office of ``name`` that says where it is held, and the names in it."""
    for sentence in reading.sentences:
        for office in sentence.offices:
            if office.person.full == name:
                told, names = _told(sentence, office, reading.people)
                if told:
                    return told, names
    return "", frozenset()


def _told(sentence: Parsed, office: Office, people: Collection[str]) -> tuple[str, frozenset[str]]:
    """The words of ``office`` and the names in them; "" when they say too little, or lean on others."""
    first = sentence.words[office.start]
    before = sentence.words[office.start - 1] if office.start else None
    most = _LONGEST if first.low in HELD_OFFICES else _LONGEST_CALLING
    if first.low not in _TOLD or first.low in TRIVIAL_OFFICES or office.end - office.start > most:
        return "", frozenset()
    if before is not None and (before.tag == "NUM" or before.low in _NO_MORE):
        return "", frozenset()
    wording = Wording(sentence)
    try:
        held = wording.say((office.start, office.end))
    except NotAloneError:
        return "", frozenset()
    parts = held.split()
    loose = set(words(held)) & (LOOSE_WORDS | _LEANING)
    own = set(words(office.person.full)) & set(words(held)) or parts[-1] in people
    if loose or own or parts[0] != first.text or not _names_house(parts):
        return "", frozenset()
    return called(sentence, office, held), frozenset(wording.named)


def _names_house(parts: list[str]) -> bool:
    """Whether an office ends with the name of where it is held: “Wali Kota Bekasi”, “Menteri Agama”."""
    if len(parts) < 2 or not parts[0].isalpha() or not parts[-1][:1].isupper():
        return False
    return len(parts) > 2 or parts[0].lower() in _ALONE or parts[1].lower() not in common_words()


_LEANING = frozenset(("yang", "lain", "salah"))
"""Words of what is one of several, or told by something that was said before."""

_ALONE = frozenset(("menteri",))
"""Offices that one plain word more tells."""

_NO_MORE = FORMER | {"calon", "para", "dua", "sebagai", "wakil"}
"""Words before an office that is not one's own, or not alone."""


def _asking(draft: Draft, held: str, names: frozenset[str]) -> Draft:
    """``draft`` with ``held`` after its question word."""
    asked, low = draft.ask, draft.ask.lower()
    if held.lower() in low:
        return draft
    at = low.index(f"{WHO_THAT} ") + len(WHO)
    return replace(draft, ask=f"{asked[:at]} {held}{asked[at:]}", names=draft.names | names)
