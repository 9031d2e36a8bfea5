"""What all screens have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from quiz.tui.commands import Command
from quiz.tui.desk import Desk

WIDTHS = [(0, "-narrow"), (60, "-middle"), (100, "-wide")]
HEIGHTS = [(0, "-short"), (16, "-tall"), (32, "-roomy")]
"""The class that a screen has from so many cells on: what the style sheet goes by."""


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """The Textual bindings of ``commands``."""
    return [command.binding for command in commands]


class QuizScreen(Screen[None]):
    """A screen at the desk. ``gettext`` translates into the language that the desk speaks at that moment."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    KEYS: ClassVar[tuple[Command, ...]] = ()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def palette(self) -> Sequence[Command]:
        """What the command palette offers on this screen."""
        return [command for command in self.KEYS if not command.action.startswith("app.")]

    def gettext(self, message: str) -> str:
        """``message`` in the reader's language."""
        return self.desk.gettext(message)
