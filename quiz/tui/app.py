"""The terminal application: its screens, its keys, its themes."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.command import CommandPalette, Provider
from textual.screen import Screen

from quiz.errors import EXIT_INTERRUPTED
from quiz.tui.commands import EVERYWHERE
from quiz.tui.desk import Desk
from quiz.tui.screens.base import bindings
from quiz.tui.themes import DARK, THEMES


def _palette() -> type[Provider]:
    from quiz.tui.palette import Palette

    return Palette


class QuizApp(App[object]):
    """Holds the desk and the stack of screens; everything else is in the screens.

    ``learner`` sits down at once; without one the home screen asks.
    """

    TITLE = "quiz"
    CSS_PATH = "quiz.tcss"
    BINDINGS: ClassVar[list[BindingType]] = [
        *bindings(EVERYWHERE),
        Binding("ctrl+c", "interrupt", show=False, system=True),
    ]

    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {_palette}

    def __init__(self, desk: Desk, learner: str | None = None) -> None:
        super().__init__()
        self.desk = desk
        self._learner = learner
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = DARK.name

    def get_default_screen(self) -> Screen[None]:
        """The home screen lies at the bottom of the stack."""
        from quiz.tui.screens.home import HomeScreen

        return HomeScreen(self.desk)

    def on_mount(self) -> None:
        """Begin the talk at once when it is known who plays."""
        if self._learner is not None:
            from quiz.tui.screens.play import PlayScreen

            self.desk.seat(self._learner)
            self.push_screen(PlayScreen(self.desk, self.desk.talk()))

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
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_interrupt(self) -> None:
        """Ctrl-C: leave at once. Every answer is on disk already."""
        self.exit(return_code=EXIT_INTERRUPTED)
