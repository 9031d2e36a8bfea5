"""An explanation with its proof as a text that people read, and back."""

from __future__ import annotations

import re
from datetime import date

from quiz.bank.formats.reading import slug
from quiz.model import Article, ArticleId, Bank, Question, Source

_WORD = {"id": "Sumber", "en": "Source"}
_PROOF = re.compile(
    r"(?:\A|\n+)(?:Sumber|Source): “(?P<quote>.+?)”(?: — (?P<title>.+?)"
    r"(?: \((?P<publisher>[^()]*?)(?:(?:, )?(?P<date>\d{4}-\d\d-\d\d))?\))?)?\Z",
    re.DOTALL,
)


def proof(question: Question, bank: Bank) -> str:
    """The proving sentence with where it stands: `Sumber: “…” — Title (Publisher, 2023-09-29)`, or ""."""
    if question.source is None:
        return ""
    said = f"{_WORD.get(question.language, 'Source')}: “{question.source.quote}”"
    article = bank.articles.get(question.source.article)
    where = origin(article) if article else str(question.source.article)
    return f"{said} — {where}" if where else said


def origin(article: Article) -> str:
    """An article in words: `Title (Publisher, 2023-09-29)`."""
    details = ", ".join(filter(None, (article.publisher, str(article.date or ""))))
    title = article.title or str(article.id)
    return f"{title} ({details})" if details else title


def explained(question: Question, bank: Bank) -> str:
    """The explanation and the proof, for a place that has room for one text."""
    return "\n\n".join(filter(None, (question.explain, proof(question, bank))))


def told_apart(text: str) -> tuple[str, Source | None, Article | None]:
    """The explanation, the proof and its article in a text that `explained` made, or that looks like it."""
    found = _PROOF.search(text)
    if not found:
        return text, None, None
    title = found["title"] or ""
    key = ArticleId(slug(title) or "sumber")
    when = None
    if found["date"]:
        try:
            when = date.fromisoformat(found["date"])
        except ValueError:
            return text, None, None
    article = Article(id=key, title=title, publisher=found["publisher"] or "", date=when)
    return text[: found.start()].strip(), Source(article=key, quote=found["quote"]), article
