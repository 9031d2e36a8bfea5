"""Splitting text into sentences."""

from __future__ import annotations

import re
from typing import NamedTuple

from quiz.language.id_writing import ABBREVIATIONS

MAX_SENTENCE = 2_000
"""Longer stretches without an end are cut at a space; they are never prose."""


class Span(NamedTuple):
    """``text[start:end]``."""

    start: int
    end: int


_STOP = re.compile(r"(?:[.!?]+|…)(?P<close>[\"”’'»)\]]*)(?P<gap>\s*)")
_WORD_BEFORE = re.compile(r"[^\s(\"“'‘\[/]*\Z")
_GLUED = re.compile(r"[A-Z][a-z]+(?:[\s,]|$)")
_OPENING = re.compile(r"[\"“‘'(\[\-–—•]*\s?[A-Z0-9À-Þ]")
_DOMAIN = re.compile(r"(?:com|co|id|net|org|go|ac|tv|news)\b", re.IGNORECASE)


def sentences(text: str) -> list[Span]:
    """The sentences of ``text``, in order, without the white space around them.

    A blank line always ends one. Titles, abbreviations, initials, numbers and the end of a quotation that
    goes on ("…," kata) do not. A stop glued to the next sentence ("katanya.Haftar") ends one. Linear time.
    """
    found: list[Span] = []
    start = 0
    for paragraph in re.finditer(r"\n\s*\n|\Z", text):
        found.extend(_split(text, start, paragraph.start()))
        start = paragraph.end()
    return found


def _split(text: str, start: int, end: int) -> list[Span]:
    spans: list[Span] = []
    at = start
    for stop in _STOP.finditer(text, start, end):
        if _ends(text, stop, end):
            spans.append(Span(at, stop.end("close")))
            at = stop.end()
    spans.append(Span(at, end))
    return [piece for span in spans for piece in _pieces(text, span)]


def _ends(text: str, stop: re.Match[str], end: int) -> bool:
    after = stop.end()
    if after >= end:
        return True
    opening = bool(_OPENING.match(text, after, min(end, after + 4)))
    mark = stop[0].strip()[0]
    if mark in "!?…":
        return bool(stop["gap"]) and opening
    before = text[max(0, stop.start() - 40) : stop.start()]
    matched = _WORD_BEFORE.search(before)
    word = matched[0] if matched else ""
    if not stop["gap"]:
        return _is_glued(text, word, stop, after, end)
    return opening and not _is_short(word, stop["close"])


def _is_short(word: str, close: str) -> bool:
    """An abbreviation, a title or an initial."""
    if close:
        return False
    bare = word.rstrip(".")
    return bare.lower() in ABBREVIATIONS or (len(bare) == 1 and bare.isupper()) or _dotted(word)


def _dotted(word: str) -> bool:
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) <= 2 and part.isalpha() for part in parts)


def _is_glued(text: str, word: str, stop: re.Match[str], after: int, end: int) -> bool:
    if stop["close"]:
        return bool(_GLUED.match(text, after, min(end, after + 40)))
    clear = len(word) > 2 and word.isalpha() and word.islower()
    nearby = text[after : min(end, after + 40)]
    return clear and bool(_GLUED.match(nearby)) and not _DOMAIN.match(nearby)


def _pieces(text: str, span: Span) -> list[Span]:
    start, end = span
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    found = []
    while end - start > MAX_SENTENCE:
        cut = text.rfind(" ", start, start + MAX_SENTENCE)
        cut = cut if cut > start else start + MAX_SENTENCE
        found.append(Span(start, cut))
        start = cut + (text[cut] == " ")
    if start < end:
        found.append(Span(start, end))
    return found
