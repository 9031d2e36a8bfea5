"""`quiz check --fix`: what is safe is mended, in the lines concerned."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from quiz.bank.check import check_bank
from quiz.bank.check.codes import RULES
from quiz.bank.check.fixing import FIXABLE, fix_bank
from quiz.cli import main
from quiz.errors import BankError

ARTICLE = (
    "Pada Selasa, 7 Mei 2019, Rina berkata, “Jembatan ‘Kali Baru’ – yang lama – ditutup.” Warga setuju.\n"
)
BROKEN = """\
# a comment
Title: Jembatan
articles:
  kabar: {title: Kabar, File: kabar.md}
questions:
  - id: a   # first
    ask: Jembatan mana yang ditutup pada Mei 2019?
    answer: Kali Baru
    choices: [Kali Baru, 'Kali Lama', kali lama]  # two
    As-Of: 2019-05-07
    source:
      article: kabar
      quote: 'Rina berkata, "Jembatan ''Kali Baru'' - yang  lama - ditutup."'
"""


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    (tmp_path / "kabar.md").write_text(ARTICLE)
    (tmp_path / "bank.yaml").write_text(BROKEN)
    return tmp_path / "bank.yaml"


def test_safe_mends_leave_the_other_lines(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert {finding.code for finding in check_bank(bank)} >= {"Q101", "Q109"}
    assert main(["check", "--fix", str(bank)]) == 0
    assert "6 mended" in capsys.readouterr().err
    assert bank.read_text() == BROKEN.replace("# a comment\nTitle", "# a comment\nversion: 1\ntitle").replace(
        "File", "file"
    ).replace("As-Of", "as_of").replace(", kali lama", "").replace(
        """'Rina berkata, "Jembatan ''Kali Baru'' - yang  lama - ditutup."'""",
        "'Rina berkata, “Jembatan ‘Kali Baru’ – yang lama – ditutup.”'",
    )
    assert fix_bank(bank, FIXABLE) == 0


def test_only_what_is_selected_is_mended(bank: Path) -> None:
    assert fix_bank(bank, {"Q109"}) == 1
    assert "As-Of" in bank.read_text()


def test_a_quote_of_other_words_is_for_the_author(bank: Path) -> None:
    bank.write_text(BROKEN.replace("ditutup.\"'", "dibuka.\"'"))
    fix_bank(bank, FIXABLE)
    assert "dibuka" in bank.read_text()
    assert "Q205" in {finding.code for finding in check_bank(bank)}


def test_what_is_no_yaml_is_left_alone(bank: Path) -> None:
    bank.write_text('questions: "')
    with pytest.raises(BankError, match="Q100"):
        fix_bank(bank, FIXABLE)
    assert bank.read_text() == 'questions: "'


def test_facts_age(bank: Path) -> None:
    fix_bank(bank, FIXABLE)
    text = bank.read_text()

    def codes(ask: str, today: date | None) -> set[str]:
        bank.write_text(text.replace("Jembatan mana yang ditutup pada Mei 2019?", ask))
        return {one.code for one in check_bank(bank, RULES, today=today)} & {"Q207", "Q809"}

    now = date(2026, 1, 1)
    assert codes("Jembatan mana yang terletak di Kota Lama?", now) == {"Q809"}
    assert codes("Jembatan mana yang terletak di Kota Lama?", date(2019, 6, 1)) == set()
    assert codes("Jembatan mana yang ditutup di Kota Lama?", now) == set()
    assert codes("Jembatan mana yang terletak di Kota Lama pada 2019?", now) == set()
    assert codes("Jembatan mana yang ditutup?", date(2019, 1, 1)) == {"Q207"}
    assert codes("Jembatan mana yang terletak di Kota Lama?", None) == set()
