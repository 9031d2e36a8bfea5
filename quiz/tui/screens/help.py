"""All keys and commands on one page."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from quiz.tui.commands import EVERYWHERE, PLAY, Command
from quiz.tui.screens.reading import ReadingScreen


class HelpScreen(ReadingScreen):
    """What can be done, by key and by word."""

    def blocks(self) -> Iterable[Content]:
        """How to play, keys, words to type."""
        from quiz.tutor.commands import commands

        _ = self.gettext
        words = [self.row(command.slash, command.help) for command in commands(self.desk.language)]
        return (
            self.titled(_("How it goes"), [Content(self._how())]),
            self.titled(_("Keys while playing"), map(self._key, PLAY)),
            self.titled(_("Words to type"), words),
            self.titled(_("Keys everywhere"), map(self._key, EVERYWHERE)),
        )

    def _how(self) -> str:
        _ = self.gettext
        return _(
            "The tutor asks, you answer in your own words and press Enter. Small slips of the pen are "
            "forgiven. If your answer is true but not enough, you are asked for more. You may also write "
            "what you want: “a hint please”, “skip it”, “why?”, “who is Haftar?”."
        )

    def _key(self, command: Command) -> Content:
        return self.row(command.key_name, self.gettext(command.about))
