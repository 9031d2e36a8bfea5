"""Anything that may happen to a folder, in any order, against a plain list of what was acknowledged."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quiz.errors import LearnerError
from quiz.model import Card, QuestionId, Review
from quiz.progress import Learner, open_learner
from quiz.progress.history import replay
from quiz.progress.merging import merge
from quiz.progress.repair import inspect, mend
from quiz.schedule import Schedule
from tests.store.faults import FaultyDisk
from tests.store.making import review

QUESTIONS = st.sampled_from(["p", "q", "r"])
HANDS = st.integers(0, 1)


class Folder(RuleBasedStateMachine):
    """Two programs at one folder, and a world that is not kind to it."""

    def __init__(self) -> None:
        super().__init__()
        self.home = Path(tempfile.mkdtemp())
        self.disk = FaultyDisk()
        self.kept: list[Review] = []
        self.made = 0
        self.hands: list[Learner] = []

    @initialize()
    def open_both(self) -> None:
        self.hands = [open_learner("Budi", self.home, disk=self.disk) for _ in range(2)]

    def _new(self, question: str, rating: int | None, **more: object) -> Review:
        self.made += 1
        return review(self.made * 600, question, rating, id=f"r{self.made}", **more)

    @rule(hand=HANDS, question=QUESTIONS, rating=st.sampled_from([1, 2, 3, 4, None]))
    def answer(self, hand: int, question: str, rating: int | None) -> None:
        kept = self._new(question, rating)
        self.hands[hand].record(kept)
        self.kept.append(kept)

    @precondition(lambda self: self.kept)
    @rule(hand=HANDS, event=st.sampled_from(["undo", "appeal"]), data=st.data())
    def correct(self, hand: int, event: str, data: st.DataObject) -> None:
        about = data.draw(st.sampled_from(self.kept))
        kept = self._new(about.question, None if event == "undo" else 3, event=event, of=about.id)
        self.hands[hand].record(kept)
        self.kept.append(kept)

    @rule(hand=HANDS, question=QUESTIONS, part=st.integers(0, 400), stuck=st.booleans())
    def full_disk(self, hand: int, question: str, part: int, stuck: bool) -> None:
        """A line that got onto the disk whole but for its sync is not acknowledged, and may yet count."""
        self.disk.part = part
        self.disk.failing = {"append", "cut"} if stuck else {"append"}
        refused = self._new(question, 3)
        try:
            self.hands[hand].record(refused)
            raise AssertionError("a full disk took an answer")
        except LearnerError:
            pass
        finally:
            self.disk.failing = set()
        self.hands[hand].save()
        if any(one.id == refused.id for one in self.hands[hand].reviews()):
            self.kept.append(refused)

    @rule(hand=HANDS)
    def restart(self, hand: int) -> None:
        self.hands[hand].close()
        self.hands[hand] = open_learner("Budi", self.home, disk=self.disk)

    @rule(hand=HANDS, size=st.integers(0, 60))
    def die_while_writing(self, hand: int, size: int) -> None:
        """The process is gone without closing, in the middle of a line."""
        with (self.hands[hand].folder / "reviews.jsonl").open("ab") as file:
            file.write(b'{"id":"never acknowledged, and never finished, whatever it was"'[:size])
        self.hands[hand] = open_learner("Budi", self.home, disk=self.disk)

    @rule(size=st.integers(0, 300))
    def damage_snapshot(self, size: int) -> None:
        path = self.hands[0].folder / "cards.json"
        if path.exists():
            path.write_bytes(path.read_bytes()[:size])

    @rule(question=QUESTIONS)
    def merge_another_device(self, question: str) -> None:
        theirs = [self._new(question, 3), self._new(question, 1)]
        assert merge(self.hands[0].folder, theirs, self.disk) == 2
        self.kept.extend(theirs)

    @rule()
    def repair(self) -> None:
        mend(self.hands[0].folder, self.disk, deep=True)
        assert inspect(self.hands[0].folder, deep=True) == []

    @invariant()
    def all_that_was_acknowledged_is_there(self) -> None:
        if not self.hands:
            return
        with open_learner("Budi", self.home) as fresh:
            assert {one.id for one in fresh.reviews()} == {one.id for one in self.kept}
            assert dict(fresh.cards) == self._expected(fresh)

    def _expected(self, learner: Learner) -> dict[QuestionId, Card]:
        histories = {question: list(learner.reviews(QuestionId(question))) for question in "pqr"}
        cards = {QuestionId(q): replay(history, Schedule()) for q, history in histories.items()}
        return {question: card for question, card in cards.items() if card is not None}

    def teardown(self) -> None:
        for hand in self.hands:
            hand.close()
        shutil.rmtree(self.home)


Folder.TestCase.settings = settings(max_examples=25, stateful_step_count=20, deadline=None)
TestFolder = Folder.TestCase
