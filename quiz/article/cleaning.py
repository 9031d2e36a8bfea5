"""Telling an article's prose from what surrounds it on a page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from quiz.article.boilerplate import (
    AGENCY,
    CONTINUES,
    DATE_ONLY,
    ENDS,
    INLINE,
    SIGNATURE,
    STOPS,
    reason_to_drop,
)
from quiz.article.metadata import credited, cut_dateline, find_date
from quiz.article.model import Dropped, Reason
from quiz.article.sentences import sentences


@dataclass(slots=True, kw_only=True)
class Page:
    """What cleaning found: prose, and what it left out."""

    paragraphs: list[str] = field(default_factory=list)
    dropped: list[Dropped] = field(default_factory=list)
    title: str = ""
    place: str = ""
    publisher: str = ""
    dates: list[str] = field(default_factory=list)

    def drop(self, reason: Reason, text: str) -> None:
        """Note that ``text`` was left out."""
        self.dropped.append(Dropped(reason=reason, text=text))


def clean(text: str, *, title: str = "", verbs: bool = True) -> Page:
    """The prose of ``text``, a page's lines. ``title`` is given when it is known from elsewhere;
    ``verbs`` when lines without an Indonesian verb are no prose.

    Lines are kept or dropped whole; of a kept one only its ends (dateline, agency, signature) may go, so that
    every sentence stands in the input.
    """
    page = Page(title=title)
    blocks = _blocks(text)
    if not title:
        _take_title(page, blocks)
    seen: set[str] = set()
    ended = False
    for block in blocks:
        reason = reason_to_drop(block, ended=ended, verbs=verbs)
        key = " ".join(block.lower().split())
        if reason is None and (key in seen or _repeats(key, page.title)):
            reason = "duplicate"
        seen.add(key)
        if reason is None:
            _keep(page, block)
            continue
        ended = ended or reason in {"comment", "footer"}
        _note(page, reason, block)
    _drop_repeated_lead(page)
    return page


def _note(page: Page, reason: Reason, block: str) -> None:
    page.drop(reason, block)
    if reason in {"byline", "date"}:
        page.dates.append(block)
    if reason == "credit":
        page.publisher = credited(block)


def _blocks(text: str) -> list[str]:
    """Lines, those of a hard-wrapped paragraph joined."""
    found: list[str] = []
    for chunk in re.split(r"\n\s*\n", text):
        lines = [line for line in (" ".join(raw.split()) for raw in chunk.split("\n")) if line]
        if _is_wrapped(lines):
            found.append(" ".join(lines))
            continue
        found.extend(_joined(lines))
    return found


def _joined(lines: list[str]) -> Iterator[str]:
    """``lines``, each that goes on with the sentence before it put to that."""
    open_: list[str] = []
    for line in lines:
        if open_ and not _continues(open_[-1], line):
            yield " ".join(open_)
            open_ = []
        open_.append(line)
    if open_:
        yield " ".join(open_)


def _is_wrapped(lines: list[str]) -> bool:
    if len(lines) < 2:
        return False
    longest = max(map(len, lines))
    full = all(len(line) >= 0.75 * longest for line in lines[:-1])
    open_ends = sum(1 for line in lines[:-1] if not ENDS.search(line))
    return 45 <= longest <= 130 and full and open_ends >= max(1, 0.6 * (len(lines) - 1)) and len(lines) > 2


def _continues(before: str, line: str) -> bool:
    if STOPS.search(before):
        return False
    return line[0].islower() or bool(CONTINUES.search(before))


def _take_title(page: Page, blocks: list[str]) -> None:
    """The first line is the title when it is short and not a sentence, and sentences follow."""
    while blocks and DATE_ONLY.match(blocks[0]):
        _note(page, "date", blocks.pop(0))
    if len(blocks) < 2:
        return
    first = re.sub(r"\A#+\s*", "", blocks[0])
    words = first.split()
    plain = (not STOPS.search(first) or first[-1] in "?!") and len(sentences(first)) == 1
    if (
        3 <= len(words) <= 25
        and plain
        and not cut_dateline(first)[0]
        and not reason_to_drop(first, ended=True, titles=True)
    ):
        page.title = first
        page.drop("title", blocks.pop(0))


def _keep(page: Page, block: str) -> None:
    bare = INLINE.sub(" ", block) if INLINE.search(block) else block
    if bare != block:
        page.drop("related", " ".join(match[0] for match in INLINE.finditer(block)))
    for pattern, reason in _TAILS:
        if match := pattern.search(bare):
            page.drop(reason, match[0].strip())
            bare = bare[: match.start()].rstrip()
    if len(page.paragraphs) < 2 and not page.place:
        lead, page.place, publisher, bare = cut_dateline(bare)
        page.publisher = page.publisher or publisher
        if lead:
            page.drop("dateline", lead.strip())
            page.dates += [lead] if find_date(lead) else []
    if bare.strip():
        page.paragraphs.append(bare.strip())


_TAILS: tuple[tuple[re.Pattern[str], Reason], ...] = ((SIGNATURE, "signature"), (AGENCY, "credit"))


def _repeats(key: str, title: str) -> bool:
    return bool(title) and key.rstrip(".") == " ".join(title.lower().split()).rstrip(".")


def _drop_repeated_lead(page: Page) -> None:
    """A standfirst that the article says again: the later one stays."""
    for index in range(min(3, len(page.paragraphs))):
        lead = page.paragraphs[index]
        if len(sentences(lead)) == 1 and any(lead in later for later in page.paragraphs[index + 1 :]):
            page.drop("duplicate", page.paragraphs.pop(index))
            return


def date_in(page: Page) -> str:
    """The lines of ``page`` that may hold its date, bylines before captions."""
    return "\n".join([*page.dates, *(piece.text for piece in page.dropped if piece.reason == "caption")])


__all__ = ["Page", "clean", "date_in", "find_date"]
