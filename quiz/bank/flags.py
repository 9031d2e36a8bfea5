"""Questions that want an author's eye: marks that a class's results or a person put on them.

They are kept beside the learners, one JSON file a bank: `$QUIZ_HOME/flags/<stem>-<8 signs>.json`, the signs
being those of the bank's full path. `{"version": 1, "bank": path, "flags": [{"question", "code", "note",
"facility", "discrimination", "answers", "at"}]}`. A question has at most one flag of a code; a new one takes
the place of the old. A file that is missing or damaged has no flags.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Literal

import msgspec

from quiz.bank.private import make_private
from quiz.bank.save import replace_file
from quiz.model import QuestionId

FlagCode = Literal["low-discrimination", "negative-discrimination", "too-easy", "too-hard", "reported"]
LOW: tuple[FlagCode, ...] = ("low-discrimination", "negative-discrimination")
"""The flags of questions that do not tell those who know from those who do not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One mark on one question.

    ``facility`` is the mean mark, 0 to 1; ``discrimination`` Moodle's index, -100 to 100; ``answers`` how
    many first attempts they rest on; ``note`` a person's words; ``at`` the time, ISO 8601 in UTC.
    """

    question: QuestionId
    code: FlagCode
    note: str = ""
    facility: float | None = None
    discrimination: float | None = None
    answers: int = 0
    at: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _File:
    version: int = 1
    bank: str = ""
    flags: tuple[Flag, ...] = ()


def flags_path(home: Path, bank: str | Path) -> Path:
    """Where the flags of the bank at ``bank`` are kept; ``home`` is the learners' home."""
    full = os.path.realpath(bank)
    stem = "".join(sign if sign.isalnum() or sign in "-_" else "-" for sign in Path(full).stem)[:60]
    return home / "flags" / f"{stem}-{sha256(full.encode(errors='surrogateescape')).hexdigest()[:8]}.json"


def read_flags(home: Path, bank: str | Path) -> tuple[Flag, ...]:
    """The flags of the bank at ``bank``, in the order that they were put."""
    try:
        return msgspec.json.decode(flags_path(home, bank).read_bytes(), type=_File).flags
    except (OSError, msgspec.MsgspecError, UnicodeDecodeError, RecursionError):
        return ()


def write_flags(home: Path, bank: str | Path, flags: Iterable[Flag]) -> None:
    """Add ``flags`` to those of the bank; one of the same question and code takes the old one's place.

    Raises OSError when the file cannot be written; it then is as it was.
    """
    kept = {(flag.question, flag.code): flag for flag in (*read_flags(home, bank), *flags)}
    _write(home, bank, kept.values())


def drop_flags(home: Path, bank: str | Path, question: QuestionId) -> None:
    """Take every flag off a question that an author has looked at. Raises OSError."""
    flags = read_flags(home, bank)
    rest = [flag for flag in flags if flag.question != question]
    if len(rest) != len(flags):
        _write(home, bank, rest)


def _write(home: Path, bank: str | Path, flags: Iterable[Flag]) -> None:
    path = flags_path(home, bank)
    make_private(path.parent)
    file = _File(bank=os.path.realpath(bank), flags=tuple(flags))
    replace_file(path, msgspec.json.format(msgspec.json.encode(file), indent=1) + b"\n")
