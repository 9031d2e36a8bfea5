"""One form of a key or an answer, read once: its words, what they mean, its acronyms."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from quiz.judge.lexicon import NOTHING, lexicon
from quiz.judge.normalize import plain, words
from quiz.judge.peel import peel, wrapping
from quiz.language import LANGUAGES, pack

_ACRONYM = re.compile(r"(?:[A-Z]\.?[a-z]?){2,7}$")


class Unit(NamedTuple):
    """A word, or words that name one thing; ``senses`` are its concepts."""

    words: tuple[str, ...]
    senses: frozenset[str]
    start: int

    @property
    def text(self) -> str:
        """The words with single spaces."""
        return " ".join(self.words)


class Form(NamedTuple):
    """A text prepared for comparing. ``core`` is ``words`` peeled; ``units`` are the core's."""

    text: str
    plain: str
    words: tuple[str, ...]
    core: tuple[str, ...]
    folded: str
    squeezed: str
    senses: frozenset[str]
    units: tuple[Unit, ...]
    is_acronym: bool

    @property
    def acronyms(self) -> frozenset[str]:
        """What the words abbreviate to, in any language."""
        return _acronyms(self.core)


@cache
def expansions() -> dict[str, tuple[str, ...]]:
    """Short forms of all packs with the words they stand for."""
    lexicon_ = lexicon()
    return {short: tuple(full.split()) for one in lexicon_.packs for short, full in one.shorts.items()}


def expand(said: Sequence[str]) -> list[str]:
    """``said`` with short forms written out."""
    table = expansions()
    if table.keys().isdisjoint(said):
        return list(said)
    return [part for word in said for part in table.get(word, (word,))]


def units(said: Sequence[str]) -> tuple[Unit, ...]:
    """``said`` cut into known things and single words."""
    known = lexicon().scan(said)
    if not known:
        return tuple([Unit((word,), NOTHING, i) for i, word in enumerate(said)])
    found: list[Unit] = []
    position = 0
    for start, stop, senses in known:
        while position < start:
            found.append(Unit((said[position],), NOTHING, position))
            position += 1
        found.append(Unit(tuple(said[start:stop]), senses, start))
        position = stop
    found += [Unit((said[i],), NOTHING, i) for i in range(position, len(said))]
    return tuple(found)


def form(text: str) -> Form:
    """``text`` prepared."""
    folded = plain(text)
    return form_of(text, folded, tuple(expand(words(folded))))


def form_of(text: str, folded: str, said: tuple[str, ...], core: tuple[str, ...] | None = None) -> Form:
    """A form of words already read."""
    if core is None:
        core = peel(said)
    joined = " ".join(core)
    bare = text.strip()
    return Form(
        text=text,
        plain=folded,
        words=said,
        core=core,
        folded=joined,
        squeezed="".join(core),
        senses=lexicon().look(joined),
        units=units(core),
        is_acronym=len(core) == 1 and bool(_ACRONYM.match(bare)) and 2 <= len(core[0]) <= 7,
    )


def is_post(key: Form) -> bool:
    """Whether a key says an office and where it is held, and nobody's name: *Gubernur Jawa Barat*."""
    seat = all(u.senses or u.words[0] in wrapping().stop for u in key.units[1:])
    first = any(sense[:2] == "r:" for sense in key.units[0].senses) if key.units else False
    return first and seat and all(s[:2] in ("p:", "o:", "r:", "c:") for u in key.units for s in u.senses)


def _letters(said: Sequence[str]) -> str:
    return "".join(word[0] for word in said)


@lru_cache(maxsize=4096)
def _acronyms(core: tuple[str, ...]) -> frozenset[str]:
    """The initials of the words, and those of their translations in the other languages' order."""
    if not 2 <= len(core) <= 8:
        return frozenset()
    stop = wrapping().stop
    content = [word for word in core if word not in stop]
    found = {_letters(core), _letters(content)} if len(content) > 1 else {_letters(core)}
    for code in LANGUAGES:
        found |= _translated(content, code)
    return frozenset(letters for letters in found if len(letters) > 1)


def _translated(content: Sequence[str], code: str) -> set[str]:
    """Initials in the language ``code``, whose noun phrases run the other way round."""
    pieces: list[set[str]] = []
    for unit in units(content):
        initials = {letter for sense in unit.senses for letter in _initials(code, sense)}
        if not initials:
            return set()
        pieces.append(initials)
    if len(pieces) < 2:
        return set()
    backward = {""}
    for piece in reversed(pieces):
        backward = {letters + one for letters in backward for one in piece}
    turned = {""}
    for piece in (*pieces[1:], pieces[0]):
        turned = {letters + one for letters in turned for one in piece}
    return backward | turned if len(backward) <= 64 else set()


@cache
def _initials(code: str, sense: str) -> frozenset[str]:
    """First letters of a concept's names in one language."""
    one, concept = pack(code), sense[2:]
    tables = {"p": (one.places, one.nationalities), "o": (one.organizations,), "w": (one.words,)}
    names = [name for table in tables.get(sense[0], ()) for name in table.get(concept, ())]
    if code == "en" and sense in lexicon().slugs:
        names.append(concept)
    return frozenset(name[0].lower() for name in names if name)
