"""Words without their affixes: what ``pengepungan`` and ``mengepung`` have in common.

Every reading of a word is kept (``mengepung`` may come from *kepung* or *epung*); two words are akin
when a reading is shared. The affixes are the packs'.
"""

from __future__ import annotations

from functools import cache, lru_cache
from sys import intern

from quiz.judge.lexicon import NOTHING, lexicon
from quiz.language import LANGUAGES, pack

SHORTEST = 4
REMEMBERED = 2048
"""Words whose readings are remembered: more than the questions of an hour have."""


Affixes = dict[str, list[tuple[str, tuple[str, ...]]]]


@cache
def _affixes(code: str) -> tuple[Affixes, Affixes]:
    """A language's endings by their last letter and its prefixes by their first."""
    endings: Affixes = {}
    prefixes: Affixes = {}
    for ending, returns in pack(code).endings:
        endings.setdefault(ending[-1], []).append((ending, returns))
    for prefix, returns in pack(code).prefixes:
        prefixes.setdefault(prefix[0], []).append((prefix, returns))
    return endings, prefixes


def _cut_endings(words: set[str], endings: Affixes) -> set[str]:
    found = set(words)
    for word in words:
        for ending, returns in endings.get(word[-1], ()):
            if word.endswith(ending) and len(word) - len(ending) >= 3:
                found.update([word[: -len(ending)] + back for back in returns])
    return found


def _cut_prefixes(words: set[str], prefixes: Affixes) -> set[str]:
    found = set(words)
    for word in words:
        for prefix, returns in prefixes.get(word[0], ()):
            if word.startswith(prefix) and len(word) - len(prefix) >= 3:
                found.update([back + word[len(prefix) :] for back in returns])
    return found


def readings(word: str) -> frozenset[str]:
    """All readings of a folded word without affixes, itself included, in every language."""
    found = {word}
    if len(word) > 3 and word.endswith("s") and not word.endswith("ss"):
        found.add(word[:-1])
        if word.endswith("es") and len(word) > 4:
            found.add(word[:-2])
    found.update(_irregular(word))
    if len(word) <= SHORTEST or word.isdigit():
        return frozenset(found)
    for code in LANGUAGES:
        endings, prefixes = _affixes(code)
        cut = _cut_endings({word}, endings)
        if len(cut) > 1:
            cut = _cut_endings(cut, endings)
        if prefixes:
            cut = _cut_prefixes(cut, prefixes)
        found |= {stem for stem in cut if len(stem) >= SHORTEST}
        if code == "en":
            found |= {stem[:-1] for stem in found if stem[-1] == stem[-2]}
    return frozenset(found)


stems = lru_cache(maxsize=REMEMBERED)(readings)
"""``readings``, remembered: a talk comes back to its words."""


@lru_cache(maxsize=REMEMBERED)
def meanings(word: str) -> frozenset[str]:
    """The senses of a folded word, or of what it is without its affixes."""
    look = lexicon().look
    direct = look(word)
    if direct:
        return direct
    read = stems(word)
    found = frozenset(sense for stem in read for sense in look(stem) if sense[:2] == "w:")
    return found or frozenset().union(*(_roots().get(stem, ()) for stem in read))


@lru_cache(maxsize=REMEMBERED)
def root_meanings(word: str) -> frozenset[str]:
    """The senses of a longer folded word without its affixes, and of other words made from the same root."""
    if len(word) < 6:
        return NOTHING
    return frozenset().union(*({*_roots().get(stem, ()), *_plain(stem)} for stem in stems(word)))


def _plain(stem: str) -> frozenset[str]:
    return frozenset(sense for sense in lexicon().look(stem) if sense[:2] == "w:")


@cache
def _roots() -> dict[str, tuple[str, ...]]:
    """Stem to the senses of the dictionary's words that it is a reading of: *pulih* of *memulihkan*."""
    found: dict[str, tuple[str, ...]] = {}
    for one in lexicon().packs:
        if not one.prefixes:
            continue
        for concept, names in one.words.items():
            sense = intern(f"w:{concept}")
            for name in names:
                if len(name) > 6 and " " not in name and name.startswith(one.active):
                    for stem in readings(name):
                        if sense not in found.get(stem, ()):
                            found[stem] = (*found.get(stem, ()), sense)
    return found


def _irregular(word: str) -> list[str]:
    return [one.irregular[word] for one in lexicon().packs if word in one.irregular]


@lru_cache(maxsize=REMEMBERED)
def akin(one: str, other: str) -> bool:
    """Whether two folded words share a stem."""
    return one == other or not stems(one).isdisjoint(stems(other))
