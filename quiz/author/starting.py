"""A new question, begun from a sentence of an article."""

from __future__ import annotations

from collections.abc import Collection

from quiz.model import Article, Question, QuestionId, Source


def begun(article: Article, sentence: str, language: str, taken: Collection[QuestionId]) -> Question:
    """A question whose proof is ``sentence``, its id not ``taken``; words and answer are to be written."""
    number = 1
    while (name := QuestionId(f"{article.id}/{number}")) in taken:
        number += 1
    return Question(
        id=name,
        ask="",
        answer="",
        language=language,
        source=Source(article=article.id, quote=sentence),
        as_of=article.date,
    )
