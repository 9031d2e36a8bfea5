"""A hundred thousand answers."""

from __future__ import annotations

from pathlib import Path

from quiz.model import QuestionId
from quiz.progress import open_learner, snapshot
from quiz.progress.history import replay
from quiz.progress.reading import read_learner
from quiz.schedule import Schedule
from tests.store.making import long_log, review


def test_a_hundred_thousand_answers(tmp_path: Path) -> None:
    folder = long_log(tmp_path, "Budi", 100_000, 4_000)
    with open_learner("Budi", tmp_path) as learner:
        rebuilt = dict(learner.cards)
        assert len(rebuilt) == 4_000
        assert {card.reps for card in rebuilt.values()} == {25}
    assert snapshot.load(folder / snapshot.NAME) is not None
    with open_learner("Budi", tmp_path) as learner:
        assert dict(learner.cards) == rebuilt
        some = QuestionId("article-7/question-7")
        assert replay(learner.reviews(some), Schedule()) == rebuilt[some]
        last = rebuilt[some].last
        learner.record(review(1_000_000, some, at=rebuilt[some].due, session="new"))
        assert learner.cards[some].last > last
        learner.record(review(1_000_001, some, None, event="undo", of="r1000000"))
        assert learner.cards[some] == rebuilt[some]
    assert len(read_learner(folder).reviews) == 100_000


def test_the_states_kept_in_the_log_are_those_that_a_replay_gives(tmp_path: Path) -> None:
    from random import Random

    rng, schedule = Random(5), Schedule()
    with open_learner("Budi", tmp_path) as learner:
        made: list[str] = []
        for number in range(600):
            question = f"q{rng.randrange(12)}"
            event = rng.choices(["answer", "skip", "undo", "appeal"], [8, 1, 1, 1])[0]
            of = rng.choice([line for line in made if line.endswith(question)] or [""])
            if event in ("undo", "appeal") and not of:
                continue
            rating = None if event == "undo" else rng.choice([1, 2, 3, 3, 4, None])
            id_ = f"{number}-{question}"
            learner.record(review(number * 60, question, rating, id=id_, event=event, of=of))
            made.append(id_)
        for question_id, card in learner.cards.items():
            assert replay(learner.reviews(question_id), schedule) == card
        cards = dict(learner.cards)
    assert read_learner(learner.folder).cards == cards
