"""Language, theme, and what rounds are like: Enter changes what is marked."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quiz.errors import QuizError
from quiz.printable import printable
from quiz.tui.commands import SETTLING
from quiz.tui.desk import Desk
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.settings import SETTINGS, THEME, Setting, Value
from quiz.tui.widgets.keybar import KeyBar

_LABEL, _NARROW = 22, 16
"""Cells of a setting's name, on a terminal of 60 columns and on a narrower one."""

_MARGINS = 6
"""Cells that stand around a row at least."""


class SettingsScreen(QuizScreen):
    """The settings of one learner. They are kept at once and hold from the next round on."""

    KEYS = SETTLING
    BINDINGS = bindings(SETTLING)
    AUTO_FOCUS = "#settings"

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.learner = name

    def compose(self) -> ComposeResult:
        """A title, a row a setting, a word on when they hold."""
        with Vertical(id="settling"):
            yield Static(id="title", markup=False)
            yield OptionList(*map(self._option, SETTINGS), id="settings", markup=False, compact=True)
            yield Static(id="note", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def on_resize(self) -> None:
        """Fill in the words, as wide as there is room for."""
        self._refresh_words()

    def value(self, setting: Setting) -> Value:
        """What ``setting`` is at now."""
        if setting is THEME:
            return self.app.theme
        try:
            return self.desk.settled(self.learner, setting)
        except QuizError:
            return setting.values[0][0]

    def _option(self, setting: Setting) -> Option:
        _ = self.gettext
        room = self.app.size.width
        label = Content(_(setting.label)).truncate(_LABEL if room >= 60 else _NARROW, ellipsis=True, pad=True)
        row = Content.assemble(label, " ", (_(setting.words(self.value(setting))), "bold"))
        return Option(row.truncate(max(1, room - _MARGINS), ellipsis=True))

    def _refresh_words(self) -> None:
        _ = self.gettext
        self.query_one("#title", Static).update(Content.styled(_("Settings"), "bold $ink-key"))
        self.query_one("#note", Static).update(
            _("Enter changes what is marked. Rounds follow from the next one on.")
        )
        listed = self.query_one("#settings", OptionList)
        for number, setting in enumerate(SETTINGS):
            listed.replace_option_prompt_at_index(number, self._option(setting).prompt)
        self.query_one(KeyBar).refresh()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the next value of the setting, and keep it."""
        setting = SETTINGS[event.option_index]
        value = setting.next(self.value(setting))
        if setting is THEME:
            self.app.theme = str(value)
        try:
            self.desk.settle(self.learner, setting, value)
        except QuizError as error:
            self.notify(printable(str(error)), severity="error", markup=False)
        self._refresh_words()

    def action_close(self) -> None:
        """Back to where the reader was."""
        self.dismiss()
