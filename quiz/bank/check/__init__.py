"""Everything wrong in a bank, with line and column: one family of rules a module."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from pathlib import Path

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
from quiz.bank.parse import Opened, located, open_bank
from quiz.model import Finding

OF_BANK: tuple[tuple[OfBank, frozenset[str]], ...] = (
    (form, frozenset(("Q109", "Q110", "Q808"))),
    (articles, frozenset(("Q203", "Q204", "Q805", "Q807"))),
    (twins, frozenset(("Q301", "Q302", "Q303"))),
    (tongue, frozenset(("Q701", "Q702", "Q806"))),
)
OF_QUESTION: tuple[tuple[OfQuestion, frozenset[str]], ...] = (
    (sources, frozenset(("Q201", "Q202", "Q203", "Q204", "Q205", "Q206", "Q805"))),
    (age, frozenset(("Q207", "Q809"))),
    (leaks, frozenset(("Q401", "Q402", "Q403"))),
    (choices, frozenset(("Q501", "Q502", "Q503", "Q504", "Q505", "Q506"))),
    (self_tests, frozenset(("Q601", "Q602", "Q603", "Q604", "Q605", "Q606"))),
    (advice, frozenset(("Q801", "Q802", "Q803", "Q804"))),
)
"""Each family with the codes that it gives; a family none of whose codes is wanted does not run."""


@without_collector()
def check_bank(
    path: str | Path, codes: Collection[str] = DEFAULT, *, jobs: int = 1, today: date | None = None
) -> list[Finding]:
    """The findings of the bank at ``path`` that ``codes`` name, in the order of the file.

    What could not be read is reported and the rest is checked all the same. ``jobs`` is how many processes
    may share the work on a large bank; ``today`` the day that facts are old on. Raises BankError for a file
    that is no bank at all: missing, a folder, binary, empty, too large, of a newer version.
    """
    opened = open_bank(path, jobs)
    findings = [finding for finding in opened.findings if finding.code in codes]
    findings += _rules(opened, frozenset(codes), jobs, today)
    return sorted(findings, key=lambda found: (found.line, found.column, found.code))


def _rules(opened: Opened, codes: frozenset[str], jobs: int, today: date | None) -> list[Finding]:
    if opened.reading is None:
        return []
    bank = opened.reading.bank
    ids = (question.id for question in bank.questions)
    checked = Checked(bank, opened.yaml, dict(zip(ids, opened.reading.places, strict=True)), today)
    of_question = tuple(family for family, given in OF_QUESTION if codes & given)
    with each_question(checked, of_question, jobs) as later:
        troubles = [trouble for family, given in OF_BANK if codes & given for trouble in family(checked)]
        troubles += later()
    return [located(trouble, opened.yaml, opened.name) for trouble in troubles if trouble.code in codes]
