"""What the author's screens have in common."""

from __future__ import annotations

from typing import TypeVar

from quiz.author.session import Session
from quiz.bank.editing import Step
from quiz.errors import QuizError
from quiz.locale import catalogue, counted
from quiz.locale.told import say
from quiz.printable import printable
from quiz.tui.screens.commanded import CommandScreen

Result = TypeVar("Result")


class AuthorScreen(CommandScreen[Result]):
    """A screen about the bank of ``session``, in ``language``."""

    def __init__(self, session: Session, language: str) -> None:
        super().__init__()
        self.session = session
        self.language = language

    def gettext(self, message: str) -> str:
        """``message`` in the author's language."""
        text: str = catalogue(self.language).gettext(message)
        return text

    def ngettext(self, one: str, many: str, count: int) -> str:
        """``one`` or ``many`` by ``count``, with ``{n}`` filled in."""
        return counted(self.language, one, many, count)

    def say(self, message: str) -> None:
        """Show a short message that goes by itself."""
        self.notify(message, markup=False, timeout=4)

    def take_back(self) -> Step | None:
        """Take the last change back; None, and the person told, when there is none or it is stuck."""
        try:
            step = self.session.undo()
        except QuizError as error:
            self.complain(error)
            return None
        if step is None:
            self.say(self.gettext("There is no change to take back yet."))
        return step

    def complain(self, error: QuizError) -> None:
        """Say what went wrong."""
        self.notify(
            printable(say(error.args[0], self.gettext), 500), severity="error", markup=False, timeout=8
        )
