"""The terminal application with a long talk behind it: what the benchmark measures.

Arguments: the learners' folder, how many turns there were, how many questions the bank has.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import cast

from quiz.bank import load_bank, shipped_bank
from quiz.model import Bank, QuestionId
from quiz.schedule import Schedule
from quiz.tui import run
from quiz.tui.widgets.turn import Said
from quiz.tutor import Plan, Tutor, Utterance
from quiz.tutor.keeper import Keeper


class Talked(Tutor):
    """A tutor that has already heard answers until there were ``turns`` turns."""

    turns = 0

    def start(self) -> list[Utterance]:
        said: list[Said] = [*super().start()]
        while len(said) < self.turns:
            said += ["Khalifa Haftar", *self.hear("Khalifa Haftar")]
        return cast("list[Utterance]", said)


def large(size: int, cache: Path) -> Bank:
    """The shipped bank's questions again and again under new names, ``size`` of them."""
    bank = load_bank(shipped_bank(), cache=cache)
    questions = (bank.questions[number % len(bank.questions)] for number in range(size))
    named = (replace(one, id=QuestionId(f"{one.id}-{number}")) for number, one in enumerate(questions))
    return replace(bank, questions=tuple(named))


def main(home: str, turns: str, size: str) -> int:
    """Play as a new learner until the process is ended."""
    bank = large(int(size), Path(home) / "cache")
    Talked.turns = int(turns)

    def talk(learner: Keeper, plan: Plan) -> Tutor:
        clock = lambda: datetime.now(UTC)  # noqa: E731
        return Talked(bank, learner, Schedule(), clock, Random(1), session="long", language=plan.language)

    return run(bank, home=Path(home), learner="Budi", plan=Plan(), make_tutor=talk)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
