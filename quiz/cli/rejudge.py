"""`quiz progress rejudge`: show which kept verdicts would now be others, and change them."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from quiz.errors import EXIT_DONE, EXIT_FINDINGS, UsageError
from quiz.locale import N_, catalogue
from quiz.printable import printable

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quiz.model import Bank
    from quiz.progress.rejudging import Change


def rejudge(folder: Path, bank: Bank | None, arguments: Namespace) -> int:
    """Judge the learner's answers again; 1 when there are changes that were not made."""
    from quiz.progress.learner import Learner
    from quiz.progress.reading import read_learner
    from quiz.progress.rejudging import apply, changes
    from quiz.progress.settings import schedule_for

    if bank is None:
        raise UsageError("Name the bank to judge by: quiz progress rejudge BANK.")
    words = catalogue(arguments.lang)
    reading = read_learner(folder)
    schedule = schedule_for(reading.profile)
    found = changes(reading, {q.id: q for q in bank.questions}, schedule)
    if not found:
        print(words.gettext("Every verdict stays as it was."))
        return EXIT_DONE
    lines = Counter(_line(change, words.gettext) for change in found if change.shows)
    for line, times in lines.items():
        print(f"{line} ×{times}" if times > 1 else line)
    count = words.ngettext("{count} verdict would change.", "{count} verdicts would change.", len(found))
    print(count.format(count=len(found)))
    if not (arguments.yes or _agreed(words.gettext("Change them? [y/N] "))):
        print(words.gettext("Nothing was changed. With --yes the changes are made."))
        return EXIT_FINDINGS
    now = datetime.now(UTC)
    with Learner(folder, schedule) as learner:
        apply(learner, found, now, f"rejudge-{now:%Y%m%dT%H%M%S}")
    print(words.gettext("Changed. The answers themselves are kept as they were given."))
    return EXIT_DONE


_VERDICTS: dict[str | None, str] = {
    "accept": N_("right"),
    "prompt": N_("incomplete"),
    "reject": N_("wrong"),
}


def _line(change: Change, gettext: Callable[[str], str]) -> str:
    """What would change of one answer: question, answer, verdict before and after, and the new reason."""
    given, question = printable(change.review.given, 60), printable(change.question.id, 60)
    before, after = (
        gettext(_VERDICTS[verdict]) for verdict in (change.review.verdict, change.verdict.verdict)
    )
    return f"{question}: “{given}” {before} → {after} ({change.verdict.reason})"


def _agreed(question: str) -> bool:
    if not sys.stdin.isatty():
        return False
    return input(question).strip().casefold() in {"y", "yes", "ya"}
