"""What all screens of a talk have in common."""

from __future__ import annotations

from quiz.tui.desk import Desk
from quiz.tui.screens.commanded import CommandScreen, bindings

__all__ = ["QuizScreen", "bindings"]


class QuizScreen(CommandScreen[None]):
    """A screen at the desk. ``gettext`` translates into the language that the desk speaks at that moment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def reader(self) -> str:
        """The learner whom this screen is about; "" for nobody."""
        return self.desk.learner.name if self.desk.learner else ""

    def go_home(self) -> None:
        """Leave for the home screen: the one below this one, or a new one where there is none."""
        from quiz.tui.screens.home import HomeScreen

        if any(isinstance(below, HomeScreen) for below in self.app.screen_stack[-2:-1]):
            self.app.pop_screen()
        else:
            self.app.switch_screen(HomeScreen(self.desk))

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

    def gettext(self, message: str) -> str:
        """``message`` in the reader's language."""
        return self.desk.gettext(message)
