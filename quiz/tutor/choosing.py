"""Choices: where they come from, and the letters that learners answer with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from random import Random

from quiz.judge import fold, kind_of
from quiz.model import Question, QuestionId
from quiz.tutor.conceal import Judging, answer_text
from quiz.tutor.wish import TALKS

LETTERS = "abcdefgh"
WANTED = 4
"""Choices offered where the bank gives none."""
TRIES = 24
"""Answers of other questions that are looked at to find distractors."""

_BORROWED = frozenset({"person", "place", "organization", "date", "number"})


class Chooser:
    """Makes choices: the question's own, or answers of the same kind from elsewhere in the bank.

    Answers that the learner has given for this one before are among them: ``mixed`` names the questions that
    they belong to.
    """

    def __init__(
        self,
        questions: Sequence[Question],
        judge: Judging,
        rng: Random,
        mixed: Callable[[QuestionId], Sequence[QuestionId]] = lambda question: (),
    ) -> None:
        self._questions = questions
        self._judge = judge
        self._rng = rng
        self._mixed = mixed
        self._kinds: dict[str, list[Question]] | None = None

    def offer(self, question: Question, yes: str, no: str) -> tuple[str, ...]:
        """At least two choices in random order, exactly one of them right; none when that cannot be had."""
        if isinstance(question.answer, bool):
            return (yes, no)
        right = next((one for one in question.choices if self._is(question, one, "accept")), None)
        wrong = [one for one in question.choices if self._is(question, one, "reject")][: len(LETTERS) - 1]
        if not wrong and kind_of(question) in _BORROWED:
            wrong = self._borrow(question)
        wrong = self._tempt(question, wrong)
        if not wrong:
            return ()
        offered = [right or answer_text(question), *wrong]
        self._rng.shuffle(offered)
        return tuple(offered)

    def _is(self, question: Question, text: str, directive: str) -> bool:
        return self._judge(question, text).verdict == directive

    def _tempt(self, question: Question, wrong: Sequence[str]) -> list[str]:
        """``wrong``, as many, with what the learner took for the answer in the place of the last ones."""
        mixed = set(self._mixed(question.id))
        others = (one for one in self._questions if one.id in mixed and kind_of(one) == kind_of(question))
        tempting = [text for one in others if self._is(question, text := answer_text(one), "reject")]
        room = max(len(wrong), 1)
        found = {fold(text): text for text in tempting[:room]} if mixed else {}
        for text in wrong:
            if len(found) < room:
                found.setdefault(fold(text), text)
        return list(found.values())

    def _borrow(self, question: Question) -> list[str]:
        """Wrong answers that are right ones elsewhere, those of the same article and unit first."""
        if self._kinds is None:
            self._kinds = {}
            for one in self._questions:
                self._kinds.setdefault(kind_of(one), []).append(one)
        others = self._kinds.get(kind_of(question), [])
        drawn = self._rng.sample(others, min(TRIES, len(others)))
        drawn.sort(key=lambda one: (one.unit != question.unit, _article(one) != _article(question)))
        found: dict[str, str] = {}
        for other in drawn:
            text = answer_text(other)
            if fold(text) not in found and self._is(question, text, "reject"):
                found[fold(text)] = text
            if len(found) == WANTED - 1:
                break
        return list(found.values())


def _article(question: Question) -> str:
    return question.source.article if question.source else ""


def lettered(choices: Iterable[str]) -> str:
    """One line a choice: “a) Derna”. Those struck out ("") are left out."""
    return "\n".join(
        f"{letter}) {choice}" for letter, choice in zip(LETTERS, choices, strict=False) if choice
    )


def letter(text: str, language: str) -> str:
    """The letter of a choice that ``text`` names (“b”, “(B)”, “pilihan b”); "" when it names none."""
    words = [
        word for word in fold(text).split() if word not in TALKS[language].LETTER_WORDS or len(word) == 1
    ]
    if language == "en" and len(words) > 1:
        words = [word for word in words if word not in {"i", "a"}] or words
    return words[0] if len(words) == 1 and words[0] in LETTERS and len(words[0]) == 1 else ""


def picked(text: str, choices: Sequence[str], language: str) -> str | None:
    """The choice whose letter or place (“yang pertama”) ``text`` names; None when it names none of them."""
    named = letter(text, language)
    if named:
        return choices[LETTERS.index(named)] if named in LETTERS[: len(choices)] else None
    talk = TALKS[language]
    words = [word for word in fold(text).split() if word not in talk.LETTER_WORDS]
    place = talk.ORDINALS.get(words[0]) if len(words) == 1 and choices else None
    return None if place is None or place >= len(choices) else choices[place]
