"""What one code of the findings stands for."""

from __future__ import annotations

from dataclasses import dataclass
from textwrap import fill

from quiz.locale import N_
from quiz.locale.told import Words


@dataclass(frozen=True, slots=True)
class Rule:
    """A ``code`` with its ``title``, ``why`` it matters and how to mend it.

    ``advice`` is reported only when selected.
    """

    code: str
    title: str
    why: str
    advice: bool = False

    def page(self, words: Words = str) -> str:
        """The explanation that `quiz check --explain` prints, in the language of ``words``."""
        kind = words(N_("Advice, reported only with --select.")) + "\n\n" if self.advice else ""
        return f"{self.code}: {words(self.title)}\n\n{kind}{fill(words(self.why), 80)}\n"
