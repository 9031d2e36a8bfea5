"""Between plain text and the HTML that other tools keep their texts in."""

from __future__ import annotations

import re
from html import escape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    ("p", "div", "li", "ul", "ol", "tr", "table", "hr", "h1", "h2", "h3", "h4", "h5", "h6")
) | frozenset(("blockquote", "pre", "section", "article"))
_SILENT = frozenset(("script", "style", "template", "title", "head"))


def to_html(text: str) -> str:
    """``text`` as HTML that shows it as it is, line ends included."""
    return escape(text, quote=False).replace("\n", "<br>")


def to_text(html: str) -> str:
    """What a reader sees of ``html``: no tags, blocks and breaks as line ends, spaces as browsers do."""
    parser = _Text()
    parser.feed(html)
    parser.close()
    text = re.sub(r"[^\S\n]*\n[^\S\n]*", "\n", "".join(parser.parts))
    return re.sub(r"\n{3,}", "\n\n", text).strip()


def pictures(html: str) -> int:
    """How many pictures and recordings ``html`` has, which a text cannot show."""
    return len(re.findall(r"<(?:img|audio|video|object|embed|svg)\b|\[sound:", html, re.IGNORECASE))


def from_format(text: str, style: str) -> str:
    """``text`` in one of Moodle's formats (html, moodle, plain, markdown) as plain text."""
    if style == "html" or (style == "moodle" and re.search(r"</?[a-zA-Z][^<>]*>|&#?\w+;", text)):
        return to_text(text if style == "html" else text.replace("\n", "<br>"))
    return text


class _Text(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._silent = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Breaks and blocks are line ends; what is not shown is passed over."""
        if tag == "br" or tag in _BLOCKS:
            self.parts.append("\n")
        self._silent += tag in _SILENT

    def handle_endtag(self, tag: str) -> None:
        """The end of a block is a line end, too."""
        if tag in _BLOCKS and self.parts and self.parts[-1] != "\n":
            self.parts.append("\n")
        if tag in _SILENT and self._silent:
            self._silent -= 1

    def handle_data(self, data: str) -> None:
        """Text, its spaces run together."""
        if not self._silent:
            self.parts.append(re.sub(r"[ \t\r\n\f\u00a0]+", " ", data))
