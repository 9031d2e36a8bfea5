"""Takes the classroom's pictures for assets/screens, of a real lesson; run it as a module."""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path

from playwright.async_api import Page

from quiz.bank import load_bank, shipped_bank
from quiz.classroom.protocol import Mine, Stage
from quiz.classroom.pupil import Pupil
from quiz.tui.teacher.app import TeacherApp
from quiz.tutor.conceal import answer_text
from tests.classroom.browsing import browser, come_in, page
from tests.classroom.school import address, begun, desk, phone, serving
from tests.tui.screens import OUTSIDE

FOLDER = Path(__file__).parents[2] / "assets" / "screens"
NAMES = (
    "Ani Lestari",
    "Budi Santoso",
    "Citra Dewi",
    "Dimas Putra",
    "Eka Wulandari",
    "Farhan Hakim",
    "Gita Sari",
)
ROSTER = tuple(
    Pupil(number=n, name=name, team="Merah" if n % 2 else "Biru", pin="4711")
    for n, name in enumerate(NAMES, 1)
)


async def shot(shown: Page, name: str) -> None:
    await shown.screenshot(path=FOLDER / f"{name}.png")


async def main() -> None:
    """A question is asked, answered by seven, closed and solved."""
    bank = load_bank(shipped_bank())
    with tempfile.TemporaryDirectory() as home:
        folder = begun(Path(home), bank, roster=ROSTER, seconds=60)
        async with (
            serving(folder, Path(home)) as server,
            desk(server) as teacher,
            browser() as chromium,
            page(chromium) as pupil,
            page(chromium, width=1280, height=720) as board,
        ):
            question = bank.questions[0]
            key = answer_text(question)
            given = [key, key.split()[-1].lower(), "Sergei Lavrov", key.lower(), "sergey lavrov", "Gaddafi"]
            await board.goto(f"{address(server)}/board#{server.hub.lesson.setup.board}")
            await come_in(pupil, address(server), server.hub.lesson.setup.pin, NAMES[6], "4711")
            phones = [phone(server, number) for number in range(1, 7)]
            held = [await one.__aenter__() for one in phones]
            app = TeacherApp(server)
            async with app.run_test(size=(110, 30)) as pilot:
                await teacher.do("next")
                await asyncio.gather(*(one.until(Stage, lambda m: m.state == "open") for one in held))
                for one, text in zip(held, given, strict=True):
                    await one.client.answer(1, text)
                    await one.until(Mine, lambda m: m.tried)
                await pupil.fill("#answer", given[0])
                await pupil.keyboard.press("Enter")
                await pupil.wait_for_selector(".turn.accept")
                await asyncio.sleep(1)
                await pilot.press("v")
                await asyncio.sleep(1)
                await pilot.pause()
                svg = OUTSIDE.sub("", app.export_screenshot(title="quiz class serve"))
                svg = svg.replace(str(server.port), "8765").replace(server.hub.lesson.setup.pin, "482913")
                (FOLDER / "teacher.svg").write_text(
                    re.sub(r"terminal-\d+", "terminal", svg), encoding="utf-8"
                )
                await teacher.do("reveal")
                await pupil.wait_for_selector(".turn.proof")
                await board.wait_for_selector(".turn.proof")
                await asyncio.sleep(0.5)
                await shot(pupil, "phone")
                await shot(board, "board")
            for gone in phones:
                await gone.__aexit__(None, None, None)


if __name__ == "__main__":
    asyncio.run(main())
