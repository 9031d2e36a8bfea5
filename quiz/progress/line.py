"""One line of the log: a review as JSON, and beside it the state that its card has after it.

The state is kept so that opening a learner takes the last line of each question and models no memory. It
is an array in the order of `State`'s fields. A line without one does not move the card.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, fields, replace
from datetime import UTC, datetime
from operator import attrgetter
from typing import Annotated, Any

import msgspec
from msgspec import Meta

from quiz.model import Card, QuestionId, Review

VERSION = 1
"""Of the lines' format. A program refuses a log of a later one, and brings earlier ones up to it."""


Time = Annotated[datetime, Meta(tz=True)]
_YEARS = range(1970, 3000)


class State(msgspec.Struct, array_like=True, frozen=True, gc=False):
    """What a card is but for its question."""

    revision: int
    state: Annotated[int, Meta(ge=1, le=3)]
    step: Annotated[int, Meta(ge=0)] | None
    stability: Annotated[float, Meta(gt=0)] | None
    difficulty: Annotated[float, Meta(ge=1, le=10)] | None
    due: Time
    last: Time
    reps: int
    lapses: int
    first: Time | None

    @classmethod
    def of(cls, card: Card) -> State:
        """The state in ``card``."""
        return cls(*_STATE_VALUES(card))

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

    ``card`` is a state still undecoded: empty where the line moves none, and null where none is left (an
    only answer undone).
    """

    id: str
    question: QuestionId
    event: str
    verdict: str | None = None
    rating: int | None = None
    hints: int = 0
    prompts: int = 0
    ms: int = 0
    card: msgspec.Raw = msgspec.Raw(b"")

    @property
    def moves(self) -> bool:
        """Whether a card changes with this line."""
        return self.rating is not None or self.event in ("undo", "appeal", "rejudge")

    @property
    def helped(self) -> bool:
        """Whether hints or prompts led to the answer."""
        return self.hints > 0 or self.prompts > 0


class Header(msgspec.Struct, frozen=True):
    """The first line of a log: what it is, its version, and whose it was when it was begun."""

    quiz: str
    v: int
    name: str = ""


_GLANCE = msgspec.json.Decoder(Glance)
_STATE: msgspec.json.Decoder[State | None] = msgspec.json.Decoder(State | None)
_REVIEW = msgspec.json.Decoder(Review)
_ENCODER = msgspec.json.Encoder()
_VALUES = attrgetter(*(field.name for field in fields(Review)))
_STATE_VALUES = attrgetter(*State.__struct_fields__)

# A review's own fields, and the state: what a line is made of.
_Line: Any = msgspec.defstruct(
    "Line",
    [
        *((f.name, Any) if f.default is MISSING else (f.name, Any, f.default) for f in fields(Review)),
        ("card", Any, msgspec.UNSET),
    ],
    omit_defaults=True,
    gc=False,
)


def header(name: str) -> bytes:
    """The first line of a new log."""
    return msgspec.json.encode(Header("reviews", VERSION, name)) + b"\n"


def _from_0(log: bytes, name: str) -> bytes:
    """A log of bare reviews, as lists of reviews from elsewhere are: it gains a header."""
    return header(name) + log


_MIGRATIONS: dict[int, Callable[[bytes, str], bytes]] = {0: _from_0}


def migrate(log: bytes, version: int, name: str) -> bytes:
    """A whole log of ``version``, brought up to ``VERSION`` step by step."""
    for step in range(version, VERSION):
        log = _MIGRATIONS[step](log, name)
    return log


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
    if review.at.tzinfo is not UTC:
        review = replace(review, at=review.at.astimezone(UTC))
    state = State.of(card) if isinstance(card, Card) else card
    values = _VALUES(review)
    try:
        return _ENCODER.encode(_Line(*values, state)) + b"\n"
    except UnicodeEncodeError:
        return _ENCODER.encode(_Line(*map(_unicode, values), state)) + b"\n"


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


def read_state(state: bytes) -> State | None:
    """The state in a line's ``card``; None when no card is left. Raises msgspec.DecodeError."""
    return _STATE.decode(state)


def decode(line: bytes) -> Review | None:
    """The whole review in a line; None when it is damaged."""
    try:
        review = _REVIEW.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return review if review.at.tzinfo is not None and review.at.year in _YEARS else None


class _After(msgspec.Struct, frozen=True):
    question: QuestionId
    card: State | None = None


_AFTER = msgspec.json.Decoder(_After)


def decode_card(line: bytes) -> Card | None:
    """The card after a line that `decode` can read; None where no card moved, or none was left."""
    after = _AFTER.decode(line)
    return None if after.card is None else after.card.card(after.question)
