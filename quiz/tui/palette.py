"""The command palette: everything that can be done on the present screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from textual.command import CommandList, CommandPalette, DiscoveryHit, Hit, Hits, Provider

from quiz.tui.commands import EVERYWHERE
from quiz.tui.screens.commanded import CommandScreen


class PaletteScreen(CommandPalette):
    """The palette. On a terminal without a row for its list, no key moves in the list."""

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether a key may do what it is for now."""
        if action == "command_list" and not self.query_one(CommandList).scrollable_content_region:
            return False
        return super().check_action(action, parameters)


class Palette(Provider):
    """Offers the commands of the screen below the palette, then those that work everywhere."""

    async def discover(self) -> Hits:
        """All commands, in their own order."""
        for label, about, action in self._entries():
            yield DiscoveryHit(label, partial(self._run, action), help=about)

    async def search(self, query: str) -> Hits:
        """The commands whose label or description matches."""
        matcher = self.matcher(query)
        for label, about, action in self._entries():
            score = max(matcher.match(label), matcher.match(about))
            if score > 0:
                yield Hit(score, matcher.highlight(label), partial(self._run, action), help=about)

    def _entries(self) -> Iterator[tuple[str, str, str]]:
        screen = self.screen
        if isinstance(screen, CommandScreen):
            for command in (*screen.palette(), *EVERYWHERE):
                if command.action != "app.command_palette":
                    yield screen.gettext(command.label), screen.gettext(command.about), command.action

    async def _run(self, action: str) -> None:
        await self.app.run_action(action, default_namespace=self.screen)
