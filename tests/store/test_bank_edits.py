"""A bank edited between sessions: what hangs on it, and what does not."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

from quiz.model import Question, QuestionId
from quiz.progress import open_learner
from quiz.progress.reading import read_learner
from quiz.progress.report import Report
from quiz.progress.telling import tell
from quiz.schedule import Schedule
from tests.store.making import START, review

Q, P = QuestionId("q"), QuestionId("p")
OLD = Question(id=Q, ask="Which town?", answer="Derna")
LATER = START + timedelta(minutes=5)


def played(home: Path) -> Path:
    with open_learner("Budi", home) as learner:
        learner.record(review(0, "q"))
        learner.record(review(1, "q"))
        return learner.folder


def test_another_wording_keeps_the_card(tmp_path: Path) -> None:
    played(tmp_path)
    with open_learner("Budi", tmp_path) as learner:
        counts = Schedule().count([replace(OLD, ask="What town?")], learner.cards, LATER)
    assert counts == {"due": 0, "new": 0}


def test_another_revision_begins_anew_and_keeps_the_old_answers(tmp_path: Path) -> None:
    folder = played(tmp_path)
    edited = replace(OLD, revision=2, answer="Sousse")
    with open_learner("Budi", tmp_path) as learner:
        assert Schedule().count([edited], learner.cards, LATER) == {"due": 0, "new": 1}
        assert Schedule().pick([edited], learner.cards, LATER, Random(1)) is edited
        learner.record(review(9, "q", rating=1, revision=2))
        assert learner.cards[Q].revision == 2
        assert (learner.cards[Q].reps, learner.cards[Q].lapses) == (1, 0)
    assert len(read_learner(folder).reviews) == 3


def test_removed_and_split_questions_leave_the_rest_alone(tmp_path: Path) -> None:
    folder = played(tmp_path)
    halves = [replace(OLD, id=QuestionId("q/1")), replace(OLD, id=QuestionId("q/2"), answer="Sousse")]
    with open_learner("Budi", tmp_path) as learner:
        assert Schedule().count(halves, learner.cards, LATER) == {"due": 0, "new": 2}
        assert Schedule().pick(halves, learner.cards, LATER, Random(1)) in halves
    report = Report(read_learner(folder), Schedule(), LATER)
    assert report.data()["answered"] == 2
    assert list(tell(report, "en"))


def test_retired_questions_are_not_asked_but_kept(tmp_path: Path) -> None:
    folder = played(tmp_path)
    cards = read_learner(folder).cards
    far = START + timedelta(days=99)
    assert Schedule().pick([replace(OLD, status="retired")], cards, far, Random(1)) is None
    assert set(cards) == {Q}
