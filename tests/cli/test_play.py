"""`quiz play` from outside: pipes, learners, languages, banks that cannot be played, Ctrl-C."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quiz.bank import save_bank
from quiz.cli.seat import default_learner, locale_of
from quiz.cli.terminal import why_plain
from quiz.model import Bank
from tests.unit.tutoring import BIAYA, GUBERNUR, bank

UNIX = pytest.mark.skipif(os.name == "nt", reason="terminals and signals of Unix")


@pytest.fixture
def played(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    save_bank(bank(GUBERNUR, BIAYA), path)
    return path


def environment(home: Path, **more: str) -> dict[str, str]:
    kept = {
        key: value for key, value in os.environ.items() if not key.startswith("LC_") and key != "NO_COLOR"
    }
    return {**kept, "QUIZ_HOME": str(home), "LANG": "C.UTF-8", "PYTHONUTF8": "1", "LOGNAME": "tika", **more}


def quiz(*words: str, said: str = "", home: Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "quiz", "play", *words],
        input=said,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(home, **more),
        timeout=60,
        check=False,
    )


def logged(home: Path, slug: str = "tika") -> list[dict[str, object]]:
    text = (home / "learners" / slug / "reviews.jsonl").read_text(encoding="utf-8")
    return [line for line in map(json.loads, text.splitlines()) if "event" in line]


def test_a_whole_game_over_a_pipe(played: Path, tmp_path: Path) -> None:
    done = quiz(
        str(played), "--plain", "--seed", "1", said="Ratna Wijaya\nkenapa?\n25 miliar\n", home=tmp_path
    )
    assert done.returncode == 0
    assert done.stderr == ""
    assert "Soal 1: " in done.stdout
    assert "Bukti: “" in done.stdout
    assert done.stdout.rstrip().splitlines()[-1].startswith("Hebat sekali, tika! Sampai jumpa lagi")
    assert [line["given"] for line in logged(tmp_path)] == ["Ratna Wijaya", "25 miliar"]


def test_without_a_terminal_plain_mode_is_noted(played: Path, tmp_path: Path) -> None:
    done = quiz(str(played), home=tmp_path)
    assert done.returncode == 0
    assert "plain mode" in done.stderr
    assert "Soal 1: " in done.stdout


def test_the_same_seed_asks_the_same(played: Path, tmp_path: Path) -> None:
    first, second = (
        quiz(str(played), "--plain", "--seed", "5", "--choices", said="a\nb\n", home=tmp_path / home).stdout
        for home in ("one", "two")
    )
    assert first == second


def test_limit_tag_topic_and_mode(played: Path, tmp_path: Path) -> None:
    done = quiz(str(played), "--plain", "--tag", "tokoh", "--limit", "1", said="x\ny\n", home=tmp_path)
    assert "Soal 1 dari 1: Siapa gubernur" in done.stdout
    done = quiz(
        str(played), "--plain", "--topic", "pasar", "--mode", "exam", said="25 miliar\n", home=tmp_path
    )
    assert "Ini ujian" in done.stdout
    assert "✓ Benar. Berapa biaya" in done.stdout


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--tag", "xyz"], "No question has the tag 'xyz'. There are: tokoh."),
        (["--topic", "xyz"], "No question has the topic 'xyz'."),
        (["--limit", "0"], "must be a whole number"),
        (["--limit", "-3"], "must be a whole number"),
        (["--until", "2026-11-30"], "--until goes with --mode cram"),
        (["--mode", "cram", "--until", "kapan"], "is no date"),
        (["--learner", "///"], "letter or digit"),
    ],
)
def test_arguments_that_do_not_fit(words: list[str], told: str, played: Path, tmp_path: Path) -> None:
    done = quiz(str(played), "--plain", *words, home=tmp_path)
    assert done.returncode == 2
    assert told in done.stderr
    assert done.stdout == ""


def test_banks_that_cannot_be_played(tmp_path: Path) -> None:
    broken, empty = tmp_path / "broken.yaml", tmp_path / "empty.yaml"
    broken.write_text("version: 1\ntitle: x\nquestions:\n  - id: a\n    ask: Siapa?\n", encoding="utf-8")
    save_bank(Bank(title="Kosong"), empty)
    for path in (broken, empty, tmp_path / "none.yaml", tmp_path):
        done = quiz(str(path), "--plain", home=tmp_path / "home")
        assert done.returncode == 2
        assert done.stderr.startswith("quiz: ")
        assert "Traceback" not in done.stderr
        assert not (tmp_path / "home" / "learners").exists()
    assert f"{broken}:4:" in quiz(str(broken), "--plain", home=tmp_path / "home").stderr


def test_a_bank_from_standard_input_leaves_no_answers_there(played: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "play", "-", "--plain"],
        input=played.read_text(encoding="utf-8"),
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(tmp_path),
        start_new_session=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert "Soal 1: " in done.stdout
    assert not (tmp_path / "learners" / "tika" / "reviews.jsonl").read_text(encoding="utf-8").count('"given"')


def test_the_language_comes_from_option_setting_locale_and_bank_in_that_order(
    played: Path, tmp_path: Path
) -> None:
    def greeting(*words: str, **more: str) -> str:
        return quiz(str(played), "--plain", *words, home=tmp_path, **more).stdout.split()[0]

    assert greeting() == "Halo,"
    assert greeting(LANG="en_GB.UTF-8") == "Hello,"
    profile = tmp_path / "learners" / "tika" / "learner.json"
    kept = json.loads(profile.read_text(encoding="utf-8"))
    kept["settings"]["language"] = "id"
    profile.write_text(json.dumps(kept), encoding="utf-8")
    quiz(str(played), "--plain", said="x\n", home=tmp_path)
    assert greeting(LANG="en_GB.UTF-8") == "Halo,"
    assert greeting("--lang", "en", LANG="id_ID.UTF-8") == "Hello,"


def test_locale_names() -> None:
    assert locale_of({"LANG": "id_ID.UTF-8"}) == "id"
    assert locale_of({"LANG": "id", "LC_ALL": "en_US"}) == "en"
    assert locale_of({"LANG": "C.UTF-8"}) == ""
    assert locale_of({"LANG": "fr_FR.UTF-8"}) == ""
    assert locale_of({}) == ""


def test_who_plays_when_nobody_is_named(played: Path, tmp_path: Path) -> None:
    assert default_learner(tmp_path, {}) == "pelajar"
    assert default_learner(tmp_path, {"LOGNAME": "\x00", "USER": "budi"}) == "budi"
    quiz(str(played), "--plain", "--learner", "Ayu", said="x\n", home=tmp_path)
    quiz(str(played), "--plain", "--learner", "Beni", said="x\n", home=tmp_path)
    assert default_learner(tmp_path, {"LOGNAME": "budi"}) == "Beni"


def test_where_the_screen_cannot_be_used() -> None:
    class Stream:
        def __init__(self, terminal: bool) -> None:
            self.terminal = terminal

        def isatty(self) -> bool:
            return self.terminal

    screen, pipe = Stream(True), Stream(False)
    assert why_plain({}, screen, screen) == ""
    assert why_plain({}, pipe, screen)
    assert why_plain({}, screen, pipe)
    assert why_plain({}, screen, None)
    assert why_plain({"NO_COLOR": "1"}, screen, screen)
    assert why_plain({"NO_COLOR": ""}, screen, screen) == ""
    assert why_plain({"TERM": "dumb"}, screen, screen)


def test_bytes_that_are_no_text_are_an_answer_like_any_other(played: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "play", str(played), "--plain"],
        input=b"\xff\xfe\x00\n\x1b[31m\nselesai\n",
        capture_output=True,
        env=environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert done.returncode == 0
    assert b"\x1b" not in done.stdout


def heed_interrupts() -> None:
    """A suite that a shell runs in the background hands down that interrupts are ignored."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@UNIX
