"""From bytes of unknown encoding to text."""

from __future__ import annotations

import codecs
import re

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w.:-]{3,20})", re.IGNORECASE)
_CONTROLS = bytes(set(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27}) + b"\x7f"


def decode(raw: bytes) -> str | None:
    """``raw`` as text, or None when it is not text at all.

    Tries, in order: a byte order mark, UTF-8, UTF-16 without a mark, the charset that an HTML head names,
    Windows-1252. Line ends become ``\\n``.
    """
    for mark, name in _MARKS:
        if raw.startswith(mark):
            return _lines(_attempt(raw, name))
    text = _attempt(raw, "utf-8")
    if text is not None and "\0" not in text:
        return _lines(text) if not _is_binary(raw) else None
    if wide := _wide(raw):
        return _lines(_attempt(raw, wide))
    if _is_binary(raw):
        return None
    named = _CHARSET.search(raw[:4096])
    for name in filter(None, [named and named[1].decode("ascii"), "cp1252", "latin-1"]):
        text = _attempt(raw, name)
        if text is not None:
            return _lines(text)
    return None


def _attempt(raw: bytes, name: str) -> str | None:
    try:
        return raw.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def _wide(raw: bytes) -> str:
    """Plain Latin text in UTF-16 has a zero in nearly every second place."""
    head = raw[: 2000 & ~1]
    if len(head) < 4:
        return ""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if odd > 0.7 * len(head) / 2 and even == 0:
        return "utf-16-le"
    if even > 0.7 * len(head) / 2 and odd == 0:
        return "utf-16-be"
    return ""


def _is_binary(raw: bytes) -> bool:
    head = raw[:8192]
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return b"\0" in head or controls > 0.02 * len(head)


def _lines(text: str | None) -> str | None:
    return text and text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
