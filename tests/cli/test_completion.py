"""Pressing Tab: the real shells offer commands, options, formats, codes and learners."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from argparse import Action
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from quiz.cli import COMMANDS, main
from quiz.cli.completing import parser_for

CASES = {
    "quiz ch": {"check"},
    "quiz --pl": {"--plain"},
    "quiz export b.yaml --to m": {"moodle-xml"},
    "quiz import f --from op": {"opentdb"},
    "quiz play --learner S": {"Sari"},
    "quiz play --mode p": {"pairs"},
    "quiz learners re": {"rename", "repair"},
    "quiz check --explain Q100": {"Q100"},
    "quiz class s": {"serve", "slips"},
    "quiz completion b": {"bash"},
}

ASK = {
    "bash": 'eval "$(quiz completion bash)"; COMP_LINE="$0"; COMP_POINT=${#COMP_LINE}; COMP_WORDBREAKS=" "; '
    '_python_argcomplete quiz; printf "%s\\n" "${COMPREPLY[@]}"',
    "zsh": "autoload -Uz compinit && compinit -u -D; _describe() { print -l -- ${(P)2} }; "
    'eval "$(quiz completion zsh)"; autoload is-at-least; '
    'BUFFER="$0"; CURSOR=${#BUFFER}; words=(${=BUFFER}); _python_argcomplete',
    "fish": 'quiz completion fish | source; complete -C "$argv[1]"',
}


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    """A home with one learner, and `quiz` on the path."""
    tool = tmp_path / "bin" / "quiz"
    tool.parent.mkdir()
    tool.write_text(f"#!/bin/sh\nexec '{sys.executable}' -m quiz \"$@\"\n")
    tool.chmod(0o755)
    home = tmp_path / "home"
    made = {
        **os.environ,
        "PATH": f"{tool.parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "QUIZ_HOME": str(home),
    }
    subprocess.run(["quiz", "learners", "create", "Sari"], env=made, check=True, capture_output=True)
    return made


@pytest.mark.parametrize("shell", ASK)
def test_tab_offers_what_fits(shell: str, environment: dict[str, str]) -> None:
    if not shutil.which(shell):
        pytest.skip(f"there is no {shell}")
    for line, expected in list(CASES.items())[: None if shell == "bash" else 3]:
        quiet = ["--no-config"] if shell == "fish" else ["-f"] if shell == "zsh" else ["--norc"]
        done = subprocess.run(
            [shell, *quiet, "-c", ASK[shell], line],
            env=environment,
            capture_output=True,
            text=True,
            timeout=60,
        )
        said = {row.partition("\t")[0].partition(":")[0].strip() for row in done.stdout.splitlines()}
        assert said - {""} == expected, (line, done.stdout, done.stderr)


def test_every_command_can_be_completed() -> None:
    for name in COMMANDS:
        assert any(action.option_strings for action in offered(name)), name


def test_a_broken_data_folder_is_no_error(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.write_text("no folder")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("QUIZ_HOME", str(home))
        action: Any = next(one for one in offered("progress") if one.dest == "learner")
        assert action.completer("", None) == []
    assert parser_for([]).prog == "quiz"


def offered(name: str) -> Iterator[Action]:
    """The arguments of a command, each with what stands for it."""
    commands: Any = parser_for([name])._actions[-1]
    yield from commands.choices[name]._actions


def test_a_shell_that_is_not_known(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "csh"]) == 2
    assert "bash" in capsys.readouterr().err
