"""The teacher's screen: single keys lead a lesson, and nothing that pupils write is markup."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Static

from quiz.classroom.hub.serving import Server
from quiz.classroom.protocol import Mine, Stage
from quiz.tui.teacher.app import TeacherApp
from quiz.tui.teacher.lists import Steady
from tests.classroom.school import begun, phone, serving


@asynccontextmanager
async def screen(
    tmp_path: Path, size: tuple[int, int] = (110, 30), **wanted: Any
) -> AsyncIterator[tuple[Server, Pilot[object]]]:
    async with (
        serving(begun(tmp_path, **wanted), tmp_path) as server,
        TeacherApp(server).run_test(size=size) as pilot,
    ):
        yield server, pilot


async def settle(pilot: Pilot[object], holds: Callable[[], object]) -> None:
    async with asyncio.timeout(10):
        while not holds():
            await asyncio.sleep(0.05)
            await pilot.pause()


def rows(pilot: Pilot[object], name: str) -> list[str]:
    shown = pilot.app.screen.query_one(f"#{name}", Steady)
    return [str(shown.get_option_at_index(at).prompt) for at in range(shown.option_count)]


def text(pilot: Pilot[object], name: str) -> str:
    return str(pilot.app.screen.query_one(f"#{name}", Static).content)


async def test_single_keys_lead_through_a_question(tmp_path: Path) -> None:
    async with screen(tmp_path) as (server, pilot), phone(server, 1) as ani, phone(server, 2) as budi:
        await pilot.press("space")
        await ani.until(Stage, lambda m: m.state == "open")
        await ani.client.answer(1, "sungai raya")
        await budi.client.answer(1, "[bold red]Muara[/] Timur\x1b[31m")
        await settle(pilot, lambda: len(rows(pilot, "heaps")) == 2)
        assert any("✗   1 [bold red]Muara[/] Timur" in row for row in rows(pilot, "heaps"))
        assert not any("\x1b" in row for row in rows(pilot, "heaps"))
        await pilot.press("space", "space")
        await ani.until(Stage, lambda m: m.state == "revealed")
        assert "Sungai Raya" in text(pilot, "stage")
        heaps = pilot.app.screen.query_one("#heaps", Steady)
        heaps.highlighted = next(at for at, row in enumerate(rows(pilot, "heaps")) if "Muara" in row)
        await pilot.press("a")
        ruled = await budi.until(Mine, lambda m: m.tried and m.tried[0].ruled)
        assert (ruled.tried[0].verdict, ruled.points) == ("accept", 1.0)
        await pilot.press("u")
        await budi.until(Mine, lambda m: m.round == 1 and m.tried and not m.tried[0].ruled and m.points == 0)


async def test_a_pupil_is_sent_out_and_let_in_again(tmp_path: Path) -> None:
    async with screen(tmp_path) as (server, pilot), phone(server, 1):
        await settle(pilot, lambda: rows(pilot, "seats"))
        await pilot.press("d")
        assert server.hub.lesson.room.removed == set()
        await pilot.press("tab", "d")
        assert server.hub.lesson.room.removed == {1}
        await settle(pilot, lambda: not server.hub.online)
        await pilot.press("d")
        assert server.hub.lesson.room.removed == set()


async def test_ending_asks_once_more(tmp_path: Path) -> None:
    async with screen(tmp_path) as (server, pilot):
        await pilot.press("e", "space")
        assert not server.hub.lesson.room.ended
        await pilot.press("e", "e")
        assert server.hub.lesson.room.ended
        assert "q" in text(pilot, "told")


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_every_page_opens_at_every_size(tmp_path: Path, size: tuple[int, int]) -> None:
    async with screen(tmp_path, size) as (server, pilot):
        await pilot.press("i")
        shown = " ".join(str(one.content) for one in pilot.app.screen.query(Static))
        assert server.hub.lesson.setup.pin in shown
        await pilot.press("escape", "f1")
        await pilot.press("escape", "space", "p", "p", "t", "h", "v", "g", "l", "n", "b", "s", "o")
        assert "http://127.0.0.1" in text(pilot, "top")
