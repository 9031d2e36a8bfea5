"""What is taken for what: a wrong answer that is the right one of another question."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from quiz.judge import fold
from quiz.model import Question, QuestionId, Review


@dataclass(frozen=True, slots=True)
class Confusion:
    """``count`` times ``given`` was answered where ``wanted`` was right.

    ``question`` is the question so answered most often, ``other`` the one that ``given`` is the answer
    of; None when it is the answer of none.
    """

    given: str
    wanted: str
    count: int
    question: QuestionId
    other: QuestionId | None


def confusions(reviews: Iterable[Review], questions: Mapping[QuestionId, Question]) -> list[Confusion]:
    """Wrong answers that name another question's answer, or came twice or more; most frequent first.

    ``reviews`` are settled. Answers count as the same when they fold to the same. Wrong answers to yes-or-no
    questions mix nothing up.
    """
    pairs: Counter[tuple[str, str]] = Counter()
    asked: dict[tuple[str, str], Counter[QuestionId]] = {}
    for review in reviews:
        question = questions.get(review.question)
        if question is None or review.event != "answer" or review.verdict != "reject":
            continue
        if isinstance(question.answer, bool):
            continue
        pair = (fold(review.given), fold(_text(question)))
        if pair[0]:
            pairs[pair] += 1
            asked.setdefault(pair, Counter())[question.id] += 1
    answers = _answers(questions.values()) if pairs else {}
    found = []
    for (given, wanted), count in pairs.most_common():
        question_id = asked[given, wanted].most_common(1)[0][0]
        other = answers.get(given)
        if other == question_id:  # a form accepted by now, judged before the bank had it
            continue
        if other is not None or count > 1:
            shown = _text(questions[other]) if other else given
            found.append(Confusion(shown, _text(questions[question_id]), count, question_id, other))
    return found


def _answers(questions: Iterable[Question]) -> dict[str, QuestionId]:
    """Folded answers and accepted forms to the first question that they answer; yes and no are none."""
    found: dict[str, QuestionId] = {}
    for question in questions:
        if not isinstance(question.answer, bool):
            for form in (_text(question), *question.accept):
                found.setdefault(fold(form), question.id)
    return found


def _text(question: Question) -> str:
    answer = question.answer
    return ", ".join(answer) if isinstance(answer, tuple) else str(answer)
