"""The known things of a judge: the packs' names and words, and those of its bank."""

from __future__ import annotations

import re
from collections.abc import Iterable

from quiz.judge.lexicon import lexicon
from quiz.judge.normalize import fold
from quiz.language import WordList
from quiz.model import Question

_CAPITALISED = re.compile(r"(?<![.!?]\s)(?<!^)\b[^\W\d_a-z][^\W\d_]+(?:[ -][^\W\d_a-z][^\W\d_]+)*")


_NOTHING = WordList("")


class Knowledge:
    """Tells of a folded name whether it is a thing of its own: to the bank of ``questions`` or the packs."""

    def __init__(self, questions: Iterable[Question] = ()) -> None:
        self._told: set[str] = set()
        self._kept = _NOTHING
        self.parts: set[str] = set()
        for question in questions:
            self.learn(*names_in(question))

    @property
    def names(self) -> WordList:
        """The bank's names, folded."""
        if self._told:
            kept = sorted(self._told.union(self._kept))
            self._kept = WordList("".join(f"{name}\n" for name in kept))
            self._told = set()  # last, so that another thread never meets neither
        return self._kept

    def __call__(self, name: str) -> bool:
        """Whether a folded name is known to the bank or the packs."""
        return name in self.names or name in self.parts or lexicon().is_known(name)

    def is_name(self, word: str) -> bool:
        """Whether a folded word is part of a name in the bank."""
        return word in self.parts

    def learn(self, names: Iterable[str], parts: Iterable[str]) -> None:
        """Take in what `names_in` found in a question."""
        self._told.update(names)
        self.parts.update(parts)


def names_in(question: Question) -> tuple[set[str], set[str]]:
    """The folded names that a question brings into its bank's knowledge, and the parts of names."""
    answer = question.answer if isinstance(question.answer, tuple) else (question.answer,)
    texts = [
        text
        for text in (*answer, *question.accept, *question.reject, *question.choices)
        if isinstance(text, str)
    ]
    texts += _CAPITALISED.findall(question.ask)
    names: set[str] = set()
    parts: set[str] = set()
    for text in texts:
        folded = fold(text)
        if not folded or folded.replace(" ", "").isdigit():
            continue
        names.add(folded)
        if text[:1].isupper():
            parts.update(fold(part) for part in text.split() if part[:1].isupper() and len(part) > 3)
    return names, parts
