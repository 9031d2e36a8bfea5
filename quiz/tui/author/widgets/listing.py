"""The list of questions: a row each, drawn only where it is seen.

Textual's OptionList lays all its options out again for each one that comes or goes, 2 s for 10,000 of them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import events
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.strip import Strip
from textual.visual import Visual

from quiz.author.filters import Marks
from quiz.model import Question
from quiz.printable import printable
from quiz.tui.author.words import STATUSES


class QuestionList(ScrollView, can_focus=True):
    """``cursor`` is the row that is marked. ``note`` is shown when there is no row."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,k", "step(-1)", show=False),
        Binding("down,j", "step(1)", show=False),
        Binding("home", "step(-1000000000)", show=False),
        Binding("end", "step(1000000000)", show=False),
    ]
    cursor: reactive[int] = reactive(0)

    class Moved(Message):
        """Another row is marked."""

    def __init__(self, words: Callable[[str], str]) -> None:
        super().__init__(id="list")
        self._words = words
        self._rows: Sequence[Question] = ()
        self._marks = Marks()
        self._note = ""

    @property
    def current(self) -> Question | None:
        """The question that is marked."""
        return self._rows[self.cursor] if self._rows else None

    def show(self, rows: Sequence[Question], marks: Marks, cursor: int, note: str) -> None:
        """Show other rows, with the one at ``cursor``, or the nearest, marked."""
        self._rows, self._marks, self._note = rows, marks, note
        self.virtual_size = Size(0, len(rows))
        self.set_reactive(QuestionList.cursor, max(0, min(cursor, len(rows) - 1)))
        self._reveal()
        self.refresh()

    def action_step(self, way: int) -> None:
        """Mark the row that is ``way`` rows further, or the last that there is."""
        if self._rows:
            self.cursor = max(0, min(self.cursor + way, len(self._rows) - 1))

    def watch_cursor(self) -> None:
        """Keep the marked row in sight."""
        self._reveal()
        self.refresh()
        self.post_message(self.Moved())

    def on_resize(self) -> None:
        """The marked row stays in sight."""
        self._reveal()

    def on_click(self, event: events.Click) -> None:
        """A click marks a row."""
        row = int(event.y + self.scroll_offset.y)
        if row < len(self._rows):
            self.cursor = row

    def render_line(self, y: int) -> Strip:
        """One row, exactly as wide as the list."""
        width = self.scrollable_content_region.width
        row = int(y + self.scroll_offset.y)
        if row >= len(self._rows):
            line = Content.styled(self._note if not row else "", "$ink-soft")
        else:
            line = self._line(self._rows[row], row == self.cursor)
        line = line.truncate(width, ellipsis=True, pad=True)
        return Visual.to_strips(self, line, width, 1, self.visual_style)[0]

    def _line(self, question: Question, marked: bool) -> Content:
        sign, _, ink = STATUSES[question.status]
        flags = "⚑" if question.id in self._marks.flags else ""
        flags += "✉" if question.id in self._marks.appealed else ""
        ask = printable(question.ask, 300)
        here = "▸" if marked else " "
        if marked:
            style = "bold $block-cursor-foreground on $block-cursor-background"
            whole = Content(f"{here}{sign} {flags}{' ' if flags else ''}{ask}")
            return Content.styled(whole.plain, style)
        return Content.assemble(
            here, (f"{sign} ", ink), (f"{flags} " if flags else "", "bold $ink-prompt"), (ask, "$ink")
        )

    def _reveal(self) -> None:
        top, height = int(self.scroll_offset.y), max(1, self.size.height)
        if self.cursor < top:
            self.scroll_to(y=self.cursor, animate=False, force=True)
        elif self.cursor >= top + height:
            self.scroll_to(y=self.cursor - height + 1, animate=False, force=True)
