"""The block of facts between ``---`` lines at the top of a Markdown file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

_BLOCK = re.compile(r"\A\s*---[ \t]*\n(?P<facts>.{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class FrontMatter:
    """What an author says of an article. Empty values were not given."""

    title: str = ""
    publisher: str = ""
    date: date | None = None
    language: str = ""
    topics: tuple[str, ...] = ()


def cut_front_matter(text: str) -> tuple[FrontMatter | None, str]:
    """``text`` without its front matter, and the front matter; None when there is none.

    Raises ValueError, with a sentence, when the block is not a YAML mapping.
    """
    block = _BLOCK.match(text)
    if not block:
        return None, text
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        for event in yaml.parse(block["facts"], loader):
            if isinstance(event, yaml.AliasEvent):  # a few of which can stand for more than fits in memory
                raise ValueError(f"`*{event.anchor}`, a repetition, where a plain text should be")
        facts = yaml.load(block["facts"], loader)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f" (line {mark.line + 2})" if mark else ""
        raise ValueError(f"its front matter is not YAML{where}") from error
    except RecursionError:
        raise ValueError("its front matter is nested too deeply") from None
    except ValueError as error:  # a date that the calendar does not have
        raise ValueError(f"its front matter has a bad value: {error}") from error
    if facts is None:
        facts = {}
    if not isinstance(facts, dict):
        raise ValueError("its front matter is not a list of `name: value` lines")
    return facts_of(facts), text[block.end() :]


def facts_of(facts: Mapping[object, object]) -> FrontMatter:
    """What ``facts`` says, by the names that are in use. What is not of the form expected is left out."""
    topics = facts.get("topics") or facts.get("tags") or ()
    if isinstance(topics, str):
        topics = [part.strip() for part in topics.split(",")]
    return FrontMatter(
        title=_line(facts.get("title")),
        publisher=_line(facts.get("reported_by") or facts.get("publisher") or facts.get("source")),
        date=_day(facts.get("date")),
        language=_line(facts.get("language") or facts.get("lang")).lower()[:2],
        topics=tuple(map(_line, topics)) if isinstance(topics, list | tuple) else (),
    )


def _line(value: object) -> str:
    if isinstance(value, list):
        return ", ".join(map(_line, value))
    return "" if value is None else " ".join(str(value).split())


def _day(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    from quiz.article.metadata import find_date

    return find_date(_line(value))