def test_ctrl_c_keeps_the_answers(played: Path, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "quiz", "play", str(played), "--plain", "--learner", "tika"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        env=environment(tmp_path),
        preexec_fn=heed_interrupts,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("Ratna Wijaya\n")
    process.stdin.flush()
    while "Soal 2" not in process.stdout.readline():
        time.sleep(0.001)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=30)
    assert process.returncode == 130
    assert "Traceback" not in told
    assert len(logged(tmp_path)) == 1


@UNIX
def test_a_reader_that_goes_away_is_no_failure(played: Path, tmp_path: Path) -> None:
    command = f"yes x | {sys.executable} -m quiz play {played} --plain | head -n 3"
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment(tmp_path),
        timeout=60,
        check=False,
    )
    assert len(done.stdout.splitlines()) == 3
    assert "Traceback" not in done.stderr


@UNIX
def test_on_a_dumb_terminal_lines_are_wrapped(played: Path, tmp_path: Path) -> None:
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 40, 0, 0))
    process = subprocess.Popen(
        [sys.executable, "-m", "quiz", "play", str(played)],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.PIPE,
        env=environment(tmp_path, TERM="dumb", COLUMNS="200"),  # as a line editor leaves it
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, b"bantuan\nselesai\n")
    told = b""
    try:
        while piece := os.read(ours, 4096):
            told += piece
    except OSError:
        pass  # how the end of a pseudo-terminal looks on Linux
    _, noted = process.communicate(timeout=30)
    os.close(ours)
    assert process.returncode == 0
    assert b"plain mode" in noted
    # The line editor goes back to the first column and writes the line again: that begins a line, too.
    lines = re.split(r"[\r\n]+", told.decode("utf-8"))
    assert "Sampai jumpa" in told.decode("utf-8")
    assert max(map(len, lines)) < 40, repr(lines)
