"""What an author is offered for a question: wrong choices, and other questions on the same sentence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from quiz.judge import Judge, fold, kind_of
from quiz.model import Bank, Question

if TYPE_CHECKING:
    from quiz.article import ArticleText

OFFERED = 16
"""Wrong choices that are offered at most."""


def distractors(bank: Bank, judge: Judge, question: Question) -> list[str]:
    """Things that may stand beside the answer when choices are played: each is one that the judge rejects.

    First the choices that are there, then what `reject` has, then answers of the same kind: those of the
    same article, those that share a tag, those of the rest of the bank.
    """
    right = question.answer if isinstance(question.answer, tuple) else (str(question.answer),)
    seen = {fold(text) for text in (*right, *question.accept)}
    found: list[str] = []
    for text in _candidates(bank, question):
        folded = fold(text)
        if folded in seen:
            continue
        seen.add(folded)
        if text in question.choices or judge.judge(question, text).verdict == "reject":
            found.append(text)
        if len(found) == OFFERED:
            break
    return found


def _candidates(bank: Bank, question: Question) -> Iterator[str]:
    yield from question.choices
    yield from question.reject
    kind = kind_of(question)
    alike = [
        other
        for other in bank.questions
        if other.id != question.id
        and isinstance(other.answer, str | int | float)
        and kind_of(other) == kind
        and not isinstance(other.answer, bool)
    ]
    for near in (_of_article, _of_tag, _of_any):
        yield from (str(other.answer) for other in alike if near(question, other))
        if kind == "person":
            yield from (form for other in alike if near(question, other) for form in other.choices)


def _of_article(one: Question, other: Question) -> bool:
    return one.source is not None and other.source is not None and one.source.article == other.source.article


def _of_tag(one: Question, other: Question) -> bool:
    return bool(set(one.tags) & set(other.tags))


def _of_any(_one: Question, _other: Question) -> bool:
    return True


def alternatives(article: ArticleText, quote: str, known: Iterable[Question] = ()) -> list[Question]:
    """The generator's questions on the sentence ``quote`` of ``article``, the best first.

    Those that it kept and those that others outranked; none that ``known`` asks in the same words.
    """
    from quiz.generate import write
    from quiz.generate.finishing import question
    from quiz.generate.ranking import score
    from quiz.generate.writer import rivals

    written = write(article, language=article.language)
    made = [one for one in written.questions if one.source and _overlap(one.source.quote, quote)]
    if written.reading is not None:
        taken = {str(one.id) for one in written.questions}
        for why, draft in written.refused:
            if why == "outranked" and _overlap(draft.quote, quote):
                worth = score(draft, written.reading)
                made.append(question(draft, written.reading, worth, rivals(draft, written.reading), taken))
    asked = {fold(one.ask) for one in known}
    kept = {fold(one.ask): one for one in reversed(made) if fold(one.ask) not in asked}
    return sorted(kept.values(), key=lambda one: -(one.score or 0))


def _overlap(one: str, other: str) -> bool:
    one, other = " ".join(one.split()), " ".join(other.split())
    return bool(one and other) and (one in other or other in one)
