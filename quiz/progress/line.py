"""One line of the log: a review as JSON, and beside it the state that its card has after it.

The state is kept so that opening a learner takes the last line of each question and models no memory. It
is an array in the order of `State`'s fields. A line without one does not move the card.
"""

from __future__ import annotations

from dataclasses import MISSING, fields
from datetime import UTC, datetime
from typing import Any

import msgspec

from quiz.model import Card, QuestionId, Review

VERSION = 1
"""Of the lines' format. A program refuses a log of a later one, and brings earlier ones up to it."""


class State(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What a card is but for its question."""

    revision: int
    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    last: datetime
    reps: int
    lapses: int
    first: datetime | None

    @classmethod
    def of(cls, card: Card) -> State:
        """The state in ``card``."""
        return cls(*(getattr(card, name) for name in cls.__struct_fields__))

    def card(self, question: QuestionId) -> Card:
        """The card of ``question`` in this state."""
        return Card(
            question=question,
            revision=self.revision,
            state=self.state,
            step=self.step,
            stability=self.stability,
            difficulty=self.difficulty,
            due=self.due,
            last=self.last,
            reps=self.reps,
            lapses=self.lapses,
            first=self.first,
        )


class Glance(msgspec.Struct, frozen=True, gc=False):
    """As much of a line as is needed to follow cards and pace.

    ``card`` is absent where the line moves none, and null where none is left (an only answer undone).
    """

    id: str
    question: QuestionId
    event: str
    verdict: str | None = None
    rating: int | None = None
    hints: int = 0
    prompts: int = 0
    ms: int = 0
    card: State | msgspec.UnsetType | None = msgspec.UNSET

    @property
    def moves(self) -> bool:
        """Whether a card changes with this line."""
        return self.rating is not None or self.event in ("undo", "appeal", "rejudge")


class Header(msgspec.Struct, frozen=True):
    """The first line of a log: what it is, its version, and whose it was when it was begun."""

    quiz: str
    v: int
    name: str = ""


_GLANCE = msgspec.json.Decoder(Glance)
_REVIEW = msgspec.json.Decoder(Review)
_DEFAULTS = [
    (field.name, None if field.default is MISSING else field.default, field.default is MISSING)
    for field in fields(Review)
]


def header(name: str) -> bytes:
    """The first line of a new log."""
    return msgspec.json.encode(Header("reviews", VERSION, name)) + b"\n"


def read_header(line: bytes) -> Header | None:
    """What the first line says; None when it is no header."""
    try:
        found = msgspec.json.decode(line, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return found if found.quiz == "reviews" else None


def encode(review: Review, card: Card | msgspec.UnsetType | None) -> bytes:
    """``review`` as a line with its newline; fields at their defaults are left out.

    Text that is no Unicode (lone surrogates from undecodable input) is kept as ``\\udcxx`` escapes.
    """
    row: dict[str, Any] = {}
    for name, default, always in _DEFAULTS:
        value = getattr(review, name)
        if always or value != default:
            row[name] = value
    row["at"] = review.at.astimezone(UTC)
    if card is not msgspec.UNSET:
        row["card"] = None if card is None else State.of(card)
    try:
        return msgspec.json.encode(row) + b"\n"
    except UnicodeEncodeError:
        return msgspec.json.encode({name: _unicode(value) for name, value in row.items()}) + b"\n"


def _unicode(value: object) -> object:
    if isinstance(value, str):
        return value.encode("utf-8", "backslashreplace").decode()
    return value


def glance(line: bytes) -> Glance | None:
    """The line at a glance; None when it is damaged."""
    try:
        return _GLANCE.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None


def glances(lines: bytes) -> list[Glance | None]:
    """Whole lines at a glance, None for each damaged one. Empty lines are passed over."""
    try:
        return list(_GLANCE.decode_lines(lines))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return [glance(line) for line in lines.split(b"\n") if line.strip()]


def decode(line: bytes) -> Review | None:
    """The whole review in a line; None when it is damaged."""
    try:
        review = _REVIEW.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return review if review.at.tzinfo is not None else None


class _After(msgspec.Struct, frozen=True):
    question: QuestionId
    card: State | None = None


_AFTER = msgspec.json.Decoder(_After)


def decode_card(line: bytes) -> Card | None:
    """The card after a line that `decode` can read; None where no card moved, or none was left."""
    after = _AFTER.decode(line)
    return None if after.card is None else after.card.card(after.question)
