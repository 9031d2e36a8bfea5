"""`quiz generate --into BANK`: the drafts of a run, added to a bank that is there."""

from __future__ import annotations

import sys
import tempfile
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.saying import words_of
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
    added = [add_drafts(bank, part) for part in parts]
    new = sum(part.new for part in added)
    known = sum(part.known for part in added)
    rejected = sum(part.rejected for part in added)
    added_to = (
        M_("one draft added to {bank}", bank=printable(bank))
        if new == 1
        else M_("{count} drafts added to {bank}", count=new, bank=printable(bank))
    )
    left_out = [M_("{count} that it has already left out", count=known)] if known else []
    left_out += [M_("{count} rejected before left out", count=rejected)] if rejected else []
    print(say(listed((added_to, *left_out)), words_of(Namespace())), file=sys.stderr)
    return new
