"""The room: what its journal amounts to. Events in, state out; nothing else changes it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quiz.classroom import events as e
from quiz.classroom.pupil import Pupil, same_pupil
from quiz.classroom.round import Round
from quiz.classroom.sitting import Attempt, Rulings, Sitting
from quiz.model import Directive, Review

PROMPTS = 2
"""How often more is asked for before an answer in a drill stands as it is."""


@dataclass(slots=True)
class View:
    """What the board shows."""

    names: bool = True
    leaders: bool = False
    teams: bool = False


@dataclass(slots=True)
class Room:
    """``roster`` are the pupils expected; ``pupils`` those who have come, by number, ``came`` the number of
    the event of their coming. ``current`` is the index in ``rounds`` of the one that all look at.
    ``sittings`` are by pupil and question, ``ruled`` has the number of the last ruling on a form, taken back
    or not.
    """

    roster: Sequence[Pupil] = ()
    pupils: dict[int, Pupil] = field(default_factory=dict)
    came: dict[int, int] = field(default_factory=dict)
    removed: set[int] = field(default_factory=set)
    rounds: list[Round] = field(default_factory=list)
    current: int | None = None
    decided: dict[tuple[str, str], Directive] = field(default_factory=dict)
    ruled: dict[tuple[str, str], int] = field(default_factory=dict)
    sittings: dict[int, dict[str, list[Sitting]]] = field(default_factory=dict)
    heard: dict[int, list[e.Heard]] = field(default_factory=dict)
    keys: dict[tuple[int, str], int] = field(default_factory=dict)
    reviews: dict[str, tuple[Sitting, Attempt]] = field(default_factory=dict)
    view: View = field(default_factory=View)
    locked: bool = False
    ended: bool = False
    n: int = 0
    at: int = 0

    @property
    def rulings(self) -> Rulings:
        """What the teacher decided so far."""
        return self.decided

    @property
    def round(self) -> Round | None:
        """The round that all look at."""
        return None if self.current is None else self.rounds[self.current]

    def here(self, pupil: int) -> bool:
        """Whether the pupil came and was not sent out."""
        return pupil in self.pupils and pupil not in self.removed

    def named(self, name: str) -> Pupil | None:
        """The pupil of that name, on the roster or come in."""
        key = same_pupil(name)
        return next((one for one in self.everyone() if same_pupil(one.name) == key), None)

    def everyone(self) -> Iterable[Pupil]:
        """The pupils expected and those who came besides."""
        expected = {pupil.number for pupil in self.roster}
        yield from self.roster
        yield from (pupil for pupil in self.pupils.values() if pupil.number not in expected)

    def results(self, pupil: int, but: int = 0) -> dict[str, Sitting]:
        """The pupil's latest finished sitting at each question that counts, the round ``but`` left out."""
        void = {one.number for one in self.rounds if one.state == "skipped"} | {but}
        return {
            question: done[-1]
            for question, sat in self.sittings.get(pupil, {}).items()
            if (done := [one for one in sat if one.done and one.round not in void])
        }

    def points(self, pupil: int, but: int = 0) -> float:
        """What the pupil's answers are worth: a point for each question right, half for one right in part."""
        return sum(one.mark(self.decided) for one in self.results(pupil, but).values())

    def apply(self, event: e.Event) -> None:
        """Let ``event`` have happened."""
        self.n, self.at = event.n, event.at
        match event:
            case e.Joined():
                self._join(event)
            case e.Answered():
                self._answer(event)
            case e.Kept():
                self._keep(event)
            case e.Heard():
                self.heard.setdefault(event.pupil, []).append(event)
                self.keys[event.pupil, event.key] = event.n
            case e.Ruled():
                self._rule(event)
            case e.Appealed():
                self._appeal(event)
            case e.Locked():
                self.locked = event.locked
            case e.Removed():
                (self.removed.discard if event.back else self.removed.add)(event.pupil)
            case e.Viewed():
                self.view = View(event.names, event.leaders, event.teams)
            case e.Ended():
                self.ended = True
            case _:
                self._conduct(event)

    def _join(self, event: e.Joined) -> None:
        self.pupils[event.pupil] = Pupil(
            number=event.pupil,
            name=event.name,
            group=event.group,
            team=event.team,
            pin=event.pin,
            learner=event.learner,
        )
        self.came.setdefault(event.pupil, event.n)

    def _conduct(self, event: e.Event) -> None:
        """Whatever moves a round."""
        match event:
            case e.Opened():
                new = Round(event.round, event.question, event.at)
                new.start_clock(event.at, event.seconds)
                self.rounds.append(new)
                self.current = len(self.rounds) - 1
            case e.Shown():
                self.current = event.round - 1
            case e.Closed() | e.Revealed() | e.Skipped():
                self._end_round(event)
            case e.Reopened():
                one = self.rounds[event.round - 1]
                one.state = "open"
                one.start_clock(event.at, event.seconds)
            case e.Paused():
                one = self.rounds[event.round - 1]
                one.paused, one.left, one.deadline = True, event.left, None
            case e.Resumed():
                one = self.rounds[event.round - 1]
                one.deadline = None if one.left is None else event.at + one.left
                one.paused, one.left = False, None
            case e.Extended():
                one = self.rounds[event.round - 1]
                if one.deadline is not None:
                    one.deadline += event.ms

    def _end_round(self, event: e.Closed | e.Revealed | e.Skipped) -> None:
        one = self.rounds[event.round - 1]
        if one.state == "open":
            one.closed = event.n
            one.paused, one.left, one.deadline = False, None, None
            for sitting in one.sittings.values():
                sitting.done = True
        if isinstance(event, e.Closed):
            one.state = "closed"
        else:
            one.state = "revealed" if isinstance(event, e.Revealed) else "skipped"

    def _answer(self, event: e.Answered) -> None:
        one = self.rounds[event.round - 1]
        sitting = one.sittings.get(event.pupil)
        if sitting is None:
            sitting = one.sittings[event.pupil] = self._sit(event.pupil, one.question, one.number)
        attempt = Attempt(
            event.n,
            event.given,
            event.verdict,
            event.text or event.given,
            event.reason,
            event.say,
            event.ms,
            key=event.key,
            at=event.at,
        )
        sitting.attempts.append(attempt)
        sitting.done = event.verdict != "prompt" or len(sitting.attempts) > PROMPTS
        self.keys[event.pupil, event.key] = event.n

    def _sit(self, pupil: int, question: str, round_: int | None) -> Sitting:
        sitting = Sitting(pupil, question, round_)
        self.sittings.setdefault(pupil, {}).setdefault(question, []).append(sitting)
        return sitting

    def _keep(self, event: e.Kept) -> None:
        """One line of a pupil's own log, in a talk at their own pace."""
        review = event.review
        if review.event == "undo":
            if review.of in self.reviews:
                sitting, attempt = self.reviews.pop(review.of)
                sitting.attempts.remove(attempt)
                sitting.done = False
            return
        if review.event == "appeal":
            if review.of in self.reviews:
                attempt = self.reviews[review.of][1]
                attempt.appealed = attempt.granted = True
            return
        sat = self.sittings.get(event.pupil, {}).get(review.question, [])
        sitting = sat[-1] if sat and not sat[-1].done else self._sit(event.pupil, review.question, None)
        attempt = _attempt(event.n, review)
        sitting.attempts.append(attempt)
        sitting.done = review.rating is not None or review.event == "skip"
        self.reviews[review.id] = sitting, attempt

    def _rule(self, event: e.Ruled) -> None:
        for form in event.forms:
            self.ruled[event.question, form] = event.n
            if event.verdict in ("accept", "prompt", "reject"):
                self.decided[event.question, form] = event.verdict  # type: ignore[assignment]
            else:
                self.decided.pop((event.question, form), None)

    def _appeal(self, event: e.Appealed) -> None:
        found = self.attempt(event.pupil, event.of)
        if found is not None:
            found[1].appealed = True

    def attempt(self, pupil: int, n: int) -> tuple[Sitting, Attempt] | None:
        """The pupil's answer of event ``n``, with the sitting that it belongs to."""
        for sat in self.sittings.get(pupil, {}).values():
            for sitting in sat:
                for attempt in sitting.attempts:
                    if attempt.n == n:
                        return sitting, attempt
        return None


def _attempt(n: int, review: Review) -> Attempt:
    judged = review.event == "answer"
    return Attempt(
        n,
        review.given if judged else "",
        review.verdict if judged else None,
        review.given,
        review.reason or review.event,
        "",
        review.ms,
        review.id,
    )
