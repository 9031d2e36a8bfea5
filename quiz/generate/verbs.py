"""Where a verb group begins and which word is its verb."""

from __future__ import annotations

from quiz.generate.parsed import Parsed
from quiz.generate.tagger import is_passive, passive
from quiz.language.id_grammar import COPULAS
from quiz.language.id_writing import (
    AUXILIARIES,
    COMPOUND_TAILS,
    DROPPED_ADVERBS,
    EXISTING,
    NO_VERBS,
    ONCE_HELD,
    PLAIN_PREDICATES,
    looks_like_verb,
)

HELPER_TAGS = frozenset({"AUX", "ADV", "PART"})


def starts_verb(sentence: Parsed, at: int, end: int) -> bool:
    """Whether a verb group begins at ``at``: helpers, then a verb."""
    while (
        at < end
        and (sentence.words[at].low in AUXILIARIES | DROPPED_ADVERBS or sentence.words[at].tag in HELPER_TAGS)
        and not _returns(sentence, at)
    ):
        if sentence.words[at].low in COPULAS:
            return True
        at += 1
    if (
        at < end
        and sentence.words[at].tag == "ADJ"
        and sentence.words[at].text.islower()
        and at + 1 < end
        and is_verb(sentence, at + 1)
    ):
        before = sentence.words[at - 1] if at else None
        return before is not None and (sentence.entity_at(at - 1) is not None or before.tag in HELPER_TAGS)
    return at < end and is_verb(sentence, at)


def is_verb(sentence: Parsed, at: int) -> bool:
    """Whether word ``at`` can be the verb of a clause."""
    word = sentence.words[at]
    if word.low in NO_VERBS or not word.text[0].islower() or sentence.entity_at(at):
        return False
    if at and sentence.words[at - 1].low in ONCE_HELD:
        return False
    if word.low in COMPOUND_TAILS and at and sentence.words[at - 1].tag in {"NOUN", "ADJ"}:
        return False
    if word.tag == "VERB" or word.low in PLAIN_PREDICATES or _returns(sentence, at):
        return True
    if word.tag not in {"ADJ", "NOUN", "X", "PROPN"}:
        return False
    return is_passive(word.low) or (word.low.startswith("me") and bool(passive(word.low)))


def _returns(sentence: Parsed, at: int) -> bool:
    """Whether “kembali” is the verb, not “again”: “gagal kembali ke jalur kemenangan”."""
    words = sentence.words
    return words[at].low == "kembali" and at + 1 < len(words) and words[at + 1].low in {"ke", "dari"}


def has_predicate(sentence: Parsed, start: int, end: int) -> bool:
    """Whether words ``start`` to ``end`` have a verb outside “yang …” and “untuk …”: else nothing is said."""
    before = False
    for at in range(start, end):
        verbal = _is_verbal(sentence, at)
        if verbal and not before and (at == start or sentence.words[at - 1].low not in _INNER):
            return True
        before = verbal
    return False


def _is_verbal(sentence: Parsed, at: int) -> bool:
    """Whether word ``at`` is a verb or a word that stands before one, by its tag or its form."""
    word = sentence.words[at]
    if word.tag in {"VERB", "AUX"} or word.low in AUXILIARIES | PLAIN_PREDICATES | COPULAS | EXISTING:
        return True
    return word.text.islower() and word.tag not in {"NOUN", "PROPN"} and looks_like_verb(word.low)


_INNER = frozenset(
    ("yang", "untuk", "guna", "demi", "agar", "supaya", "dengan", "dalam", "setelah", "sebelum")
)
"""Words before a verb that is no predicate of the sentence."""


def main_verb(sentence: Parsed, at: int, end: int) -> int | None:
    """The first verb from ``at``; None when there is none, or one in -nya."""
    while at < end:
        if sentence.words[at].low in COPULAS or is_verb(sentence, at):
            return None if sentence.words[at].low.endswith("nya") else at
        at += 1
    return None
