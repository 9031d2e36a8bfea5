"""The top of the talk: which bank, who learns, and how far."""

from __future__ import annotations

from dataclasses import dataclass

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from quiz.printable import printable

_BAR = 12
"""Cells that the bar of progress takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How a round stands. ``total`` is None for a round without an end.

    ``graded`` is False in an exam, where nobody is to see the verdicts before its end.
    """

    settled: int = 0
    total: int | None = None
    accepted: int = 0
    prompted: int = 0
    rejected: int = 0
    graded: bool = True


def progress_bar(share: float, width: int, ink: str) -> Content:
    """A bar of ``width`` cells, ``share`` (0 to 1) of it full: a heavy line, then a light one."""
    full = round(width * min(1.0, max(0.0, share)))
    return Content.assemble(("━" * full, ink), ("─" * (width - full), "$rule"))


class TopLine(Widget):
    """One row: the bank's title on the left, progress and learner on the right. The title gives way first."""

    ALLOW_SELECT = False
    standing: reactive[Standing] = reactive(Standing())

    def __init__(self, title: str, learner: str) -> None:
        super().__init__()
        self._title = printable(title)
        self._learner = printable(learner)

    def render(self) -> Content:
        """The row, exactly as wide as the widget."""
        width = self.size.width
        right = self._right(width)
        room = width - right.cell_length - 2
        left = Content.styled(self._title, "bold $ink").truncate(max(0, room), ellipsis=True)
        return Content.assemble(left, " " * max(1, width - left.cell_length - right.cell_length), right)

    def _right(self, width: int) -> Content:
        now = self.standing
        right, wrong = (f"✓ {now.accepted}", "$ink-accept"), (f"✗ {now.rejected}", "$ink-reject")
        marks = Content.assemble(right, "  ", wrong) if now.graded else Content("")
        count = f"{now.settled}/{now.total}" if now.total is not None else ""
        parts = [self._bar(now), Content(count), marks] if width >= 60 else [Content(count), marks]
        if width >= 60:
            parts.append(Content.styled(self._learner, "$ink-soft").truncate(20, ellipsis=True))
        return Content("   ").join(part for part in parts if part)

    def _bar(self, now: Standing) -> Content:
        return progress_bar(now.settled / now.total, _BAR, "$ink-key") if now.total else Content("")
