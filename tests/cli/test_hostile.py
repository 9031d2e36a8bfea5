"""Hostile text in every place that text can come from: on a terminal and on a page it stays text."""

from __future__ import annotations

import io
import json
import sys
import unicodedata
from html.parser import HTMLParser
from pathlib import Path

import pytest

from quiz.bank import save_bank
from quiz.cli import main
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source

EVIL = (
    "\x1b[31mmerah\x1b]0;judul\x07 \x9b2J \u202ekilab\u2066 [bold]tebal[/] [@click=app.quit]x[/] "
    "<script>alert(1)</script><img src=x onerror=alert(2)> =HYPERLINK(1) {0.__class__} %s \ue000"
)
QUOTE = f"Wali Kota Ratna Pramesti membuka {EVIL} pada 2024."


def evil_bank(path: Path) -> None:
    article = Article(id=ArticleId("a"), title=EVIL, publisher=EVIL, date=None, file=None)
    question = Question(
        id=QuestionId("a/b"),
        ask=f"Siapa yang membuka {EVIL}?",
        answer="Ratna Pramesti",
        accept=(EVIL,),
        prompt={"wali kota": EVIL},
        reject=(f"bukan {EVIL}",),
        choices=("Ratna Pramesti", f"b {EVIL}", f"c {EVIL}"),
        hint=EVIL,
        explain=EVIL,
        source=Source(article=ArticleId("a"), quote=QUOTE),
        tags=(EVIL,),
        status="reviewed",
    )
    other = Question(id=QuestionId(f"c{EVIL[:5]}"), ask=f"Kapan {EVIL}?", answer=f"d {EVIL}", kind="text")
    save_bank(Bank(title=EVIL, questions=(question, other), articles={article.id: article}), path)


@pytest.fixture
def evil(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a bank, an article, a roster and a learner full of harm."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("USER", EVIL[:40])
    evil_bank(tmp_path / "bank.yaml")
    (tmp_path / "article.md").write_text(f"---\ntitle: '{EVIL[40:]}'\n---\n{QUOTE}\n" * 3, encoding="utf-8")
    (tmp_path / "class.csv").write_text(f"name,class\nAni {EVIL[:60]},8{EVIL[:20]}\n", encoding="utf-8")
    case = {"question": {"ask": EVIL, "answer": f"Kota {EVIL[:40]}"}, "given": f"kota {EVIL[:40]}"}
    (tmp_path / "answers.jsonl").write_text(json.dumps(case) + "\n", encoding="utf-8")
    for name in ("gift", "moodle-xml", "aiken", "csv", "opentdb", "answerlines", "quizlet"):
        (tmp_path / f"in.{name}").write_text(f"{EVIL}\t{EVIL}\n::x:: {EVIL} {{={EVIL}}}\n", encoding="utf-8")
    return tmp_path


COMMANDS = [
    "check bank.yaml",
    "check bank.yaml --format github",
    "check bank.yaml --fix",
    "play bank.yaml --plain --limit 2 --choices",
    "play bank.yaml --plain --limit 2 --lang en --learner Sari",
    "play bank.yaml --tag \x1b[31mx",
    "play \x1b[31m.yaml",
    "progress bank.yaml",
    "progress bank.yaml --csv",
    "progress --learner \x1b[31mx",
    "progress rejudge bank.yaml --yes",
    "learners list",
    "learners list --json",
    "progress --json",
    "check bank.yaml --format json",
    "learners create \x1b[31mx\u202e",
    "learners import answers.jsonl",
    "judge answers.jsonl",
    "judge answers.jsonl --explain",
    "generate article.md --report --explain --page why.html -o out.yaml",
    "generate \x1b[31m.md",
    "class slips class.csv",
    "class slips class.csv -o slips.html",
    "class report \x1b[31mx",
    "export bank.yaml -o sheet.html --versions 2",
    "export bank.yaml --to quizlet",
    "export bank.yaml --to \x1b[31mx",
    *(
        f"import in.{name} --from {name}"
        for name in ("gift", "moodle-xml", "aiken", "csv", "opentdb", "quizlet")
    ),
    "new \x1b[31m.txt",
    "\x1b[31mcheck",
]

SAID = f"{EVIL}\npetunjuk\nsumber\nkok salah?\nsiapa itu {EVIL}?\nwali kota\nskip\nskor\nstop\n"


@pytest.mark.parametrize("command", COMMANDS, ids=lambda text: ascii(text))
def test_nothing_reaches_the_terminal_as_more_than_text(
    command: str, evil: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for words in (["play", "bank.yaml", "--plain", "--limit", "2", "--seed", "1"], command.split()):
        monkeypatch.setattr(sys, "stdin", io.StringIO(SAID))
        assert main(words) in (0, 1, 2)
    shown = capfd.readouterr()
    for text in (shown.out, shown.err):
        assert sorted({char for char in text if harmful(char)}) == []
        assert "Traceback" not in text
    for page in evil.glob("*.html"):
        assert tags(page) <= PLAIN, page.name
        assert not [char for char in page.read_text(encoding="utf-8") if harmful(char)]


def harmful(char: str) -> bool:
    """Whether a terminal would do something with ``char``, or read it in another order."""
    return unicodedata.category(char) in {"Cc", "Cf", "Co", "Cs"} and char not in "\n\t"


ELEMENTS = """
html head meta title style link body main header footer section article nav h1 h2 h3 h4 p div span ol ul
li dl dt dd table thead tbody tr th td caption details summary b i em strong mark small blockquote q cite
a br hr pre code figure figcaption svg path rect text line g
"""
PLAIN = frozenset(ELEMENTS.split())


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.add(tag)
        assert not [name for name, _ in attrs if name.startswith("on")]


def tags(page: Path) -> set[str]:
    """The elements of a page."""
    parser = _Tags()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser.found
