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

    def reader(self) -> str:
        """The learner whom this screen is about; "" for nobody."""
        return self.desk.learner.name if self.desk.learner else ""

    def action_progress(self) -> None:
        """Show what the learner of this screen knows."""
        from quiz.tui.screens.progress import ProgressScreen

        if name := self.reader():
            self.app.push_screen(ProgressScreen(self.desk, name))

    def action_settings(self) -> None:
        """Show the settings of this screen's learner."""
        from quiz.tui.screens.settings import SettingsScreen

        self.app.push_screen(SettingsScreen(self.desk, self.reader()))

    def action_browse(self) -> None:
        """Look through what the learner of this screen was asked."""
        from quiz.tui.screens.browse import BrowseScreen

        if name := self.reader():
            self.app.push_screen(BrowseScreen(self.desk, name))

    def palette(self) -> Sequence[Command]:
        """What the command palette offers on this screen."""
        return [command for command in self.KEYS if not command.action.startswith("app.")]

    def gettext(self, message: str) -> str:
        """``message`` in the reader's language."""
        return self.desk.gettext(message)
