"""Everything wrong in a bank, with line and column: one family of rules a module."""

from __future__ import annotations

from pathlib import Path

from quiz.bank.parse import open_bank
from quiz.model import Finding


def check_bank(path: str | Path) -> list[Finding]:
    """All findings of the bank at ``path``, in the order of the file. BankError for an unusable file."""
    return open_bank(path).findings
