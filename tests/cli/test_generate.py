"""`quiz generate` as a person runs it."""

from __future__ import annotations

import shutil
from functools import partial
from pathlib import Path

import pytest

from quiz import batch
from quiz.bank import check_bank, load_bank
from quiz.batch import binding
from quiz.cli import main
from tests.unit.generating import MARKET


@pytest.fixture
def market(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))
    path = tmp_path / "2025-03-06-pasar.txt"
    path.write_text(f"Padang Punya Pasar Ikan Baru\n\n{MARKET}", encoding="utf-8")
    return path


def test_a_bank_is_written_that_checks_clean(market: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = market.parent / "bank.yaml"
    assert main(["generate", str(market), "-o", str(target)]) == 0
    bank = load_bank(target)
    assert len(bank.questions) >= 8
    (article,) = bank.articles.values()
    assert (article.title, article.file) == ("Padang Punya Pasar Ikan Baru", market.name)
    assert check_bank(target) == []
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{len(bank.questions)} questions from 1 article" in said.err


def test_without_a_file_the_bank_goes_to_standard_output(
    market: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", str(market), "--per-article", "3"]) == 0
    path = tmp_path / "out.yaml"
    path.write_text(capsys.readouterr().out, encoding="utf-8")
    assert len(load_bank(path).questions) == 3


def test_one_bad_article_never_stops_the_rest(market: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = market.parent / "empty.txt"
    empty.write_text("")
    english = market.parent / "english.txt"
    english.write_text("The mayor opened the market that was built with money from the state in March.")
    target = market.parent / "bank.yaml"
    names = [str(empty), str(market), str(market.parent / "none.txt"), str(english)]
    assert main(["generate", *names, "-o", str(target)]) == 1
    assert load_bank(target).questions
    said = capsys.readouterr().err
    assert "empty.txt: the file is empty" in said
    assert "none.txt: there is no such file" in said
    assert "english.txt: the text is English" in said


def test_nothing_usable_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "bank.yaml"
    assert main(["generate", str(tmp_path / "none.txt"), str(tmp_path), "-o", str(target)]) == 2
    assert not target.exists()
    said = capsys.readouterr()
    assert "no such file" in said.err
    assert "folder" in said.err


@pytest.mark.parametrize("words", [["--per-article", "0"], ["--jobs", "0"], ["--language", "xx"], ["-", "-"]])
def test_arguments_that_make_no_sense(
    market: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", str(market), *words]) == 2
    assert capsys.readouterr().err.startswith("quiz: ")


def test_a_place_that_is_not_there(market: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", str(market), "-o", str(market.parent / "no" / "bank.yaml")]) == 2
    assert "there is no folder" in capsys.readouterr().err
    assert main(["generate", str(market), "-o", str(market.parent)]) == 2
    assert "is a folder" in capsys.readouterr().err


def test_two_processes_write_the_same_bank(market: Path) -> None:
    other = market.parent / "2025-03-07-lain.txt"
    other.write_text(MARKET.replace("Padang", "Medan").replace("Muaro", "Petisah"), encoding="utf-8")
    one, two = market.parent / "one.yaml", market.parent / "two.yaml"
    assert main(["generate", str(market), str(other), "-o", str(one)]) == 0
    assert main(["generate", str(market), str(other), "-o", str(two), "--jobs", "2"]) == 0
    assert one.read_bytes() == two.read_bytes()


def test_the_report_shows_what_was_dropped_understood_and_asked(
    market: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generate", str(market), "-o", str(market.parent / "b.yaml"), "--report"]) == 0
    said = capsys.readouterr().out
    assert "dropped (related): Baca juga: Harga Ikan Naik" in said
    assert "Hendri Arnis: Wali Kota Padang" in said
    assert "=> Hendri Arnis" in said


def test_drafts_that_nobody_touched_are_replaced(market: Path) -> None:
    target = market.parent / "bank.yaml"
    for few in ("3", "5", "2"):
        assert main(["generate", str(market), "-o", str(target), "--per-article", few]) == 0
        assert len(load_bank(target).questions) == int(few)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("status: draft", "status: reviewed"),
        ("ask: ", "ask: Coba, "),
        ("questions:\n", "questions:\n  # mine\n"),
        ("questions:\n", "questions:\n  - {id: own, ask: Apa?, answer: x}\n"),
        ("version: 1", "no bank at all"),
    ],
)
@pytest.mark.parametrize("known", [True, False])
def test_the_work_of_an_author_is_not_replaced(
    market: Path, old: str, new: str, known: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    target = market.parent / "bank.yaml"
    words = ["generate", str(market), "-o", str(target), "--per-article", "3"]
    assert main(words) == 0
    if not known:  # another computer's
        shutil.rmtree(market.parent / "home")
        if old == "ask: ":
            return  # nothing tells it from what a run writes
    target.write_text(target.read_text("utf-8").replace(old, new, 1), "utf-8")
    text = target.read_bytes()
    capsys.readouterr()
    assert main(words) == 2
    assert "--into" in capsys.readouterr().err
    assert target.read_bytes() == text
    assert main([*words, "--force"]) == 0
    assert len(load_bank(target).questions) == 3


def test_fewer_files_leave_no_old_ones_behind(market: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = market.parent / "2025-03-07-lain.txt"
    other.write_text(MARKET.replace("Padang", "Medan").replace("Muaro", "Petisah"), encoding="utf-8")
    target, second = market.parent / "bank.yaml", market.parent / "bank-2.yaml"
    with monkeypatch.context() as small:
        small.setattr(binding, "bind", partial(binding.bind, volume=1_000))
        small.setattr(batch, "bind", partial(binding.bind, volume=1_000))
        assert main(["generate", str(market), str(other), "-o", str(target)]) == 0
    assert second.exists()
    second.write_text(second.read_text("utf-8") + "# mine\n", "utf-8")
    assert main(["generate", str(market), "-o", str(target)]) == 2
    second.write_text(second.read_text("utf-8").removesuffix("# mine\n"), "utf-8")
    assert main(["generate", str(market), "-o", str(target)]) == 0
    assert not second.exists()
