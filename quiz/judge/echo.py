"""The question said again: in whole, or so much of it that nothing is told."""

from __future__ import annotations

from quiz.judge import guards
from quiz.judge.form import Form
from quiz.judge.prepared import Prepared, asking


def is_told(prepared: Prepared, given: Form) -> bool:
    """Whether the question names the answer's words itself, so that they tell nothing: *BUMN* for what the
    letters BUMN stand for. Where it offers a choice they do."""
    if not guards.choice_words().isdisjoint(prepared.asked_words):
        return False
    return prepared.asked_words.issuperset(given.core) and prepared.own_words.isdisjoint(given.core)


OTHER_WORDS = frozenset({"same-thing", "acronym", "spelling", "same-words"})


def echoes(prepared: Prepared, given: Form) -> bool:
    """Whether the answer is the question again, asking word and all."""
    if len(given.words) < 3 or not prepared.asked_words.issuperset(given.words):
        return False
    told = len(given.words) >= len(prepared.asked) - 1 and prepared.kind != "person"
    if given.senses & prepared.senses:
        return False
    return told or any(
        True for kind in ("person", "place", "date", "number", "boolean", "organization")
        for _ in asking(prepared.code, kind).found(given.words[:4])
    )  # fmt: skip
