"""A bank's articles as texts, read from their files when they are first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from quiz.article import article_text
from quiz.bank import article_path
from quiz.errors import QuizError
from quiz.model import ArticleId, Bank


class Shelf(Mapping[ArticleId, str]):
    """The texts of the articles of ``bank``, by id. An article that cannot be read is not on the shelf.

    The tutor gets this from outside; it is the only thing here that reads files.
    """

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._read: dict[ArticleId, str] | None = None

    def _texts(self) -> dict[ArticleId, str]:
        if self._read is None:
            self._read = {}
            for key, article in self._bank.articles.items():
                path = article_path(article)
                try:
                    if path is not None:
                        self._read[key] = article_text(path)
                except (QuizError, OSError):
                    continue
        return self._read

    def __getitem__(self, key: ArticleId) -> str:
        return self._texts()[key]

    def __iter__(self) -> Iterator[ArticleId]:
        return iter(self._texts())

    def __len__(self) -> int:
        return len(self._texts())
