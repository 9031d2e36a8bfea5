"""`quiz generate --into BANK`: the drafts of a run, added to a bank that is there."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.saying import added, words_of
from quiz.locale.told import M_, listed, say
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
    kept = [add_drafts(bank, part) for part in parts]
    new = sum(part.new for part in kept)
    known = sum(part.known for part in kept)
    rejected = sum(part.rejected for part in kept)
    left_out = [M_("{count} that it has already left out", count=known)] if known else []
    left_out += [M_("{count} rejected before left out", count=rejected)] if rejected else []
    print(say(listed((added(new, printable(bank)), *left_out)), words_of(Namespace())), file=sys.stderr)
    return new
