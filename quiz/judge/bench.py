"""The judge's bench: questions come in prepared, answers go out with a verdict."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quiz.judge.deciding import decide
from quiz.judge.key import Key
from quiz.judge.knowledge import Knowledge
from quiz.judge.normalize import read
from quiz.judge.prepared import Prepared
from quiz.judge.reasons import ask_on, reason
from quiz.model import Answer, Kind, Question, QuestionId, Verdict

JUDGE_VERSION = 2
"""Written into each review; goes up whenever a verdict may come out differently."""


class Judge:
    """Judges answers to ``questions``, whose answers and names are the things it knows, and to any other.

    ``language`` is the one in which verdicts speak to the learner; None: each question's own. ``warm``: a
    question is made ready with all that any answer may need, so that the first one waits for nothing.
    ``knowledge`` takes the place of what the questions tell.
    """

    def __init__(
        self,
        questions: Iterable[Question] = (),
        language: str | None = None,
        *,
        warm: bool = True,
        knowledge: Knowledge | None = None,
    ) -> None:
        self.questions = tuple(questions)
        self._warm = warm
        self.language = language
        self._knowledge = Knowledge(self.questions) if knowledge is None else knowledge
        self._prepared: dict[int, tuple[Question, Prepared]] = {}

    def prepared(self, question: Question) -> Prepared:
        """``question`` made ready, once: asked for again, it is the same object."""
        kept = self._prepared.get(id(question))
        if kept is not None and kept[0] is question:
            return kept[1]
        _open_tables()
        ready = Prepared(question, self._knowledge)
        if self._warm:
            ready.warm()
            reason("different", self.language or question.language)
        if len(self._prepared) >= 20_000:
            self._prepared.clear()
        self._prepared[id(question)] = (question, ready)
        return ready

    def forget(self, question: Question) -> None:
        """Let go of what was prepared for ``question``."""
        self._prepared.pop(id(question), None)

    def judge(self, question: Question, given: str) -> Verdict:
        """The verdict on ``given``. Never raises; linear in the length of ``given``."""
        prepared = self.prepared(question)
        outcome, say = decide(prepared, given)
        language = self.language or question.language
        if not say:
            say = (
                ask_on(outcome, language)
                if outcome.directive == "prompt"
                else reason(outcome.reason, language)
            )
        return Verdict(
            verdict=outcome.directive,
            score=round(min(1.0, max(0.0, outcome.score)), 3),
            reason=outcome.reason,
            matched=outcome.matched,
            say=say,
        )

    def explain(self, question: Question, given: str) -> list[str]:
        """How the verdict comes about, line by line, for an author."""
        lines: list[str] = []
        prepared = self.prepared(question)
        lines.append(f"kind: {prepared.kind}" + ("" if question.kind else " (inferred)"))
        lines += [f"key: {key.form.text!r} read as {_shown(key)}" for key in prepared.keys]
        lines.append(f"given: {given!r} folded to {' '.join(read(given).words)!r}")
        outcome, _ = decide(prepared, given, lines.append)
        lines.append(f"verdict: {outcome.directive} {outcome.score:.2f} {outcome.reason}")
        return lines


@cache
def _open_tables() -> None:
    """Build once, before the first answer, what judging looks things up in: a question of every kind does."""
    samples: tuple[tuple[Kind, Answer], ...] = (
        ("person", "Ada Lovelace"), ("place", "Bandung"), ("organization", "Palang Merah"),
        ("date", "1 Mei 2001"), ("number", "12 km"), ("boolean", True), ("text", "dari hulu ke hilir"),
        ("list", ("a", "b c")),
    )  # fmt: skip
    for kind, answer in samples:
        ready = Prepared(Question(id=QuestionId(kind), ask="Siapa yang pergi?", answer=answer, kind=kind))
        ready.warm()
        for given in ("bukan satu, dua atau tiga", "air dan api", "Ada Bandung 3 km", "Api atau Air"):
            decide(ready, given)


def _shown(key: Key) -> str:
    parts = [" ".join(key.form.core)]
    if key.quantity is not None:
        parts.append(f"quantity {key.quantity.values}{key.quantity.high or ''} {key.quantity.unit}".rstrip())
    if key.moment is not None:
        parts.append(f"date {key.moment.year}-{key.moment.month}-{key.moment.day}")
    if key.form.senses:
        parts.append("known as " + ", ".join(sorted(key.form.senses)))
    return "; ".join(parts)


def judge(question: Question, given: str, language: str | None = None) -> Verdict:
    """The verdict on ``given`` by the packs' knowledge alone; ``language`` is the learner's."""
    return Judge(language=language).judge(question, given)
