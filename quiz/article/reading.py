"""From a path to an ArticleText."""

from __future__ import annotations

import re
import sys
from datetime import date
from pathlib import Path

from quiz.article.cleaning import Page, clean, date_in
from quiz.article.encoding import decode
from quiz.article.frontmatter import FrontMatter, cut_front_matter
from quiz.article.languages import language_of
from quiz.article.metadata import date_of_stem, find_date, find_news_date
from quiz.article.model import RECORD, ArticleText, RawArticle
from quiz.article.record import read_record
from quiz.errors import ArticleError
from quiz.model import ArticleId
from quiz.printable import printable

MAX_BYTES = 8_000_000
"""A larger file is no article."""

MAX_CHARS = 400_000
"""More prose than this is a book: its questions would not stand alone."""

STDIN = "-"


def read_article(path: str | Path) -> ArticleText:
    """The clean article in the file ``path`` (.txt, .md, .html), or on standard input for "-".

    Raises ArticleError with one sentence when it is missing, a folder, empty, binary, too large or holds no
    prose.
    """
    return article_of(fetch(path))


def fetch(path: str | Path) -> RawArticle:
    """The bytes of the file ``path``, or of standard input for "-". Raises ArticleError."""
    raw, name = _bytes(path)
    if str(path) == STDIN:
        return RawArticle(name=name, stem="stdin", data=raw)
    place = Path(path)
    return RawArticle(name=name, stem=place.stem, suffix=place.suffix.lower(), file=str(path), data=raw)


def article_of(raw: RawArticle) -> ArticleText:
    """The clean article in ``raw``. Raises ArticleError as `read_article` does."""
    if raw.trouble:
        raise ArticleError(raw.trouble)
    name = raw.name
    if len(raw.data) > MAX_BYTES:
        raise ArticleError(f"{name}: larger than {MAX_BYTES // 1_000_000} MB; an article is smaller")
    text = decode(raw.data)
    if text is None:
        raise ArticleError(f"{name}: this is not a text file; give a .txt, .md or .html article")
    if not text.strip():
        raise ArticleError(f"{name}: the {'record' if raw.suffix == RECORD else 'file'} is empty")
    facts, stem = None, raw.stem
    if raw.suffix == RECORD:
        facts, text, stem = read_record(text, name, stem)
    article = article_from(text, stem=stem, suffix=raw.suffix, file=raw.file, name=name, facts=facts)
    if not article.text and not language_of(text):
        raise ArticleError(f"{name}: the text is neither Indonesian nor English")
    if not article.text:
        raise ArticleError(f"{name}: there is no prose in it, only headings, lists or page furniture")
    return article


def article_text(path: str | Path) -> str:
    """The text of the article file ``path`` as questions quote it: `read_article(path).text`."""
    return read_article(path).text


def article_from(
    text: str,
    *,
    stem: str,
    suffix: str = "",
    file: str = "",
    name: str = "",
    facts: FrontMatter | None = None,
) -> ArticleText:
    """The clean article in ``text``. ``stem`` gives its id, ``suffix`` its form (".md", ".html", else plain),
    ``facts`` what is known of it from elsewhere.

    Raises ArticleError for front matter that cannot be read and for a text as long as a book.
    """
    web = suffix in {".html", ".htm", ".xhtml"} or (suffix in {"", RECORD} and _is_html(text))
    title, publisher, day, language = "", "", None, ""
    if web:
        from quiz.article.html import read_html

        found = read_html(text)
        text, title, publisher = found.text, found.title, found.publisher
        day, language = find_date(found.date), found.language
    elif facts is None:
        facts, text = _front_matter(text, name or stem)
        if suffix in {".md", ".markdown"} or facts:
            from quiz.article.markdown import plain

            text = plain(text)
    facts = facts or FrontMatter()
    if len(text) > MAX_CHARS:
        raise ArticleError(f"{name or stem}: {len(text):,} characters of text are a book, not an article")
    page = clean(text, title=facts.title or title, verbs=language_of(text) == "id")
    prose = "\n\n".join(page.paragraphs)
    return ArticleText(
        id=ArticleId(_slug(stem)),
        text=prose,
        title=page.title,
        date=facts.date or day or _date(page, stem),
        publisher=facts.publisher or publisher or page.publisher,
        place=page.place,
        language=facts.language or _known(language) or language_of(prose),
        topics=facts.topics,
        dropped=tuple(page.dropped),
        file=file,
    )


def _bytes(path: str | Path) -> tuple[bytes, str]:
    if str(path) == STDIN:
        return sys.stdin.buffer.read(MAX_BYTES + 1), "standard input"
    place = Path(path)
    name = printable(str(path))
    if place.is_dir():
        raise ArticleError(f"{name}: this is a folder; name the article files in it")
    try:
        with place.open("rb") as stream:
            raw = stream.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise ArticleError(f"{name}: there is no such file") from error
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or error
        raise ArticleError(f"{name}: cannot be read ({why})") from error
    return raw, name


def _front_matter(text: str, name: str) -> tuple[FrontMatter | None, str]:
    try:
        return cut_front_matter(text)
    except ValueError as error:
        raise ArticleError(f"{printable(name)}: {error}") from error


def _is_html(text: str) -> bool:
    return bool(
        re.match(r"\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<(?:!doctype )?html)", text[:500], re.IGNORECASE)
    )


def _date(page: Page, stem: str) -> date | None:
    """Best first: a byline or a date line, the file's name, the day that the prose reports from."""
    bylines = find_date("\n".join(page.dates))
    prose = "\n".join(page.paragraphs)[:50_000]
    return bylines or date_of_stem(stem) or find_news_date(prose, find_date(date_in(page)))


def _known(language: str) -> str:
    return language if language in {"id", "en"} else ""


def _slug(stem: str) -> str:
    slug = re.sub(r"[^\w.-]+", "-", stem, flags=re.ASCII).strip("-._").lower()
    return slug[:80] or "article"
