"""A check that remembers the last one says what a check that remembers nothing says, whatever was changed."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.bank.check import check_bank, earlier
from quiz.bank.check.codes import RULES
from quiz.errors import BankError
from quiz.model import Finding
from tests.benchmarks.bank import made

QUESTIONS = 12
TODAY = date(2026, 6, 1)

LINES = (
    "  - id: berita-0/3\n    ask: Kapan itu?\n    answer: 3 Mei 2003\n",
    "  - {id: baru, ask: Siapa Sari Lubis?, answer: Sari Lubis, reject: [Rini Lubis]}\n",
    "  - id: sama\n    ask: Apa ini?\n    answer: 1.200\n    accept: ['1200', D]\n    choices: [x, X]\n",
    "  - &a {id: jangkar, ask: A?, answer: &b x, accept: [*b]}\n",
    "  - just a text\n",
    "    hint: Sekali lagi.\n",
    "    status: retired\n",
    "    answr: x\n",
    '    explain: "terbuka\n',
    "# a note\n",
    "articles: {}\n",
    "language: en\n",
    "title: Lain\n",
    "---\n",
    "\t- x\n",
)
SIGNS = "aZ9 :-#'\"[{*&!|>\t\n“é"

Change = Callable[[str], str]


def at(text: str, share: float) -> int:
    """The start of a line, ``share`` of the way down."""
    return text.rfind("\n", 0, int(share * len(text)) + 1) + 1


def put(line: str, share: float) -> Change:
    return lambda text: text[: at(text, share)] + line + text[at(text, share) :]


def cross_out(share: float) -> Change:
    def change(text: str) -> str:
        start = at(text, share)
        return text[:start] + text[text.find("\n", start) + 1 :]

    return change


def overwrite(sign: str, share: float) -> Change:
    def change(text: str) -> str:
        where = int(share * len(text))
        return text[:where] + sign + text[where + 1 :]

    return change


def rename(old: str, new: str, count: int) -> Change:
    return lambda text: text.replace(old, new, count)


def swap(share: float, other: float) -> Change:
    """Exchange two lines."""

    def change(text: str) -> str:
        lines = text.splitlines(keepends=True)
        one, two = int(share * (len(lines) - 1)), int(other * (len(lines) - 1))
        lines[one], lines[two] = lines[two], lines[one]
        return "".join(lines)

    return change


SHARES = st.floats(0, 1, exclude_max=True)
NAMES = st.sampled_from(("Sari", "Lubis", "Mei", "pasar", "jembatan", "di ", "Jakarta", "1998", "berita-0"))
CHANGES = st.one_of(
    st.builds(put, st.sampled_from(LINES), SHARES),
    st.builds(cross_out, SHARES),
    st.builds(overwrite, st.sampled_from(SIGNS), SHARES),
    st.builds(rename, NAMES, NAMES, st.integers(1, 9)),
    st.builds(swap, SHARES, SHARES),
)


def said(path: Path, cache: Path | None) -> list[Finding] | str:
    try:
        return check_bank(path, RULES, today=TODAY, cache=cache)
    except BankError as error:
        return str(error)


@pytest.fixture(autouse=True)
def every_bank_is_worth_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earlier, "WORTH", 1)


def holds(changes: list[Change], articles: list[Change]) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, cache = Path(name), Path(name, "cache")
        path = made(folder, QUESTIONS)
        article = folder / "berita-0.md"
        assert said(path, cache) == said(path, None)
        for number, change in enumerate(changes):
            path.write_text(change(path.read_text("utf-8")), "utf-8", newline="")
            if number < len(articles):
                article.write_text(articles[number](article.read_text("utf-8")), "utf-8", newline="")
            assert said(path, cache) == said(path, None)
        article.unlink()
        assert said(path, cache) == said(path, None)


@settings(max_examples=15, deadline=None)
@given(st.lists(CHANGES, min_size=1, max_size=5), st.lists(CHANGES, max_size=3))
def test_memory_changes_nothing(changes: list[Change], articles: list[Change]) -> None:
    holds(changes, articles)


@pytest.mark.slow
@settings(max_examples=400, deadline=None)
@given(st.lists(CHANGES, min_size=1, max_size=8), st.lists(CHANGES, max_size=4))
def test_memory_changes_nothing_at_length(changes: list[Change], articles: list[Change]) -> None:
    holds(changes, articles)
