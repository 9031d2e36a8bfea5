"""Playing with the keyboard alone, the line always focused."""

from __future__ import annotations

from dataclasses import replace

import pytest
from textual.pilot import Pilot

from quiz.errors import EXIT_INTERRUPTED
from quiz.tui.app import QuizApp
from quiz.tui.commands import EVERYWHERE, PLAY
from quiz.tui.palette import PaletteScreen
from quiz.tui.screens.help import HelpScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.themes import DARK, LIGHT
from quiz.tui.widgets.answer import AnswerLine
from quiz.tui.widgets.keybar import KeyBar
from quiz.tui.widgets.sidepanel import SidePanel
from quiz.tui.widgets.topline import TopLine
from quiz.tui.widgets.transcript import Transcript
from quiz.tui.widgets.turn import Turn
from tests.tui.conftest import HOSTILE, Lay

NAMES = {" ": "space", "/": "slash", "?": "question_mark"}


async def say(pilot: Pilot[object], text: str) -> None:
    await pilot.press(*(NAMES.get(char, char) for char in text), "enter")
    await pilot.pause()


def shown(app: QuizApp) -> list[str]:
    """What the mounted turns read."""
    return [str(turn.content) for turn in app.screen.query(Turn)]


async def test_a_round_from_a_new_name_to_the_summary_and_home(lay: Lay) -> None:
    table = lay()
    app = table.app(learner=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        await say(pilot, "Sari")
        assert isinstance(app.screen, PlayScreen)
        assert app.focused is app.screen.query_one(AnswerLine)
        await say(pilot, "Libya")
        assert shown(app)[-1] == "… Hampir  Betul, tetapi kota mana tepatnya?"
        await say(pilot, "Derna")
        assert "✓ Benar  Tepat sekali." in shown(app)
        await say(pilot, "Gaddafi")
        assert "✗ Belum tepat  Bukan itu." in shown(app)
        await say(pilot, "daniel")
        assert shown(app)[-2:] == ["✓ Benar  Tepat sekali.", "Sampai jumpa."]
        await pilot.press("enter")
        assert isinstance(app.screen, SummaryScreen)
        page = "\n".join(str(block.content) for block in app.screen.query(".block"))
        assert "Sari" in page
        assert "67%" in page
        assert "Khalifa Haftar" in page
        await pilot.press("enter")
        assert isinstance(app.screen, PlayScreen)
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen)
        assert table.desk.learners() == ["Sari"]


