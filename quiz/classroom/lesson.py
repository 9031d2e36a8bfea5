"""A lesson being held: what pupils and teacher do, checked against the room and turned into events.

No input or output and no clock of its own. Every change goes through ``happen``, which lets the event happen
in the room at once and puts it among ``fresh``; whoever runs the lesson writes those to the journal before
anything that follows from them is told to anybody.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from quiz.classroom import events as e
from quiz.classroom.protocol import LONGEST, Code
from quiz.classroom.pupil import Pupil
from quiz.classroom.room import Room
from quiz.classroom.round import Round
from quiz.classroom.setup import Setup
from quiz.locale import catalogue
from quiz.model import Bank, Question, QuestionId
from quiz.printable import printable
from quiz.tutor.answering import weighed
from quiz.tutor.common import Common

GRACE = 1_000
"""Milliseconds after the clock ran out in which an answer under way still counts."""


class RefusedError(Exception):
    """Something that cannot be done now. ``code`` is the protocol's, the words are for a person."""

    def __init__(self, code: Code, say: str) -> None:
        super().__init__(say)
        self.code: Code = code
        self.say = say


@dataclass(slots=True)
class Lesson:
    """``clock`` gives milliseconds since 1970. ``seconds`` is the time for the next question."""

    setup: Setup
    bank: Bank
    common: Common
    clock: Callable[[], int]
    room: Room = field(init=False)
    seconds: int | None = field(init=False)
    fresh: list[e.Event] = field(default_factory=list)
    questions: dict[str, Question] = field(init=False)

    def __post_init__(self) -> None:
        self.questions = {question.id: question for question in self.bank.questions}
        self.seconds = self.setup.seconds
        self.rebuild(())

    def rebuild(self, events: Sequence[e.Event]) -> None:
        """Begin again from what the journal has."""
        self.room = Room(roster=self.setup.roster)
        self.fresh.clear()
        for event in events:
            self.room.apply(event)

    def happen(self, kind: type[e.Event], **what: Any) -> e.Event:
        """Let something happen now."""
        at = max(self.clock(), self.room.at)
        event = kind(n=self.room.n + 1, at=at, **what)
        self.room.apply(event)
        self.fresh.append(event)
        return event

    def take(self) -> list[e.Event]:
        """The events not yet written; they are the caller's now."""
        taken, self.fresh = self.fresh, []
        return taken

    def question(self, round_: Round) -> Question:
        """The question of a round; a stand-in for one that is no longer in the bank."""
        known = self.questions.get(round_.question)
        return known or Question(id=QuestionId(round_.question), ask=round_.question, answer="?")

    # ---- pupils ----

    def join(self, number: int, name: str, pin: str, language: str) -> Pupil:
        """Let a pupil in: number ``number`` of the roster, or by name. The PIN was checked by the caller.

        Raises RefusedError when the room is locked, ended, or not open to that name.
        """
        _ = catalogue(language).gettext
        room = self.room
        if room.ended:
            raise RefusedError("ended", _("This lesson is over."))
        known = next((one for one in room.everyone() if one.number == number), None) or (
            room.named(name) if name else None
        )
        if known is not None and known.number in room.removed:
            raise RefusedError("removed", _("The teacher has sent you out. Ask to be let in again."))
        if known is not None and known.number in room.pupils:
            return room.pupils[known.number]
        if room.locked:
            raise RefusedError("refused", _("The room is locked. Ask your teacher to open it."))
        if known is None:
            if not self.setup.open:
                raise RefusedError("refused", _("That name is not on the list."))
            highest = max((one.number for one in room.everyone()), default=0)
            known = Pupil(number=highest + 1, name=name, pin=pin)
        self.happen(
            e.Joined,
            pupil=known.number,
            name=known.name,
            group=known.group,
            team=known.team,
            pin=known.pin,
            learner=known.learner,
        )
        return room.pupils[known.number]

    def answer(self, pupil: int, number: int, key: str, text: str, language: str) -> None:
        """Take an answer to round ``number``. The same ``key`` again does nothing.

        Raises RefusedError when the round takes no answers, or none more of this pupil's.
        """
        _ = catalogue(language).gettext
        room, now = self.room, self.clock()
        if (pupil, key) in room.keys:
            return
        one = room.round
        late = RefusedError("late", _("This question takes no more answers."))
        if one is None or one.number != number or one.state != "open":
            raise late
        if one.paused:
            raise RefusedError("late", _("Paused. Your teacher goes on in a moment."))
        if one.deadline is not None and now > one.deadline + GRACE:
            raise late
        given = printable(text[:LONGEST]).strip()
        if not given:
            raise RefusedError("empty", _("Write your answer first."))
        sitting = one.sittings.get(pupil)
        if sitting is not None and sitting.done:
            raise RefusedError("already", _("You have answered already."))
        before = () if sitting is None else tuple(attempt.given for attempt in sitting.attempts)
        question = self.question(one)
        verdict, whole = weighed(partial(self.common.verdict, language), question, before, given)
        self.happen(
            e.Answered,
            round=number,
            pupil=pupil,
            key=key,
            given=given,
            verdict=verdict.verdict,
            text="" if whole == given else whole[: 4 * LONGEST],
            score=verdict.score,
            reason=verdict.reason,
            say=printable(verdict.say) if verdict.verdict == "prompt" else "",
            ms=max(0, now - one.opened),
        )

    def object(self, pupil: int, n: int, language: str) -> None:
        """Note that the pupil objects to the verdict on the answer numbered ``n``. Raises RefusedError."""
        _ = catalogue(language).gettext
        found = self.room.attempt(pupil, n)
        if found is None:
            raise RefusedError("unknown", _("There is no verdict to object to."))
        sitting, attempt = found
        if attempt.appealed or sitting.holds(attempt, self.room.rulings) == "accept":
            return
        self.happen(e.Appealed, pupil=pupil, of=n)

    def team_of(self, pupil: Pupil) -> str:
        """The team that the pupil plays in: the roster's, else the class."""
        return pupil.team or pupil.group
