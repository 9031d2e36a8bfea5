"""The generator's drafts for a bank that is there: new ones only, and none that an author turned down."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from quiz.bank.editing import BankFile
from quiz.bank.folder import article_path
from quiz.bank.formats.joining import joined
from quiz.bank.parse import sentence
from quiz.bank.rejected import Rejections
from quiz.errors import BankError
from quiz.judge import fold
from quiz.judge.kind import answer_text
from quiz.locale.told import M_, lines
from quiz.model import Article, ArticleId, Bank, Question, QuestionId


@dataclass(frozen=True, slots=True)
class Added:
    """How many drafts were added, were in the bank already in some form, and were rejected before."""

    new: int
    known: int
    rejected: int


def add_drafts(path: str | Path, drafts: Bank) -> Added:
    """Add to the bank at ``path`` what of ``drafts`` it does not have; nothing else in it changes.

    A draft is known when the bank has its words, its id from the same article, or a question with its answer
    and its proof: whatever an author made of it since then stays. Raises BankError.
    """
    file = BankFile(path)
    if file.findings:
        raise BankError(lines(sentence(file.findings[0]), M_("Mend the bank first; nothing was added.")))
    rejections = Rejections(path)
    drafts = _with_known_articles(file.bank, drafts)
    wanted = [question for question in drafts.questions if question not in rejections]
    fresh = list(_fresh(file.bank, wanted))
    new, _ = joined(file.bank, replace(drafts, questions=tuple(fresh)))
    cited = {question.source.article for question in new.questions if question.source}
    if new.questions:
        file.extend(new.questions, [one for one in new.articles.values() if one.id in cited])
    count = len(new.questions)
    return Added(count, len(wanted) - count, len(drafts.questions) - len(wanted))


def _fresh(bank: Bank, drafts: list[Question]) -> Iterator[Question]:
    asked = {fold(question.ask) for question in bank.questions}
    ids = {question.id: question for question in bank.questions}
    proved = {_proof(question) for question in bank.questions if question.source}
    for draft in drafts:
        there = ids.get(draft.id)
        same = there is not None and _article(there) == _article(draft)
        if not same and fold(draft.ask) not in asked and _proof(draft) not in proved:
            yield draft


def _article(question: Question) -> ArticleId | None:
    return question.source.article if question.source else None


def _proof(question: Question) -> tuple[str, str]:
    quote = " ".join(question.source.quote.split()) if question.source else ""
    return quote, fold(answer_text(question))


def _with_known_articles(bank: Bank, drafts: Bank) -> Bank:
    """``drafts`` with the bank's own ids and descriptions of articles that it has."""
    files = {_file(article): article for article in bank.articles.values() if article.file}
    names: dict[ArticleId, ArticleId] = {}
    articles: dict[ArticleId, Article] = {}
    for key, article in drafts.articles.items():
        same = files.get(_file(article)) if article.file else bank.articles.get(key)
        names[key] = same.id if same else key
        articles[names[key]] = same or article
    questions = tuple(_of_article(question, names) for question in drafts.questions)
    return replace(drafts, articles=articles, questions=questions)


def _of_article(question: Question, names: dict[ArticleId, ArticleId]) -> Question:
    """``question`` with its article called by its new name, in its id too."""
    source = question.source
    if source is None or names.get(source.article, source.article) == source.article:
        return question
    new = names[source.article]
    name = question.id
    if name.startswith(f"{source.article}/"):
        name = QuestionId(f"{new}{name.removeprefix(source.article)}")
    return replace(question, id=name, source=replace(source, article=new))


def _file(article: Article) -> Path | None:
    path = article_path(article)
    return path.resolve() if path is not None else None
