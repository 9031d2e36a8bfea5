"""The names of a bank under edit, kept up to date question by question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from quiz.judge.knowledge import Knowledge, names_in
from quiz.judge.lexicon import lexicon
from quiz.model import Question


class Names(Knowledge):
    """Knowledge that can forget: a name goes with the last question that has it."""

    def __init__(self, questions: Iterable[Question] = ()) -> None:
        self._names: Counter[str] = Counter()
        self._parts: Counter[str] = Counter()
        super().__init__(questions)

    def __call__(self, name: str) -> bool:
        """As `Knowledge`."""
        return name in self._names or name in self._parts or lexicon().is_known(name)

    def is_name(self, word: str) -> bool:
        """As `Knowledge`."""
        return word in self._parts

    def learn(self, names: Iterable[str], parts: Iterable[str]) -> None:
        """As `Knowledge`, and count."""
        self._names.update(names)
        self._parts.update(parts)

    def change(self, before: Question | None, after: Question | None) -> None:
        """``after`` has taken the place of ``before``; None for a question that was not, or is no more."""
        if before is not None:
            names, parts = names_in(before)
            _let_go(self._names, names)
            _let_go(self._parts, parts)
        if after is not None:
            self.learn(*names_in(after))


def _let_go(counter: Counter[str], old: Iterable[str]) -> None:
    for one in old:
        counter[one] -= 1
        if counter[one] <= 0:
            del counter[one]
