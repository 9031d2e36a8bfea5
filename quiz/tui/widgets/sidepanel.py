"""What stands beside the talk on a wide terminal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.content import Content
from textual.reactive import reactive
from textual.widget import Widget

from quiz.printable import printable
from quiz.tui.commands import Command
from quiz.tui.verdicts import VERDICTS
from quiz.tui.widgets.topline import Standing

_TRAIL = 24
"""How many of the last verdicts are shown in a row."""


class SidePanel(Widget):
    """Learner, score, the trail of verdicts, and the keys with their words."""

    ALLOW_SELECT = False
    standing: reactive[Standing] = reactive(Standing())
    trail: reactive[str] = reactive("")

    def __init__(self, learner: str, commands: Sequence[Command], words: Callable[[str], str]) -> None:
        super().__init__()
        self._learner = printable(learner)
        self._commands = commands
        self._words = words

    def render(self) -> Content:
        """All sections, with a blank row between."""
        sections = [self._score(), self._keys()]
        if self.trail:
            sections.insert(1, self._last())
        return Content("\n\n").join(sections)

    def _score(self) -> Content:
        _ = self._words
        now = self.standing
        counts = (now.accepted, now.prompted, now.rejected)
        wide = max(len(_(mark.word)) for mark in VERDICTS.values())
        lines = [
            Content.assemble(
                (f"{mark.sign} " + _(mark.word).ljust(wide), mark.ink), (f"{count:>5}", "bold $ink")
            )
            for mark, count in zip(VERDICTS.values(), counts, strict=True)
        ]
        name = Content.styled(self._learner, "bold $ink").truncate(26, ellipsis=True)
        return Content("\n").join([name, *lines] if now.graded else [name])

    def _last(self) -> Content:
        _ = self._words
        inks = {mark.sign: mark.ink for mark in VERDICTS.values()}
        signs = [(sign, inks.get(sign, "$ink-soft")) for sign in self.trail[-_TRAIL:]]
        return Content.assemble((_("Latest"), "$ink-soft"), "\n", *signs)

    def _keys(self) -> Content:
        _ = self._words
        shown = [command for command in self._commands if command.shown]
        wide = max(len(command.key_name) for command in shown)
        lines = [
            Content.assemble(
                (f"{command.key_name:<{wide}}", "bold $ink-key"),
                "  ",
                (_(command.label), "$ink-soft"),
            )
            for command in shown
        ]
        return Content("\n").join([Content.styled(_("Keys"), "$ink-soft"), *lines])
