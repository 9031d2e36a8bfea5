"""Drafts that come to a bank: what it has already stays out, and ids that are taken get a number."""

from __future__ import annotations

from dataclasses import replace

from quiz.judge import fold
from quiz.judge.kind import answer_text
from quiz.locale.told import M_
from quiz.model import Article, ArticleId, Bank, Question, QuestionId


def joined(bank: Bank, drafts: Bank) -> tuple[Bank, list[str]]:
    """What of ``drafts`` is new to ``bank``, with ids and articles that fit it, and what there is to say."""
    known = {_sense(question) for question in bank.questions}
    taken = {str(question.id) for question in bank.questions}
    names, articles = _articles(bank, drafts)
    new: list[Question] = []
    renamed: list[str] = []
    there = 0
    for question in drafts.questions:
        if _sense(question) in known:
            there += 1
            continue
        key = _free(question.id, taken)
        taken.add(key)
        if key != question.id:
            renamed.append(M_("{id} is called {key} here, since its id is taken", id=question.id, key=key))
        source = question.source and replace(
            question.source, article=names.get(question.source.article, question.source.article)
        )
        new.append(replace(question, id=QuestionId(key), source=source))
    said = (
        renamed
        if len(renamed) <= 3
        else [*renamed[:3], M_("and {count} more ids that were taken", count=len(renamed) - 3)]
    )
    if there:
        said = [*said, M_("{there} left out, since the bank asks the same already", there=there)]
    return replace(drafts, questions=tuple(new), articles=articles), said


def _sense(question: Question) -> tuple[str, str]:
    return fold(question.ask), fold(answer_text(question))


def _free(key: str, taken: set[str]) -> str:
    found, number = key, 2
    while found in taken:
        found, number = f"{key[:190]}-{number}", number + 1
    return found


def _articles(bank: Bank, drafts: Bank) -> tuple[dict[ArticleId, ArticleId], dict[ArticleId, Article]]:
    """New names of articles whose ids mean another article in ``bank``, and the articles to add."""
    names: dict[ArticleId, ArticleId] = {}
    new: dict[ArticleId, Article] = {}
    taken = {str(key) for key in bank.articles}
    for key, article in drafts.articles.items():
        there = bank.articles.get(key)
        if there is not None and there.title == article.title:
            continue
        free = ArticleId(_free(key, taken))
        taken.add(free)
        names[key] = free
        new[free] = replace(article, id=free)
    return names, new
