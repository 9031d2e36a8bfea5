"""A bank's names, with a note of which of them a verdict turned on."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from quiz.judge.knowledge import Knowledge
from quiz.judge.lexicon import lexicon
from quiz.model import Question


class Asked(NamedTuple):
    """What was asked of a bank's names: those it has and has not, and those that are parts of one or not."""

    names: tuple[str, ...] = ()
    no_names: tuple[str, ...] = ()
    parts: tuple[str, ...] = ()
    no_parts: tuple[str, ...] = ()


class Heard(Knowledge):
    """Knowledge that notes what it is asked; the packs' own part never changes and is not noted."""

    def __init__(self, questions: Iterable[Question] = ()) -> None:
        super().__init__(questions)
        self._names: dict[str, bool] = {}
        self._parts: dict[str, bool] = {}

    def __call__(self, name: str) -> bool:
        """As `Knowledge`."""
        own = self._names[name] = name in self.names or name in self.parts
        return own or lexicon().is_known(name)

    def is_name(self, word: str) -> bool:
        """As `Knowledge`."""
        own = self._parts[word] = word in self.parts
        return own

    def listen(self) -> None:
        """Begin to note."""
        self._names, self._parts = {}, {}

    def asked(self) -> Asked:
        """What was asked since `listen`."""
        return Asked(
            tuple(name for name, own in self._names.items() if own),
            tuple(name for name, own in self._names.items() if not own),
            tuple(word for word, own in self._parts.items() if own),
            tuple(word for word, own in self._parts.items() if not own),
        )

    def answers_as(self, asked: Asked) -> bool:
        """Whether it would give the answers that ``asked`` got."""
        names, parts = self.names, self.parts
        return (
            all(name in names or name in parts for name in asked.names)
            and not any(name in names or name in parts for name in asked.no_names)
            and parts.issuperset(asked.parts)
            and parts.isdisjoint(asked.no_parts)
        )
