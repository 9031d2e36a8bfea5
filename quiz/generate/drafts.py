"""A question as a family proposes it, before it is checked and finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from quiz.generate.clause import Range
from quiz.generate.parsed import Entity, Parsed
from quiz.model import Kind

OF_PEOPLE = frozenset(("calling", "office", "office holder", "profession"))
"""Families that ask what somebody is: short questions that stand alone by their form."""


class Asked(NamedTuple):
    """``words[place]`` is replaced by the question word ``by``; ``words[key]`` is the answer.

    ``way`` is what the answer is in its sentence (“subject”), ``answer`` a part of the key, when not all of
    it is asked for; ``year`` is what the question tells of a date."""

    place: Range
    by: str
    key: Range
    kind: Kind
    entity: Entity | None = None
    way: str = ""
    answer: str = ""
    accept: tuple[str, ...] = ()
    year: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """``ask`` without its last touches. ``answer`` is a span of ``sentence.text``, or several for a list.

    ``names`` are the names that ``ask`` holds: what it stands on. ``merit`` is what the family thinks of it,
    0 to 1. ``dated`` when an absolute time is in ``ask``. ``timeless`` when none is needed. ``topic`` is what
    the news is about, told before a question that would not stand alone. ``order`` counts the clauses of the
    sentence: 0 for what is asked of its main one or of the whole. ``spare`` drafts are
    asked only when very many are wanted. ``way`` is what the answer is in its sentence, ``cut`` whether parts
    of the sentence were left out.
    """

    family: str
    ask: str
    answer: str | tuple[str, ...]
    sentence: Parsed
    kind: Kind
    merit: float
    names: frozenset[str] = frozenset()
    dated: bool = False
    timeless: bool = False
    accept: tuple[str, ...] = ()
    unit: str = ""
    entity: str = ""
    full: str = ""
    pointed: bool = False
    topic: str = ""
    order: int = 0
    spare: bool = False
    way: str = ""
    cut: bool = False

    @property
    def quote(self) -> str:
        """The sentence that proves the answer, after the one before it when that says who is meant."""
        return f"{self.sentence.before} {self.sentence.text}" if self.pointed else self.sentence.text
