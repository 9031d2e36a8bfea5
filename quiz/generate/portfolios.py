"""Names of public bodies that list what they are for: “Badan Meteorologi, Klimatologi, dan Geofisika”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quiz.generate.lexicon import given_names
from quiz.generate.names import Found, entity_of
from quiz.generate.parsed import Word
from quiz.generate.weights import common_words
from quiz.language.id_writing import BODY_HEADS, PORTFOLIO_HEADS, PORTFOLIOS

_HEADS = PORTFOLIO_HEADS | BODY_HEADS
"""Words before fields."""


def portfolios(words: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Where the name of a body or a minister's office with several fields begins and ends."""
    at = 0
    while at < len(words):
        end = _end(words, at) if words[at].low in _HEADS else at
        if end > at:
            yield at, end
        at = max(end, at + 1)


def _end(words: Sequence[Word], head: int) -> int:
    """The end of a name that begins at ``head``; ``head`` when it does not list several fields."""
    at, end, several = head + 1, head, False
    while at < len(words):
        if _is_field(words[at]):
            at = end = at + 1
            continue
        joined = at
        if words[joined].text == ",":
            joined += 1
        if joined < len(words) and words[joined].low in {"dan", "&"}:
            joined += 1
        if end <= head or joined == at or joined >= len(words) or not _is_field(words[joined]):
            break
        several, at = several or words[joined - 1].low in {"dan", "&"}, joined
    return end if several else head


def _is_field(word: Word) -> bool:
    """A word for what a public body is for, written large."""
    if not word.text[:1].isupper() or not word.text.isalpha():
        return False
    plain = word.low in common_words() and word.text not in given_names() and not word.text.isupper()
    return plain or word.low in PORTFOLIOS


def whole_bodies(words: Sequence[Word], found: Found) -> Found:
    """``found`` with such a body as one name, and without what a tagger took of an office for a person's."""
    for start, end in portfolios(words):
        apart = [e for e in found if e.end <= start or e.start >= end]
        crossing = [e for e in found if start < e.start < end < e.end]
        apart += [entity_of(words, end, e.end, e.kind) for e in crossing]
        if words[start].low in BODY_HEADS:
            apart.append(entity_of(words, start, end, "ORG"))
        found = sorted(apart, key=lambda entity: entity.start)
    return found
