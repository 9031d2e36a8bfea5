"""The terminal application with a long talk behind it: what the benchmark measures.

Arguments: the learners' folder, how many turns there were, how many questions the bank has (0: the shipped
bank's).
"""

from __future__ import annotations

import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, cast

from quiz.bank import load_bank, shipped_bank
from quiz.model import Bank, Question, QuestionId
from quiz.schedule import Schedule
from quiz.tui import run
from quiz.tutor import Plan, Tutor, Utterance
from quiz.tutor.keeper import Keeper
from quiz.tutor.shelf import Shelf

if TYPE_CHECKING:  # the application settles how Textual runs before it loads it
    from quiz.tui.widgets.turn import Said


class Talked(Tutor):
    """A tutor that has already heard answers until there were ``turns`` turns."""

    turns = 0

    def start(self) -> list[Utterance]:
        said: list[Said] = [*super().start()]
        while len(said) < self.turns:
            given = self._answer() if self.question else "lagi"
            said += [given, *self.hear(given)]
        return cast("list[Utterance]", said)

    def _answer(self) -> str:
        return "ya" if self.question and isinstance(self.question.answer, bool) else "Khalifa Haftar"


def large(size: int, cache: Path) -> Bank:
    """A bank of ``size`` questions, made of the shipped ones; each has texts of its own."""
    bank = load_bank(shipped_bank(), cache=cache)
    if not size:
        return bank
    shipped = len(bank.questions)
    questions = (another(bank.questions[number % shipped], number) for number in range(size))
    return replace(bank, questions=tuple(questions))


def another(question: Question, number: int) -> Question:
    """``question`` again, its texts told apart by ``number``."""
    answer, source = question.answer, question.source
    return replace(
        question,
        id=QuestionId(f"{question.id}-{number}"),
        ask=f"{question.ask} ({number})",
        answer=f"{answer} {number}" if isinstance(answer, str) else answer,
        source=replace(source, quote=f"{source.quote} {number}") if source else None,
        explain=f"{question.explain} {number}",
        choices=tuple(f"{choice} {number}" for choice in question.choices),
    )


def main(home: str, turns: str, size: str) -> int:
    """Play as a new learner until the process is ended."""
    bank = large(int(size), Path(home) / "cache")
    Talked.turns = int(turns)

    def talk(learner: Keeper, plan: Plan) -> Tutor:
        clock = lambda: datetime.now(UTC)  # noqa: E731
        shelf = Shelf(bank, Path(home) / "cache")
        return Talked(
            bank,
            learner,
            Schedule(),
            clock,
            Random(1),
            session="long",
            language=plan.language,
            passages=shelf,
        )

    return run(bank, home=Path(home), learner="Budi", plan=Plan(), make_tutor=talk)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
