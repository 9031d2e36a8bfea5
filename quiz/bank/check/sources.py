"""Every answer is proved by a sentence of its article (Q201 to Q206, Q805, Q807)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from quiz.article import article_text
from quiz.bank.check.checked import Checked, named
from quiz.bank.check.proof import proves
from quiz.bank.fields import quoted
from quiz.bank.folder import article_path
from quiz.bank.reading import Trouble
from quiz.errors import ArticleError
from quiz.model import Article, ArticleId, Question, Source

_SPACE = re.compile(r"\s+")


def sources(checked: Checked) -> Iterator[Trouble]:
    """Articles first, then each question's source."""
    texts: dict[ArticleId, str] = {}
    for article in checked.bank.articles.values():
        found = _article(article, texts)
        if found is not None:
            yield found
    used = set()
    for question in checked.live:
        if question.source is None:
            message = f"{named(question)} has no `source`; add the article's sentence that proves the answer"
            yield Trouble("Q201", checked.at(question), message)
        else:
            used.add(question.source.article)
            yield from _source(checked, question, question.source, texts)
    for name in checked.bank.articles.keys() - used:
        yield Trouble(
            "Q807", ("articles", name), f"article “{quoted(name)}”: no question is about it", key=True
        )


def _article(article: Article, texts: dict[ArticleId, str]) -> Trouble | None:
    """Read the article's text into ``texts``, or say why not."""
    place = ("articles", article.id, "file")
    name = f"article “{quoted(article.id)}”"
    if not article.file:
        return Trouble("Q805", place[:2], f"{name} has no `file`, so its quotes cannot be checked", key=True)
    path = article_path(article)
    if path is None:
        message = (
            f"{name}: `file` must lie in the bank's folder; {quoted(article.file)} leaves it and is not read"
        )
        return Trouble("Q204", place, message)
    try:
        texts[article.id] = _SPACE.sub(" ", article_text(path))
    except ArticleError as error:
        return Trouble("Q203", place, f"{name}: {error}")
    return None


def _source(
    checked: Checked, question: Question, source: Source, texts: Mapping[ArticleId, str]
) -> Iterator[Trouble]:
    if source.article not in checked.bank.articles:
        message = f"{named(question)}: the article “{quoted(source.article)}” is not under `articles`"
        yield Trouble("Q202", checked.at(question, "source", "article"), message)
    text = texts.get(source.article)
    quote = _SPACE.sub(" ", source.quote).strip()
    place = checked.at(question, "source", "quote")
    if text is not None and quote not in text:
        yield Trouble(
            "Q205", place, f"{named(question)}: the quote is not in the article; {_departure(quote, text)}"
        )
    if not proves(checked, question, quote):
        yield Trouble("Q206", place, f"{named(question)}: the quote does not show the answer")


def _departure(quote: str, text: str) -> str:
    """Where ``quote`` leaves ``text``."""
    low, high = 0, len(quote)
    while low < high:
        middle = (low + high + 1) // 2
        if quote[:middle] in text:
            low = middle
        else:
            high = middle - 1
    if low < 12:
        return "copy the sentence from the article"
    return f"it differs after “…{quoted(quote[max(0, low - 30) : low].strip())}”"
