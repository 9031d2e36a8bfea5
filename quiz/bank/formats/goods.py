"""What goes over a border: a bank in another tool's format, and a file of another tool as drafts."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Literal

from quiz.locale import N_
from quiz.locale.told import M_, Told, listed
from quiz.model import Bank, Question, QuestionId

Fate = Literal["dropped", "lost", "unseen"]
Key = Literal["last", "none", "only"]

_NAMED = 3
_NOT_TOLD = frozenset(("id", "language", "status"))
"""Fields whose absence says nothing: ids and languages are always there, and imports are always drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How to write: ``typed`` asks for a text even where choices are at hand; ``at`` is now, in UTC.

    ``plainly`` leaves out what only quiz would read. For paper: how many ``versions``, in an order that
    ``seed`` gives (None for the bank's), where the ``key`` is, and whether as ``pdf``.
    """

    at: datetime
    typed: bool = False
    plainly: bool = False
    versions: int = 1
    seed: int | None = None
    key: Key = "last"
    pdf: bool = False


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format could not carry.

    ``fate`` says what became of ``what``: a field is ``lost``, or travels ``unseen`` where only
    quiz reads it; a question is ``dropped``, and ``what`` is why.
    """

    fate: Fate
    what: str
    questions: tuple[QuestionId, ...]


@dataclass(frozen=True, slots=True)
class Exported:
    """A file's content, and what is not in it."""

    data: bytes
    losses: tuple[Loss, ...] = ()


@dataclass(frozen=True, slots=True)
class Imported:
    """A bank of drafts, and what was not understood: one sentence each.

    ``told`` when the file says which language its questions are in.
    """

    bank: Bank
    remarks: tuple[str, ...] = ()
    told: bool = False


def field_losses(
    carried: Iterable[tuple[Question, Collection[str]]], fate: Fate = "lost"
) -> tuple[Loss, ...]:
    """For each question and the fields that have a place in the format: the fields that have none."""
    missing: dict[str, list[QuestionId]] = {}
    for question, placed in carried:
        for name in _filled(question):
            if name not in placed and name not in _NOT_TOLD:
                missing.setdefault(name, []).append(question.id)
    order = [field.name for field in fields(Question)]
    return tuple(Loss(fate, name, tuple(missing[name])) for name in order if name in missing)


def unquoted(bank: Bank) -> tuple[Loss, ...]:
    """The articles that no question quotes, where an article travels with its questions."""
    quoted = {question.source.article for question in bank.questions if question.source}
    left = [str(key) for key in bank.articles if key not in quoted]
    return (
        (Loss("lost", M_("articles that no question quotes, {articles}", articles=", ".join(left[:5])), ()),)
        if left
        else ()
    )


def dropped(reasons: Iterable[tuple[Question, str]]) -> tuple[Loss, ...]:
    """One loss a reason, in the order of their first question."""
    by_reason: dict[str, list[QuestionId]] = {}
    for question, why in reasons:
        by_reason.setdefault(why, []).append(question.id)
    return tuple(Loss("dropped", why, tuple(ids)) for why, ids in by_reason.items())


def sentences(losses: Iterable[Loss], name: str) -> list[str]:
    """``losses`` as lines for a person; ``name`` is what the format is called."""
    losses = list(losses)
    lines: list[str] = [
        M_("left out, {why}: {which}", why=loss.what, which=_some(loss.questions))
        for loss in losses
        if loss.fate == "dropped"
    ]
    for fate, template in (
        ("lost", N_("{name} has no place for {fields}")),
        (
            "unseen",
            N_("{name} has no place for these, so they travel along unseen, for quiz alone: {fields}"),
        ),
    ):
        parts = [
            Told("{what} ({count})", {"what": loss.what, "count": len(loss.questions)})
            if loss.questions
            else loss.what
            for loss in losses
            if loss.fate == fate
        ]
        if parts:
            lines.append(M_(template, name=name, fields=listed(parts)))
    return lines


def _filled(question: Question) -> list[str]:
    """The fields of ``question`` that say something beyond their default."""
    blank = Question(id=question.id, ask=question.ask, answer=question.answer)
    return [
        field.name
        for field in fields(Question)
        if field.name in ("ask", "answer") or getattr(question, field.name) != getattr(blank, field.name)
    ]


def _some(ids: tuple[QuestionId, ...]) -> str:
    shown = ", ".join(ids[:_NAMED])
    return shown if len(ids) <= _NAMED else M_("{some} and {count} more", some=shown, count=len(ids) - _NAMED)
