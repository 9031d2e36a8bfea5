"""Random keys, resizes and pastes in the author's application: it stands, and the file always reads."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from textual import events

from quiz.author.session import Session
from quiz.bank.parse import open_bank
from quiz.tui.author.app import AuthorApp
from quiz.tui.author.commands import (
    EVERYWHERE,
    FORM,
    INBOX,
    PICKING,
    REVIEW,
    SENTENCES,
    TICKING,
    TRIAL,
)
from quiz.tui.commands import READING
from tests.tui.conftest import HOSTILE
from tests.tui.test_fuzz import OTHER, SIZES
from tests.unit.test_author_session import BADAI, BANK, insist

LEAVING = {"app.quit", "app.interrupt"}
SLOW = {"alternatives", "editor"}
"""What loads the generator's models, and what starts another program."""

KEYS = sorted(
    {
        command.key
        for group in (EVERYWHERE, FORM, INBOX, PICKING, READING, REVIEW, SENTENCES, TICKING, TRIAL)
        for command in group
        if command.action not in LEAVING | SLOW
    }
    - {"ctrl+q"}
)


async def work(path: Path, seed: int, steps: int) -> None:
    """Work ``steps`` random steps; then take everything back."""
    rng = random.Random(seed)
    session = Session(path, path.parent / "home")
    app = AuthorApp(session, "en")
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for _ in range(steps):
            roll = rng.random()
            if roll < 0.04:
                await pilot.resize_terminal(*rng.choice(SIZES))
            elif roll < 0.1:
                target = app.focused or app.screen
                target.post_message(events.Paste("".join(rng.choices(HOSTILE + "\n;=", k=rng.randrange(40)))))
                await pilot.pause()
            elif roll < 0.3:
                await pilot.press("escape")
            else:
                await pilot.press(rng.choice(KEYS if roll < 0.85 else OTHER))
        assert open_bank(path).findings == []
        assert app.is_running
    while session.undo():
        pass
    assert path.read_text() == BANK


@pytest.fixture
def path(tmp_path: Path) -> Path:
    (tmp_path / "kabar.md").write_text(
        "Banjir bandang menerjang Derna pada Minggu. Badai Daniel membawa hujan.\n"
    )
    (tmp_path / "bank.yaml").write_text(BANK)
    insist(tmp_path / "home", "Budi", BADAI, HOSTILE)
    insist(tmp_path / "home", "Siti", BADAI, "Storm Daniel")
    return tmp_path / "bank.yaml"


async def test_short(path: Path) -> None:
    await work(path, seed=3, steps=120)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(8))
async def test_long(path: Path, seed: int) -> None:
    await work(path, seed=seed, steps=600)
