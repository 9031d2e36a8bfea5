"""The article beside a question: its text, its sentences, and the span that proves the answer."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quiz.article import ArticleText, read_article
from quiz.article.sentences import Span, sentences
from quiz.bank.folder import article_path
from quiz.errors import ArticleError
from quiz.model import Article


@dataclass(frozen=True, slots=True)
class Passage:
    """An article that was read: ``article`` is None when it could not be, and ``trouble`` says why.

    ``sentences`` are spans of ``text``.
    """

    text: str = ""
    sentences: tuple[Span, ...] = ()
    article: ArticleText | None = None
    trouble: str = ""

    def proof(self, quote: str) -> Span | None:
        """Where ``quote`` stands, whatever the spaces and line breaks in it; None when it does not."""
        words = quote.split()
        if not words:
            return None
        found = re.search(r"\s+".join(map(re.escape, words)), self.text)
        return Span(*found.span()) if found else None

    def sentence(self, number: int) -> str:
        """The text of a sentence, on one line."""
        start, end = self.sentences[number]
        return " ".join(self.text[start:end].split())


def passage(article: Article | None) -> Passage:
    """The text of ``article``; never raises."""
    path = article_path(article) if article is not None else None
    if path is None:
        return Passage()
    try:
        read = read_article(path)
    except ArticleError as error:
        return Passage(trouble=error.args[0])
    return Passage(read.text, tuple(sentences(read.text)), read)
