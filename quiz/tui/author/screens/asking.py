"""A question to the author that needs one key for an answer."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quiz.author.fields import text_of
from quiz.author.session import Session
from quiz.bank.editing import ConflictError
from quiz.locale import N_
from quiz.printable import printable
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.author.words import FIELDS

Choice = tuple[str, str, str]
"""A key, its words, and the answer that it gives."""


class AskScreen(AuthorScreen[str | None]):
    """Shows ``message`` and what each key does. Esc gives None."""

    AUTO_FOCUS = ""

    def __init__(self, session: Session, language: str, message: Content, choices: Sequence[Choice]) -> None:
        super().__init__(session, language)
        self._message = message
        self._choices = choices

    def compose(self) -> ComposeResult:
        """The message, then the keys."""
        keys = [
            Content.assemble((f" {key.upper()} ", "bold $ink-key"), words) for key, words, _ in self._choices
        ]
        keys.append(Content.assemble((" Esc ", "bold $ink-key"), self.gettext("Cancel")))
        with VerticalScroll(id="page", can_focus=False):
            yield Static(self._message, classes="block", markup=False)
            yield Static(Content("\n").join(keys), classes="block", markup=False)

    def on_key(self, event: events.Key) -> None:
        """Give the answer of the key."""
        if event.key == "escape":
            event.stop()
            self.dismiss(None)
        for key, _, answer in self._choices:
            if event.key == key:
                event.stop()
                self.dismiss(answer)


def conflict_of(conflict: ConflictError, words: Callable[[str], str]) -> tuple[Content, list[Choice]]:
    """What changed in both places, and whose is to stay."""
    in_file, yours = words(N_("in the file")), words(N_("yours"))
    lines = [
        Content.styled(words(N_("This question was changed in the file meanwhile.")), "bold"),
        Content(printable(conflict.mine.id)),
    ]
    names = [name for one in conflict.names for name in (("quote", "article") if one == "source" else (one,))]
    for name in names:
        theirs = text_of(conflict.theirs, name) if conflict.theirs is not None else ""
        mine = text_of(conflict.mine, name)
        if theirs != mine:
            label = words(FIELDS.get(name, name))
            lines.append(Content.styled(f"\n{label}", "bold $ink-key"))
            lines.append(Content.assemble((f"{in_file}: ", "$ink-soft"), printable(theirs, 1_000)))
            lines.append(Content.assemble((f"{yours}: ", "$ink-soft"), printable(mine, 1_000)))
    choices = [("m", words(N_("Keep mine")), "mine"), ("f", words(N_("Keep what is in the file")), "theirs")]
    return Content("\n").join(lines), choices
