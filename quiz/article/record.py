"""An article as one line of a JSON Lines file."""

from __future__ import annotations

import json

from quiz.article.frontmatter import FrontMatter, facts_of
from quiz.errors import ArticleError

_TEXTS = ("text", "content", "body", "article", "html")
_IDS = ("id", "_id", "slug", "guid")
_DATES = ("date", "published_at", "published", "datetime", "created_at")


def read_record(line: str, name: str, stem: str) -> tuple[FrontMatter, str, str]:
    """What the JSON object ``line`` says of its article, its text, and its id.

    ``stem`` is the id of an article that has none. Raises ArticleError, with a sentence that begins with
    ``name``, when it is no object or has no text.
    """
    try:
        found = json.loads(line)
    except (ValueError, RecursionError) as error:
        why = getattr(error, "msg", "nested too deeply")
        raise ArticleError(f"{name}: this line is not JSON ({why})") from error
    if not isinstance(found, dict):
        raise ArticleError(f'{name}: this line is not a JSON object such as {{"id": "…", "text": "…"}}')
    text = _first(found, _TEXTS)
    if not isinstance(text, str) or not text.strip():
        raise ArticleError(f'{name}: this line has no text; put the article into its "text"')
    own = _first(found, _IDS)
    facts = facts_of({**found, "date": _first(found, _DATES)})
    text = text.replace("\r\n", "\n").replace("\r", "\n").encode(errors="replace").decode()
    return facts, text, str(own) if isinstance(own, str | int) and str(own).strip() else stem


def _first(found: dict[str, object], names: tuple[str, ...]) -> object:
    return next((found[name] for name in names if found.get(name)), None)
