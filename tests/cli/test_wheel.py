"""The wheel holds all that playing needs: installed into an empty folder it plays."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
pytestmark = pytest.mark.wheel


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)],
        check=True,
        capture_output=True,
    )
    return next(folder.glob("*.whl"))


def test_holds_models_catalogues_schema_and_bank(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    for part in (
        "quiz/shipped/questions.yaml",
        "quiz/shipped/assets/bank.schema.json",
        "quiz/locale/id/LC_MESSAGES/quiz.mo",
        "quiz/py.typed",
    ):
        assert part in names
    assert any(name.startswith("quiz/generate/models/NOTICE") for name in names)
    assert sum(name.startswith("quiz/shipped/assets/articles/") for name in names) == 5
    assert not any(name.startswith("tests") for name in names)


def test_plays_from_an_empty_folder(wheel: Path, tmp_path: Path) -> None:
    site, empty, home = tmp_path / "site", tmp_path / "empty", tmp_path / "home"
    empty.mkdir()
    subprocess.run(
        [
            sys.executable,
            "-m",
            "pip",
            "install",
            "-q",
            "--no-deps",
            "--no-index",
            "--target",
            str(site),
            str(wheel),
        ],
        check=True,
        capture_output=True,
    )
    environment = {**os.environ, "PYTHONPATH": str(site), "QUIZ_HOME": str(home)}

    def run(*words: str, given: str = "") -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "quiz", *words],
            cwd=empty,
            env=environment,
            input=given,
            capture_output=True,
            text=True,
            timeout=60,
        )

    where = subprocess.run(
        [sys.executable, "-c", "import quiz; print(quiz.__file__)"],
        cwd=empty,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(site))
    played = run(
        "play",
        "--plain",
        "--lang",
        "id",
        "--seed",
        "1",
        "--limit",
        "2",
        given="Kuala Lumpur\nsumber\nKuala Lumpur\n",
    )
    assert played.returncode == 0, played.stderr
    assert played.stdout.count("?") >= 2
    progress = run("progress", "--json")
    assert progress.returncode == 0, progress.stderr
    assert '"answered": 2' in progress.stdout or '"answered":2' in progress.stdout
    assert not list(empty.iterdir())
