"""Takes the pictures in assets/screens, of a real talk: ``python -m tests.tui.screens``."""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from random import Random

from textual.pilot import Pilot
from textual.widgets import Input

from quiz.bank import load_bank, shipped_bank
from quiz.model import Question
from quiz.schedule import Schedule
from quiz.tui.app import QuizApp
from quiz.tui.desk import Desk
from quiz.tui.screens.play import PlayScreen
from quiz.tutor import Plan, Tutor
from quiz.tutor.conceal import answer_text
from quiz.tutor.keeper import Keeper
from quiz.tutor.shelf import Shelf

FOLDER = Path(__file__).parents[2] / "assets" / "screens"
NOW = datetime(2026, 3, 2, 9, 30, tzinfo=timezone(timedelta(hours=7)))
OUTSIDE = re.compile(r"@font-face \{.*?\}\s*|<!--.*?-->\s*", re.DOTALL)
"""What would be fetched from elsewhere."""


def right(question: Question) -> str:
    """The key, as a learner would write it."""
    return answer_text(question).lower()


def wrong(question: Question) -> str:
    """Something that the bank knows to be wrong."""
    return question.reject[0] if question.reject else "Derna"


Step = str | Callable[[Question], str]

TALK: tuple[Step, ...] = (right, "kasih petunjuk dong", right, wrong, "f4")


@dataclass(frozen=True)
class Picture:
    """A picture to take."""

    name: str
    size: tuple[int, int]
    theme: str = "quiz-dark"


PICTURES = (
    Picture("talk", (110, 32)),
    Picture("talk-light", (80, 24), "quiz-light"),
    Picture("talk-small", (40, 12)),
)


def desk(home: str) -> Desk:
    """A desk with the shipped bank, whose chance and time are always the same."""
    bank = load_bank(shipped_bank())

    def talk(learner: Keeper, plan: Plan) -> Tutor:
        return Tutor(
            bank,
            learner,
            Schedule(),
            lambda: NOW,
            Random(4),
            language="id",
            limit=10,
            session="picture",
            passages=Shelf(bank),
        )

    return Desk(bank=bank, home=Path(home), plan=Plan(limit=10), make_tutor=talk, clock=lambda: NOW)


async def talk(pilot: Pilot[object]) -> None:
    """Say the lines of the talk."""
    screen = pilot.app.screen
    assert isinstance(screen, PlayScreen)
    for step in TALK:
        question = screen.tutor.question
        if step == "f4":
            await pilot.press(step)
        elif question is not None:
            screen.query_one(Input).value = step if isinstance(step, str) else step(question)
            await pilot.press("enter")
        await pilot.pause()


async def take(picture: Picture) -> None:
    """Take one picture."""
    with tempfile.TemporaryDirectory() as home:
        table = desk(home)
        table.seat("Budi")
        app = QuizApp(table)
        async with app.run_test(size=picture.size) as pilot:
            app.theme = picture.theme
            await pilot.pause()
            await talk(pilot)
            for line in app.screen.query(Input):
                line.cursor_blink = False
            await pilot.pause(0.2)
            svg = OUTSIDE.sub("", app.export_screenshot(title="quiz"))
        table.leave()
    svg = re.sub(r"terminal-\d+", "terminal", svg)
    (FOLDER / f"{picture.name}.svg").write_text(svg, encoding="utf-8")


async def take_author() -> None:
    """Take the picture of an author among the drafts of one of the shipped articles, one line edited."""
    from quiz.article import read_article
    from quiz.author.session import Session
    from quiz.bank.drafts import add_drafts
    from quiz.bank.starter import start_bank
    from quiz.generate import generate
    from quiz.tui.author.app import AuthorApp

    with tempfile.TemporaryDirectory() as name:
        path = Path(name, "bank.yaml")
        start_bank(path, "Banjir Derna", "id")
        article = Path(name, "articles", "derna-2023.md")
        article.write_bytes(Path("assets/articles/derna-2023.md").read_bytes())
        add_drafts(path, generate([read_article(article)]))
        app = AuthorApp(Session(path, Path(name, "home")), "id")
        async with app.run_test(size=(120, 34)) as pilot:
            await pilot.press("n", "n", "a", "n", "t", *"Haftar")
            for line in app.screen.query(Input):
                line.cursor_blink = False
            await pilot.pause(0.3)
            svg = OUTSIDE.sub("", app.export_screenshot(title="quiz author"))
    (FOLDER / "author.svg").write_text(re.sub(r"terminal-\d+", "terminal", svg), encoding="utf-8")


async def main() -> None:
    """Take them all."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    await take_author()
    for picture in PICTURES:
        await take(picture)


if __name__ == "__main__":
    asyncio.run(main())
