"""What all conversations about one bank may share, so that a whole class fits into one process."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from quiz.judge import Judge, fold
from quiz.locale import LANGUAGES
from quiz.model import Bank, Question, Verdict
from quiz.tutor.conceal import answer_text
from quiz.tutor.passages import Index, Texts, make_index
from quiz.tutor.wish import read_wish

REMEMBERED = 5_000
"""Verdicts that are remembered where conversations share them."""


class Common:
    """Judges, the index of the articles and the known answers of ``bank``, each made when first needed.

    ``passages`` are the articles' texts. Conversations only read what is here. ``shared`` says that there is
    more than one, so that what one is done with stays for the others.
    """

    def __init__(self, bank: Bank, passages: Texts, *, shared: bool = False) -> None:
        self.bank = bank
        self._shared = shared
        self._passages = passages
        self._judges: dict[str, Judge] = {}
        self._asked = frozenset(map(id, bank.questions) if shared else ())
        self._verdicts: dict[tuple[str, int, str], Verdict] = {}

    def judge(self, language: str) -> Judge:
        """The judge of this bank that speaks ``language``. Making it reads every answer."""
        if language not in self._judges:
            self._judges[language] = Judge(self.bank.questions, language)
        return self._judges[language]

    def verdict(self, language: str, question: Question, given: str) -> Verdict:
        """What the judge says in ``language``. What a class says many times is judged once."""
        judge = self.judge(language)
        if not self._shared or id(question) not in self._asked:
            return judge.judge(question, given)
        key = (language, id(question), given)
        found = self._verdicts.get(key)
        if found is None:
            if len(self._verdicts) >= REMEMBERED:
                self._verdicts.clear()
            found = self._verdicts[key] = judge.judge(question, given)
        return found

    def forget(self, question: Question) -> None:
        """One conversation is done with ``question``; if it is the only one, so is the judge."""
        if not self._shared:
            for judge in self._judges.values():
                judge.forget(question)

    def warm(self) -> None:
        """Make now what is made when first needed."""
        _ = (self.known, self.index)
        for language in LANGUAGES:
            read_wish("?", language)

    @cached_property
    def index(self) -> Index:
        """The articles' sentences, for questions back."""
        return make_index(self.bank, self._passages)

    @cached_property
    def known(self) -> Mapping[str, Sequence[Question]]:
        """Every answer of the bank, folded, with the questions that it is right for."""
        found: dict[str, list[Question]] = {}
        for question in self.bank.questions:
            answer = question.answer
            members = answer if isinstance(answer, tuple) else (answer_text(question), str(answer))
            for form in {fold(form) for form in (*members, *question.accept)}:
                found.setdefault(form, []).append(question)
        return found
