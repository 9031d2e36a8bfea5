"""The judge's bench: questions come in prepared, answers go out with a verdict."""

from __future__ import annotations

from collections.abc import Iterable

from quiz.judge.normalize import fold
from quiz.model import Kind, Question, Verdict

JUDGE_VERSION = 1


def forms_of(question: Question) -> tuple[str, ...]:
    """Everything the question takes as right, as text: the answer first, then ``accept``."""
    answer = question.answer
    if isinstance(answer, bool):
        first = {("id", True): "ya", ("id", False): "tidak"}.get(
            (question.language, answer), "yes" if answer else "no"
        )
    elif isinstance(answer, tuple):
        first = ", ".join(answer)
    else:
        first = str(answer)
    return (first, *question.accept)


def kind_of(question: Question) -> Kind:
    """The question's kind; inferred from the answer when it names none."""
    if question.kind is not None:
        return question.kind
    if isinstance(question.answer, bool):
        return "boolean"
    if isinstance(question.answer, int | float):
        return "number"
    if isinstance(question.answer, tuple):
        return "list"
    return "text"


class Judge:
    """Judges answers to ``questions`` and to any other; ``language`` is the learner's (None: the question's)."""

    def __init__(self, questions: Iterable[Question] = (), language: str | None = None) -> None:
        self.questions = tuple(questions)
        self.language = language

    def judge(self, question: Question, given: str) -> Verdict:
        """The verdict on ``given``. Never raises."""
        from rapidfuzz.distance.OSA import distance

        said = fold(given)
        if not said:
            return Verdict(verdict="reject", score=0.0, reason="empty")
        for form in question.reject:
            if fold(form) == said:
                return Verdict(verdict="reject", score=0.0, reason="known-wrong", matched=form)
        for form, words in question.prompt.items():
            if fold(form) == said:
                return Verdict(verdict="prompt", score=0.5, reason="known-partial", matched=form, say=words)
        for form in forms_of(question):
            key = fold(form)
            if key == said:
                return Verdict(verdict="accept", score=1.0, reason="exact", matched=form)
            digits = any(map(str.isdigit, key + said))
            if key and not digits and len(key) > 5 and distance(key, said, score_cutoff=1) <= 1:
                return Verdict(verdict="accept", score=0.9, reason="typo", matched=form)
            if key and set(key.split()) <= set(said.split()) and len(said) < 2 * len(key) + 20:
                return Verdict(verdict="accept", score=0.8, reason="contains", matched=form)
        return Verdict(verdict="reject", score=0.0, reason="different")


def judge(question: Question, given: str, language: str | None = None) -> Verdict:
    """The verdict on ``given`` by the packs' knowledge alone; ``language`` is the learner's."""
    return Judge(language=language).judge(question, given)
