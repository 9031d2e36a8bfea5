"""`quiz generate --into BANK`: the drafts of a run, added to a bank that is there."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.printable import printable

if TYPE_CHECKING:
    from quiz.batch import Journal


def add_into(journal: Journal, bank: str) -> int:
    """Add what is new in ``journal`` to the bank, say what was left out; how many drafts were added."""
    from quiz.bank import load_bank
    from quiz.bank.drafts import add_drafts
    from quiz.bank.folder import in_folder
    from quiz.batch import bind

    with tempfile.TemporaryDirectory() as folder:
        files = bind(journal, Path(folder, "drafts.yaml"))
        parts = [in_folder(load_bank(file), str(Path(bank).parent)) for file in files]
    added = [add_drafts(bank, part) for part in parts]
    new = sum(part.new for part in added)
    known = sum(part.known for part in added)
    rejected = sum(part.rejected for part in added)
    words = f"{new} {'draft' if new == 1 else 'drafts'} added to {printable(bank)}"
    if known:
        words += f", {known} that it has already left out"
    if rejected:
        words += f", {rejected} rejected before left out"
    print(words, file=sys.stderr)
    return new
