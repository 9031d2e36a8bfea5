"""The application that authors work in."""

from __future__ import annotations

from typing import ClassVar

from textual.binding import BindingType
from textual.screen import Screen

from quiz.author.session import Session
from quiz.locale import catalogue
from quiz.tui import collector
from quiz.tui.application import Application
from quiz.tui.author.commands import EVERYWHERE
from quiz.tui.screens.commanded import bindings
from quiz.tui.themes import DARK, THEMES


class AuthorApp(Application):
    """Holds the session and the stack of screens; everything else is in the screens."""

    CSS_PATH = ["../quiz.tcss", "author.tcss"]  # noqa: RUF012 - as Textual declares it
    BINDINGS: ClassVar[list[BindingType]] = bindings(EVERYWHERE)

    def __init__(self, session: Session, language: str) -> None:
        super().__init__(DARK.name)
        self.session = session
        self.language = language

    def gettext(self, message: str) -> str:
        """``message`` in the author's language."""
        text: str = catalogue(self.language).gettext(message)
        return text

    def get_default_screen(self) -> Screen[None]:
        """The review lies at the bottom of the stack."""
        from quiz.tui.author.screens.review import ReviewScreen

        return ReviewScreen(self.session, self.language)

    def on_mount(self) -> None:
        """Leave in order when told to; collect again when the first screen is painted."""
        self.mind_signals()
        if not self.is_headless:
            self.set_timer(collector.CALM, collector.settle)

    def action_help(self) -> None:
        """Open the help, or close it when it is open."""
        from quiz.tui.author.screens.help import HelpScreen

        if isinstance(self.screen, HelpScreen):
            self.screen.dismiss()
        else:
            self.push_screen(HelpScreen(self.session, self.language))

    def action_next_theme(self) -> None:
        """Change to the other theme."""
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]
