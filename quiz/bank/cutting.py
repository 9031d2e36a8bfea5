"""A bank's text cut into its head, one piece a question, and its tail, without reading the YAML.

The cut goes by lines: the one `questions:` at the margin, then every `- ` in the column of the first. It is
safe because a cut that goes wrong leaves a quote or a bracket open on one side of it, so that a piece
which reads as YAML by itself was cut right. What the lines cannot tell is not cut at all.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_QUESTIONS = re.compile(r"^questions:[ \t\r]*(?:#[^\n]*)?$", re.MULTILINE)
_OTHER_QUESTIONS = re.compile(r"^[\"']?questions[\"']?[ \t]*:|^[?&!*{\[]", re.MULTILINE)
_FIRST = re.compile(r"(?:[ \t]*(?:#[^\n]*)?\r?\n)*( *)-(?=[ \t\r\n]|\Z)")
_MARKERS = ("\n---", "\n...", "\n%")
_BREAKS = ("\x85", "\u2028", "\u2029")
"""Ends of lines for YAML, and for nobody else."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A question's lines: from the one with its dash to before the next one's. ``line`` counts from 0."""

    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Cut:
    """``text[:head]`` ends after the line `questions:`; ``text[tail:]`` holds the keys after the list.

    ``column`` is that of the dashes.
    """

    head: int
    pieces: tuple[Piece, ...]
    tail: int
    column: int


def cut(text: str) -> Cut | None:
    """``text`` by its questions; None when its lines do not show them."""
    found = _QUESTIONS.search(text)
    if found is None or any(sign in text for sign in _BREAKS):
        return None
    if "\r" in text and text.count("\r") != text.count("\r\n"):
        return None
    head = found.end() + 1
    first = _FIRST.match(text, head)
    if first is None:
        return None
    column = len(first[1])
    tail = _tail(text, first.start(1), column)
    if _OTHER_QUESTIONS.search(text, 0, found.start()) or _OTHER_QUESTIONS.search(text, tail):
        return None
    if any(text.find(sign, head - 1) >= 0 for sign in _MARKERS):
        return None
    dashes = re.compile(rf"\n {{{column}}}-(?=[ \t\r\n]|\Z)")
    starts = [match.start() + 1 for match in dashes.finditer(text, first.start(1) - 1, tail)]
    pieces, line, last = [], text.count("\n", 0, starts[0]), starts[0]
    for start, end in zip(starts, [*starts[1:], tail], strict=True):
        line += text.count("\n", last, start)
        pieces.append(Piece(start, end, line))
        last = start
    return Cut(head, tuple(pieces), tail, column)


def _tail(text: str, start: int, column: int) -> int:
    """Where the first line after ``start`` begins that stands left of the dashes; the text's end for none."""
    left = rf"\n {{0,{column - 1}}}(?=[^\s#])" if column else r"\n(?=[^\s#-]|-[^\s])"
    found = re.compile(left).search(text, start)
    return found.start() + 1 if found else len(text)
