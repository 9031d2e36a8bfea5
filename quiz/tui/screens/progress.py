"""What a learner knows: days, topics, what comes back when, what was mixed up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.errors import LearnerError
from quiz.model import ArticleId
from quiz.printable import printable
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.verdicts import VERDICTS
from quiz.tui.widgets.topline import progress_bar

if TYPE_CHECKING:
    from quiz.progress.report import Report
    from quiz.tui.desk import Desk

_LABEL = 26
"""Cells of a group's name."""

_BAR = 16
"""Cells of a group's bar."""

_MOST = 10
"""Groups and confusions that are shown at most."""


class ProgressScreen(ReadingScreen):
    """The page of one learner."""

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.learner = name

    def blocks(self) -> Iterator[Content]:
        """Numbers, calendar, forecast, mastery by topic and article, confusions."""
        _ = self.gettext
        yield Content.styled(printable(self.learner), "bold $ink")
        try:
            report = self.desk.report(self.learner)
        except LearnerError as error:
            yield Content(printable(str(error)))
            return
        if report is None or not report.reading.reviews:
            yield Content.styled(_("Nothing has been answered yet."), "$ink-soft")
            return
        yield self._numbers(report)
        yield self.titled(_("The last twelve weeks"), self._calendar(report))
        yield self.titled(_("Coming back in the next two weeks"), self._forecast(report))
        yield self.titled(_("By topic"), self._groups(report, "topic"))
        yield self.titled(_("By article"), self._groups(report, "article"))
        yield self.titled(_("Mixed up"), self._confusions(report))

    def _numbers(self, report: Report) -> Content:
        _ = self.gettext
        counts = report.tally
        rows = [
            Content("   " if self.app.size.width >= 60 else "\n").join(
                Content.styled(f"{mark.sign} {count} " + _(mark.word), f"bold {mark.ink}")
                for mark, count in zip(
                    VERDICTS.values(), (counts.accepted, counts.prompted, counts.rejected), strict=True
                )
            ),
            self.row(_("Due now"), str(report.due)),
            *self._habit(report),
            self.row(_("Time"), self.desk.ngettext("{n} minute", "{n} minutes", round(counts.ms / 60_000))),
        ]
        kept = report.retention
        if kept is not None:
            rows.append(self.row(_("Remembered"), f"{kept.true:.0%}"))
        return Content("\n").join(rows)

    def _habit(self, report: Report) -> Iterator[Content]:
        """Days in a row and the day's aim, where they are wanted."""
        _ = self.gettext
        if report.counts_days:
            yield self.row(_("Streak"), self.desk.ngettext("{n} day", "{n} days", report.habit.streak))
        if report.goal:
            done = _("{count} of {goal} answers").format(count=report.habit.today, goal=report.goal)
            yield self.row(_("Today"), done)

    def _calendar(self, report: Report) -> Iterator[Content]:
        from quiz.progress.picture import calendar

        _ = self.gettext
        names = (_("Mon"), "", _("Wed"), "", _("Fri"), "", _("Sun"))
        for name, row in zip(names, calendar(report.days, report.today), strict=True):
            days = ((f"{sign} ", "$ink-soft" if sign == "·" else "$ink-accept") for sign in row)
            yield Content.assemble((f"{name:<4}", "$ink-soft"), *days)
        yield Content.styled(_("· nothing   ░ ▒ ▓ █ more and more"), "$ink-soft")

    def _forecast(self, report: Report) -> Iterable[Content]:
        from quiz.progress.picture import sparkline

        counts = report.forecast
        if not any(counts):
            return []
        total = self.desk.ngettext("{n} question", "{n} questions", sum(counts))
        return [Content.assemble((sparkline(counts), "$ink-key"), (f"  {total}", "$ink-soft"))]

    def _groups(self, report: Report, name: str) -> Iterator[Content]:
        for key, (_counts, known) in list(report.group(name).items())[:_MOST]:
            article = self.desk.bank.articles.get(ArticleId(key)) if name == "article" else None
            title = article.title if article else key
            label = Content(printable(title)).truncate(_LABEL, ellipsis=True, pad=True)
            share = f" {known.known:>4.0%}  {known.met}/{known.questions}"
            yield Content.assemble(
                label, " ", progress_bar(known.known, _BAR, "$ink-accept"), (share, "$ink-soft")
            )

    def _confusions(self, report: Report) -> Iterator[Content]:
        from quiz.tutor.proving import key_text

        for pair in report.confusions[:_MOST]:
            wanted = key_text(report.questions[pair.question], self.desk.language)
            yield Content.assemble(
                (f"✗ {printable(pair.given)}", "$ink-reject"),
                "  ",
                (f"→ {printable(wanted)}", "$ink-accept"),
                (f"  ×{pair.count}", "$ink-soft"),
            )
