"""The work on one article, as it is done in any process of any machine."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from threading import Lock
from zlib import crc32

from quiz.article import RawArticle, article_of
from quiz.errors import ArticleError
from quiz.generate import Written, write


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """How articles are to be worked on. ``lines`` is "" for none, or which lines for the terminal are wanted;
    ``page`` when a piece of a web page is.
    """

    per_article: int | None = None
    language: str = "id"
    lines: str = ""
    page: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What became of one article: questions, or a trouble to report, with the lines and the page asked for.

    ``mark`` is a checksum of the article's name and bytes.
    """

    name: str
    mark: int = 0
    written: Written | None = None
    trouble: str = ""
    lines: tuple[str, ...] = ()
    page: str = ""


_ALONE = Lock()
"""Taggers keep the sentence at hand, so a process works on one article at a time."""


def attempt_all(raws: Sequence[RawArticle], options: Options) -> list[Outcome]:
    """`attempt` each of ``raws``."""
    with _ALONE:
        return [attempt(raw, options) for raw in raws]


def mark(raw: RawArticle) -> int:
    """A checksum of the name and the bytes of ``raw``."""
    return crc32(raw.data, crc32(raw.name.encode()))


def attempt(raw: RawArticle, options: Options) -> Outcome:
    """Read one article and write its questions. Never raises, whatever is wrong with the article."""
    return replace(_safe(raw, options), mark=mark(raw))


def _safe(raw: RawArticle, options: Options) -> Outcome:
    try:
        return _attempt(raw, options)
    except ArticleError as error:
        trouble = str(error)
    except Exception as error:  # one article never stops the others
        what = f"{type(error).__name__}: {error}".replace("\n", " ")[:200]
        trouble = f"{raw.name}: quiz failed on it ({what}); please report this"
    page = ""
    if options.page:
        from quiz.generate.page import unread

        page = unread(raw.name, trouble)
    return Outcome(name=raw.name, trouble=trouble, page=page)


def _attempt(raw: RawArticle, options: Options) -> Outcome:
    article = article_of(raw)
    written = write(article, per_article=options.per_article, language=options.language)
    lines: tuple[str, ...] = ()
    page = ""
    if options.lines:
        from quiz.generate.report import dropped, full

        lines = tuple(full(written) if options.lines == "report" else dropped(written))
    if options.page:
        from quiz.generate.page import section

        page = section(written)
    trouble = f"{raw.name}: {written.why}" if written.why else ""
    slim = replace(written, article=replace(article, text="", dropped=()), reading=None, refused=())
    return Outcome(name=raw.name, written=slim, trouble=trouble, lines=lines, page=page)
