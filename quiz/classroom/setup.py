"""What a lesson is: as the teacher orders it, and as it is set up."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Literal

from quiz.classroom.pupil import Pupil
from quiz.model import QuestionId

Mode = Literal["live", "self"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """A lesson as the teacher orders it.

    ``seconds`` is the time for each question, None for no clock. ``hold`` keeps verdicts back until the
    answer is shown; ``open`` lets in pupils who are not on the roster. ``limit`` and ``tags`` choose among
    the questions of ``banks``, ``shuffle`` puts them into an order of chance.
    """

    banks: tuple[str, ...]
    mode: Mode = "live"
    language: str = "id"
    seconds: int | None = None
    hold: bool = False
    open: bool = True
    roster: tuple[Pupil, ...] = ()
    limit: int | None = None
    tags: tuple[str, ...] = ()
    shuffle: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Setup(Order):
    """The lesson that an order became; kept in the room's folder, and the same after a restart.

    ``id`` names the room and the session in the pupils' logs; ``plan`` are the questions of a drill in their
    order. ``pin`` lets into the room, ``board`` opens the board, ``teacher`` is the teacher's token,
    ``secret`` signs cookies. ``offset`` is the zone in minutes east of UTC.
    """

    id: str
    began: str
    pin: str
    board: str
    teacher: str
    secret: str
    plan: tuple[QuestionId, ...] = ()
    offset: int = 0

    def is_of(self, order: Order) -> bool:
        """Whether this is the lesson that ``order`` asks for, in whichever language."""
        names = {one.name for one in fields(Order)} - {"language"}
        return all(getattr(self, name) == getattr(order, name) for name in names)
