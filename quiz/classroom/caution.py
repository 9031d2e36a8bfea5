"""What a lesson's figures are worth, in words."""

from __future__ import annotations

from quiz.classroom.report import ClassReport
from quiz.classroom.statistics import FEW, SMALL, WholeFigures
from quiz.locale import catalogue


def cautions(report: ClassReport, language: str) -> list[str]:
    """A sentence where the class is too small, or the figures have a gap."""
    _ = catalogue(language).gettext
    whole, found = report.whole, []
    if whole.pupils < FEW:
        found.append(_("Only {n} pupils: the questions' figures say next to nothing.").format(n=whole.pupils))
    elif whole.pupils < SMALL:
        found.append(_("{n} pupils: take the questions' figures as rough.").format(n=whole.pupils))
    if whole.consistency is None and whole.items:
        found.append(_("Reliability cannot be told: too few pupils were asked every question."))
    elif whole.complete < whole.pupils:
        found.append(
            _("Reliability rests on the {n} pupils who were asked every question.").format(n=whole.complete)
        )
    return found


def summary(whole: WholeFigures, language: str) -> str:
    """The lesson's figures in a line."""
    _ = catalogue(language).gettext
    parts = [_("{pupils} pupils, {items} questions").format(pupils=whole.pupils, items=whole.items)]
    if whole.mean is not None:
        parts.append(_("mean {mean:.0f}%").format(mean=whole.mean))
    if whole.consistency is not None:
        parts.append(_("internal consistency {value:.0f}%").format(value=whole.consistency))
    if whole.error is not None:
        parts.append(_("standard error {value:.1f} points of percent").format(value=whole.error))
    return " · ".join(parts)
