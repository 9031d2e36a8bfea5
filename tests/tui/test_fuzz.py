"""Random keys, resizes and pastes: nothing breaks, and every answer given is heard."""

from __future__ import annotations

import random

import pytest
from textual import events
from textual.pilot import Pilot

from quiz.tui.app import QuizApp
from quiz.tui.commands import CHOOSING, EVERYWHERE, HOME, PLAY, READING, SUMMARY
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from quiz.tui.widgets.answer import AnswerLine
from tests.tui.conftest import HOSTILE, Lay

LEAVING = {"app.quit", "app.interrupt"}
KEYS = sorted(
    {
        command.key
        for command in (*EVERYWHERE, *HOME, *CHOOSING, *PLAY, *SUMMARY, *READING)
        if command.action not in LEAVING
    }
    - {"escape"}
)
OTHER = [
    "a",
    "Z",
    "space",
    "slash",
    "left",
    "right",
    "home",
    "end",
    "backspace",
    "ctrl+w",
    "ctrl+k",
    "tab",
    "é",
    "名",
]
SIZES = [(120, 40), (80, 24), (40, 12), (20, 5), (1, 1), (200, 60), (41, 16)]


async def step(app: QuizApp, pilot: Pilot[object], rng: random.Random) -> None:
    """Do one thing."""
    roll = rng.random()
    if roll < 0.05:
        await pilot.resize_terminal(*rng.choice(SIZES))
    elif roll < 0.1:
        target = app.focused or app.screen
        target.post_message(events.Paste("".join(rng.choices(HOSTILE + "\n", k=rng.randrange(60)))))
        await pilot.pause()
    elif roll < 0.25:  # out of wherever it is, back into a talk
        await pilot.press("enter" if isinstance(app.screen, HomeScreen) else "escape")
    else:
        await pilot.press(rng.choice(KEYS if roll < 0.55 else OTHER))


async def play(lay: Lay, seed: int, steps: int) -> int:
    """Play ``steps`` random steps; return how many answers were given."""
    rng = random.Random(seed)
    table = lay(endless=True)
    app = table.app()
    given = 0
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for _number in range(steps):
            await step(app, pilot, rng)
            screen = app.screen
            if isinstance(screen, PlayScreen) and screen.is_current:
                assert isinstance(app.focused, AnswerLine)
                if rng.random() < 0.3:
                    screen.query_one(AnswerLine).value = f"jawaban {given}"
                    await pilot.press("enter")
                    await pilot.pause()
                    given += 1
        heard = [text for tutor in table.tutors for text in tutor.heard]
        assert [text for text in heard if text.startswith("jawaban")] == [
            f"jawaban {n}" for n in range(given)
        ]
    return given


async def test_short(lay: Lay) -> None:
    assert await play(lay, seed=1, steps=150) >= 3


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
async def test_long(lay: Lay, seed: int) -> None:
    assert await play(lay, seed=seed, steps=1_000) >= 10
