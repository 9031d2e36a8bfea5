"""A screen with commands: keys that the key bar shows, the palette offers and the help lists."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar, TypeVar

from textual.await_complete import AwaitComplete
from textual.binding import BindingType
from textual.screen import Screen

from quiz.tui.commands import Command

Result = TypeVar("Result")

WIDTHS = [(0, "-narrow"), (60, "-middle"), (100, "-wide")]
HEIGHTS = [(0, "-short"), (16, "-tall"), (32, "-roomy")]
"""The class that a screen has from so many cells on: what the style sheet goes by."""


def bindings(commands: Iterable[Command]) -> list[BindingType]:
    """The Textual bindings of ``commands``."""
    return [command.binding for command in commands]


class CommandScreen(Screen[Result]):
    """``KEYS`` is what it can do. ``gettext`` translates into the reader's language."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    KEYS: ClassVar[tuple[Command, ...]] = ()
    _left = False

    def dismiss(self, result: Result | None = None) -> AwaitComplete:
        """Leave with ``result``. A second key of the same meaning, pressed meanwhile, is none."""
        if self._left or not self.is_current:
            return AwaitComplete()
        self._left = True
        return super().dismiss(result)

    def reopen(self) -> None:
        """Be ready to be shown, and left, once more."""
        self._left = False

    def palette(self) -> Sequence[Command]:
        """What the command palette offers on this screen."""
        return [command for command in self.KEYS if not command.action.startswith("app.")]

    def gettext(self, message: str) -> str:
        """``message`` in the reader's language."""
        raise NotImplementedError
