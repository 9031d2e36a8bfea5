"""Pictures of the main screens at three sizes, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quiz.tui.themes import THEMES
from tests.tui.conftest import Lay

SIZES = [(120, 40), (80, 24), (40, 12)]
NAMES = [theme.name for theme in THEMES]

Compare = Callable[..., bool]


async def calm(pilot: Pilot[Any]) -> None:
    """Stop the cursor from blinking, so that the moment does not matter."""
    await pilot.pause()
    for line in pilot.app.screen.query(Input):
        line.cursor_blink = False
    await pilot.pause()


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_talk(lay: Lay, snap_compare: Compare, size: tuple[int, int], theme: str) -> None:
    async def play(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.pause()
        for keys in ([*"Libya"], [*"Derna"], ["f2"], ["f4"], [*"Gaddafi"]):
            await pilot.press(*keys, *([] if keys[0].startswith("f") else ["enter"]))
            await pilot.pause()
        await calm(pilot)

    assert snap_compare(lay().app(), terminal_size=size, run_before=play)


@pytest.mark.parametrize(("size", "theme"), [((80, 24), NAMES[0]), ((40, 12), NAMES[1])], ids=str)
def test_home(lay: Lay, snap_compare: Compare, size: tuple[int, int], theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await calm(pilot)

    table = lay()
    for name in ("Sari", "名前のとても長い人 🦊", "Budi"):
        table.desk.seat(name)
    table.desk.leave()
    assert snap_compare(table.app(learner=None), terminal_size=size, run_before=look)


@pytest.mark.parametrize(("size", "theme"), [((80, 24), NAMES[1]), ((40, 12), NAMES[0])], ids=str)
def test_summary(lay: Lay, snap_compare: Compare, size: tuple[int, int], theme: str) -> None:
    async def play(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        for answer in ("Derna", "Gaddafi", "Daniel", ""):
            await pilot.press(*answer, "enter")
            await pilot.pause()
        await calm(pilot)

    assert snap_compare(lay().app(), terminal_size=size, run_before=play)


@pytest.mark.parametrize(("keys", "theme"), [(("f1",), NAMES[0]), (("ctrl+p",), NAMES[1])], ids=str)
def test_help_and_palette(lay: Lay, snap_compare: Compare, keys: tuple[str, ...], theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.press(*keys)
        await pilot.pause()
        await calm(pilot)
        await pilot.pause(0.1)

    assert snap_compare(lay().app(), run_before=look)
