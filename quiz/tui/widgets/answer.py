"""The line that the learner writes on."""

from __future__ import annotations

from collections.abc import Iterable

from textual import events
from textual.geometry import Size
from textual.reactive import Reactive
from textual.suggester import Suggester
from textual.widgets import Input

from quiz.printable import printable

LONGEST = 2_000
"""Characters that an answer may have. A longer paste is cut."""


class SlashSuggester(Suggester):
    """Completes slash commands, and nothing else: an answer is never guessed at."""

    def __init__(self, slashes: Iterable[str]) -> None:
        super().__init__(use_cache=False)
        self._slashes = tuple(slashes)

    async def get_suggestion(self, value: str) -> str | None:
        """The first command that begins with ``value``."""
        if not value.startswith("/"):
            return None
        return next((slash for slash in self._slashes if slash.startswith(value) and slash != value), None)


class AnswerLine(Input):
    """A one-line input. Several pasted lines become one, spaces between them: nothing is lost."""

    virtual_size = Reactive(Size(0, 0), layout=False)
    """The text's size. It moves no other widget: a key need not lay out the screen again."""

    def __init__(self, slashes: Iterable[str] = ()) -> None:
        super().__init__(
            id="answer",
            compact=True,
            max_length=LONGEST,
            suggester=SlashSuggester(slashes),
            select_on_focus=False,
        )

    async def _on_key(self, event: events.Key) -> None:
        if event.key == "enter":  # here, in its turn: as a binding it would overtake the letters around it
            event.stop()
            event.prevent_default()
            await self.action_submit()
        else:
            await super()._on_key(event)

    async def action_submit(self) -> None:
        """Hand over what is written and be empty at once, so that what is typed next is the next answer."""
        said = self.Submitted(self, self.value)
        self.clear()
        self.screen.post_message(said)  # what lies between has nothing to say to it, and each takes time

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        line = " ".join(part for part in printable(event.text, LONGEST).split(" ") if part)
        self.replace(line[: LONGEST - len(self.value) + len(self.selected_text)], *sorted(self.selection))
