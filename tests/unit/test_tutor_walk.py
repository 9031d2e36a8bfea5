"""Conversations at random: whatever is said in whatever order, the tutor stays consistent."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from random import Random

import pytest

from quiz.progress.history import settle
from quiz.tutor import ANSWERS, MODES
from tests.unit.tutoring import Talk

WORDINGS = [
    line
    for language in ("id", "en")
    for line in (Path(__file__).parent / "wordings" / f"{language}.txt")
    .read_text(encoding="utf-8")
    .splitlines()
    if line and not line.startswith("[")
]
ANSWERS_GIVEN = [
    "Ratna Wijaya",
    "Ratna",
    "Bima",
    "Santosa",
    "Melati",
    "Kenanga dan Cempaka",
    "Melati, Kenanga, Cempaka",
    "tidak",
    "ya",
    "25 miliar",
    "24 miliar",
    "12 Januari 2024",
    "Januari 2024",
    "Teluk Biru",
    "a",
    "b",
    "c",
    "d",
    "1",
    "2",
    "",
    "?",
    "siapa itu Bima Santosa?",
    "apa itu BTB?",
    "kapan pasar dibuka?",
    "/topik tokoh",
    "/batal",
    "/selesai sekarang?",
]


@pytest.mark.parametrize("seed", range(12))
def test_a_walk_through_everything_that_can_be_said(seed: int) -> None:
    rng = Random(seed)
    talk = Talk(
        seed=seed,
        mode=MODES[seed % len(MODES)],
        answers=ANSWERS[seed % len(ANSWERS)],
        limit=rng.choice([None, 30]),
        language=rng.choice(["id", "en"]),
    )
    tutor = talk.tutor
    for _ in range(250):
        told = talk.say(rng.choice(ANSWERS_GIVEN if rng.random() < 0.7 else WORDINGS))
        talk.clock.now += timedelta(seconds=rng.choice([0, 0, 3, 900]))
        assert told
        assert all(one.text for one in told)
        assert (told[-1].kind == "end") == tutor.finished
        score = tutor.score
        assert min(score.accepted, score.prompted, score.rejected, score.skipped, score.run, score.hints) >= 0
        assert score.run <= score.best <= max(score.accepted, score.best)
        if tutor.finished:
            break
        if tutor.question is not None:
            assert tutor.question.status == "reviewed"
            assert len([choice for choice in tutor.choices if choice]) != 1


@pytest.mark.parametrize("seed", range(6))
def test_the_score_is_what_the_log_amounts_to(seed: int) -> None:
    rng = Random(seed)
    talk = Talk(seed=seed)
    said = [
        "Ratna Wijaya",
        "Bima Santosa",
        "tidak",
        "batal",
        "saya benar",
        "ga tau",
        "lewati",
        "petunjuk",
        "lagi",
        "Ratna",
    ]
    for _ in range(60):
        talk.say(rng.choice(said))
        talk.clock.now += timedelta(minutes=rng.choice([0, 11]))
        ended = [one for one in settle(talk.learner.reviews) if one.rating is not None or one.event == "skip"]
        score = talk.tutor.score
        assert len(ended) == score.asked
        assert sum(one.verdict == "accept" for one in ended) == score.accepted
        assert sum(one.event == "skip" for one in ended) == score.skipped
