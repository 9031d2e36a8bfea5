"""Which banks may be played: those named, those played before, the one that comes with quiz."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.bank import shipped_bank
from quiz.cli.banks import choices, open_banks
from quiz.errors import BankError
from quiz.progress.recent import KEPT, NAME, Played, recent, remember

BANK = """\
version: 1
title: {title}
questions:
  - id: {title}/one
    ask: Berapa satu tambah {number}?
    answer: {number}
    status: {status}
"""


def bank(folder: Path, title: str, status: str = "reviewed") -> str:
    """A bank of one question."""
    path = folder / f"{title}.yaml"
    path.write_text(BANK.format(title=title, number=len(title), status=status), encoding="utf-8")
    return str(path)


def titles(found: list[Played]) -> list[str]:
    return [one.title for one in found]


def test_named_banks_come_together_and_alone_then_older_ones_then_the_shipped(tmp_path: Path) -> None:
    old, one, three = (bank(tmp_path, title) for title in ("lama", "a", "ccc"))
    for paths in ([old], [one, three]):
        open_banks(paths, tmp_path)
    found = choices([one, three], tmp_path)
    assert titles(found)[:4] == ["a + ccc", "a", "ccc", "lama"]
    assert [len(each.paths) for each in found] == [2, 1, 1, 1, 1]
    assert found[-1].paths == (str(shipped_bank().resolve()),)
    assert titles(choices([], tmp_path))[:2] == ["a + ccc", "lama"]


def test_a_bank_that_went_away_is_not_offered(tmp_path: Path) -> None:
    path = bank(tmp_path, "pergi")
    open_banks([path], tmp_path)
    Path(path).unlink()
    assert "pergi" not in titles(choices([path], tmp_path))


def test_a_bank_without_a_question_is_not_noted(tmp_path: Path) -> None:
    path = bank(tmp_path, "kosong", "retired")
    with pytest.raises(BankError, match="no question to ask"):
        open_banks([path], tmp_path)
    assert recent(tmp_path) == []


def test_the_note_is_short_and_a_damaged_one_is_as_good_as_none(tmp_path: Path) -> None:
    paths = [bank(tmp_path, f"b{'x' * number}") for number in range(KEPT + 3)]
    for path in paths:
        remember(tmp_path, Played("t", (path,)))
    remember(tmp_path, Played("t", (paths[-2],)))
    assert [one.paths[0] for one in recent(tmp_path)][:2] == [paths[-2], paths[-1]]
    assert len(recent(tmp_path)) == KEPT
    (tmp_path / NAME).write_bytes(b'[{"title": 1}]')
    assert recent(tmp_path) == []
    (tmp_path / NAME).write_bytes(b'[{"title": "t", "paths": ["\\u0000"]}]')
    assert recent(tmp_path) == []
