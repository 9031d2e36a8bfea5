"""All keys of the author's application on one page."""

from __future__ import annotations

from collections.abc import Iterable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quiz.tui.author.commands import EVERYWHERE, FORM, INBOX, REVIEW, TRIAL
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.commands import READING, Command
from quiz.tui.screens.commanded import bindings
from quiz.tui.widgets.keybar import KeyBar

_COLUMN = 10


class HelpScreen(AuthorScreen[None]):
    """How a review goes, and what each key does."""

    KEYS = READING
    BINDINGS = bindings(READING)
    AUTO_FOCUS = ""

    def compose(self) -> ComposeResult:
        """The blocks and the keys."""
        _ = self.gettext
        how = _(
            "Read the question, then the sentence marked ¶. If a learner could answer it from memory and the "
            "sentence proves the answer, press A. E changes the wording; Enter saves. What the check finds "
            "stands under the question with its code; `quiz check --explain CODE` tells more. Every change "
            "is saved at once, in the question's own lines; U takes it back."
        )
        with VerticalScroll(id="page", can_focus=False):
            yield Static(Content(how), classes="block", markup=False)
            for title, commands in (
                (_("Keys of the review"), REVIEW),
                (_("Keys of the form"), (*FORM, *TRIAL)),
                (_("Keys of the appeals"), INBOX),
                (_("Keys everywhere"), EVERYWHERE),
            ):
                yield Static(self._block(title, commands), classes="block", markup=False)
        yield KeyBar(self.KEYS, _)

    def _block(self, title: str, commands: Iterable[Command]) -> Content:
        rows = [
            Content.assemble(
                (f"{command.key_name:<{_COLUMN}} ", "bold $ink"), (self.gettext(command.about), "$ink-soft")
            )
            for command in commands
        ]
        return Content("\n").join([Content.styled(title, "bold $ink-key"), *rows])

    def action_close(self) -> None:
        """Back to where the author was."""
        self.dismiss(None)

    def action_line(self, way: int) -> None:
        """Scroll by a line."""
        self.query_one("#page").scroll_relative(y=way, animate=False)

    def action_page(self, way: int) -> None:
        """Scroll by a page."""
        page = self.query_one("#page")
        page.scroll_relative(y=way * max(1, page.size.height - 1), animate=False)
