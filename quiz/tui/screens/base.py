"""What all screens of a talk have in common."""

from __future__ import annotations

from typing import Protocol, cast

from quiz.tui.desk import Desk
from quiz.tui.screens.commanded import CommandScreen, bindings

__all__ = ["QuizScreen", "bindings"]


class Pages(Protocol):
    """Opens screens. ``name`` is the learner whom one is about."""

    def show_home(self) -> None:
        """Leave for the home screen."""

    def show_talk(self) -> None:
        """Begin a talk in the place of this screen."""

    def show_progress(self, name: str) -> None:
        """Open what ``name`` knows."""

    def show_settings(self, name: str) -> None:
        """Open the settings of ``name``; those of nobody for ""."""

    def show_browse(self, name: str) -> None:
        """Open the questions that ``name`` was asked."""


class QuizScreen(CommandScreen[None]):
    """A screen at the desk. ``gettext`` translates into the language that the desk speaks at that moment."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk

    def reader(self) -> str:
        """The learner whom this screen is about; "" for nobody."""
        return self.desk.learner.name if self.desk.learner else ""

    @property
    def pages(self) -> Pages:
        """The application, which opens other screens: none of them knows another."""
        return cast("Pages", self.app)

    def go_home(self) -> None:
        """Leave for the home screen."""
        self.pages.show_home()

    def action_progress(self) -> None:
        """Show what the learner of this screen knows."""
        if name := self.reader():
            self.pages.show_progress(name)

    def action_settings(self) -> None:
        """Show the settings of this screen's learner."""
        self.pages.show_settings(self.reader())

    def action_browse(self) -> None:
        """Look through what the learner of this screen was asked."""
        if name := self.reader():
            self.pages.show_browse(name)

    def gettext(self, message: str) -> str:
        """``message`` in the reader's language."""
        return self.desk.gettext(message)
