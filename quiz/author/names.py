"""The names of a bank under edit, kept up to date question by question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quiz.judge.knowledge import Knowledge, names_in
from quiz.model import Question


class Names(Knowledge):
    """Knowledge that can forget: a name goes with the last question that has it."""

    def __init__(self, questions: Iterable[Question] = ()) -> None:
        self._names: Counter[str] = Counter()
        self._parts: Counter[str] = Counter()
        super().__init__(questions)

    def learn(self, names: Iterable[str], parts: Iterable[str]) -> None:
        """As `Knowledge`, and count."""
        for counter, known, new in ((self._names, self.names, names), (self._parts, self.parts, parts)):
            for one in new:
                counter[one] += 1
                known.add(one)

    def change(self, before: Question | None, after: Question | None) -> None:
        """``after`` has taken the place of ``before``; None for a question that was not, or is no more."""
        if before is not None:
            names, parts = names_in(before)
            _let_go(self._names, self.names, names)
            _let_go(self._parts, self.parts, parts)
        if after is not None:
            self.learn(*names_in(after))


def _let_go(counter: Counter[str], known: set[str], old: Iterable[str]) -> None:
    for one in old:
        counter[one] -= 1
        if counter[one] <= 0:
            del counter[one]
            known.discard(one)