async def test_every_key_works_with_the_line_focused(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        wished = ("f2", "f4", "f5", "f6", "f7", "f8", "f3")
        for key in wished:
            assert isinstance(app.focused, AnswerLine)
            await pilot.press(key)
        wishes = ["petunjuk", "mengapa", "pilihan", "sayabenar", "batal", "tidaktahu", "lewati"]
        assert table.tutors[0].heard == [f"/{wish}" for wish in wishes]
        await pilot.press("ctrl+t")
        assert app.theme == LIGHT.name
        await pilot.press("ctrl+t")
        assert app.theme == DARK.name
        await pilot.press("f1")
        assert isinstance(app.screen, HelpScreen)
        await pilot.press("f1")
        assert isinstance(app.screen, PlayScreen)
        await pilot.press("ctrl+p")
        await pilot.pause()
        assert isinstance(app.screen, PaletteScreen)
        await pilot.press("escape")
        await pilot.press("ctrl+y")
        assert app.clipboard == str(app.screen.query(Turn).last().copy_text)
        moving = ("pageup", "pagedown", "up", "down", "ctrl+end", "tab", "shift+tab")
        for key in moving:
            await pilot.press(key)
            assert isinstance(app.focused, AnswerLine)
        pages = {"f9": "ProgressScreen", "f10": "SettingsScreen", "ctrl+f": "BrowseScreen"}
        for key, page in pages.items():
            await pilot.press(key)
            assert type(app.screen).__name__ == page
            await pilot.press("escape")
            assert isinstance(app.focused, AnswerLine)
    pressed = {*wished, *moving, *pages, "ctrl+t", "f1", "ctrl+p", "ctrl+y", "ctrl+o"}
    left = {command.key for command in (*EVERYWHERE, *PLAY)} - pressed
    assert left == {"escape", "ctrl+q"}  # leaving has tests of its own


async def test_an_answer_taken_back_leaves_no_sign(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        tutor = table.tutors[0]
        before = tutor.score
        await say(pilot, "bukan ini")
        panel = app.screen.query_one(SidePanel)
        assert panel.trail
        tutor.score = before
        await pilot.press("f7")
        await pilot.pause()
        assert panel.trail == ""


async def test_a_click_on_a_key_does_what_the_key_does(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        at = str(app.screen.query_one(KeyBar).render()).index("Petunjuk")
        await pilot.click(KeyBar, offset=(at + 3, 0))
        await pilot.pause()
        assert table.tutors[0].heard == ["/petunjuk"]
        assert isinstance(app.focused, AnswerLine)


def test_no_key_means_two_things() -> None:
    keys = [command.key for command in (*EVERYWHERE, *PLAY)]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize(("key", "code"), [("ctrl+c", EXIT_INTERRUPTED), ("ctrl+q", 0)])
async def test_leaving_in_the_middle(lay: Lay, key: str, code: int) -> None:
    app = lay().app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("D", "e", key)
    assert (app.return_code or 0) == code


async def test_escape_clears_the_line_first(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("D", "e", "escape")
        assert isinstance(app.screen, PlayScreen)
        assert app.screen.query_one(AnswerLine).value == ""
        await say(pilot, "Derna")
        await pilot.press("escape")
        assert isinstance(app.screen, SummaryScreen)


async def test_an_exam_shows_no_verdict_before_its_end(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(120, 40)) as pilot:
        await pilot.pause()
        table.tutors[0].mode = "exam"
        await say(pilot, "/ulangi")
        bars = [str(app.screen.query_one(bar).render()) for bar in (TopLine, SidePanel)]
        assert not {"✓", "✗"} & set("".join(bars))
        await say(pilot, "Derna")
        await pilot.press("escape")
        assert isinstance(app.screen, PlayScreen)
        assert shown(app)[-1] == "Sampai jumpa."
        assert "✓ 1" in str(app.screen.query_one(TopLine).render())
        await pilot.press("escape")
        assert isinstance(app.screen, SummaryScreen)


async def test_an_exam_offers_no_keys_for_what_it_does_not_grant(lay: Lay) -> None:
    table = lay()
    table.desk.plan = replace(table.desk.plan, mode="exam")
    table.desk.ordered = table.desk.plan
    app = table.app()
    async with app.run_test(size=(160, 40)) as pilot:
        await pilot.pause()
        for bar in (KeyBar, SidePanel):
            keys = str(app.screen.query_one(bar).render())
            assert "Lewati" in keys
            assert not [word for word in ("Petunjuk", "Mengapa?", "Saya benar") if word in keys]


async def test_several_pasted_lines_become_one(lay: Lay) -> None:
    from textual import events

    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        line = app.screen.query_one(AnswerLine)
        for pasted in ("Der\n\n na\x1b[31m \u202e", "\n", "x" * 5_000):
            line.post_message(events.Paste(pasted))
            await pilot.pause()
        assert line.value.startswith("Der na[31m")
        assert len(line.value) == 2_000
        assert line.scroll_offset.x + line.size.width >= 2_000
        await pilot.press("ctrl+u")
        line.post_message(events.Paste("Der\nna"))
        await pilot.pause()
        await pilot.press("enter")
        await pilot.pause()
        assert table.tutors[0].heard == ["Der na"]


async def test_slash_commands_are_completed_and_answers_are_not(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("slash", "p", "e")
        await pilot.pause()
        await pilot.press("right", "enter")
        await pilot.pause()
        assert table.tutors[0].heard == ["/petunjuk"]
        await pilot.press("D", "e", "right", "enter")
        await pilot.pause()
        assert table.tutors[0].heard[-1] == "De"


@pytest.mark.parametrize("size", [(120, 40), (80, 24), (40, 12)])
async def test_text_from_outside_is_plain_text_everywhere(lay: Lay, size: tuple[int, int]) -> None:
    from dataclasses import replace

    from tests.tui.conftest import DERNA

    hostile = replace(
        DERNA, ask=HOSTILE, answer=HOSTILE, hint=HOSTILE, explain=HOSTILE, choices=(HOSTILE, HOSTILE)
    )
    table = lay((hostile, hostile), title=HOSTILE)
    app = table.app(learner=None)
    async with app.run_test(size=size) as pilot:
        await pilot.pause()
        app.screen.query_one("#name").value = HOSTILE[:30]  # type: ignore[attr-defined]
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, PlayScreen)
        for key in ("f2", "f5", "f4"):
            await pilot.press(key)
        await say(pilot, "[/]")
        await say(pilot, "[@click=app.quit]x[/]")
        for turn in app.screen.query(Turn):
            if app.screen.query_one(Transcript).region.contains_region(turn.region):
                await pilot.click(turn, offset=(20, 0))
        await pilot.press("enter")
        assert isinstance(app.screen, SummaryScreen)
        picture = app.export_screenshot()
        assert "[@click=app.quit]keluar[/]" in picture.replace("&#160;", " ")
        assert not set(picture) & set("\x1b\x07\u202e\u2067")
        table.answered(hostile, "reject")
        for key in ("f9", "ctrl+f", "f10"):
            await pilot.press(key)
            assert not set(app.export_screenshot()) & set("\x1b\x07\u202e\u2067")
            await pilot.press("escape")
        await pilot.press("escape")
        assert isinstance(app.screen, HomeScreen)
    assert (app.return_code or 0) == 0


async def test_the_palette_stands_keys_where_it_has_no_room(lay: Lay) -> None:
    app = lay().app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for size in ((1, 1), (20, 2), (20, 5), (200, 3)):
            await pilot.resize_terminal(*size)
            await pilot.press("ctrl+p")
            await pilot.pause(0.2)
            await pilot.press("pageup", "pagedown", "down", "pageup", "escape")
            await pilot.pause()
        assert app.is_running
