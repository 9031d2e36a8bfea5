"""Reading a person's name: its parts, the offices and titles before it, a ruler's number."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quiz.judge import number
from quiz.judge.form import Form
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.numeral import roman
from quiz.judge.peel import wrapping
from quiz.judge.prepared import Prepared


class _Titles:
    def __init__(self) -> None:
        packs = lexicon().packs
        offices = {name for one in packs for names in one.offices.values() for name in names}
        self.front = Phrases({t for one in packs for t in one.titles} | offices)
        self.back = frozenset(w for one in packs for w in one.suffixes)
        self.particles = frozenset(w for one in packs for w in one.particles)


@cache
def titles() -> _Titles:
    """Titles, offices, degrees and particles of all packs."""
    return _Titles()


class Name(NamedTuple):
    """A name's words without titles and particles; ``roles`` are the offices named before it, ``ordinal``
    the number of a ruler."""

    parts: tuple[str, ...]
    roles: frozenset[str]
    turned: bool = False
    ordinal: int = 0


def read(form: Form) -> Name:
    """The name in ``form``: titles, offices and degrees taken off, *Haftar, Khalifa* turned round."""
    known = titles()
    words = list(form.core)
    roles = {s[2:] for u in form.units for s in u.senses if s[:2] == "r:"}
    start = _after_titles(words)
    parts = words[start:] or words
    while len(parts) > 1 and parts[-1] in known.back:
        parts = parts[:-1]
    turned = "," in form.plain and len(parts) > 1
    ordinal = _ordinal(parts)
    if ordinal:
        parts = parts[:-2] if len(parts) > 2 and parts[-2] in ("ke", "the") else parts[:-1]
    kept = [w for w in parts if w not in known.particles or len(parts) == 1]
    split = [letter for w in kept or parts for letter in (w if _are_initials(w, form.text) else (w,))]
    return Name(tuple(split), frozenset(roles), turned, ordinal)


def _ordinal(parts: Sequence[str]) -> int:
    """The number of a ruler at the end of a name: *Nikolai II*, *the Second*; 0 for none."""
    if len(parts) < 2:
        return 0
    last = parts[-1]
    if last.isdigit() and len(last) < 3:
        return int(last)
    told = number.numbers_of((last,)) if last not in ("one", "satu") else ()
    return roman(last) or (
        int(told[0])
        if (told and last.isalpha() and parts[-2:-1] == ["the"]) or (told and last.startswith("ke"))
        else 0
    )


def _are_initials(word: str, text: str) -> bool:
    """Whether a word is initials written together: *JK*, *B.J.*"""
    if not 2 <= len(word) <= 3 or not word.isalpha():
        return False
    return not set(word) & set("aeiouy") or f"{word[0].upper()}.{word[1].upper()}" in text


def of_key(form: Form, prepared: Prepared) -> Name:
    """The name in a form of the key, read once."""
    kept = prepared.memo.get(form.text)
    if not isinstance(kept, Name):
        kept = prepared.memo[form.text] = read(form)
    return kept


def _after_titles(words: Sequence[str]) -> int:
    """Where the name starts: after titles and offices, and the places that offices are held in."""
    known, lexicon_ = titles(), lexicon()
    index, office = 0, False
    while index < len(words) - 1:
        size = known.front.at(words, index)
        if size and index + size < len(words):
            office = True
            index += size
            continue
        if office:
            place = _place_at(words, index, lexicon_)
            if place and index + place < len(words):
                index += place
                continue
            if words[index] in wrapping().stop and words[index] not in known.particles:
                index += 1
                continue
        break
    return index


def _place_at(words: Sequence[str], index: int, known: object) -> int:
    found = lexicon().scan(words[index : index + 4])
    if found and found[0][0] == 0 and any(s[0] in "po" for s in found[0][2]):
        return found[0][1]
    return 0
