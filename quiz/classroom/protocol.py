"""What hub and clients say to each other: JSON objects over one WebSocket, one object a message.

The field ``t`` names the kind. A client opens ``/ws`` with the cookie that ``POST /join`` gave it and says
``hello`` first; the hub answers ``welcome`` and then sends whatever the client lacks. All state that the hub
sends is whole, never a difference, so a client that was away for any time is brought up to date by one
``stage``, one ``mine`` and the ``said`` from where it left off. ``key`` is the client's own mark of what it
sends (unique for the pupil): the same key sent again has no second effect, so a client repeats whatever was
not acknowledged. Times are milliseconds that remain, never points in time: a client's clock does not matter.

A client must pass over kinds and fields that it does not know. ``VERSION`` goes up when an old client can no
longer play; the hub then says ``bye`` with code ``version``.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

VERSION = 1
LONGEST = 500
"""Characters of an answer or of anything else that a pupil says."""

Code = Literal[
    "version",  # reload the page
    "who",  # no valid cookie: join again
    "removed",  # sent out by the teacher
    "ended",  # the lesson is over
    "crowded",  # too many connections of this pupil; the oldest goes
    "fast",  # too many messages; wait
    "large",  # a message too long
    "late",  # the question takes no answers now
    "already",  # answered before
    "empty",  # nothing in it
    "unknown",  # not understood
    "lost",  # could not be kept; say it again
    "refused",  # a teacher's command that cannot be done now
]


class Message(msgspec.Struct, frozen=True, kw_only=True, tag_field="t", omit_defaults=True):
    """Anything said."""


# ---- from a client ----


class Hello(Message, frozen=True, tag="hello"):
    """The first words. ``have`` is how many items of the talk the client has; ``lang`` its language."""

    v: int
    lang: str = "id"
    have: int = 0


class Answer(Message, frozen=True, tag="answer"):
    """An answer to the open question of a drill."""

    key: str
    round: int
    text: str


class Say(Message, frozen=True, tag="say"):
    """Something to the pupil's own tutor."""

    key: str
    text: str


class Objection(Message, frozen=True, tag="object"):
    """“I was right”: an objection to the verdict on the answer numbered ``n``, for the teacher to decide."""

    n: int


class Watch(Message, frozen=True, tag="watch"):
    """The first words of a board or of a teacher, with the key or the token that lets them in."""

    v: int
    token: str
    lang: str = "id"


class Do(Message, frozen=True, tag="do"):
    """A teacher's command. ``arguments`` depend on it; see ``quiz.classroom.conduct``."""

    what: str
    arguments: dict[str, Any] = {}


FromClient = Hello | Answer | Say | Objection | Watch | Do


# ---- from the hub ----


class Welcome(Message, frozen=True, tag="welcome"):
    """Who the client is, and what kind of lesson this is."""

    v: int
    title: str
    name: str
    mode: Literal["live", "self"]
    lang: str
    team: str = ""


class Proof(msgspec.Struct, frozen=True, omit_defaults=True):
    """The sentence that proves an answer; ``marks`` are [start, end] spans in characters to set off."""

    text: str
    marks: list[tuple[int, int]] = []
    source: str = ""


class Stage(Message, frozen=True, tag="stage"):
    """What all look at. ``state`` is waiting (no question yet), open, paused, closed, revealed, skipped or
    ended. ``left`` is the milliseconds that remain, absent without a clock. ``answer``, ``explain`` and
    ``proof`` come with ``revealed`` and never before.
    """

    state: Literal["waiting", "open", "paused", "closed", "revealed", "skipped", "ended"]
    round: int = 0
    of: int = 0
    ask: str = ""
    left: int | None = None
    answer: str = ""
    explain: str = ""
    proof: Proof | None = None


class Tried(msgspec.Struct, frozen=True, omit_defaults=True):
    """One of the pupil's own answers. ``verdict`` is absent while verdicts wait for the reveal; ``say`` asks
    on after a prompt; ``ruled``: the teacher decided; ``objected``: the pupil did.
    """

    n: int
    key: str
    text: str
    verdict: Literal["accept", "prompt", "reject"] | None = None
    say: str = ""
    ruled: bool = False
    objected: bool = False


class Mine(Message, frozen=True, tag="mine"):
    """How the pupil stands: answers in the present round, whether it is done, points in all questions."""

    round: int = 0
    tried: list[Tried] = []
    done: bool = False
    points: float = 0.0
    asked: int = 0


class Item(msgspec.Struct, frozen=True, omit_defaults=True):
    """One turn of the talk. ``kind`` is an utterance's, or “me” for the pupil's own words, with their
    ``key``.
    """

    kind: str
    text: str
    key: str = ""
    choices: list[str] = []
    marks: list[tuple[int, int]] = []
    source: str = ""


class Said(Message, frozen=True, tag="said"):
    """Turns of the talk, from the one numbered ``start`` (0 is the first)."""

    start: int
    items: list[Item]


class Fault(Message, frozen=True, tag="fault"):
    """Something could not be done. ``key`` is that of the message it is about; ``say`` is for a person."""

    code: Code
    say: str = ""
    key: str = ""


class Bye(Message, frozen=True, tag="bye"):
    """The hub is about to close the connection; a client does not come back by itself."""

    code: Code
    say: str = ""


class Seat(msgspec.Struct, frozen=True, omit_defaults=True):
    """A pupil as the board and the teacher see one. ``n`` is 0 on a board that hides names."""

    n: int
    name: str
    team: str = ""
    here: bool = False
    done: bool = False
    verdict: str = ""
    points: float = 0.0
    asked: int = 0
    removed: bool = False


class Heap(msgspec.Struct, frozen=True, omit_defaults=True):
    """A group of near-identical answers to ``question``: how many, what holds for them, and by whose word."""

    text: str
    verdict: str
    count: int
    ruled: bool = False
    appeals: int = 0
    question: str = ""
    ask: str = ""
    forms: list[str] = []
    names: list[str] = []
    others: list[str] = []


class Rank(msgspec.Struct, frozen=True, omit_defaults=True):
    """A place on the leaderboard; equal points share it."""

    place: int
    name: str
    points: float


class Board(Message, frozen=True, tag="board"):
    """What the board shows: the same as the teacher's screen, but for groups before the question is closed,
    who is not to be named, and ``heaps`` without forms and names.
    """

    title: str
    mode: Literal["live", "self"]
    stage: Stage
    seats: list[Seat]
    here: int
    answered: int
    expected: int
    right: int = 0
    heaps: list[Heap] = []
    leaders: list[Rank] = []
    names: bool = True
    teams: bool = False
    ranked: bool = False
    locked: bool = False
    seconds: int | None = None
    teacher: bool = False


_DECODER: msgspec.json.Decoder[FromClient] = msgspec.json.Decoder(FromClient)
_ENCODER = msgspec.json.Encoder()

FromHub = Welcome | Stage | Mine | Said | Fault | Bye | Board
_FROM_HUB: msgspec.json.Decoder[FromHub] = msgspec.json.Decoder(FromHub)


def read(text: str | bytes) -> FromClient | None:
    """What a client said; None when it is nothing of this protocol."""
    try:
        return _DECODER.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def read_hub(text: str | bytes) -> FromHub | None:
    """What the hub said; None for kinds that this program does not know."""
    try:
        return _FROM_HUB.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None


def write(message: Message) -> str:
    """``message`` as it goes over the wire."""
    return _ENCODER.encode(message).decode()
