"""One question checked while it is being written, against the rest of its bank."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from quiz.bank.check import OF_QUESTION
from quiz.bank.check.checked import Checked
from quiz.bank.check.codes import DEFAULT
from quiz.bank.check.twins import answer_key
from quiz.bank.reading import Trouble
from quiz.bank.yaml_text import Yaml
from quiz.judge import Judge
from quiz.locale.told import M_
from quiz.model import Bank, Question, QuestionId


class Live:
    """Checks questions of ``bank``. ``judge`` is the one that knows the bank; ``today`` as for the bank."""

    def __init__(self, bank: Bank, judge: Judge, today: date | None = None) -> None:
        self._base = Checked(bank, Yaml(), {}, today)
        self._base.judge = judge
        self._asked: dict[tuple[str, str], list[Question]] = {}

    def take(self, bank: Bank, judge: Judge) -> None:
        """Go on with ``bank`` and ``judge`` after a change; what was read of articles and words is kept."""
        self._base = replace(self._base, bank=bank, typed={})
        self._base.judge = judge
        self._asked = {}

    def findings(self, question: Question, before: QuestionId | None = None) -> list[Trouble]:
        """What `quiz check` would say of ``question`` in the place of ``before``; a place names a field."""
        bank = replace(self._base.bank, questions=(question,))
        checked = replace(self._base, bank=bank, numbers={question.id: 0}, typed={})
        checked.judge = self._base.judge
        checked.first_of_article = {question.source.article: question.id} if question.source else {}
        found = [trouble for family, _ in OF_QUESTION for trouble in family(checked, question)]
        self._base.judge.forget(question)
        return [
            replace(trouble, place=trouble.place[2:] if trouble.place[:1] == ("questions",) else ())
            for trouble in (*found, *self._twins(question, before))
            if trouble.code in DEFAULT
        ]

    def _twins(self, question: Question, before: QuestionId | None) -> Iterable[Trouble]:
        """The other questions that have the same words, or the same id."""
        base = self._base
        if not self._asked:
            for other in base.bank.questions:
                if other.status != "retired":
                    self._asked.setdefault((other.language, base.fold(other.ask)), []).append(other)
        if question.id != before and any(question.id == other.id for other in base.bank.questions):
            yield Trouble("Q103", ("questions", 0, "id"), M_("the id “{id}” is taken", id=question.id))
        for other in self._asked.get((question.language, base.fold(question.ask)), ()):
            if other.id != before:
                code = "Q302" if answer_key(other) == answer_key(question) else "Q301"
                message = M_("question “{id}” has the same words", id=other.id)
                yield Trouble(code, ("questions", 0, "ask"), message)
