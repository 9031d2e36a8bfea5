"""The open question, kept in sight when a long proof has pushed it out."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

from quiz.printable import printable


class Pinned(Static):
    """One row above the line to write on; a click, or its key, shows the question whole."""

    def __init__(self) -> None:
        super().__init__(id="pinned", markup=False)
        self._ask = ""
        self.display = False

    def pin(self, ask: str) -> None:
        """Show the question ``ask``; "" for none."""
        if ask != self._ask:
            self._ask = ask
            self.remove_class("-whole")
            self.update(Content.assemble(("? ", "bold $ink-key"), (printable(ask), "bold")))
            self.display = bool(ask)

    def unfold(self) -> None:
        """Show the question whole, or in one row again."""
        self.toggle_class("-whole")

    def on_click(self) -> None:
        """The same by mouse."""
        self.unfold()
