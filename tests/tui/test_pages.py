"""Home, settings, progress and search."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList, Static

from quiz.locale import LANGUAGES, catalogue
from quiz.tui.commands import EVERYWHERE, PLAY
from quiz.tui.screens.browse import BrowseScreen
from quiz.tui.screens.home import HomeScreen
from quiz.tui.screens.play import PlayScreen, trail
from quiz.tui.screens.progress import ProgressScreen
from quiz.tui.screens.settings import SettingsScreen
from quiz.tui.screens.summary import SummaryScreen
from quiz.tui.settings import ANSWERS, BROWSE, LIMIT, MODE, SETTINGS, overlay
from quiz.tui.themes import LIGHT
from quiz.tui.widgets.answer import AnswerLine
from quiz.tutor.commands import commands
from quiz.tutor.plan import ANSWERS as KNOWN_ANSWERS
from quiz.tutor.plan import MODES, Plan
from quiz.tutor.utterance import Utterance
from tests.tui.conftest import DERNA, HAFTAR, Lay


def words(app: object) -> str:
    """Everything that the screen's texts read."""
    statics = app.screen.query(Static)  # type: ignore[attr-defined]
    return "\n".join(str(static.content) for static in statics)


async def test_home_leads_by_arrows_and_letters(lay: Lay) -> None:
    table = lay()
    for learner in ("Ani", "Budi"):
        table.desk.seat(learner)
    table.answered(DERNA, "reject")
    table.desk.leave()
    app = table.app(learner=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause(0.2)
        listed, name = app.screen.query_one(OptionList), app.screen.query_one("#name", Input)
        assert listed.has_focus
        assert [str(option.prompt) for option in listed.options] == ["Budi", "Ani"]
        assert "3 baru" not in words(app)
        await pilot.press("down")
        await pilot.pause(0.2)
        assert "0 perlu diulang · 3 baru" in words(app)
        await pilot.press("down")
        assert name.has_focus
        await pilot.press("up")
        assert listed.has_focus
        await pilot.press("C", "i")
        assert name.has_focus
        assert name.value == "Ci"
        await pilot.press("enter")
        assert isinstance(app.screen, PlayScreen)
        assert table.desk.learner is not None
        assert table.desk.learner.name == "Ci"


async def test_a_name_that_cannot_be_used_is_told(lay: Lay) -> None:
    app = lay().app(learner=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        app.screen.query_one("#name", Input).value = "\u200d"
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(app.screen, HomeScreen)
        assert "✗ " in words(app)


async def test_settings_are_kept_and_hold_next_time(lay: Lay, tmp_path: Path) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("f10")
        assert isinstance(app.screen, SettingsScreen)
        await pilot.press("enter")
        assert "Settings" in words(app)
        await pilot.press("down", "enter", "down", "enter", "enter", "down", "enter", "down", "enter")
        assert app.theme == LIGHT.name
        await pilot.press("escape")
        assert isinstance(app.screen, PlayScreen)
        assert isinstance(app.focused, AnswerLine)
    (profile,) = tmp_path.glob("learners/*/learner.json")
    settled = {"language": "en", "theme": "quiz-light", "mode": "new", "answers": "choices", "limit": 5}
    assert json.loads(profile.read_bytes())["settings"] == settled
    again = lay()
    again.desk.seat("Budi")
    assert again.desk.theme == "quiz-light"
    assert again.desk.plan == Plan(mode="new", answers="choices", limit=5, language="id")


async def test_daily_limits_are_kept_and_none_is_none(lay: Lay, tmp_path: Path) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press("f10", *["down"] * 5, "enter", "enter", "down", "enter", "down", "enter")
        assert "Soal baru per hari" in str(app.screen.query_one(OptionList).get_option_at_index(5).prompt)
        await pilot.press("enter", "enter", "enter", "enter")
    (profile,) = tmp_path.glob("learners/*/learner.json")
    settled = json.loads(profile.read_bytes())["settings"]
    assert settled == {"new_per_day": 10, "due_per_day": 20, "goal": None}


async def test_the_summary_shows_two_weeks(lay: Lay) -> None:
    table = lay()
    app = table.app()
    for days, question in ((20, DERNA), (13, DERNA), (1, HAFTAR), (0, DERNA)):
        table.answered(question, "accept", days=days)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await pilot.press(*"Derna", "enter", "escape")
        await pilot.pause()
        assert "█···········██  3 jawaban dalam dua minggu" in words(app)


async def test_browsing_everything_can_be_allowed(lay: Lay) -> None:
    table = lay()
    app = table.app()
    table.desk.settle("Budi", BROWSE, "all")
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press("ctrl+f")
        await pilot.pause()
        assert "→ Daniel" in words(app)
        assert "0 soal" not in words(app)


async def test_a_learner_gets_another_name(lay: Lay) -> None:
    table = lay()
    for learner in ("Ani", "Budi"):
        table.desk.seat(learner)
    table.answered(DERNA, "accept")
    table.desk.leave()
    app = table.app(learner=None)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        line = app.screen.query_one("#name", Input)
        await pilot.press("f2")
        assert line.value == "Budi"
        assert "Budi mau diganti" in words(app)
        await pilot.press("escape")
        assert line.value == ""
        await pilot.press("f2", *["backspace"] * 4, *"Citra", "enter")
        await pilot.pause()
        listed = app.screen.query_one(OptionList)
        assert sorted(str(option.prompt) for option in listed.options) == ["Ani", "Citra"]
        await pilot.press("f2", *["backspace"] * 6, *"Citra", "enter")
        assert "✗ " in words(app)
    assert table.desk.report("Citra") is not None


def test_the_command_line_goes_before_what_is_settled() -> None:
    asked = Plan(mode="weak", limit=3)
    kept = {"mode": "exam", "limit": 20, "answers": "mixed"}
    assert overlay(asked, kept) == Plan(mode="weak", limit=3, answers="mixed")
    assert overlay(asked, {"mode": 7, "answers": "telepathy", "limit": "x", "other": None}) == asked


def test_every_mode_can_be_settled() -> None:
    assert {value for value, _ in MODE.values} == set(MODES)
    assert {value for value, _ in ANSWERS.values} == set(KNOWN_ANSWERS)
    assert LIMIT.next(LIMIT.values[-1][0]) == LIMIT.values[0][0]
    assert len({setting.name for setting in SETTINGS}) == len(SETTINGS)


async def test_progress_and_search_show_what_was_asked_and_nothing_else(lay: Lay) -> None:
    table = lay()
    app = table.app()
    table.answered(DERNA, "accept", days=1)
    table.answered(HAFTAR, "reject")
    async with app.run_test(size=(80, 40)) as pilot:
        await pilot.pause()
        await pilot.press("f9")
        assert isinstance(app.screen, ProgressScreen)
        page = words(app)
        assert "✓ 1 Benar" in page
        assert "✗ 1 Belum tepat" in page
        assert "Air bah di Derna" in page
        assert "✗ Daniel  → Khalifa Haftar  ×1" in page
        await pilot.press("escape", "ctrl+f")
        assert isinstance(app.screen, BrowseScreen)
        page = words(app)
        assert "→ Derna" in page
        assert "Daniel" not in page
        assert "1 soal belum pernah ditanyakan." in page
        await pilot.press(*"haftar")
        await pilot.pause()
        assert "→ Derna" not in words(app)
        assert "→ Khalifa Haftar" in words(app)
        await pilot.press(*"xyz")
        await pilot.pause()
        assert "Khalifa" not in words(app)


def test_the_trail_counts_an_answer_that_was_not_known_as_the_score_does() -> None:
    told = [Utterance(kind="reveal", text="Derna."), Utterance(kind="ask", text="Siapa?")]
    assert trail(["ga tau", *told]) == "✗"
    assert trail(["Sirte", Utterance(kind="reject", text="Belum."), *told]) == "✗"
    assert trail(["lewati", told[1]]) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_has_a_line_for_each_key_on_80_columns(language: str) -> None:
    told = catalogue(language).gettext
    abouts = [told(key.about) for key in (*PLAY, *EVERYWHERE)] + [one.help for one in commands(language)]
    assert [text for text in abouts if len(text) > 58] == []


async def test_a_round_without_an_answer_has_no_score(lay: Lay) -> None:
    table = lay()
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        await app.push_screen(SummaryScreen(table.desk, table.tutors[0].summary()))
        assert "%" not in "".join(str(block.content) for block in app.screen.query(".block").results(Static))
