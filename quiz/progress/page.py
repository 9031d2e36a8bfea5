"""Lines for a terminal of any width."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from quiz.progress.picture import BLOCKS, Signs, bar, columns, fit

NARROWEST = 20


class Page:
    """Lays lines out in ``width`` columns, drawn with ``signs``."""

    def __init__(self, width: int = 80, signs: Signs = BLOCKS) -> None:
        self.width = max(width, NARROWEST)
        self.signs = signs
        self._label = min(max(self.width // 3, 6), 44)
        self._bar = min(max(self.width // 4, 4), 30)

    def text(self, words: str, indent: str = "") -> Iterator[str]:
        """A sentence or more, broken between words."""
        # Characters are counted, so that text with wide ones gets lines half as long.
        room = self.width if columns(words) <= len(words) else self.width // 2
        yield from textwrap.wrap(
            words, room, initial_indent=indent, subsequent_indent=indent, break_on_hyphens=False
        )

    def line(self, words: str) -> str:
        """One indented line, cut off where it is too long."""
        return fit(f"  {words}", self.width, self.signs).rstrip()

    def row(self, label: str, share: float, more: str = "") -> str:
        """A label, a bar and its percentage; ``more`` where there is room."""
        row = (
            f"  {fit(label, self._label, self.signs)} {bar(share, self._bar, self.signs)} {percent(share):>5}"
        )
        return f"{row}  {more}" if more and columns(row) + 2 + columns(more) <= self.width else row

    def beside(self, label: str, picture: str, figure: str) -> Iterator[str]:
        """A label, a picture and its figure: in one line, or the label above them."""
        whole = f"{label} {picture} {figure}"
        if columns(whole) <= self.width:
            yield whole
        else:
            yield label.rstrip()
            yield f"  {picture} {figure}"

    def map(self, label: str, picture: str, figure: str) -> Iterator[str]:
        """A label, as many lines of a picture as it takes, and a figure after the last."""
        room = max(self.width - 2 - self._label - 1 - 7, 4)
        parts = [picture[at : at + room] for at in range(0, len(picture), room)] or [""]
        for number, part in enumerate(parts):
            name = fit("" if number else label, self._label, self.signs)
            last = f" {figure:>5}" if number == len(parts) - 1 else ""
            yield f"  {name} {part:<{room}}{last}".rstrip()


def percent(share: float) -> str:
    """``share`` as people read it."""
    return f"{100 * share:.0f} %"
