"""All keys and commands on one page."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quiz.tui.commands import EVERYWHERE, PLAY, READING, Command
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.keybar import KeyBar

_KEY = 12
"""Cells of the column of keys."""


class HelpScreen(QuizScreen):
    """What can be done, by key and by word."""

    BINDINGS = bindings(READING)
    AUTO_FOCUS = ""

    def compose(self) -> ComposeResult:
        """How to play, keys, words to type."""
        _ = self.gettext
        with VerticalScroll(id="help", can_focus=False):
            yield Static(self._how(), classes="block", markup=False)
            yield Static(self._keys(_("Keys while playing"), PLAY), classes="block", markup=False)
            yield Static(self._typed(), classes="block", markup=False)
            yield Static(self._keys(_("Keys everywhere"), EVERYWHERE), classes="block", markup=False)
        yield KeyBar(READING, self.gettext)

    def _how(self) -> Content:
        _ = self.gettext
        return Content.assemble(
            (_("How it goes"), "bold $ink-key"),
            "\n",
            _(
                "The tutor asks, you answer in your own words and press Enter. Small slips of the pen are "
                "forgiven. If your answer is true but not enough, you are asked for more. You may also write "
                "what you want: “a hint please”, “skip it”, “why?”, “who is Haftar?”."
            ),
        )

    def _keys(self, title: str, commands: Iterable[Command]) -> Content:
        rows = [(command.key_name, self.gettext(command.about)) for command in commands]
        return self._table(title, rows)

    def _typed(self) -> Content:
        from quiz.tutor import commands

        rows = [(command.slash, command.help) for command in commands(self.desk.language)]
        return self._table(self.gettext("Words to type"), rows)

    def _table(self, title: str, rows: Iterable[tuple[str, str]]) -> Content:
        lines = [
            Content.assemble((f"{left:<{_KEY}}", "bold $ink"), (right, "$ink-soft")) for left, right in rows
        ]
        return Content("\n").join([Content.styled(title, "bold $ink-key"), *lines])

    def action_close(self) -> None:
        """Back to where the reader was."""
        self.dismiss()

    def action_line(self, way: int) -> None:
        """Scroll by a line."""
        self.query_one("#help").scroll_relative(y=way, animate=False)

    def action_page(self, way: int) -> None:
        """Scroll by a page."""
        page = self.query_one("#help")
        page.scroll_relative(y=way * max(1, page.size.height - 1), animate=False)
