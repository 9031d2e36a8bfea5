"""A line of the form: its name, and its text, which wraps."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.message import Message
from textual.widgets import Static, TextArea

LONGEST = 20_000


class FieldText(TextArea):
    """The text of one field. Enter saves the form; the arrows leave it at its first and last row."""

    class Saved(Message):
        """The author is done."""

    def __init__(self, text: str, name: str) -> None:
        super().__init__(text, id=f"field-{name}", compact=True, soft_wrap=True, highlight_cursor_line=False)
        self.field = name

    def begin(self, text: str) -> None:
        """Hold ``text`` and know nothing of what was here before."""
        if self.text != text[:LONGEST]:
            self.load_text(text[:LONGEST])

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":
            event.prevent_default()
            event.stop()
            self.post_message(self.Saved())
        elif event.key == "up" and self.cursor_at_first_line and not self._above():
            event.prevent_default()
            event.stop()
            self.screen.focus_previous()
        elif event.key == "down" and self.cursor_at_last_line and not self._below():
            event.prevent_default()
            event.stop()
            self.screen.focus_next()
        else:
            await super()._on_key(event)

    def _above(self) -> bool:
        """Whether a wrapped row is above the cursor."""
        return self.wrapped_document.location_to_offset(self.cursor_location).y > 0

    def _below(self) -> bool:
        offset = self.wrapped_document.location_to_offset(self.cursor_location)
        return offset.y < self.wrapped_document.height - 1


class FieldLine(Horizontal):
    """A label and its text."""

    def __init__(self, name: str, label: str, text: str) -> None:
        super().__init__(classes="field")
        self._label = label
        self.text = FieldText(text[:LONGEST], name)

    def compose(self) -> ComposeResult:
        """The label, then the text."""
        yield Static(self._label, classes="label", markup=False)
        yield self.text
