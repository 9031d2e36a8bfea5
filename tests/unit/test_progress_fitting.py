"""Fitting the memory model to a learner whose memory is known, because it is made up."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from quiz.errors import LearnerError
from quiz.model import Card, QuestionId, Review
from quiz.progress import open_learner
from quiz.progress.disk import Disk
from quiz.progress.fitting import fit, use
from quiz.progress.history import replay
from quiz.progress.profile import read_profile
from quiz.progress.reading import read_learner
from quiz.schedule import Schedule, default_parameters
from tests.store.making import START, review


def answers(weights: Sequence[float], questions: int, seed: int) -> list[Review]:
    """What a learner who forgets by ``weights`` answers when asked by the usual schedule."""
    rng, usual, truth = Random(seed), Schedule(), Schedule(parameters=weights)
    made: list[Review] = []
    for number in range(questions):
        id_ = QuestionId(f"q{number}")
        asked: Card | None = None
        real: Card | None = None
        at = START + timedelta(hours=rng.randrange(24 * 40))
        for _ in range(7):
            known = rng.random() < (0.7 if real is None else truth.recall(real, at))
            asked = usual.review(asked, id_, 1, 3 if known else 1, at)
            real = truth.review(real, id_, 1, 3 if known else 1, at)
            made.append(review(len(made), id_, 3 if known else 1, at=at))
            at = asked.due + timedelta(hours=rng.randrange(1, 30))
    return sorted(made, key=lambda one: one.at)


def test_a_learner_who_forgets_faster_is_found_out(tmp_path: Path) -> None:
    weights = list(default_parameters())
    weights[0] /= 2
    weights[2] /= 4
    weights[8] *= 0.7
    with open_learner("Budi", tmp_path) as learner:
        for one in answers(weights, 90, 1):
            learner.record(one)
    reading = read_learner(learner.folder)
    found = fit(reading)
    assert found.better
    assert found.held_out >= 80
    assert found.parameters[2] < default_parameters()[2]
    use(learner.folder, found, Disk())
    assert read_profile(learner.folder).parameters == found.parameters
    with open_learner("Budi", tmp_path) as fitted:
        assert fitted.schedule.parameters == found.parameters
        assert list(fitted.reviews()) == [entry for entry, _ in reading.entries]
        for question, card in fitted.cards.items():
            assert card == replay(fitted.reviews(question), fitted.schedule)
        assert fitted.cards != reading.cards


def test_too_few_answers_are_told(tmp_path: Path) -> None:
    with open_learner("Budi", tmp_path) as learner:
        learner.record(review(0))
    with pytest.raises(LearnerError, match=r"needs 200 answers.*there are 0"):
        fit(read_learner(learner.folder))
