"""Pictures of the main screens at three sizes, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quiz.model import Directive, Question
from quiz.tui.themes import THEMES
from tests.tui.conftest import DERNA, HAFTAR, STORM, Lay

SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x12": (40, 12)}
NAMES = [theme.name for theme in THEMES]
DARK, LIGHT = NAMES
TAKEN_WITH = "8.2.8"
"""Textual's version when the pictures were taken: another one may draw a border or a gap differently."""

pytestmark = pytest.mark.skipif(
    version("textual") != TAKEN_WITH, reason=f"the pictures were taken with Textual {TAKEN_WITH}"
)

Compare = Callable[..., bool]


async def calm(pilot: Pilot[Any]) -> None:
    """Stop the cursor from blinking, so that the moment does not matter."""
    await pilot.pause()
    for line in pilot.app.screen.query(Input):
        line.cursor_blink = False
    await pilot.pause()


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_talk(lay: Lay, snap_compare: Compare, size: str, theme: str) -> None:
    async def play(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.pause()
        for keys in ([*"Libya"], [*"Derna"], ["f2"], ["f4"], [*"Gaddafi"]):
            await pilot.press(*keys, *([] if keys[0].startswith("f") else ["enter"]))
            await pilot.pause()
        await calm(pilot)

    assert snap_compare(lay().app(), terminal_size=SIZES[size], run_before=play)


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_home(lay: Lay, snap_compare: Compare, size: str, theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await calm(pilot)

    table = lay()
    for name in ("Sari", "名前のとても長い人 🦊", "Budi"):
        table.desk.seat(name)
    table.desk.leave()
    assert snap_compare(table.app(learner=None), terminal_size=SIZES[size], run_before=look)


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_summary(lay: Lay, snap_compare: Compare, size: str, theme: str) -> None:
    async def play(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        for answer in ("Derna", "Gaddafi", "Daniel", ""):
            await pilot.press(*answer, "enter")
            await pilot.pause()
        await calm(pilot)

    assert snap_compare(lay().app(), terminal_size=SIZES[size], run_before=play)


@pytest.mark.parametrize(
    ("key", "theme"),
    [("f1", DARK), ("ctrl+p", LIGHT), ("f9", DARK), ("f10", LIGHT), ("ctrl+f", DARK)],
    ids=["help", "palette", "progress", "settings", "search"],
)
def test_page(lay: Lay, snap_compare: Compare, key: str, theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.press(key)
        await pilot.pause(0.1)
        await calm(pilot)

    table = lay()
    app = table.app()
    answers: list[tuple[Question, Directive]] = [(DERNA, "accept"), (HAFTAR, "reject"), (STORM, "accept")]
    for number, (question, verdict) in enumerate(answers):
        table.answered(question, verdict, days=number)
    assert snap_compare(app, run_before=look)
