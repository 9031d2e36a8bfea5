"""Which questions of a bank an author sees: by what waits for them, and by words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Literal

from quiz.bank.flags import LOW, Flag
from quiz.model import Question, QuestionId

Filter = Literal["all", "draft", "reviewed", "flagged", "appealed", "low", "retired"]
FILTERS: tuple[Filter, ...] = ("all", "draft", "reviewed", "flagged", "appealed", "low", "retired")


@dataclass(frozen=True, slots=True)
class Marks:
    """What is known of questions from outside the bank: ``flags`` by question, and those ``appealed``."""

    flags: Mapping[QuestionId, tuple[Flag, ...]] = field(default_factory=dict)
    appealed: Collection[QuestionId] = frozenset()


def passes(question: Question, wanted: Filter, marks: Marks) -> bool:
    """Whether ``question`` is one of ``wanted``."""
    if wanted == "all":
        return True
    if wanted == "appealed":
        return question.id in marks.appealed
    flags = marks.flags.get(question.id, ())
    if wanted == "flagged":
        return bool(flags)
    if wanted == "low":
        return any(flag.code in LOW for flag in flags)
    return question.status == wanted


def holds(question: Question, words: str) -> bool:
    """Whether every one of ``words`` stands somewhere in the question."""
    if not words.strip():
        return True
    answer = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
    quote = question.source.quote if question.source else ""
    parts = (question.id, question.ask, *answer, *question.accept, *question.tags, quote)
    text = " ".join(parts).casefold()
    return all(word in text for word in words.casefold().split())
