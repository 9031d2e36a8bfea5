"""Choosing another bank at home."""

from __future__ import annotations

from dataclasses import replace

from textual.widgets import OptionList, Static

from quiz.errors import BankError
from quiz.model import Bank
from quiz.progress.recent import Played
from quiz.tui.screens.banks import BanksScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from quiz.tui.widgets.topline import TopLine
from tests.tui.conftest import HOSTILE, Lay, Table

CHOICES = [Played("Bank lama", ("/b/lama.yaml",)), Played(HOSTILE, ("/b/rusak.yaml", "/b/lain.yaml"))]


def offering(table: Table) -> Table:
    """The table with two banks to choose from, of which the second cannot be opened."""

    def open_bank(chosen: Played) -> tuple[Bank, object]:
        if "rusak" in chosen.paths[0]:
            raise BankError("rusak.yaml:1:1: Q101 this is no bank")
        return replace(table.desk.bank, title=chosen.title), table.desk.make_tutor

    table.desk.banks = lambda: CHOICES
    table.desk.open_bank = open_bank  # type: ignore[assignment]
    table.desk.plan = table.desk.ordered = replace(table.desk.plan, tags=("x",), topic="x")
    return table


async def test_another_bank_is_chosen_and_played(lay: Lay) -> None:
    table = offering(lay())
    table.desk.seat("Budi")
    table.desk.leave()
    app = table.app(learner=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("f3")
        await pilot.pause()
        assert isinstance(app.screen, BanksScreen)
        rows = [str(option.prompt) for option in app.screen.query_one(OptionList).options]
        assert rows[0] == "Bank lama  lama.yaml"
        assert "\x1b" not in rows[1]
        await pilot.press("down", "enter")
        await pilot.pause()
        assert isinstance(app.screen, BanksScreen)
        assert "Q101 this is no bank" in str(app.screen.query_one("#trouble", Static).content)
        await pilot.press("up", "enter")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert str(app.screen.query_one("#bank", Static).content) == "Bank lama"
        assert (table.desk.plan.tags, table.desk.plan.topic) == ((), "")
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PlayScreen)
        assert "Bank lama" in str(app.screen.query_one(TopLine).render())


async def test_the_bank_stays_when_nothing_is_chosen(lay: Lay) -> None:
    table = offering(lay())
    title = table.desk.bank.title
    app = table.app(learner=None)
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        await pilot.press("f3", "escape")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert table.desk.bank.title == title
