"""Judging kept answers again: what changes, and what becomes of the question."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from quiz.model import Question, QuestionId
from quiz.progress import open_learner
from quiz.progress.reading import read_learner
from quiz.progress.rejudging import Change, apply, changes
from quiz.schedule import Schedule
from tests.store.making import START, review

Q = QuestionId("q")
OLD = Question(id=Q, ask="Which town was flooded?", answer="Derna", kind="place", language="en")
NEW = replace(OLD, accept=("Antelat",))


def found(folder: Path, question: Question) -> list[Change]:
    return changes(read_learner(folder), {Q: question}, Schedule())


def test_a_prompt_that_is_now_right_decides_the_question(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, "q", None, given="Antelat", verdict="prompt"))
        learner.record(review(1, "q", 1, given="Tobruk", prompts=1))
        change, final = found(learner.folder, NEW)
        assert (change.review.id, change.verdict.verdict, change.rating) == ("r0", "accept", None)
        assert (final.review.id, final.verdict.verdict, final.rating) == ("r1", "reject", 3)
        assert change.shows
        assert not final.shows
        assert apply(learner, [change, final], START + timedelta(days=1), "again") == 2
        assert learner.cards[Q] == Schedule().review(None, Q, 1, 3, START + timedelta(minutes=1))
    assert found(learner.folder, NEW) == []


def test_an_accepted_answer_can_become_wrong_and_undone_again(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, "q", 3, given="Antelat"))
        before = dict(learner.cards)
        (change,) = found(learner.folder, OLD)
        assert (change.verdict.verdict, change.rating) == ("reject", 1)
        apply(learner, [change], START + timedelta(days=1), "again")
        assert learner.cards[Q] == Schedule().review(None, Q, 1, 1, START)
        (event,) = [one for one in learner.reviews() if one.event == "rejudge"]
        assert (event.of, event.given) == ("r0", "")
        learner.record(review(9, "q", None, event="undo", of=event.id))
        assert dict(learner.cards) == before


def test_help_still_counts(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, "q", 1, given="Antelat", hints=1))
        (change,) = found(learner.folder, NEW)
    assert change.rating == 2


def test_answers_taken_back_or_passed_are_not_judged(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0, "q", 1, given="Antelat"))
        learner.record(review(1, "q", None, event="undo", of="r0"))
        learner.record(review(2, "q", 1, event="reveal", given="", verdict=None))
    assert found(learner.folder, NEW) == []
