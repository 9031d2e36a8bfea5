"""The author's application: keys, what they do to the file, sizes, words."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList, Static, TextArea

from quiz.author.session import Session
from quiz.bank import load_bank
from quiz.bank.flags import Flag, write_flags
from quiz.model import QuestionId
from quiz.tui.author.app import AuthorApp
from quiz.tui.author.screens.asking import AskScreen
from quiz.tui.author.screens.form import FormScreen
from quiz.tui.author.screens.help import HelpScreen
from quiz.tui.author.screens.inbox import InboxScreen
from quiz.tui.author.screens.review import ReviewScreen
from quiz.tui.author.widgets.article import ArticlePane
from quiz.tui.author.widgets.trial import Trial
from tests.tui.conftest import HOSTILE
from tests.unit.test_author_session import BADAI, BANK, KOTA, insist

VISITS = (
    ("s",),
    ("s",),
    ("f1", "escape"),
    ("e", "escape"),
    ("t", "a", "escape"),
    ("1", "n", "d", "escape"),
    ("w", "right", "left", "escape"),
    ("i", "escape"),
    ("4",),
    ("ctrl+t",),
    ("pagedown", "pageup"),
)
"""Keys that lead to every screen and back to the review."""

SIZES = [(120, 40), (80, 24), (40, 12), (1, 1)]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    text = "Banjir bandang menerjang Derna pada\nMinggu. Badai Daniel membawa hujan. Warga pergi.\n"
    (tmp_path / "kabar.md").write_text(text)
    (tmp_path / "bank.yaml").write_text(BANK)
    return tmp_path / "bank.yaml"


def app(path: Path, language: str = "en") -> AuthorApp:
    return AuthorApp(Session(path, path.parent / "home"), language)


def shown(pilot: Pilot[Any], name: str) -> str:
    return str(pilot.app.screen.query_one(name, Static).render())


def review(pilot: Pilot[Any]) -> ReviewScreen:
    assert isinstance(pilot.app.screen, ReviewScreen)
    return pilot.app.screen


async def test_the_common_path_is_one_key_and_open_type_save(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        assert "draft" in shown(pilot, "#question")
        await pilot.press("a")
        assert path.read_text() == BANK.replace("status: draft", "status: reviewed")
        assert "No drafts are left" in review(pilot).list._note
        await pilot.press("u")
        assert path.read_text() == BANK
        await pilot.press("e")
        await pilot.press("backspace", *" pada 2023?", "enter")
        assert path.read_text() == BANK.replace("banjir bandang?", "banjir bandang pada 2023?")
        assert review(pilot).current is not None


async def test_a_letter_is_the_same_key_with_shift(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("A")
        assert path.read_text() == BANK.replace("status: draft", "status: reviewed")
        await pilot.press("U", "T", *"AFR")
        assert path.read_text() == BANK


async def test_reject_retire_filters_and_search(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("r")
        assert "kabar/kota" not in path.read_text()
        await pilot.press("u", "1", "n")
        assert review(pilot).current.id == BADAI  # type: ignore[union-attr]
        await pilot.press("r")
        assert "kabar/badai" in path.read_text()
        await pilot.press("x")
        assert path.read_text() == BANK.replace("status: reviewed", "status: retired")
        await pilot.press("u", "slash", *"darnis", "enter")
        assert [one.id for one in review(pilot).session.listed()] == ["kabar/lama"]
        await pilot.press("escape")
        assert len(review(pilot).session.listed()) == 3
        await pilot.press("slash", *"zzz")
        assert "Esc ends the search" in review(pilot).list._note
        await pilot.press("escape", "5")
        assert "1 shows all" in review(pilot).list._note
        await pilot.press(
            "a", "e", "r", "x", "d", "g", "p", "t", "Z", "escape"
        )  # nothing is marked: nothing happens
        assert path.read_text() == BANK


async def test_answers_are_tried_on_the_judge_as_one_types(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("t", *"derna")
        assert "Right" in shown(pilot, "#verdict")
        await pilot.press("x", "y", "z", "q")
        assert "Not right" in shown(pilot, "#verdict")
        assert path.read_text() == BANK
        await pilot.press("escape", "e", "f4", *"Derna kota", "f6", "enter")
        assert load_bank(path).questions[0].accept == ("Derna kota",)


async def test_a_form_says_what_is_wrong_and_stays_open(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        while not form.query("#field-as_of"):  # the lines that are seldom changed come later
            await pilot.pause(0.02)
        form.query_one("#field-as_of", TextArea).text = "kemarin"
        await pilot.pause()
        assert "True on is a day that exists" in shown(pilot, "#findings")
        await pilot.press("enter")
        assert pilot.app.screen is form
        assert form.focused is form.query_one("#field-as_of")
        form.query_one("#field-as_of", TextArea).text = ""
        form.query_one("#field-ask", TextArea).text = "Kota Derna itu di mana?"
        await pilot.pause()
        assert "Q401" in shown(pilot, "#findings")
        await pilot.press("escape")
        assert path.read_text() == BANK


async def test_the_arrows_walk_through_the_form(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("e")
        await pilot.pause()
        await pilot.press("down", *" baru")
        form = pilot.app.screen
        assert form.query_one("#field-answer", TextArea).text in ("Derna baru", " baruDerna")
        await pilot.press("up")
        assert form.focused is form.query_one("#field-ask")


async def test_choices_are_ticked(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("1", "n", "d", "space", "enter")
        badai = load_bank(path).questions[1]
        assert set(badai.choices) == {"Daniel", "Katrina"}
        await pilot.press("u")
        assert path.read_text() == BANK


async def test_a_new_question_from_a_sentence(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("w")
        options = pilot.app.screen.query_one(OptionList)
        assert [str(options.get_option_at_index(n).prompt)[0] for n in range(3)] == ["●", "●", "○"]
        await pilot.press("down", "down", "enter")
        await pilot.press(*"Siapa yang pergi?", "tab", *"Warga", "enter")
        new = load_bank(path).questions[1]
        assert (new.id, new.ask, new.answer) == ("kabar/1", "Siapa yang pergi?", "Warga")
        assert new.source is not None
        assert new.source.quote == "Warga pergi."
        assert str(new.as_of) == "2023-09-29"
        assert review(pilot).current == new


async def test_appeals_are_decided_with_one_key_and_past_answers_offered(path: Path) -> None:
    home = path.parent / "home"
    insist(home, "Budi", BADAI, "Storm Daniel")
    insist(home, "Siti", BADAI, "storm daniel")
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("i")
        assert isinstance(pilot.app.screen, InboxScreen)
        assert "1 answer waits" in shown(pilot, "#title")
        await pilot.press("p")
        assert load_bank(path).questions[1].prompt.keys() <= {"Storm Daniel", "storm daniel"}
        assert isinstance(pilot.app.screen, AskScreen)
        await pilot.press("y")
        assert "No learner insists" in shown(pilot, "#title")
        await pilot.press("u")
        assert path.read_text() == BANK
        await pilot.press("escape")
        review(pilot)


async def test_a_conflict_is_for_the_author_to_decide(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("e", "backspace", *" sekali?")
        path.write_text(BANK.replace("banjir bandang?", "air bah?"))
        await pilot.press("enter")
        assert isinstance(pilot.app.screen, AskScreen)
        text = str(pilot.app.screen.query(Static).first().render())
        assert "air bah?" in text
        assert "sekali?" in text
        await pilot.press("f")
        assert "air bah?" in shown(pilot, "#question")
        await pilot.press("e", "backspace", *"!")
        path.write_text(BANK.replace("banjir bandang?", "air bah besar?"))
        await pilot.press("enter", "m")
        assert load_bank(path).questions[0].ask.endswith("air bah!")


async def test_a_broken_file_is_said_and_left_alone(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        path.write_text('version: 1\nquestions: "')
        await pilot.press("a", "u", "r")
        assert path.read_text() == 'version: 1\nquestions: "'
        review(pilot)


async def test_the_editor_opens_at_the_line(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    monkeypatch.setattr("subprocess.run", lambda words, **_: calls.append(words))
    monkeypatch.setenv("VISUAL", "nano")
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("1", "n", "o")
        review(pilot)
    assert calls in ([], [["nano", "+16", str(path)]])  # without a terminal nothing can be suspended


@pytest.mark.parametrize("language", ["id", "en"])
@pytest.mark.parametrize("size", SIZES)
async def test_every_screen_at_every_size(path: Path, size: tuple[int, int], language: str) -> None:
    insist(path.parent / "home", "Budi", BADAI, HOSTILE)
    write_flags(path.parent / "home", path, [Flag(question=KOTA, code="reported", note=HOSTILE)])
    hostile = '"[bold]Kota[/] [@click=app.quit]mana[/] yang diterjang banjir bandang?"'
    text = BANK.replace("Kota mana yang diterjang banjir bandang?", hostile)
    path.write_text(text)
    async with app(path, language).run_test(size=size) as pilot:
        for keys in VISITS:
            await pilot.press(*keys)
            await pilot.pause()
            review(pilot)
        await pilot.resize_terminal(60, 16)
        assert path.read_text() == text


async def test_an_empty_bank_says_how_to_go_on(tmp_path: Path) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text("version: 1\ntitle: Kosong\nquestions: []\n")
    async with app(path).run_test(size=(80, 24)) as pilot:
        assert "no questions yet" in review(pilot).list._note
        for key in ("a", "e", "r", "x", "n", "p", "u", "t", "escape", "d", "g", "w", "s", "i", "escape"):
            await pilot.press(key)
        review(pilot)
        assert path.read_text().endswith("questions: []\n")


async def test_help_opens_and_closes_with_f1(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        assert isinstance(pilot.app.screen, HelpScreen)
        await pilot.press("f1", "escape", "escape")
        review(pilot)


async def test_alternatives_come_from_the_generator(path: Path) -> None:
    article = (
        "Presiden Joko Widodo meresmikan Bendungan Bendo di Ponorogo pada Selasa, 7 September 2021. "
        "Bendungan itu dibangun sejak 2013.\n"
    )
    (path.parent / "kabar.md").write_text(f"---\ntitle: Bendungan\ndate: 2021-09-07\n---\n\n{article}")
    quote = article.split(". ")[0] + "."
    path.write_text(
        "version: 1\narticles: {kabar: {title: Kabar, file: kabar.md}}\nquestions:\n"
        "  - id: a\n    ask: Apa itu?\n    answer: Ponorogo\n"
        f'    source: {{article: kabar, quote: "{quote}"}}\n'
    )
    async with app(path).run_test(size=(80, 24)) as pilot:
        await pilot.press("g")
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert not pilot.app._notifications  # what asked for patience is gone
        await pilot.press("enter")
        await pilot.pause()
        assert isinstance(pilot.app.screen, FormScreen)
        await pilot.press("enter")
        made = load_bank(path).questions[0]
        assert (made.id, made.status) == (QuestionId("a"), "reviewed")
        assert made.ask != "Apa itu?"


async def test_trial_keeps_its_words_while_the_form_changes(path: Path) -> None:
    async with app(path).run_test(size=(120, 40)) as pilot:
        await pilot.press("e", "f4", *"Sirte")
        form = pilot.app.screen
        assert "Not right" in shown(pilot, "#verdict")
        form.query_one("#field-answer", TextArea).text = "Sirte"
        await pilot.pause()
        assert "Right" in shown(pilot, "#verdict")
        assert form.query_one(Trial).query_one(Input).value == "Sirte"


async def test_one_form_serves_every_question(path: Path) -> None:
    async with app(path).run_test(size=(80, 24)) as pilot:
        first, second = review(pilot).session.bank.questions[:2]
        await pilot.press("1", "home", "e", *"xyz", "tab", *"qq", "escape", "e")
        form = pilot.app.screen
        assert isinstance(form, FormScreen)
        assert form.texts()["ask"] == first.ask
        await pilot.press("escape", "n", "e")
        again: object = pilot.app.screen
        assert again is form
        assert form.texts()["ask"] == second.ask
        assert form.focused is form.query_one("#field-ask")
        await pilot.press("f1", "escape", "backspace")
        assert form.texts()["ask"] == second.ask[:-1]
        await pilot.press("escape")
        assert path.read_text() == BANK


async def test_where_there_is_room_for_one_the_article_opens_at_the_proof(path: Path) -> None:
    text = (
        "Warga pergi. " * 60 + "\n\nBadai Daniel membawa hujan. Banjir bandang menerjang Derna pada Minggu.\n"
    )
    (path.parent / "kabar.md").write_text(text)
    async with app(path).run_test(size=(40, 12)) as pilot:
        await pilot.press("s")
        await pilot.pause()
        pane = review(pilot).query_one(ArticlePane)
        proof = pane.query_one("#proof").virtual_region.y
        assert proof > pane.size.height
        assert pane.scroll_offset.y <= proof < pane.scroll_offset.y + pane.size.height
