"""The terminal application: its screens, its keys, its themes."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette, Provider
from textual.screen import Screen

from quiz.errors import EXIT_INTERRUPTED, QuizError
from quiz.tui.commands import EVERYWHERE
from quiz.tui.desk import Desk
from quiz.tui.screens.base import bindings
from quiz.tui.themes import THEMES

_SIGNALLED = 128
"""What a shell adds to a signal's number to make an exit code."""


def _palette() -> type[Provider]:
    from quiz.tui.palette import Palette

    return Palette


class QuizApp(App[object]):
    """Holds the desk and the stack of screens; everything else is in the screens.

    A learner who sits at the desk already begins at once; otherwise the home screen asks who plays.
    """

    TITLE = "quiz"
    CSS_PATH = "quiz.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(EVERYWHERE),
        Binding("ctrl+c", "interrupt", show=False, system=True),
    ]

    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = desk.theme

    def get_default_screen(self) -> Screen[None]:
        """The home screen lies at the bottom of the stack."""
        from quiz.tui.screens.home import HomeScreen

        return HomeScreen(self.desk)

    def on_mount(self) -> None:
        """Begin the talk at once when it is known who plays."""
        if not self.is_headless:
            self._mind_signals()
        if self.desk.learner is not None:
            from quiz.tui.screens.play import PlayScreen

            self.push_screen(PlayScreen(self.desk, self.desk.talk()))

    def _mind_signals(self) -> None:
        """Leave in order when told to from outside, so that the terminal is as it was before."""
        loop = asyncio.get_running_loop()
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None:
                with suppress(NotImplementedError):  # Windows ends the process itself
                    loop.add_signal_handler(number, partial(self.exit, return_code=_SIGNALLED + number))

    def action_help(self) -> None:
        """Open the help, or close it when it is open."""
        from quiz.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self.desk))

    def action_command_palette(self) -> None:
        """Open the command palette, its line in the reader's language."""
        _ = self.desk.gettext
        if not CommandPalette.is_open(self):
            self.push_screen(CommandPalette(placeholder=_("Search commands")))

    def action_next_theme(self) -> None:
        """Change to the other theme."""
        from quiz.tui.settings import THEME

        self.theme = str(THEME.next(self.theme))
        with suppress(QuizError):
            self.desk.settle(self.desk.learner.name if self.desk.learner else "", THEME, self.theme)

    def action_interrupt(self) -> None:
        """Ctrl-C: leave at once. Every answer is on disk already."""
        self.exit(return_code=EXIT_INTERRUPTED)
