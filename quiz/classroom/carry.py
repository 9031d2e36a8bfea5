"""From the room's journal to each pupil's own log, so that a card's history is one, at home and in class.

What a log should have of a lesson follows from the room, under ids that follow from it too; so carrying again
after a crash adds what is missing and nothing twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from quiz.classroom.room import Room
from quiz.classroom.setup import Setup
from quiz.classroom.sitting import Attempt, Sitting
from quiz.judge import JUDGE_VERSION
from quiz.model import Directive, Question, QuestionId, Rating, Review
from quiz.progress import open_learner
from quiz.progress.learner import Learner


@dataclass(frozen=True, slots=True)
class Line:
    """A review to be in the log. ``rated``: its rating is to be made of its verdict."""

    review: Review
    rated: bool = False


@dataclass(slots=True)
class Carrying:
    """``questions`` are the lesson's, by id."""

    setup: Setup
    questions: dict[str, Question]

    def lines(self, room: Room, pupil: int, own: Iterable[Review] = ()) -> list[Line]:
        """What the pupil's log should have of this lesson, in order.

        ``own`` are the reviews that the pupil's tutor had kept. A round is settled once all have gone on from
        it, or the lesson is over.
        """
        found = [Line(review) for review in own]
        for sat in room.sittings.get(pupil, {}).values():
            for sitting in sat:
                if sitting.round is None:
                    found += self._ruled(room, sitting, [one for one in sitting.attempts if one.review])
                elif sitting.round < len(room.rounds) or room.ended:
                    found += self._drilled(room, sitting)
        return found

    def _drilled(self, room: Room, sitting: Sitting) -> Iterator[Line]:
        if sitting.round is not None and room.rounds[sitting.round - 1].state == "skipped":
            return
        for number, attempt in enumerate(sitting.attempts):
            last = attempt is sitting.attempts[-1]
            yield Line(self._review(attempt, sitting.question, attempt.verdict, prompts=number), rated=last)
        yield from self._ruled(room, sitting, sitting.attempts)

    def _ruled(self, room: Room, sitting: Sitting, attempts: list[Attempt]) -> Iterator[Line]:
        """The teacher's decision, where it changes what an answer is worth."""
        if not attempts:
            return
        last = attempts[-1]
        when = [n for one in attempts if (n := room.ruled.get((sitting.question, one.form)))]
        verdict = sitting.verdict(room.rulings)
        if not when or verdict is None:
            return
        review = self._review(last, sitting.question, verdict, prompts=len(attempts) - 1)
        of = last.review or review.id
        yield Line(
            replace(review, id=f"{of}-r{max(when)}", event="rejudge", of=of, reason="ruled"), rated=True
        )

    def _review(self, attempt: Attempt, question: str, verdict: Directive | None, *, prompts: int) -> Review:
        known = self.questions.get(question)
        return Review(
            id=f"{self.setup.id}-{attempt.n}",
            at=datetime.fromtimestamp(attempt.at / 1000, UTC),
            event="answer",
            question=QuestionId(question),
            revision=known.revision if known else 1,
            session=self.setup.id,
            given=attempt.given,
            verdict=verdict,
            reason=attempt.reason,
            score={"accept": 1.0, "prompt": 0.5}.get(verdict or "", 0.0),
            judge=JUDGE_VERSION,
            prompts=prompts,
            ms=attempt.ms,
            mode="class",
            offset=self.setup.offset,
        )


def put(home: Path, name: str, lines: Iterable[Line]) -> int:
    """See to it that the log of the learner called ``name`` has ``lines``; returns how many it lacked.

    Raises LearnerError; what was carried until then stays.
    """
    wanted = list(lines)
    if not wanted:
        return 0
    with open_learner(name, home, elsewhere=True) as learner:
        known = _known(learner, {line.review.session for line in wanted})
        missing = [line for line in wanted if line.review.id not in known]
        for line in missing:
            learner.record(_rated(learner, line))
    return len(missing)


def _known(learner: Learner, sessions: set[str]) -> set[str]:
    return {review.id for review in learner.reviews() if review.session in sessions}


def _rated(learner: Learner, line: Line) -> Review:
    if not line.rated:
        return line.review
    review = line.review
    rating: Rating = learner.schedule.rate(
        review.verdict, prompts=review.prompts, ms=review.ms, pace=learner.pace
    )
    return replace(review, rating=rating)
