"""Every command's help has examples, each of which runs as it stands."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from quiz.cli import COMMANDS
from quiz.cli.classroom import ACTIONS
from tests.docs.snippets import examples
from tests.docs.stage import WAIT, Stage, help_of

LEARNERS = (
    "list",
    "create",
    "rename",
    "delete",
    "anonymise",
    "export",
    "import",
    "merge",
    "set",
    "fit",
    "repair",
)
PAGES: list[tuple[str, ...]] = [
    (),
    *((name,) for name in COMMANDS),
    *(("class", name) for name in ACTIONS),
    *(("learners", name) for name in LEARNERS),
]


@pytest.fixture
def furnished(lived_in: Stage, tmp_path: Path) -> Stage:
    """A stage of one's own with the history of a learner and a lesson."""
    return lived_in.twin(tmp_path / "stage", tmp_path / "home")


@pytest.fixture(scope="module")
def lived_in(stage: Stage) -> Stage:
    """A stage on which somebody has played and a lesson was held."""
    stage.works("quiz play --plain --learner Sari --limit 2")
    stage.works("quiz class serve")
    (stage.folder / "articles").mkdir()
    (stage.folder / "articles" / "gempa.txt").write_bytes((stage.folder / "article.txt").read_bytes())
    return stage


NEEDED = {
    "sari.json": "quiz learners export Sari -o sari.json",
    "deck.apkg": "quiz export questions.yaml -o deck.apkg",
    "export.txt": "quiz export questions.yaml --to aiken -o export.txt",
    "bank.yaml": "quiz import questions.gift -o bank.yaml",
}
"""Files that examples read, with what makes them."""


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_help_has_examples_that_run(words: tuple[str, ...], furnished: Stage) -> None:
    page = help_of(*words)
    shown = examples(page)
    assert shown, f"quiz {' '.join(words)} --help shows no example"
    for example in shown:
        assert example.startswith(f"quiz {' '.join(words)}".strip()), example
        for name, maker in NEEDED.items():
            made = re.search(rf"(-o|new) {name}", example) or (furnished.folder / name).exists()
            if name in example and not made:
                furnished.works(maker)
        if example.startswith("quiz join"):
            joined(furnished, example)
        elif re.search(r"\.pdf\b", example) and not installed("weasyprint"):
            assert "quiz-tutor[pdf]" in furnished.run(example).stderr
        elif re.search("(delete|anonymise) Sari$", example):
            assert "--yes" in furnished.run(example).stderr
        elif "fit Sari" in example:
            assert furnished.run(example).returncode in (0, 1, 2)
        else:
            furnished.works(example)


@pytest.mark.parametrize("words", PAGES, ids=" ".join)
def test_help_fits_a_terminal(words: tuple[str, ...]) -> None:
    assert max(map(len, help_of(*words).splitlines())) <= 80


def installed(package: str) -> bool:
    from importlib.util import find_spec

    return find_spec(package) is not None


def joined(stage: Stage, example: str) -> None:
    """A pupil joins a lesson that is held on this machine, and stays until it is over."""
    with hub(stage) as (process, address, pin):
        line = re.sub(r"http://\S+", f"{address} --room {pin} --pin 1234", example)
        if "--name" not in line:
            line += " --name Citra"
        with stage.begin(line) as pupil:
            try:
                assert process.stdin
                for said in process.stdout or ():
                    if "has come in" in said:
                        break
                process.stdin.write("e\n")
                process.stdin.flush()
                _, wrong = pupil.communicate(timeout=WAIT)
            finally:
                pupil.kill()  # whatever was not as expected, nobody waits for it
            assert pupil.returncode == 0, wrong


@contextmanager
def hub(stage: Stage) -> Iterator[tuple[subprocess.Popen[str], str, str]]:
    """A hub's process, its address and its room's PIN; it goes when it is left."""
    with subprocess.Popen(
        ["quiz", "class", "serve", "--new", "--lang", "en"],
        cwd=stage.folder,
        env=stage.environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    ) as process:
        assert process.stdout
        assert process.stdin
        said = ""
        for line in process.stdout:
            said += line
            if line.startswith("Teacher's token"):
                break
        address, pin = re.search(r"http://\S+", said), re.search(r"Room PIN: (\S+)", said)
        assert address, said
        assert pin, said
        yield process, address[0], pin[1]
        process.communicate("q\n", timeout=WAIT)
        assert process.returncode == 0
