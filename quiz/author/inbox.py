"""Answers that learners insisted on, and what an author decides of them.

An appeal is open until its form stands in the bank: as the answer, in `accept`, `prompt` or `reject`. What
was decided is therefore in the bank itself and nowhere else.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from quiz.errors import LearnerError
from quiz.judge import Judge, fold
from quiz.model import Directive, Question, QuestionId, Rating, Review
from quiz.progress import list_learners
from quiz.progress.history import corrections
from quiz.progress.learner import Learner
from quiz.progress.line import decode
from quiz.progress.log import NAME, read_lines
from quiz.progress.profile import find_folder
from quiz.progress.reading import read_learner
from quiz.progress.rejudging import Change, apply, changes
from quiz.progress.settings import schedule_for

LONGEST = 200
"""Signs of an answer that may become a form."""


@dataclass(frozen=True, slots=True)
class Appeal:
    """One form that was insisted on: as most learners wrote it, how often, and by how many learners."""

    question: QuestionId
    form: str
    folded: str
    times: int
    learners: int
    last: datetime


@dataclass(frozen=True, slots=True)
class Past:
    """Kept answers of one learner whose verdict would now be another."""

    learner: str
    folder: Path
    changes: tuple[Change, ...]


def insisted(home: Path) -> list[tuple[str, Review]]:
    """Every appeal of everyone who learns at ``home`` that was not taken back, with the learner's name."""
    return [(name, review) for name, folder in _learners(home) for review in _insisted(folder)]


def appeals(said: Iterable[tuple[str, Review]], questions: Mapping[QuestionId, Question]) -> list[Appeal]:
    """What of ``said`` is still open in ``questions``, by form; the most frequent first."""
    groups: dict[tuple[QuestionId, str], list[tuple[str, Review]]] = defaultdict(list)
    for name, review in said:
        question = questions.get(review.question)
        folded = fold(review.given)
        if question is not None and folded and folded not in _decided(question):
            groups[review.question, folded].append((name, review))
    found = [_appeal(key, some) for key, some in groups.items()]
    return sorted(found, key=lambda one: (-one.learners, -one.times, one.question, one.folded))


def _appeal(key: tuple[QuestionId, str], said: list[tuple[str, Review]]) -> Appeal:
    spellings = Counter(" ".join(review.given.split())[:LONGEST] for _, review in said)
    return Appeal(
        question=key[0],
        form=spellings.most_common(1)[0][0],
        folded=key[1],
        times=len(said),
        learners=len({name for name, _ in said}),
        last=max(review.at for _, review in said),
    )


def _learners(home: Path) -> Iterator[tuple[str, Path]]:
    try:
        names = list_learners(home)
    except LearnerError:
        return
    for name in names:
        try:
            folder = find_folder(home, name)
        except LearnerError:
            continue
        if folder is not None:
            yield name, folder


def _insisted(folder: Path) -> Iterable[Review]:
    """The appeals in a learner's log that were not taken back."""
    path = folder / NAME
    try:
        lines = [line for line in read_lines(path) if b"appeal" in line or b"undo" in line]
    except OSError:
        return ()
    reviews = [review for review in map(decode, lines) if review is not None]
    _, gone = corrections(reviews)
    return [one for one in reviews if one.event == "appeal" and one.id not in gone and one.of not in gone]


def _decided(question: Question) -> set[str]:
    answer = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
    return {fold(text) for text in (*answer, *question.accept, *question.prompt, *question.reject)}


def decided(question: Question, appeal: Appeal, directive: Directive) -> Question:
    """``question`` with the form of ``appeal`` among those that ``directive`` names."""
    if directive == "prompt":
        return replace(question, prompt={**question.prompt, appeal.form: ""})
    if directive == "accept":
        return replace(question, accept=(*question.accept, appeal.form))
    return replace(question, reject=(*question.reject, appeal.form))


def past(home: Path, question: Question, appeal: Appeal | None = None) -> list[Past]:
    """Kept answers to ``question`` that would now be judged otherwise, by learner.

    With ``appeal``, also those that count as right on that appeal where the bank now says otherwise.
    """
    found = []
    judge = Judge((question,))
    for name, folder in _learners(home):
        try:
            reading = read_learner(folder)
        except LearnerError:
            continue
        if all(review.question != question.id for review in reading.reviews):
            continue
        schedule = schedule_for(reading.profile)
        changed = changes(reading, {question.id: question}, schedule)
        if appeal is not None:
            known = {change.review.id for change in changed}
            insisted = {review.of for review in _insisted(folder)}
            for review in reading.reviews:
                same = review.question == question.id and fold(review.given) == appeal.folded
                if same and review.id in insisted and review.id not in known:
                    verdict = judge.judge(question, review.given)
                    if verdict.verdict != review.verdict and review.revision == question.revision:
                        rating: Rating | None = schedule.rate(
                            verdict.verdict, hints=review.hints, prompts=review.prompts
                        )
                        changed.append(Change(review, question, verdict, rating))
        if changed:
            found.append(Past(name, folder, tuple(changed)))
    return found


def rejudge(found: Iterable[Past], at: datetime) -> int:
    """Change the verdicts in ``found``; how many were. Answers stay as given. Raises LearnerError."""
    count = 0
    for one in found:
        schedule = schedule_for(read_learner(one.folder).profile)
        with Learner(one.folder, schedule) as learner:
            count += apply(learner, one.changes, at, f"rejudge-{at:%Y%m%dT%H%M%S}")
    return count
