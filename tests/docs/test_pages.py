"""The pages for readers: their commands run from top to bottom, snippets hold, links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from quiz import __version__
from quiz.bank.formats.known import FORMATS
from quiz.cli import COMMANDS
from tests.docs import drawing
from tests.docs.snippets import Snippet, links, snippets
from tests.docs.stage import ROOT, WAIT, Stage, extras

ASSETS = ROOT / "assets"
README = ROOT / "README.md"
PAGES = [README, ROOT / ".github" / "CONTRIBUTING.md", *sorted(ASSETS.glob("*.md"))]
PICTURES = sorted(path.name for path in (ASSETS / "screens").iterdir())
ELSEWHERE = {"powershell"}
"""Languages of other systems."""


def named(page: Path) -> str:
    return str(page.relative_to(ROOT))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_command_runs_and_every_snippet_holds(page: Path, tmp_path: Path) -> None:
    (tmp_path / "stage").mkdir()
    stage = Stage(tmp_path / "stage", tmp_path / "home")
    for snippet in snippets(page):
        if snippet.language == "python" and not snippet.text.startswith("# "):
            run_python(snippet, stage)
        elif snippet.language == "yaml":
            (stage.folder / "snippet.yaml").write_text(snippet.text + "\n", encoding="utf-8")
            stage.works("quiz check snippet.yaml --ignore Q201")
            stage.works("quiz play snippet.yaml --plain --learner Yaml --limit 1")
        else:
            assert snippet.language in {"", "sh", "python"} | ELSEWHERE, snippet
            for command in snippet.commands:
                stage.works(command)


def run_python(snippet: Snippet, stage: Stage) -> None:
    """Run it; a line that ends in a remark which is a string is equal to it."""
    code = re.sub(r"(?m)^(\S.*?)  # ('[^']*')$", r"assert (\1) == \2, \1", snippet.text)
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=stage.folder,
        env=stage.environment,
        capture_output=True,
        text=True,
        timeout=WAIT,
    )
    assert done.returncode == 0, f"{snippet.page}:{snippet.line}\n{done.stderr}"


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_every_link_leads_somewhere(page: Path) -> None:
    for link in links(page):
        assert "://" not in link, f"{link}: a page must be whole without the network"
        assert (page.parent / link.partition("#")[0]).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_lines_fit_a_screen(page: Path) -> None:
    for line in page.read_text(encoding="utf-8").splitlines():
        assert len(line) <= 125 or line.startswith(("|", "<img", "    $ ")), line


def test_every_picture_is_shown_or_linked() -> None:
    shown = {Path(link).name for page in PAGES for link in links(page)}
    assert set(PICTURES) <= shown | {"talk-light.svg", "talk-small.svg"}


def test_the_readme_names_every_command_format_and_extra_of_a_format() -> None:
    text = README.read_text(encoding="utf-8")
    assert not [name for name in COMMANDS if f"quiz {name}" not in text]
    assert not [name for name in FORMATS if f"`{name}`" not in text]
    assert set(re.findall(r"\[(\w+)\](?!\()", text)) - {"Tokio", "Kyoto"} <= extras()


def test_the_changes_tell_of_this_version() -> None:
    assert f"\n## {__version__}\n" in (ASSETS / "CHANGELOG.md").read_text(encoding="utf-8")


def test_the_picture_of_the_house_is_of_this_house() -> None:
    assert drawing.FILE.read_text(encoding="utf-8") == drawing.drawing()
    packages = {
        f"quiz.{path.stem}"
        for path in (ROOT / "quiz").iterdir()
        if path.suffix in ("", ".py") and path.stem[:1] != "_"
    }
    assert packages == {name for row in drawing.layers() for name in row}


def test_the_distribution_is_called_what_the_pages_say() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"`{project['name']}`" in README.read_text(encoding="utf-8")
