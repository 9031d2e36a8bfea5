"""What the tutor says, as data: a terminal, a line printer and a web page render the same talk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quiz.model import Question, Verdict

UtteranceKind = Literal[
    "greet",  # the first words
    "ask",  # a question; `question` is set
    "choices",  # the choices of the open question; `choices` is set
    "accept",  # a verdict; `verdict` and `question` are set
    "prompt",  # true but not enough: asks on
    "reject",
    "reveal",  # the right answer, after a reject, a skip or “don't know”
    "hint",
    "proof",  # the article's sentence that proves the answer; `marks` is the key in it
    "passage",  # a sentence of an article, in answer to a question back
    "score",
    "info",  # anything else: help, notes, undone, noted
    "end",  # the conversation is over
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Utterance:
    """One thing said. ``text`` is plain text without markup, ready to show.

    ``marks`` are the (start, end) spans of ``text`` to set off. ``source`` names article, publisher and
    date of a proof or passage.
    """

    kind: UtteranceKind
    text: str
    question: Question | None = None
    verdict: Verdict | None = None
    choices: tuple[str, ...] = ()
    marks: tuple[tuple[int, int], ...] = ()
    source: str = ""
