"""What is good to have (Q801 to Q804)."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named
from quiz.bank.reading import Trouble
from quiz.locale.told import M_
from quiz.model import Question

_WANTED = (("Q801", "hint"), ("Q802", "explain"), ("Q803", "difficulty"), ("Q804", "as_of"))


def advice(checked: Checked, question: Question) -> Iterator[Trouble]:
    """Fields that a question does without."""
    for code, name in _WANTED:
        if not getattr(question, name):
            yield Trouble(
                code,
                checked.at(question),
                M_("{question} has no `{name}`", question=named(question), name=name),
            )
