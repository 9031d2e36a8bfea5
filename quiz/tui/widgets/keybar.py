"""The bottom line: which keys do what here, as many as fit."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.style import Style
from textual.widget import Widget

from quiz.tui.commands import Command


class KeyBar(Widget):
    """One row of keys. A click on one does the same as the key."""

    ALLOW_SELECT = False

    auto_links = False

    def __init__(self, commands: Sequence[Command], words: Callable[[str], str]) -> None:
        super().__init__()
        self._commands = commands
        self._words = words

    def render(self) -> Content:
        """The commands that fit into the width, in order; the last ones give way, help and leaving stay."""
        shown = [command for command in self._commands if command.shown]
        while len(shown) > 2 and self._width(shown) > self.size.width:
            shown.pop(-2)
        return Content.assemble(*(self._entry(command) for command in shown))

    def _width(self, commands: Sequence[Command]) -> int:
        return sum(self._entry(command).cell_length for command in commands)

    def _entry(self, command: Command) -> Content:
        target = command.action if command.action.startswith("app.") else f"screen.{command.action}"
        entry = Content.assemble(
            (f" {command.key_name} ", "bold $ink-key"), (f"{self._words(command.label)} ", "$ink-soft")
        )
        return entry.stylize(Style.from_meta({"@click": target}))
