"""A bank's bytes, from a file or from standard input, and everything that can be wrong with them."""

from __future__ import annotations

import sys
from pathlib import Path

from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.printable import printable

LIMIT = 32 * 1024 * 1024
"""Bytes that a bank may have: some fifty thousand questions."""

STANDARD_INPUT = ("-", "/dev/stdin")


def shown(path: str | Path) -> str:
    """How ``path`` is named in messages."""
    return "<stdin>" if str(path) in STANDARD_INPUT else printable(str(path), 1_000)


def read_bytes(path: str | Path) -> bytes:
    """The content of the bank at ``path``; "-" and /dev/stdin read standard input.

    Raises BankError with one sentence when there is nothing usable there: no such file, a folder, no
    permission, empty, too large, not text.
    """
    data = _standard_input() if str(path) in STANDARD_INPUT else _file(Path(path))
    name = shown(path)
    if len(data) > LIMIT:
        raise BankError(
            M_(
                "{name}: the bank is larger than {limit} MB; split it into several files and "
                "name them all: quiz play A.yaml B.yaml",
                name=name,
                limit=LIMIT // 1024**2,
            )
        )
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise BankError(M_("{name}: the bank is UTF-16 text; save it as UTF-8.", name=name))
    if b"\0" in data[:65_536]:
        raise BankError(
            M_("{name}: this is a binary file, not a bank; a bank is a YAML text file.", name=name)
        )
    if not (data[:4096].strip() or data.strip()):
        raise BankError(
            M_("{name}: the file is empty; a bank starts with `version: 1` and has `questions:`.", name=name)
        )
    return data


def decode(data: bytes, name: str) -> str:
    """``data`` as text without a byte order mark; BankError says which line is not UTF-8."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise BankError(
            M_("{name}:{line}:1: this line is not UTF-8 text; save the bank as UTF-8.", name=name, line=line)
        ) from None


def _standard_input() -> bytes:
    if sys.stdin is None or sys.stdin.closed:
        raise BankError(M_("<stdin>: there is no standard input to read the bank from; name a file."))
    stream = getattr(sys.stdin, "buffer", None)
    data: bytes = stream.read(LIMIT + 1) if stream is not None else sys.stdin.read(LIMIT + 1).encode()
    return data


def _file(path: Path) -> bytes:
    name = shown(path)
    try:
        with path.open("rb") as file:
            return file.read(LIMIT + 1)
    except FileNotFoundError:
        raise BankError(
            M_("{name}: there is no such file; check the name and the folder.", name=name)
        ) from None
    except (IsADirectoryError, NotADirectoryError):
        raise BankError(
            M_("{name}: this is a folder, not a bank; name the YAML file in it.", name=name)
        ) from None
    except PermissionError:
        what = M_("this is a folder, not a bank") if path.is_dir() else M_("the file may not be read")
        raise BankError(M_("{name}: {what}; name a file that you may read.", name=name, what=what)) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or M_("this is not a usable file name")
        raise BankError(M_("{name}: the file cannot be read ({reason}).", name=name, reason=reason)) from None
