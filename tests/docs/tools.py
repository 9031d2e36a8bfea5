"""Stand-ins on a stage for what installs and builds: each checks whether its words make sense."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

from tests.docs.stage import ROOT, extras

_REQUIREMENT = re.compile(r"(?:\.|quiz-tutor|[\w./*-]*\.whl)(?:\[([\w,]+)\])?")


def install(words: list[str]) -> int:
    """Whether what is to be installed is this project, with extras that it has."""
    wanted = [word for word in words if not word.startswith("-") and word not in _VERBS]
    for one in wanted:
        found = _REQUIREMENT.fullmatch(one)
        if not found or not set(filter(None, (found[1] or "").split(","))) <= extras():
            print(f"nothing here is called {one}", file=sys.stderr)
            return 1
    return 0


_VERBS = ("install", "tool", "run", "build", "quiz", "uvx", "pipx")


def start_once(words: list[str]) -> int:
    """``pipx run`` and ``uvx``: the same, from a wheel or a folder, and then ``quiz``."""
    at = next((n for n, word in enumerate(words) if word in ("--from", "--spec")), -1)
    assert at >= 0, words
    assert words[at + 2] == "quiz", words
    return install([words[at + 1]]) or subprocess.run(["quiz", *words[at + 3 :]]).returncode


def make(words: list[str]) -> int:
    """Whether there is such a target. Each makes the environment first."""
    python(["-m", "venv", ".venv"])
    real = shutil.which("make", path=os.environ["PATH"].split(os.pathsep, 1)[1])
    if real is None:
        return 0
    return subprocess.run([real, "-n", "-C", str(ROOT), *words], stdout=subprocess.DEVNULL).returncode


def python(words: list[str]) -> int:
    """The interpreter; a virtual environment holds the stage's own commands."""
    if words[:2] == ["-m", "venv"]:
        folder = Path(words[2], "bin")
        folder.mkdir(parents=True, exist_ok=True)
        here = Path(os.environ["HOME"], "bin")
        for tool in here.iterdir():
            (folder / tool.name).unlink(missing_ok=True)
            (folder / tool.name).symlink_to(tool)
        (folder / "activate").write_text("")
        (folder / "python").unlink(missing_ok=True)
        (folder / "python").symlink_to(here / "python3")
        return 0
    if words[:2] in (["-m", "build"], ["-m", "pip"]):
        return install(words[2:]) if words[1] == "pip" else 0
    return os.execv(sys.executable, [sys.executable, *words])


def main() -> int:
    """Run the tool that the first word names."""
    name, *words = sys.argv[1:]
    if name == "make":
        return make(words)
    if name == "python3":
        return python(words)
    return start_once(words) if "--from" in words or "--spec" in words else install(words)


if __name__ == "__main__":
    sys.exit(main())
