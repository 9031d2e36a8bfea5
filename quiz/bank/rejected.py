"""Drafts that an author did not want, so that they are never offered again.

They are taken out of the bank, and a line each is added to a file beside it, `<bank>.rejected.jsonl`, that
belongs under the same version control: `{"id", "ask", "answer"}`. Lines are only ever added and do not
depend on each other, so that two authors' files merge by keeping both.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path

from quiz.bank.save import replace_file
from quiz.errors import BankError
from quiz.judge import fold
from quiz.locale.told import M_
from quiz.model import Question


class Rejections:
    """What was rejected of the bank at ``bank``. A line that cannot be read is passed over."""

    def __init__(self, bank: str | Path) -> None:
        self.path = Path(os.path.realpath(bank)).with_suffix(".rejected.jsonl")
        self._asked: set[str] = set()
        self._ids: set[str] = set()
        self._learn()

    def __contains__(self, question: Question) -> bool:
        """Whether a question of these words, or of this id however it was worded then, was rejected."""
        return question.id in self._ids or fold(question.ask) in self._asked

    def add(self, question: Question) -> None:
        """Remember ``question``. Raises BankError when the file cannot be written."""
        answer = list(question.answer) if isinstance(question.answer, tuple) else question.answer
        line = json.dumps({"id": question.id, "ask": question.ask, "answer": answer}, ensure_ascii=False)
        self._write([*self._lines(), line])
        self._learn()

    def forget(self, question: Question) -> None:
        """Take the last line about ``question`` back. Raises BankError."""
        lines = list(self._lines())
        for number in reversed(range(len(lines))):
            if self._is_about(lines[number], question):
                del lines[number]
                self._write(lines)
                break
        self._learn()

    def _learn(self) -> None:
        """Read what is in the file."""
        self._asked.clear()
        self._ids.clear()
        for line in self._lines():
            try:
                kept = json.loads(line)
                self._asked.add(fold(str(kept["ask"])))
                self._ids.add(str(kept.get("id", "")))
            except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
                continue
        self._ids.discard("")

    @staticmethod
    def _is_about(line: str, question: Question) -> bool:
        try:
            return bool(json.loads(line)["ask"] == question.ask)
        except (ValueError, KeyError, TypeError, RecursionError):
            return False

    def _lines(self) -> Iterable[str]:
        try:
            return [line for line in self.path.read_text("utf-8").splitlines() if line.strip()]
        except (OSError, UnicodeDecodeError):
            return []

    def _write(self, lines: list[str]) -> None:
        try:
            if lines:
                replace_file(self.path, "".join(f"{line}\n" for line in lines).encode())
            else:
                self.path.unlink(missing_ok=True)
        except OSError as error:
            raise BankError(
                M_(
                    "{path}: the rejection cannot be kept ({strerror}).",
                    path=self.path,
                    strerror=error.strerror,
                )
            ) from None
