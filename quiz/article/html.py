"""The article inside a web page."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import unescape
from html.parser import HTMLParser

from quiz.language.id_writing import words

_SKIP = words("script style noscript nav aside footer form button svg iframe figure figcaption select head")
_BLOCKS = words("p div article section h1 h2 h3 h4 h5 h6 li tr br blockquote main header td ul ol table")
_VOID = words("br img input meta link hr source wbr")
_META = re.compile(r"<meta\b[^>]{0,1000}>", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_TITLE = re.compile(r"<title[^>]*>(.{1,500}?)</title>", re.IGNORECASE | re.DOTALL)
_LINKED = re.compile(r"\"datePublished\"\s*:\s*\"([^\"]{8,40})\"")
_PUBLISHER = re.compile(r"\"publisher\"\s*:\s*\{[^{}]{0,300}?\"name\"\s*:\s*\"([^\"]{1,80})\"")
_TIME = re.compile(r"<time\b[^>]*datetime=[\"']([^\"']{8,40})", re.IGNORECASE)


_SURE = 250
"""Characters below which trafilatura has found no article and gives whatever words there are."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WebPage:
    """The text of a page and what its head says. ``date`` is as written there."""

    text: str
    title: str = ""
    publisher: str = ""
    date: str = ""
    language: str = ""


def read_html(source: str) -> WebPage:
    """The main text of ``source``. Trafilatura finds it when installed, else the paragraphs do."""
    facts = _facts(source)
    language = re.search(r"<html\b[^>]*\blang=[\"']?([a-zA-Z]{2})", source[:3000])
    title = facts.get("og:title") or _first(_TITLE, source)
    return WebPage(
        text=_main_text(source),
        title=re.sub(r"\s+[|–-]\s+[^|–-]{2,30}\Z", "", " ".join(unescape(title).split())),
        publisher=facts.get("og:site_name") or unescape(_first(_PUBLISHER, source)),
        date=facts.get("article:published_time")
        or facts.get("datepublished")
        or _first(_LINKED, source)
        or _first(_TIME, source),
        language=language[1].lower() if language else "",
    )


def _main_text(source: str) -> str:
    try:
        import trafilatura
    except ImportError:
        pass
    else:
        found = trafilatura.extract(source, include_comments=False, include_tables=False)
        if found and len(found) >= _SURE:
            return str(found).replace("\n", "\n\n")
    collector = _Paragraphs()
    collector.feed(source)
    collector.close()
    return collector.text()


def _first(pattern: re.Pattern[str], source: str) -> str:
    match = pattern.search(source)
    return match[1] if match else ""


def _facts(source: str) -> dict[str, str]:
    facts: dict[str, str] = {}
    for tag in _META.findall(source[:100_000]):
        values = {name.lower(): unescape(a or b) for name, a, b in _ATTRIBUTE.findall(tag)}
        name = values.get("property") or values.get("name") or values.get("itemprop") or ""
        if name and values.get("content"):
            facts.setdefault(name.lower(), values["content"])
    return facts


class _Paragraphs(HTMLParser):
    """Collects the text of blocks; those inside <article> only, when there is one."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._skipping = 0
        self._article = 0
        self._pieces: list[str] = []
        self._all: list[str] = []
        self._inside: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self._flush()
        if tag in _SKIP and tag not in _VOID:
            self._skipping += 1
        self._article += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        if tag in _SKIP and self._skipping:
            self._skipping -= 1
        if tag == "article" and self._article:
            self._article -= 1

    def handle_data(self, data: str) -> None:
        if not self._skipping:
            self._pieces.append(data)

    def _flush(self) -> None:
        line = " ".join("".join(self._pieces).split())
        self._pieces.clear()
        if line:
            self._all.append(line)
            if self._article:
                self._inside.append(line)

    def text(self) -> str:
        """The blocks found, an empty line between."""
        self._flush()
        return "\n\n".join(self._inside or self._all)
