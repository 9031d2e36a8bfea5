"""A folder to run documented commands in: the real ones, with stand-ins for what installs or connects.

The stage looks like a clone of the project to whoever reads along: the shipped bank, the articles and the
pictures are there, and the files that the documents speak of without making them (``article.txt``,
``class.csv``, …). ``quiz`` is the real one, with a data folder of its own.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from quiz.cli import main
from tests.docs.terminal import on_terminal

ROOT = Path(__file__).parents[2]
WAIT = 120
"""Seconds that a command may take on a busy machine."""

SAID = "Kuala Lumpur\nkasih petunjuk dong\nwhy?\nskip\nstop\n"
"""What a learner types where a command waits for lines."""

QUESTIONS = """::merdeka:: Kapan Indonesia merdeka? {=17 Agustus 1945}
::jepang:: Apa ibu kota Jepang? {=Tokyo ~Kyoto ~Osaka}
"""
ARTICLE = """Gempa bermagnitudo 6,2 mengguncang Kota Lembayung pada Senin, 4 Maret 2024.
Wali Kota Ratna Pramesti mengungsikan 350 warga ke Gedung Kenanga.
"""
ROSTER = "name,class,team,pin\nAni Lestari,8A,Merah,4711\nBudi Santoso,8A,Biru,\n"
ANSWER = {"question": {"ask": "Kapan Indonesia merdeka?", "answer": "17 Agustus 1945"}, "given": "17-8-1945"}


_QUIZ = """[ "$1 $2" = "class serve" ] && set -- "$@" --host 127.0.0.1 --port 0
exec '{python}' -m quiz "$@"
"""
"""The real command. A hub stays on this machine, on a port that is free."""


def _tool(file: Path, script: str) -> None:
    file.write_text(f"#!/bin/sh\n{script}")
    file.chmod(0o755)


@dataclass
class Stage:
    """A folder, and an environment in which ``quiz`` and the stand-ins are found first."""

    folder: Path
    home: Path
    environment: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        tools = self.home / "bin"
        tools.mkdir(parents=True)
        _tool(tools / "quiz", _QUIZ.format(python=sys.executable))
        _tool(tools / "less", "exec cat\n")
        for name in ("python3", "make", "pip", "pipx", "uv", "uvx"):
            _tool(tools / name, f"exec '{sys.executable}' -m tests.docs.tools {name} \"$@\"\n")
        self.environment = {
            **{key: os.environ[key] for key in ("PATH", "LANG", "LC_ALL") if key in os.environ},
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
            "HOME": str(self.home),
            "QUIZ_HOME": str(self.home / "quiz"),
            "TERM": "xterm-256color",
            "SHELL": "/bin/bash",
        }
        self._furnish()

    def _furnish(self) -> None:
        """Lay out what the documents take for granted."""
        for name in ("questions.yaml", "LICENSE", "pyproject.toml"):
            shutil.copy(ROOT / name, self.folder)
        shutil.copytree(ROOT / "assets" / "articles", self.folder / "assets" / "articles", dirs_exist_ok=True)
        (self.folder / "article.txt").write_text(ARTICLE, encoding="utf-8")
        (self.folder / "questions.gift").write_text(QUESTIONS, encoding="utf-8")
        (self.folder / "class.csv").write_text(ROSTER, encoding="utf-8")
        row = {"id": "gempa", "date": "2024-03-05", "text": ARTICLE}
        (self.folder / "news.jsonl").write_text(json.dumps(row) + "\n", encoding="utf-8")
        (self.folder / "answers.jsonl").write_text(json.dumps(ANSWER) + "\n", encoding="utf-8")

    def run(self, command: str) -> subprocess.CompletedProcess[str]:
        """Run one line as a shell does, with lines to read if it waits for some; a screen is left at once.

        The workers of a cluster are this machine.
        """
        command = re.sub(r"\bdask:\S+", "local", command)
        if command.split()[:2] == ["quiz", "author"]:
            return on_terminal(command, "\x11", self.folder, self.environment, WAIT)
        return subprocess.run(
            ["bash", "-euo", "pipefail", "-c", command],
            cwd=self.folder,
            env=self.environment,
            input="q\n" if "class serve" in command else SAID,
            capture_output=True,
            text=True,
            timeout=WAIT,
        )

    def begin(self, command: str) -> subprocess.Popen[str]:
        """Start one line and leave it running, its streams open."""
        pipe = subprocess.PIPE
        return subprocess.Popen(
            ["bash", "-c", f"exec {command}"],
            cwd=self.folder,
            env=self.environment,
            stdin=pipe,
            stdout=pipe,
            stderr=pipe,
            text=True,
        )

    def twin(self, folder: Path, home: Path) -> Stage:
        """Another stage with all that is on this one."""
        shutil.copytree(self.folder, folder)
        shutil.copytree(self.home / "quiz", home / "quiz")
        return Stage(folder, home)

    def works(self, command: str) -> str:
        """Run ``command``, which must end well; returns what it printed. Findings do not fail a check."""
        done = self.run(command)
        fine = (0, 1) if "quiz check" in command and "--ignore" not in command else (0,)
        assert done.returncode in fine, f"$ {command}\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}"
        assert "Traceback" not in done.stderr, f"$ {command}\n{done.stderr[-2000:]}"
        return done.stdout


def extras() -> set[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return set(project["optional-dependencies"])


def help_of(*words: str) -> str:
    """What ``quiz … --help`` prints at 80 columns."""
    import io
    from contextlib import redirect_stdout
    from unittest.mock import patch

    shown = io.StringIO()
    with redirect_stdout(shown), patch.dict(os.environ, {"COLUMNS": "80"}):
        assert main([*words, "--help"]) == 0
    return shown.getvalue()
