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


@pytest.fixture(scope="module")
def site(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel installs, and nothing else."""
    folder = tmp_path_factory.mktemp("site")
    words = ["install", "-q", "--no-deps", "--no-index", "--target", str(folder), str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", *words], check=True, capture_output=True)
    return folder


def bound() -> None:
    """Two gigabytes of memory at most, as on a small machine."""
    import resource

    _, most = resource.getrlimit(resource.RLIMIT_AS)
    size = 2 << 30 if most == resource.RLIM_INFINITY else min(most, 2 << 30)
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


@pytest.mark.skipif(sys.platform == "win32", reason="limits are POSIX's")
@pytest.mark.parametrize("locale", ["C", "POSIX", "id_ID.UTF-8", "en_US.ISO-8859-1", ""])
def test_plays_on_a_bare_machine(site: Path, tmp_path: Path, locale: str) -> None:
    """An empty home, an environment with hardly anything in it, a dumb terminal, little memory."""
    (tmp_path / "empty").mkdir()
    environment = {
        "HOME": str(tmp_path / "home"),
        "PATH": os.defpath,
        "TERM": "dumb",
        "PYTHONPATH": str(site),
    }
    if locale:
        environment["LC_ALL"] = locale
    article = "Wali Kota Padang Hendri Arnis meresmikan Pasar Muaro di Kota Padang pada 4 Maret 2025.\n"

    def run(*words: str, given: str) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "quiz", *words],
            cwd=tmp_path / "empty",
            env=environment,
            input=given.encode(),
            capture_output=True,
            timeout=120,
            preexec_fn=bound,
        )
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return done.stdout.decode(errors="replace")

    played = run("play", "--seed", "1", "--limit", "2", given="Kuala Lumpur\nkasih petunjuk dong\nskip\n")
    assert played.count("?") >= 2
    assert run("progress", given="")
    assert "answer" in run("generate", "-", "--per-article", "5", given=article)
    assert (tmp_path / "home").is_dir()


def test_plays_from_an_empty_folder(site: Path, tmp_path: Path) -> None:
    empty, home = tmp_path / "empty", tmp_path / "home"
    empty.mkdir()
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
