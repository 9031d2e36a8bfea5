"""Which names of an article are forms of one person's."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import pairwise

from quiz.generate.lexicon import given_names, known
from quiz.generate.names import Found
from quiz.generate.parsed import Entity, Word
from quiz.language.id_writing import (
    NAME_JOINERS,
    OFFICE_HEADS,
)
from quiz.language.world import cities


def employers(rows: Sequence[tuple[Sequence[Word], Found]]) -> set[str]:
    """Names between an office and a person that are no people: “Director Cyrus Network, Eko Dafid”."""
    return {
        one.text
        for words, found in rows
        for one, two in pairwise(found)
        if one.kind == two.kind == "PER"
        and _after_office(words, one)
        and two.start == one.end + 1
        and words[one.end].text == ","
    } | {
        two.text
        for words, found in rows
        for one, two in pairwise(found)
        if one.kind == two.kind == "PER"
        and _after_office(words, two)
        and words[one.end].text == ","
        and all(word.low in OFFICE_HEADS for word in words[one.end + 1 : two.start])
    }


def _after_office(words: Sequence[Word], entity: Entity) -> bool:
    """Whether an office stands right before a name whose first word is no given name that is known."""
    at = entity.start
    while at and words[at - 1].text[:1].isupper() and words[at - 1].low not in OFFICE_HEADS:
        at -= 1
    office = at > 0 and words[at - 1].low in OFFICE_HEADS
    return office and entity.text.split(" ")[0] not in given_names()


def before(words: Sequence[Word], entity: Entity) -> str:
    """The word before ``entity``, in lower case."""
    return words[entity.start - 1].low if entity.start else ""


def _longer(name: str, whole: str, counts: Counter[str], hard: set[str], placed: set[str]) -> bool:
    """Whether ``whole`` may be the full form of ``name``, and not a name with something before it."""
    if (
        known(name).kind not in {"", "PER"}
        or name in cities()
        or name in placed
        or (name not in hard and whole not in hard)
    ):
        return False
    if any(len(part) == 1 for part in whole.split(" ")[len(name.split(" ")) :]):
        return False  # “Luna V”
    if whole not in hard and not name.startswith(whole.split(" ")[0]):
        return False
    if any(pair in whole for pair in (f"-{name.split(' ')[0]}", f"{name.split(' ')[-1]}-")):
        return False  # “Ridwan Kamil-Uu Ruzhanul”: two people
    rest = whole.removeprefix(f"{name} ")
    if rest != whole and any(other.split(" ")[0] == rest.split(" ")[0] for other in counts):
        return False  # “Cashlez Teddy Setiawan”: two names side by side
    return " " not in name or whole.endswith(name) or counts[whole] >= counts[name]


def people(names: Sequence[str], counts: Counter[str], hard: set[str], placed: set[str]) -> dict[str, str]:
    """Each form of a person's name, and each word of it that only one person has, to the longest form."""
    listed = sorted(set(names), key=lambda name: (-len(name.split(" ")), name))
    full: dict[str, str] = {}
    parts: dict[str, set[str]] = defaultdict(set)
    for name in listed:
        pieces = name.split(" ")
        holders = [
            whole
            for whole in set(full.values())
            if set(pieces) < set(whole.split(" ")) and _longer(name, whole, counts, hard, placed)
        ]
        full[name] = holders[0] if len(holders) == 1 else name
        if full[name] == name:
            for piece in pieces[len(pieces) > 2 :]:
                parts[piece].add(name)
    for piece, owners in parts.items():
        if (
            len(owners) == 1
            and len(piece) > 2
            and _longer(piece, next(iter(owners)), counts, hard, placed)
            and piece.lower() not in NAME_JOINERS
            and re.fullmatch(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", piece)
        ):
            full.setdefault(piece, next(iter(owners)))
    return full
