"""The application that learners talk in: its screens, its keys."""

from __future__ import annotations

from contextlib import suppress
from typing import ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from quiz.errors import QuizError
from quiz.tui import collector
from quiz.tui.application import Application
from quiz.tui.commands import EVERYWHERE
from quiz.tui.desk import Desk
from quiz.tui.screens.base import bindings


class QuizApp(Application):
    """Holds the desk and the stack of screens; everything else is in the screens.

    A learner who sits at the desk already begins at once; otherwise the home screen asks who plays.
    """

    BINDINGS: ClassVar[list[BindingType]] = bindings(EVERYWHERE)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self.desk = desk

    def gettext(self, message: str) -> str:
        """``message`` in the language that the desk speaks."""
        return self.desk.gettext(message)

    def get_default_screen(self) -> Screen[None]:
        """At the bottom of the stack lies the home screen; an empty one when it is known who plays.

        What is not seen is not made. The talk cannot lie there: the last screen cannot be switched.
        """
        if self.desk.learner is not None:
            return Screen()
        from quiz.tui.screens.home import HomeScreen

        return HomeScreen(self.desk)

    def on_mount(self) -> None:
        """Begin the talk at once when it is known who plays."""
        self.mind_signals()
        if not self.is_headless:
            self.set_timer(collector.CALM, collector.settle)
        if self.desk.learner is not None:
            from quiz.tui.screens.play import PlayScreen

            self.push_screen(PlayScreen(self.desk, self.desk.talk()))

    def show_home(self) -> None:
        """The home screen: the one below this one, or a new one where there is none."""
        from quiz.tui.screens.home import HomeScreen

        if any(isinstance(below, HomeScreen) for below in self.screen_stack[-2:-1]):
            self.pop_screen()
        else:
            self.switch_screen(HomeScreen(self.desk))

    def show_talk(self) -> None:
        """A talk with the learner at the desk, in the place of this screen."""
        from quiz.tui.screens.play import PlayScreen

        self.switch_screen(PlayScreen(self.desk, self.desk.talk()))

    def show_progress(self, name: str) -> None:
        """What the learner ``name`` knows."""
        from quiz.tui.screens.progress import ProgressScreen

        self.push_screen(ProgressScreen(self.desk, name))

    def show_settings(self, name: str) -> None:
        """The settings of the learner ``name``; those of nobody for ""."""
        from quiz.tui.screens.settings import SettingsScreen

        self.push_screen(SettingsScreen(self.desk, name))

    def show_browse(self, name: str) -> None:
        """The questions that the learner ``name`` was asked."""
        from quiz.tui.screens.browse import BrowseScreen

        self.push_screen(BrowseScreen(self.desk, name))

    def action_help(self) -> None:
        """Open the help, or close it when it is open."""
        from quiz.tui.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self.desk))

    def action_next_theme(self) -> None:
        """Change to the other theme."""
        from quiz.tui.settings import THEME

        self.theme = str(THEME.next(self.theme))
        with suppress(QuizError):
            self.desk.settle(self.desk.learner.name if self.desk.learner else "", THEME, self.theme)
