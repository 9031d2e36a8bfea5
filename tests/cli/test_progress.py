"""`quiz progress`."""

from __future__ import annotations

import csv
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.cli import main
from quiz.progress import open_learner
from quiz.progress.disk import Disk
from quiz.progress.profile import make_folder
from tests.store.making import review

BANK = """\
version: 1
title: Towns
language: en
articles:
  a: {title: Towns, publisher: P, date: 2024-01-01}
questions:
  - id: q
    ask: Which town was flooded?
    answer: Derna
    kind: place
    accept: [Darnah, Antelat]
    source: {article: a, quote: Derna was flooded.}
    tags: [flood]
    difficulty: 2
  - id: p
    ask: Which town was shelled?
    answer: Sirte
    kind: place
    source: {article: a, quote: Sirte was shelled.}
    tags: [war]
"""


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


@pytest.fixture
def bank(tmp_path: Path) -> str:
    (tmp_path / "bank.yaml").write_text(BANK)
    return str(tmp_path / "bank.yaml")


@pytest.fixture
def played(home: Path) -> Path:
    with open_learner("Budi", home) as learner:
        learner.record(review(0, "q", 3, given="Derna"))
        learner.record(review(1, "q", 1, given="Antelat", reason="other"))
        learner.record(review(2, "p", None, given="S", verdict="prompt"))
        learner.record(review(3, "p", 1, given="Derna"))
    return home


def shown(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    assert main(["progress", *words]) == code
    return capsys.readouterr().out


def test_json_has_the_documented_keys(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    data = json.loads(shown(capsys, "--json"))
    assert list(data)[:7] == ["learner", "answered", "accepted", "prompted", "rejected", "due", "questions"]
    assert {key: data[key] for key in list(data)[:6]} == {
        "learner": "Budi",
        "answered": 4,
        "accepted": 1,
        "prompted": 1,
        "rejected": 2,
        "due": 2,
    }
    assert set(data["questions"]) == {"q", "p"}
    assert data["questions"]["p"]["prompted"] == 1
    assert data["questions"]["q"]["due"] == "2024-03-01T12:11:00+00:00"


def test_the_bank_adds_groups_and_confusions(
    played: Path, bank: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(shown(capsys, bank, "--json"))
    assert data["groups"]["topic"]["flood"]["answered"] == 2
    assert data["groups"]["kind"]["place"]["answered"] == 4
    wrong = {"given": "Derna", "wanted": "Sirte", "count": 1, "question": "p", "other": "q"}
    assert data["confusions"] == [wrong]


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_report_in_words(
    played: Path, bank: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = shown(capsys, bank, "--lang", language)
    assert text.startswith("Budi\n4 ")
    assert "█" in text
    assert max(map(len, text.splitlines())) <= 80
    assert ("answers" in text) == (language == "en")


def test_output_that_knows_no_blocks_gets_letters_and_digits(played: Path, bank: str) -> None:
    words = [sys.executable, "-m", "quiz", "progress", bank]
    environ = {**os.environ, "PYTHONIOENCODING": "ascii"}
    done = subprocess.run(words, capture_output=True, text=True, env=environ, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert "#" in done.stdout
    assert "?" not in done.stdout


def test_a_row_a_question_for_a_spreadsheet(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with open_learner("Budi", played) as learner:
        learner.record(review(9, "=cmd|' /C calc'!A0"))
    rows = list(csv.DictReader(shown(capsys, "--csv").splitlines()))
    assert [row["question"] for row in rows] == ["q", "p", "'=cmd|' /C calc'!A0"]
    assert rows[0]["answered"] == "2"


def test_untrusted_names_and_answers_are_shown_plainly(
    home: Path, bank: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_learner("B\x1b[31mudi\u202e", home) as learner:
        for number in range(3):
            learner.record(review(number, "q", 1, given="evil\x1b]0;x\x07\u202e"))
    text = shown(capsys, bank)
    assert "\x1b" not in text
    assert "\u202e" not in text


def test_whose_progress(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["progress"]) == 2
    assert "Nobody has played yet" in capsys.readouterr().err
    for name in ("Ani", "Budi"):
        make_folder(home, name, Disk())
    assert main(["progress"]) == 2
    assert "several learners" in capsys.readouterr().err
    with open_learner("Ani", home) as learner:
        learner.record(review(0))
    assert json.loads(shown(capsys, "--json"))["learner"] == "Ani"
    assert json.loads(shown(capsys, "--json", "--learner", "Budi"))["answered"] == 0
    assert main(["progress", "--learner", "Cici"]) == 2
    assert "no learner called 'Cici'" in capsys.readouterr().err
    assert not list(home.glob("learners/cici*"))


def test_looking_changes_nothing(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in played.rglob("*") if path.is_file()}
    for words in (["--json"], ["--csv"], []):
        shown(capsys, *words)
    assert {path: path.read_bytes() for path in played.rglob("*") if path.is_file()} == before


def test_rejudge_shows_then_changes_on_confirmation(
    played: Path, bank: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = shown(capsys, "rejudge", bank, "--lang", "en", code=1)
    assert "q: “Antelat” wrong → right (exact)" in text
    assert "Nothing was changed" in text
    assert json.loads(shown(capsys, "--json"))["accepted"] == 1
    log = played / "learners" / "budi" / "reviews.jsonl"
    before = log.read_bytes()
    shown(capsys, "rejudge", bank, "--yes")
    assert log.read_bytes().startswith(before)
    data = json.loads(shown(capsys, "--json"))
    assert data["questions"]["q"]["accepted"] == 2
    assert data["questions"]["q"]["lapses"] == 0
    assert "stays as it was" in shown(capsys, "rejudge", bank, "--yes", "--lang", "en")


def test_rejudge_leaves_appeals_and_other_revisions_alone(
    home: Path, bank: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with open_learner("Budi", home) as learner:
        learner.record(review(0, "q", 1, given="Benghazi"))
        learner.record(review(1, "q", 3, event="appeal", of="r0"))
        learner.record(review(2, "q", 1, given="Darnah", revision=7))
        learner.record(review(3, "gone", 1, given="Darnah"))
        learner.record(review(4, "q", 1, event="skip", given="", verdict=None))
    assert "stays as it was" in shown(capsys, "rejudge", bank, "--lang", "en")


def test_yes_alone_is_told(played: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["progress", "--yes"]) == 2
    assert "rejudge" in capsys.readouterr().err


@pytest.mark.parametrize(("ms", "told"), [(9_000, "18 seconds"), (60_000, "2 minutes"), (1, "0 seconds")])
def test_the_time_is_told_in_what_fits_it(
    home: Path, bank: str, capsys: pytest.CaptureFixture[str], ms: int, told: str
) -> None:
    with open_learner("Budi", home) as learner:
        learner.record(review(0, "q", 3, given="Derna", ms=ms))
        learner.record(review(1, "p", 3, given="Sirte", ms=ms))
    assert main(["progress", bank, "--lang", "en"]) == 0
    assert f"Time: {told}, " in capsys.readouterr().out
