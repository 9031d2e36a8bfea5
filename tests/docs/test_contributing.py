"""What the guide adds can be added: its files go into a copy of the project, and their tests pass there."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs.snippets import Snippet, snippets
from tests.docs.stage import ROOT

GUIDE = ROOT / ".github" / "CONTRIBUTING.md"


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project with everything that the guide adds."""
    folder = tmp_path_factory.mktemp("copy")
    for name in ("quiz", "tests", "assets"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "*.svg"))
    for name in ("pyproject.toml", "questions.yaml"):
        shutil.copy(ROOT / name, folder)
    for snippet in snippets(GUIDE):
        if snippet.language == "python":
            add(snippet, folder)
    return folder


def add(snippet: Snippet, folder: Path) -> None:
    """Put a snippet where its first line says: into a new file, or after a line of one that is there."""
    head, _, body = snippet.text.partition("\n")
    name, _, anchor = head.removeprefix("# ").partition(", after: ")
    file = folder / name
    if not anchor:
        assert not file.exists(), f"{name} is there already"
        file.write_text(body + "\n", encoding="utf-8")
        return
    lines = file.read_text(encoding="utf-8").split("\n")
    at = [number for number, line in enumerate(lines, 1) if anchor in line]
    assert len(at) == 1, f"{name}: {anchor!r} stands {len(at)} times"
    file.write_text("\n".join([*lines[: at[0]], body, *lines[at[0] :]]), encoding="utf-8")


def test_every_example_passes_its_test(copy: Path) -> None:
    heads = [one.text.partition("\n")[0].removeprefix("# ") for one in snippets(GUIDE)]
    tests = [head for head in heads if head.startswith("tests/")]
    assert len(tests) == 4
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *tests],
        cwd=copy,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout[-3000:]


def test_the_examples_are_no_part_of_the_project() -> None:
    heads = [one.text.partition("\n")[0].removeprefix("# ") for one in snippets(GUIDE)]
    added = [head for head in heads if head.startswith("quiz/") and ", after: " not in head]
    assert len(added) == 4
    assert not any((ROOT / name).exists() for name in added)
