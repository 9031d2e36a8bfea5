"""Flags on questions, kept beside the learners."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.bank.flags import Flag, drop_flags, flags_path, read_flags, write_flags
from quiz.model import QuestionId

ONE = Flag(question=QuestionId("a"), code="low-discrimination", discrimination=4.5, facility=0.4, answers=31)
TWO = Flag(question=QuestionId("b"), code="reported", note="Ada dua jawaban.")


def test_flags_are_kept_by_bank_question_and_code(tmp_path: Path) -> None:
    bank, other = tmp_path / "bank.yaml", tmp_path / "elsewhere" / "bank.yaml"
    write_flags(tmp_path, bank, [ONE, TWO])
    newer = Flag(question=ONE.question, code=ONE.code, discrimination=2.0, answers=60)
    write_flags(tmp_path, bank, [newer])
    assert read_flags(tmp_path, bank) == (newer, TWO)
    assert read_flags(tmp_path, other) == ()
    drop_flags(tmp_path, bank, ONE.question)
    assert read_flags(tmp_path, bank) == (TWO,)


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b'{"flags": [{"question": "a", "code": "x"}]}', b"\xff"])
def test_a_damaged_file_has_no_flags_and_is_written_anew(tmp_path: Path, data: bytes) -> None:
    path = flags_path(tmp_path, "bank.yaml")
    path.parent.mkdir()
    path.write_bytes(data)
    assert read_flags(tmp_path, "bank.yaml") == ()
    write_flags(tmp_path, "bank.yaml", [ONE])
    assert read_flags(tmp_path, "bank.yaml") == (ONE,)
