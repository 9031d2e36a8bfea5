"""From the words on the command line to a command, and words for those that name none."""

from __future__ import annotations

from pathlib import Path

import pytest

import quiz
from quiz.cli import COMMANDS, main


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    shown = capsys.readouterr().out
    assert all(f"  {name} " in shown for name in COMMANDS)


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"quiz {quiz.__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([name, "--help"]) == 0
    shown = capsys.readouterr().out
    assert f"usage: quiz {name}" in shown
    assert len(shown.splitlines()) > 5


def test_a_slip_is_met_with_the_nearest_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["chek"]) == 2
    assert "`quiz check`" in capsys.readouterr().err


def test_a_bank_without_a_command_is_met_with_play(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bank = tmp_path / "mine.yaml"
    bank.write_text("version: 1\n")
    assert main([str(bank)]) == 2
    assert f"`quiz play {bank}`" in capsys.readouterr().err


def test_nothing_like_a_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["xyzzy"]) == 2
    assert "Did you mean" not in capsys.readouterr().err
