"""The open question stays in sight."""

from __future__ import annotations

from textual.pilot import Pilot

from quiz.tui.app import QuizApp
from quiz.tui.widgets.pinned import Pinned
from quiz.tui.widgets.transcript import Transcript
from tests.tui.conftest import Lay


def pinned(app: QuizApp) -> str:
    """What is pinned; "" for nothing."""
    pin = app.screen.query_one(Pinned)
    return str(pin.content) if pin.display else ""


async def settle(pilot: Pilot[object]) -> None:
    """Let everything be laid out, and laid out again with what that moved."""
    for _ in range(4):
        await pilot.pause()


async def test_a_question_that_is_pushed_out_of_sight_is_pinned(lay: Lay) -> None:
    app = lay().app()
    async with app.run_test(size=(40, 12)) as pilot:
        await settle(pilot)
        assert pinned(app) == ""
        for _ in range(4):
            await pilot.press("f4")
            await settle(pilot)
        assert pinned(app).startswith("? Kota pesisir Libya mana")
        assert app.screen.query_one(Pinned).size.height == 1
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert 2 <= app.screen.query_one(Pinned).size.height <= 4
        await pilot.press("ctrl+o")
        await settle(pilot)
        assert app.screen.query_one(Pinned).size.height == 1
        await pilot.press(*"Derna", "enter")
        await settle(pilot)
        assert pinned(app) == ""


async def test_reading_back_and_forth_pins_and_unpins(lay: Lay) -> None:
    app = lay(endless=True).app()
    async with app.run_test(size=(80, 24)) as pilot:
        for number in range(12):
            await pilot.press(*f"jawaban {number}".replace(" ", "_"), "enter")
            await settle(pilot)
        assert pinned(app) == ""
        await pilot.press("pageup")
        await settle(pilot)
        assert pinned(app).startswith("? ")
        await pilot.press("ctrl+end")
        await settle(pilot)
        assert pinned(app) == ""
        assert app.screen.query_one(Transcript).at_newest


async def test_resizing_pins_what_no_longer_fits(lay: Lay) -> None:
    app = lay().app()
    async with app.run_test(size=(80, 24)) as pilot:
        for _ in range(3):
            await pilot.press("f2")
            await settle(pilot)
        assert pinned(app) == ""
        await pilot.resize_terminal(30, 8)
        await settle(pilot)
        assert pinned(app).startswith("? Kota")
        await pilot.resize_terminal(80, 24)
        await settle(pilot)
        assert pinned(app) == ""
