"""A large bank read in parts is the bank read in one piece, findings and places too."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from quiz.bank import parts
from quiz.bank.check import check_bank, workers
from quiz.bank.check.codes import RULES
from quiz.bank.forking import may_fork
from quiz.bank.parse import open_bank
from quiz.errors import BankError
from tests.benchmarks.bank import made

WRONG = """\
  - id: rusak   # a broken one
    ask: Apa?
    answr: x
  - {id: berita-0/0, ask: Dua kali?, answer: y, hint: a, hint: b}
  - id: tag
    ask: !!int Apa ini tersebut?
    answer: 1.200
    accept: [z, 'z ']
  - just a text
"""


class Here:
    """A pool whose work is done in this process, one piece after the other."""

    def __init__(self, *_: object) -> None:
        self.found: list[Any] = []

    Pool = classmethod(lambda cls, *_: cls())

    def __enter__(self) -> Here:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def map(self, work: Callable[[Any], Any], pieces: Iterable[Any], _size: int) -> list[Any]:
        return [work(piece) for piece in pieces]

    def map_async(self, work: Callable[[Any], Any], pieces: Iterable[Any], chunksize: int) -> Here:
        self.found = self.map(work, pieces, chunksize)
        return self

    def get(self) -> list[Any]:
        return self.found


@pytest.fixture(params=["here", "forked"])
def bank(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Path:
    if request.param == "here":
        monkeypatch.setattr(parts, "may_fork", lambda: True)
        monkeypatch.setattr(multiprocessing, "get_context", lambda _: Here)
    elif not may_fork():
        pytest.skip("processes cannot be forked here")
    monkeypatch.setattr(parts, "LARGE", 0)
    monkeypatch.setattr(workers, "LARGE", 10)
    monkeypatch.setattr(workers, "PIECE", 10)
    path = made(tmp_path, 40)
    path.write_text(path.read_text("utf-8") + WRONG + "licence: CC0-1.0\nlicense: x\n", "utf-8")
    return path


def test_parts_and_piece_say_the_same(bank: Path) -> None:
    one, several = open_bank(bank), open_bank(bank, 2)
    assert isinstance(several.yaml, parts.Parts)
    assert one.reading is not None
    assert several.reading is not None
    assert several.reading.bank == one.reading.bank
    assert (several.reading.places, several.reading.count) == (one.reading.places, one.reading.count)
    assert several.findings == one.findings
    assert {"Q101", "Q102", "Q103", "Q105"} <= {finding.code for finding in several.findings}
    assert check_bank(bank, RULES, jobs=2) == check_bank(bank, RULES)


@pytest.mark.parametrize(
    "more",
    [
        '  - id: q\n    ask: "Dua\n  - baris?"\n    answer: x\n',
        "  - &a {id: a1, ask: A?, answer: x}\n  - {id: b1, ask: B?, answer: x, accept: &f [y]}\n",
        "title: Dua kali\n",
        "---\nversion: 1\n",
        "questions: []\n",
        '  - id: "open\n',
        "  - {id: z1, ask: Z?, answer: *nobody}\n",
    ],
)
def test_what_lines_cannot_tell_is_read_in_one_piece(bank: Path, more: str) -> None:
    text = bank.read_text("utf-8").replace("  - just a text\n", f"  - just a text\n{more}", 1)
    bank.write_text(text, "utf-8")
    assert open_bank(bank, 2).findings == open_bank(bank).findings
    assert check_bank(bank, RULES, jobs=2) == check_bank(bank, RULES)


def test_a_newer_version_is_said_by_its_line(bank: Path) -> None:
    bank.write_text(bank.read_text("utf-8").replace("version: 1", "version: 7"), "utf-8")
    with pytest.raises(BankError, match=r":2:10: the bank is version 7"):
        open_bank(bank, 2)
