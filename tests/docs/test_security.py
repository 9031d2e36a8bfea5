"""Every line on what is trusted and what is not has its tests, and they are there."""

from __future__ import annotations

import re
import stat
import sys
from pathlib import Path

import pytest

from quiz.cli import main
from tests.docs.stage import ROOT

PAGE = ROOT / "assets" / "security.md"


def test_every_line_names_tests_that_are_there() -> None:
    sources = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("test_*.py"))
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("| ")]
    assert len(rows) > 10
    for row in rows[1:]:
        named = re.findall(r"`(test_\w+)`", row)
        assert named, row
        for name in named:
            assert re.search(rf"^(async )?def {name}\(", sources, re.MULTILINE), name


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are POSIX's")
@pytest.mark.parametrize(
    "command",
    ["play --plain", "learners create Sari", "class slips class.csv", "progress", "check questions.yaml"],
)
def test_whatever_comes_first_makes_a_private_folder(
    command: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    home = tmp_path / "outer" / "quiz"
    monkeypatch.setenv("QUIZ_HOME", str(home))
    monkeypatch.setattr(sys, "stdin", None)
    (tmp_path / "class.csv").write_text("name\nAni\n")
    words = [str(tmp_path / word) if word == "class.csv" else word for word in command.split()]
    words = [str(ROOT / word) if word == "questions.yaml" else word for word in words]
    assert main(words) in (0, 1, 2)
    for path in (home.parent, *home.parent.rglob("*")) if home.parent.exists() else ():
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o700 if path.is_dir() else 0o600), f"{path}: {mode:o}"
