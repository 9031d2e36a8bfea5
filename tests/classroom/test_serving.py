"""What stands in a teacher's way is told in a sentence that says how to mend it."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from quiz.classroom.address import is_loopback, qr_rows, url
from quiz.classroom.invitation import invitation
from quiz.classroom.opening import held
from quiz.classroom.rooms import read_setup
from quiz.cli import main
from quiz.errors import RoomError
from tests.classroom.school import begun, now_ms, serving


async def test_a_port_that_is_taken(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server:
        with pytest.raises(RoomError, match=r"choose another port with --port"):
            async with serving(begun(tmp_path), tmp_path, port=server.port):
                raise AssertionError("the port was free")


def test_one_lesson_has_one_hub(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    with held(folder, now_ms), pytest.raises(RoomError, match="another hub already"), held(folder, now_ms):
        raise AssertionError("two hubs held it")


@pytest.mark.parametrize("words", [["class", "serve"], ["join", "http://x"]])
def test_a_missing_package_is_named_with_its_extra(
    words: list[str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "aiohttp" else find(name))
    assert main(words) == 2
    assert "quiz-tutor[class]" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--cert", "c.pem"], "go together"),
        (["--tag", "none-such"], "No question has the tag"),
        (["--roster", "none.csv"], "cannot be read"),
        (["--port", "70000"], "up to 65535"),
        (["no-such-bank.yaml"], "no such file"),
    ],
)
def test_arguments_that_do_not_fit(
    words: list[str],
    told: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path))
    assert main(["class", "serve", *words]) == 2
    assert told in capsys.readouterr().err


def test_the_invitation(tmp_path: Path) -> None:
    setup = read_setup(begun(tmp_path))
    here = invitation(setup, "http", "127.0.0.1", 8765)
    assert (here.address, here.alone) == ("http://127.0.0.1:8765", True)
    assert here.scan == f"http://127.0.0.1:8765/#{setup.pin}"
    assert len({len(row) for row in qr_rows(here.scan)}) == 1
    assert set("".join(here.qr)) <= set("█▀▄ ")
    everywhere = invitation(setup, "https", "0.0.0.0", 443)
    assert everywhere.board == f"https://127.0.0.1/board#{setup.board}"
    assert url("http", "fe80::1", 80) == "http://[fe80::1]"
    assert not is_loopback("192.168.1.5")
