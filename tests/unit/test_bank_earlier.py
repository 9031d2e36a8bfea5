"""A second check of a large bank looks at what has changed, and at what that changes."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.bank.check import check_bank, earlier
from quiz.judge.bench import Judge
from quiz.model import Question, Verdict
from tests.benchmarks.bank import made

NAMED = """\
  - id: nama
    ask: Di kota mana Sari membuka pasar pada 2003?
    answer: Sabra
    source: {article: berita-0, quote: "Pasar itu ada di Sabro."}
"""


@pytest.fixture
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(earlier, "WORTH", 1)
    path = made(tmp_path, 30)
    path.write_text(path.read_text("utf-8") + NAMED, "utf-8")
    return path


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """The questions that went before the judge; cleared by the test."""
    seen: set[str] = set()
    judge = Judge.judge

    def watched(self: Judge, question: Question, given: str) -> Verdict:
        seen.add(question.id)
        return judge(self, question, given)

    monkeypatch.setattr(Judge, "judge", watched)
    return seen


def checked(bank: Path, cache: Path) -> list[str]:
    found = [str(finding) for finding in check_bank(bank, cache=cache)]
    assert found == [str(finding) for finding in check_bank(bank)]
    return found


def looked_at(bank: Path, cache: Path, judged: set[str]) -> set[str]:
    judged.clear()
    check_bank(bank, cache=cache)
    return set(judged)


def edit(bank: Path, old: str, new: str) -> None:
    text = bank.read_text("utf-8")
    assert old in text
    bank.write_text(text.replace(old, new, 1), "utf-8")


def test_nothing_changed_is_nothing_judged(bank: Path, tmp_path: Path, judged: set[str]) -> None:
    assert len(looked_at(bank, tmp_path / "cache", judged)) == 31
    assert looked_at(bank, tmp_path / "cache", judged) == set()
    assert checked(bank, tmp_path / "cache")


def test_only_the_question_that_changed_is_looked_at(bank: Path, tmp_path: Path, judged: set[str]) -> None:
    check_bank(bank, cache=tmp_path / "cache")
    edit(bank, "Baca lagi", "Baca ulang")
    assert looked_at(bank, tmp_path / "cache", judged) == {"berita-0/0"}
    edit(bank, "# yaml", "# one line more\n\n# yaml")
    assert looked_at(bank, tmp_path / "cache", judged) == set()
    checked(bank, tmp_path / "cache")


def test_a_name_elsewhere_that_a_verdict_turned_on_counts(bank: Path, tmp_path: Path) -> None:
    assert not [one for one in checked(bank, tmp_path / "cache") if "Q206 question “nama”" in one]
    edit(bank, "  - id: nama\n", "  - {id: lain, ask: Siapa itu Lubis?, answer: Sabro}\n  - id: nama\n")
    assert [one for one in checked(bank, tmp_path / "cache") if "Q206 question “nama”" in one]
    edit(bank, "answer: Sabro", "answer: Lain")
    assert not [one for one in checked(bank, tmp_path / "cache") if "Q206 question “nama”" in one]


def test_an_article_that_changed_counts(bank: Path, tmp_path: Path) -> None:
    check_bank(bank, cache=tmp_path / "cache")
    article = tmp_path / "berita-1.md"
    article.write_text(article.read_text("utf-8").replace("membuka", "menutup", 1), "utf-8")
    assert [one for one in checked(bank, tmp_path / "cache") if "Q205 question “berita-1/" in one]
    article.unlink()
    assert any("Q203" in one and "no such file" in one for one in checked(bank, tmp_path / "cache"))


def test_what_may_share_an_anchor_is_read_each_time(bank: Path, tmp_path: Path) -> None:
    edit(bank, "  - id: nama\n", "  - &a {id: a, ask: A?, answer: &x y, accept: [*x]}\n  - id: nama\n")
    for _ in range(2):
        checked(bank, tmp_path / "cache")
    edit(bank, "  - id: nama\n    ask: ", "  - id: nama\n    hint: *x\n    ask: ")
    checked(bank, tmp_path / "cache")


def test_damage_and_another_quiz_begin_anew(
    bank: Path, tmp_path: Path, judged: set[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    cache = tmp_path / "cache"
    check_bank(bank, cache=cache)
    monkeypatch.setattr(earlier, "edition", lambda: "another")
    assert len(looked_at(bank, cache, judged)) == 31
    for file in cache.iterdir():
        file.write_bytes(file.read_bytes()[:-100])
    assert len(looked_at(bank, cache, judged)) == 31
    for file in cache.iterdir():
        file.write_bytes(b"\xc1")
    checked(bank, cache)


def test_a_cache_that_cannot_be_written_does_no_harm(bank: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    checked(bank, tmp_path / "file" / "cache")


def test_few_banks_stay(bank: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(earlier, "KEPT", 2)
    for name in "abc":
        (tmp_path / f"{name}.yaml").write_bytes(bank.read_bytes())
        check_bank(tmp_path / f"{name}.yaml", cache=tmp_path / "cache")
    assert len(list((tmp_path / "cache").iterdir())) == 2
