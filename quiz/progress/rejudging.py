"""Judging kept answers again, when a bank has gained a form or the judge has learnt something."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from quiz.judge import JUDGE_VERSION, Judge
from quiz.model import Question, QuestionId, Rating, Review, Verdict
from quiz.progress.history import corrections
from quiz.progress.learner import Learner
from quiz.progress.reading import Reading
from quiz.schedule import Schedule


@dataclass(frozen=True, slots=True)
class Change:
    """One kept answer whose verdict, or whose question's outcome, would now be another."""

    review: Review
    question: Question
    verdict: Verdict
    rating: Rating | None

    @property
    def shows(self) -> bool:
        """Whether the verdict itself changes, and not only what became of the question."""
        return self.review.verdict != self.verdict.verdict


def changes(reading: Reading, questions: Mapping[QuestionId, Question], schedule: Schedule) -> list[Change]:
    """What would change if every answer that counts were judged now.

    Left alone: answers to questions that are gone or of another revision, and those accepted on appeal.
    """
    judge = Judge(questions.values())
    corrected, _ = corrections([review for review, _ in reading.entries])
    appealed = {of for of, by in corrected.items() if by.event == "appeal"}
    found: list[Change] = []
    for turns in _exchanges(reading.reviews):
        question = questions.get(turns[-1].question)
        if question is None or any(turn.revision != question.revision for turn in turns):
            continue
        if all(turn.verdict is None or not turn.given for turn in turns):
            continue
        if appealed.isdisjoint(turn.id for turn in turns):
            found.extend(_change(turns, question, judge, schedule))
    return found


def _exchanges(reviews: Iterable[Review]) -> Iterator[list[Review]]:
    """The answers to one asking of a question: prompts, then the one that was rated."""
    open_ones: dict[tuple[str, QuestionId], list[Review]] = {}
    for review in reviews:
        turns = open_ones.setdefault((review.session, review.question), [])
        turns.append(review)
        if review.rating is not None:
            yield open_ones.pop((review.session, review.question))


def _change(
    turns: Sequence[Review], question: Question, judge: Judge, schedule: Schedule
) -> Iterator[Change]:
    judged = [(turn, judge.judge(question, turn.given)) for turn in turns if turn.verdict and turn.given]
    right = next((number for number, (_, verdict) in enumerate(judged) if verdict.verdict == "accept"), None)
    last = len(judged) - 1
    turn, verdict = judged[last if right is None else right]
    outcome = verdict.verdict if turns[-1].verdict or right is not None else None
    rating = turns[-1].rating
    if outcome != turns[-1].verdict:
        prompts = turn.prompts if right is None else right
        rating = schedule.rate(outcome, hints=turn.hints, prompts=prompts)
    for turn, verdict in judged:
        final = turn.id == turns[-1].id
        if verdict.verdict != turn.verdict or (final and rating != turn.rating):
            yield Change(turn, question, verdict, rating if final else None)


def apply(learner: Learner, found: Iterable[Change], at: datetime, session: str) -> int:
    """Record each change as an event of its own; returns how many.

    An event's id follows from what it changes, so that doing the same twice adds nothing that counts twice.
    """
    count = 0
    for change in found:
        learner.record(_event(change, at, session))
        count += 1
    return count


def _event(change: Change, at: datetime, session: str) -> Review:
    review, verdict = change.review, change.verdict
    key = f"{review.id} {session} {verdict.verdict} {change.rating} {JUDGE_VERSION}"
    return Review(
        id=sha256(key.encode()).hexdigest()[:24],
        at=at,
        event="rejudge",
        question=review.question,
        revision=review.revision,
        session=session,
        verdict=verdict.verdict,
        reason=verdict.reason,
        score=verdict.score,
        judge=JUDGE_VERSION,
        rating=change.rating,
        offset=review.offset,
        of=review.id,
    )
