"""Which bank to play: those named on the command line, those played before, the one that comes with quiz."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quiz.errors import QuizError
from quiz.printable import printable
from quiz.progress.recent import Played
from quiz.tui.commands import CHOOSING
from quiz.tui.desk import Desk
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.keybar import KeyBar

_MARGINS = 6
"""Cells that stand around a row at least."""


class BanksScreen(QuizScreen):
    """A row a bank: Enter takes the one that is marked."""

    KEYS = CHOOSING
    BINDINGS = bindings(CHOOSING)
    AUTO_FOCUS = "#banks"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._choices = list(desk.banks())

    def compose(self) -> ComposeResult:
        """A title, the banks, how to bring another one."""
        _ = self.gettext
        with Vertical(id="settling"):
            yield Static(Content.styled(_("Which bank?"), "bold $ink-key"), markup=False)
            yield OptionList(id="banks", markup=False, compact=True)
            yield Static(id="trouble", markup=False)
            yield Static(_("Any other one: quiz play FILE.yaml"), id="note", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def on_resize(self) -> None:
        """Fill in the rows, as wide as there is room for."""
        listed = self.query_one("#banks", OptionList)
        marked = listed.highlighted or 0
        listed.clear_options()
        listed.add_options(map(self._option, self._choices))
        listed.highlighted = marked

    def _option(self, one: Played) -> Option:
        files = " + ".join(path.replace("\\", "/").rsplit("/", 1)[-1] for path in one.paths)
        row = Content.assemble((printable(one.title), "bold"), "  ", (printable(files), "$ink-soft"))
        return Option(row.truncate(max(1, self.app.size.width - _MARGINS), ellipsis=True))

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Put the bank on the desk; what is wrong with it is told here."""
        try:
            self.desk.take(self._choices[event.option_index])
        except QuizError as error:
            told = Content.assemble(("✗ ", "bold"), printable(str(error)))
            self.query_one("#trouble", Static).update(told)
        else:
            self.dismiss()

    def action_close(self) -> None:
        """Leave the bank as it is."""
        self.dismiss()
