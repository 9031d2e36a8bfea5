"""`quiz learners`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quiz.cli import main
from quiz.progress import list_learners, open_learner
from tests.store.making import review


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def run(*words: str, code: int = 0) -> None:
    assert main(["learners", *words]) == code


def play(home: Path, name: str, *numbers: int) -> None:
    with open_learner(name, home) as learner:
        for number in numbers:
            learner.record(review(number, f"q{number}"))


def test_a_life(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run("create", "Ольга")
    run("create", "Ольга", code=2)
    assert "already" in capsys.readouterr().err
    play(home, "Budi", 0)
    run("list")
    assert capsys.readouterr().out == "* Budi\n  Ольга\n"
    run("list", "--json")
    rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert rows == [{"name": "Budi", "last": True}, {"name": "Ольга", "last": False}]
    run("rename", "Ольга", "Olga")
    assert list_learners(home) == ["Budi", "Olga"]
    run("delete", "Olga", code=2)
    assert "--yes" in capsys.readouterr().err
    assert list_learners(home) == ["Budi", "Olga"]
    run("delete", "Olga", "--yes")
    assert list_learners(home) == ["Budi"]
    run("delete", "Olga", "--yes", code=2)


def test_two_devices(
    home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    play(home, "Budi", 0, 1)
    file = str(tmp_path / "budi.json")
    run("export", "Budi", "-o", file)
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "other"))
    run("import", file)
    play(tmp_path / "other", "Budi", 2, 3)
    run("export", "Budi", "-o", file)
    monkeypatch.setenv("QUIZ_HOME", str(home))
    play(home, "Budi", 4)
    run("merge", "Budi", file)
    run("merge", "Budi", file)
    with open_learner("Budi", home) as learner:
        assert [kept.id for kept in learner.reviews()] == ["r0", "r1", "r2", "r3", "r4"]
        assert len(learner.cards) == 5


def test_export_to_standard_output_and_without_the_person(
    home: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    play(home, "Budi", 0, 1)
    run("export", "Budi")
    data = json.loads(capsysbinary.readouterr().out)
    assert (data["name"], len(data["reviews"])) == ("Budi", 2)
    run("export", "Budi", "--anonymous")
    text = capsysbinary.readouterr().out
    data = json.loads(text)
    assert len(data["reviews"]) == 2
    assert b"Budi" not in text
    assert b"answer 0" not in text


def test_anonymise(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    play(home, "Budi", 0)
    run("anonymise", "Budi", "--yes")
    (name,) = list_learners(home)
    assert name.startswith("anonymous-")


def test_repair_reports_and_mends(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    play(home, "Budi", 0, 1)
    play(home, "Ani", 0)
    log = home / "learners" / "budi" / "reviews.jsonl"
    log.write_bytes(log.read_bytes() + b"broken\n")
    run("--lang", "en", "repair", "--dry-run", code=1)
    out = capsys.readouterr().out
    assert out == (
        "Ani: 1 answer kept, nothing wrong\n"
        "Budi: 2 answers kept\n"
        "  - unreadable lines of the log: 1, put aside in reviews.torn\n"
    )
    assert log.read_bytes().endswith(b"broken\n")
    run("repair", "Budi", "--lang", "en")
    assert "reviews.torn" in capsys.readouterr().out
    run("--lang", "en", "repair", "--dry-run", "--deep")
    assert capsys.readouterr().out == (
        "Ani: 1 answer kept, nothing wrong\nBudi: 2 answers kept, nothing wrong\n"
    )


@pytest.mark.parametrize(
    "words", [["import", "missing.json"], ["export", "Nobody"], ["merge", "Nobody", "x"], []]
)
def test_what_cannot_be_done_is_told(
    home: Path, words: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run(*words, code=2)
    assert capsys.readouterr().err


def test_settings(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    play(home, "Budi", 0)
    run("set", "Budi", "retention", "85%")
    run("set", "Budi", "new_per_day", "0")
    run("set", "Budi", "goal", "12")
    run("set", "Budi", "streak", "off")
    with open_learner("Budi", home) as learner:
        assert learner.schedule.retention == 0.85
        assert learner.schedule.new_per_day == 0
        assert learner.schedule.due_per_day is None
    capsys.readouterr()
    assert main(["progress", "--lang", "en"]) == 0
    told = capsys.readouterr().out
    assert "of 12 answers" in told
    assert "in a row" not in told
    run("set", "Budi", "new_per_day", "off")
    with open_learner("Budi", home) as learner:
        assert learner.schedule.new_per_day is None


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("retention", "2"),
        ("retention", "1.5"),
        ("retention", "x"),
        ("goal", "-1"),
        ("streak", "7"),
        ("colour", "red"),
    ],
)
def test_settings_that_make_no_sense(
    home: Path, setting: str, value: str, capsys: pytest.CaptureFixture[str]
) -> None:
    play(home, "Budi", 0)
    run("set", "Budi", setting, value, code=2)
    told = capsys.readouterr().err
    assert setting in told
    assert value in told or setting == "colour"
