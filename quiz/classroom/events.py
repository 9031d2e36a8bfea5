"""What happens in a room, one line of its journal each: the room is what they amount to.

``n`` numbers the events from 1 without a gap; ``at`` is the hub's time in milliseconds since 1970 (UTC).
Nothing here is ever changed or taken out, so an old lesson can always be read.
"""

from __future__ import annotations

from typing import Any

import msgspec

from quiz.model import Directive, Review


class Event(msgspec.Struct, frozen=True, kw_only=True, tag_field="e", omit_defaults=True):
    """Anything that happens."""

    n: int
    at: int


class Joined(Event, frozen=True, tag="joined"):
    """A pupil came in for the first time. ``pin`` is set for one who is not on the roster."""

    pupil: int
    name: str
    group: str = ""
    team: str = ""
    pin: str = ""
    learner: str = ""


class Opened(Event, frozen=True, tag="opened"):
    """A question was put to all. ``seconds`` is the time for it, None without end."""

    round: int
    question: str
    seconds: int | None = None


class Answered(Event, frozen=True, tag="answered"):
    """A pupil answered the open question. ``key`` is the client's own mark, so that sending an answer again
    makes no second one; ``text`` is what the verdict holds for, where it is not ``given`` alone.
    """

    round: int
    pupil: int
    key: str
    given: str
    verdict: Directive
    text: str = ""
    score: float = 0.0
    reason: str = ""
    say: str = ""
    ms: int = 0


class Closed(Event, frozen=True, tag="closed"):
    """No more answers to the open question."""

    round: int


class Reopened(Event, frozen=True, tag="reopened"):
    """A closed question takes answers again."""

    round: int
    seconds: int | None = None


class Revealed(Event, frozen=True, tag="revealed"):
    """The answer was shown to all."""

    round: int


class Skipped(Event, frozen=True, tag="skipped"):
    """The question counts for nobody."""

    round: int


class Shown(Event, frozen=True, tag="shown"):
    """An earlier round, or the latest again, is looked at by all."""

    round: int


class Paused(Event, frozen=True, tag="paused"):
    """The clock stands still, with ``left`` milliseconds to go, and no answer is taken."""

    round: int
    left: int | None = None


class Resumed(Event, frozen=True, tag="resumed"):
    """The clock goes on."""

    round: int


class Extended(Event, frozen=True, tag="extended"):
    """``ms`` were added to the clock: the laptop slept, or the hub was away."""

    round: int
    ms: int


class Ruled(Event, frozen=True, tag="ruled"):
    """The teacher decided on every answer to ``question`` that reads as one of ``forms``; "" takes an earlier
    decision back.
    """

    question: str
    forms: list[str]
    verdict: Directive | str


class Appealed(Event, frozen=True, tag="appealed"):
    """A pupil objected to the verdict on the answer of event ``of``."""

    pupil: int
    of: int


class Locked(Event, frozen=True, tag="locked"):
    """The room was locked to newcomers, or unlocked."""

    locked: bool


class Removed(Event, frozen=True, tag="removed"):
    """A pupil was sent out, or let in again."""

    pupil: int
    back: bool = False


class Viewed(Event, frozen=True, tag="viewed"):
    """What the board shows changed."""

    names: bool = True
    leaders: bool = False
    teams: bool = False


class Heard(Event, frozen=True, tag="heard"):
    """A pupil said something to their own tutor."""

    pupil: int
    key: str
    text: str


class Kept(Event, frozen=True, tag="kept"):
    """A pupil's tutor had an answer kept."""

    pupil: int
    review: Review


class Ended(Event, frozen=True, tag="ended"):
    """The lesson is over."""


Happening = (
    Joined | Opened | Answered | Closed | Reopened | Revealed | Skipped | Shown | Paused | Resumed
    | Extended | Ruled | Appealed | Locked | Removed | Viewed | Heard | Kept | Ended
)  # fmt: skip

_ENCODER = msgspec.json.Encoder()
_DECODER: msgspec.json.Decoder[Any] = msgspec.json.Decoder(Happening)


def encode(event: Event) -> bytes:
    """``event`` as a line with its newline."""
    return _ENCODER.encode(event) + b"\n"


def decode(line: bytes) -> Event | None:
    """The event in ``line``; None when the line is damaged or of a kind that this program does not know."""
    try:
        event: Event = _DECODER.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return None
    return event
