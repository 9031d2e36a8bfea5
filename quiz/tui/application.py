"""What the terminal applications share: themes, the command palette, leaving in order."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import PurePath
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette, Provider

from quiz.errors import EXIT_INTERRUPTED
from quiz.tui.themes import THEMES

_SIGNALLED = 128
"""What a shell adds to a signal's number to make an exit code."""


def _palette() -> type[Provider]:
    from quiz.tui.palette import Palette

    return Palette


class Application(App[object]):
    """An application in our themes that ends at once, and in order, whenever it is told to."""

    TITLE = "quiz"
    CSS_PATH: ClassVar[str | PurePath | list[str | PurePath] | None] = "quiz.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+c", "interrupt", show=False, system=True)]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}

    def __init__(self, theme: str) -> None:
        super().__init__()
        for one in THEMES:
            self.register_theme(one)
        self.theme = theme

    def gettext(self, message: str) -> str:
        """``message`` in the language of the screens."""
        raise NotImplementedError

    def mind_signals(self) -> None:
        """Leave in order when told to from outside, so that the terminal is as it was before."""
        if self.is_headless:
            return
        loop = asyncio.get_running_loop()
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number is not None:
                with suppress(NotImplementedError):  # Windows ends the process itself
                    loop.add_signal_handler(number, partial(self.exit, return_code=_SIGNALLED + number))

    def action_command_palette(self) -> None:
        """Open the command palette, its line in the reader's language."""
        from quiz.tui.palette import PaletteScreen

        _ = self.gettext
        if not CommandPalette.is_open(self):
            self.push_screen(PaletteScreen(placeholder=_("Search commands")))

    def action_interrupt(self) -> None:
        """Ctrl-C: leave at once. Everything that was done is on disk already."""
        self.exit(return_code=EXIT_INTERRUPTED)
