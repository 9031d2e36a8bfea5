"""What people wrap around an answer, taken off: hedges, courtesies, *the answer is*, the question again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from quiz.judge.lexicon import Phrases, lexicon

Words = tuple[str, ...]


class _Wrapping:
    def __init__(self) -> None:
        packs = lexicon().packs
        self.openers = Phrases({p for one in packs for p in (*one.hedges, *one.wrappers)})
        self.closers = Phrases({p for one in packs for p in (*one.hedges, *one.closers)})
        self.copulas = frozenset(word for one in packs for word in one.copulas)
        self.stop = frozenset(word for one in packs for word in one.stopwords)
        self.generic = frozenset(word for one in packs for names in one.generic.values() for word in names)
        self.asks = Phrases(
            phrase
            for one in packs
            for kind in ("person", "date", "number")
            for phrase in one.asks.get(kind, ())
        )
        self.negating = frozenset({"bukan", "not", "tidak", "no"})


@cache
def wrapping() -> _Wrapping:
    """The packs' wrapping words, indexed."""
    return _Wrapping()


def peel(words: Sequence[str]) -> Words:
    """``words`` without what is wrapped around them; never empty unless ``words`` is."""
    known = wrapping()
    start, stop = 0, len(words)
    while start < stop:
        size = known.openers.at(words, start, stop - start - 1)
        if not size:
            break
        start += size
    words = words[:stop]
    while stop > start + 1:
        size = known.closers.ending(words, stop, stop - start - 1)
        if not size or words[stop - size - 1] in known.negating:
            break
        stop -= size
    return tuple(words[start:stop])


def without_question(words: Words, asked: Words, stems_asked: frozenset[str]) -> Words:
    """``words`` without the question or its beginning said again before the answer."""
    size = len(asked)
    if size and len(words) > size and words[:size] == asked:
        return words[size:]
    known = wrapping()
    for index, word in enumerate(words[:-1]):
        if index and word in known.copulas:
            if all(_echoes(w, stems_asked, known) for w in words[:index]):
                return words[index + 1 :]
            return words
    return words


def _echoes(word: str, stems_asked: frozenset[str], known: _Wrapping) -> bool:
    bare = word.removesuffix("nya")
    return (
        word in stems_asked
        or bare in stems_asked
        or bare in known.stop
        or bare in known.generic
        or word == "itu"
    )
