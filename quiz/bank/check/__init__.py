"""Everything wrong in a bank, with line and column: one family of rules a module."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from functools import partial
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.bank.check.advice import advice
from quiz.bank.check.age import age
from quiz.bank.check.checked import Checked, OfBank, OfQuestion
from quiz.bank.check.choices import choices
from quiz.bank.check.codes import DEFAULT
from quiz.bank.check.form import form
from quiz.bank.check.leaks import leaks
from quiz.bank.check.self_tests import self_tests
from quiz.bank.check.sources import articles, sources
from quiz.bank.check.tongue import tongue
from quiz.bank.check.twins import twins
from quiz.bank.check.workers import each_question
from quiz.bank.collector import without_collector
from quiz.bank.intake import STANDARD_INPUT
from quiz.bank.parse import Opened, located, open_bank
from quiz.model import Finding

if TYPE_CHECKING:
    from quiz.bank.check.earlier import Earlier

OF_BANK: tuple[tuple[OfBank, frozenset[str]], ...] = (
    (form, frozenset(("Q109", "Q110", "Q808"))),
    (articles, frozenset(("Q203", "Q204", "Q805", "Q807"))),
    (twins, frozenset(("Q301", "Q302", "Q303"))),
    (tongue, frozenset(("Q701", "Q702", "Q806"))),
)
KEPT: tuple[tuple[OfQuestion, frozenset[str]], ...] = (
    (sources, frozenset(("Q201", "Q202", "Q203", "Q204", "Q205", "Q206", "Q805"))),
    (leaks, frozenset(("Q401", "Q402", "Q403"))),
    (choices, frozenset(("Q501", "Q502", "Q503", "Q504", "Q505", "Q506"))),
    (self_tests, frozenset(("Q601", "Q602", "Q603", "Q604", "Q605", "Q606"))),
)
"""Families whose work is worth keeping until the next check."""
QUICK: tuple[tuple[OfQuestion, frozenset[str]], ...] = (
    (age, frozenset(("Q207", "Q809"))),
    (advice, frozenset(("Q801", "Q802", "Q803", "Q804"))),
)
OF_QUESTION = KEPT + QUICK
"""Each family with the codes that it gives; a family none of whose codes is wanted does not run."""


@without_collector()
def check_bank(
    path: str | Path,
    codes: Collection[str] = DEFAULT,
    *,
    jobs: int = 1,
    today: date | None = None,
    cache: Path | None = None,
) -> list[Finding]:
    """The findings of the bank at ``path`` that ``codes`` name, in the order of the file.

    What could not be read is reported and the rest is checked all the same. ``jobs`` is how many processes
    may share the work on a large bank; ``today`` the day that facts are old on; ``cache`` a folder in which
    a large bank's findings are kept, so that the next check looks only at what has changed. Raises BankError
    for a file that is no bank at all: missing, a folder, binary, empty, too large, of a newer version.
    """
    wanted = frozenset(codes)
    earlier = None
    if cache is not None and str(path) not in STANDARD_INPUT and all(wanted & given for _, given in KEPT):
        from quiz.bank.check.earlier import Earlier

        earlier = Earlier(cache, path)
    opened = open_bank(path, jobs, partial(earlier.read, jobs=jobs) if earlier else None)
    findings = [finding for finding in opened.findings if finding.code in wanted]
    findings += _rules(opened, wanted, jobs, today, earlier)
    return sorted(findings, key=lambda found: (found.line, found.column, found.code, found.message))


def _rules(
    opened: Opened, codes: frozenset[str], jobs: int, today: date | None, earlier: Earlier | None
) -> list[Finding]:
    if opened.reading is None:
        return []
    bank = opened.reading.bank
    ids = (question.id for question in bank.questions)
    checked = Checked(bank, opened.yaml, dict(zip(ids, opened.reading.places, strict=True)), today)
    if earlier is not None and not earlier.is_used:
        earlier = None
    held = earlier.held(checked) if earlier else {}
    rest = [question for question in checked.live if question.id not in held]
    with each_question(checked, rest, _wanted(KEPT, codes), jobs) as later:
        troubles = [trouble for family, given in OF_BANK if codes & given for trouble in family(checked)]
        quick = _wanted(QUICK, codes)
        troubles += [
            one for question in checked.live for family in quick for one in family(checked, question)
        ]
        found = later()
    troubles += chain.from_iterable(held.values())
    troubles += chain.from_iterable(one.troubles for one in found)
    if earlier is not None:
        earlier.keep(checked, dict(zip((question.id for question in rest), found, strict=True)))
    return [located(trouble, opened.yaml, opened.name) for trouble in troubles if trouble.code in codes]


def _wanted(
    families: tuple[tuple[OfQuestion, frozenset[str]], ...], codes: frozenset[str]
) -> tuple[OfQuestion, ...]:
    return tuple(family for family, given in families if codes & given)
