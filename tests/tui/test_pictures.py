"""Pictures of the main screens at three sizes, in both themes."""

from __future__ import annotations

from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from quiz.model import Directive, Question
from quiz.progress.recent import Played
from quiz.tui.themes import THEMES
from tests.tui.conftest import DERNA, HAFTAR, STORM, Lay

SIZES = {"120x40": (120, 40), "80x24": (80, 24), "40x12": (40, 12)}
NAMES = [theme.name for theme in THEMES]
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


PAGES = {
    "help": "f1",
    "palette": "ctrl+p",
    "progress": "f9",
    "settings": "f10",
    "search": "ctrl+f",
}


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("page", PAGES)
def test_page(lay: Lay, snap_compare: Compare, page: str, size: str, theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.press(PAGES[page])
        await pilot.pause(0.1)
        await calm(pilot)

    table = lay()
    app = table.app()
    answers: list[tuple[Question, Directive]] = [(DERNA, "accept"), (HAFTAR, "reject"), (STORM, "accept")]
    for number, (question, verdict) in enumerate(answers):
        table.answered(question, verdict, days=number)
    assert snap_compare(app, terminal_size=SIZES[size], run_before=look)


@pytest.mark.parametrize("theme", NAMES)
@pytest.mark.parametrize("size", SIZES)
def test_banks(lay: Lay, snap_compare: Compare, size: str, theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        await pilot.press("f3")
        await calm(pilot)

    table = lay()
    table.desk.banks = lambda: [
        Played("Rusia dan Libya, 2016–2023", ("/soal/rusia-libya.yaml", "/soal/derna.yaml")),
        Played("Sejarah Kemerdekaan untuk Kelas Sebelas", ("/soal/kemerdekaan.yaml",)),
    ]
    assert snap_compare(table.app(learner=None), terminal_size=SIZES[size], run_before=look)


@pytest.mark.parametrize("theme", NAMES)
def test_a_pinned_question(lay: Lay, snap_compare: Compare, theme: str) -> None:
    async def look(pilot: Pilot[Any]) -> None:
        pilot.app.theme = theme
        for _ in range(4):
            await pilot.press("f4")
            await pilot.pause()
        await calm(pilot)

    assert snap_compare(lay().app(), terminal_size=SIZES["40x12"], run_before=look)
