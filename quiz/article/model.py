"""An article as the rest of the house sees it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from quiz.model import ArticleId

Reason = Literal[
    "related", "share", "caption", "byline", "advertisement", "spam", "page", "heading", "list",
    "comment", "dateline", "credit", "duplicate", "footer", "title", "date", "signature",
    "note",
]  # fmt: skip
"""Why a piece of an article's file is not part of its text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dropped:
    """A piece left out, word by word as it stood, and why."""

    reason: Reason
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleText:
    """A clean article.

    ``text`` is paragraphs with an empty line between; every sentence in it stands in the file too, but for
    white space. ``date`` is the day of publication, ``place`` what the dateline names. ``language`` is a code
    ("id", "en") or "" when it is neither. ``file`` is the path that was read, "" for standard input.
    """

    id: ArticleId
    text: str
    title: str = ""
    date: date | None = None
    publisher: str = ""
    place: str = ""
    language: str = "id"
    topics: tuple[str, ...] = ()
    dropped: tuple[Dropped, ...] = ()
    file: str = ""


RECORD = ".jsonl"
"""The suffix of an article that is one line of a JSON Lines file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawArticle:
    """An article before it is read: its bytes, and where they come from.

    ``name`` is for messages (a path, a path with a line), ``stem`` gives the id, ``suffix`` the form (".md",
    ".html", `RECORD`, else plain). ``file`` is its path, "" when it has no file of its own. ``trouble`` says
    in a sentence why there are no bytes.
    """

    name: str
    stem: str = ""
    suffix: str = ""
    file: str = ""
    data: bytes = b""
    trouble: str = ""
