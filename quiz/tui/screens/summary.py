"""The end of a round: what went well, and what to look at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.errors import LearnerError
from quiz.locale import N_
from quiz.printable import printable
from quiz.tui.commands import EVERYWHERE, READING, SUMMARY
from quiz.tui.screens.base import bindings
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.verdicts import VERDICTS, Mark
from quiz.tui.widgets.topline import progress_bar

if TYPE_CHECKING:
    from quiz.tui.desk import Desk
    from quiz.tutor.plan import Summary

_DAYS = 14
"""Days that the sparkline shows."""

_BAR = 24
"""Cells of the bar of right answers."""


class SummaryScreen(ReadingScreen):
    """What a round came to. Enter plays another one."""

    KEYS = (SUMMARY[0], EVERYWHERE[0], *SUMMARY[1:])
    BINDINGS = bindings((*SUMMARY, *READING[1:]))

    def __init__(self, desk: Desk, summary: Summary) -> None:
        super().__init__(desk)
        self.summary = summary

    def blocks(self) -> Iterable[Content]:
        """A word that fits, the score, questions to look at again, the last days."""
        _ = self.gettext
        return (
            Content.styled(self._word(), "bold $ink"),
            self._score(),
            Content.styled(" · ".join(self._times()), "$ink-soft"),
            self.titled(_("To look at again"), self._again()),
            self._fortnight(),
        )

    def _word(self) -> str:
        """Praise that is deserved, or thanks."""
        from quiz.tutor.phrases import closing

        name = printable(self.desk.learner.name) if self.desk.learner else ""
        return self.gettext(closing(self.summary.score)).format(name=name)

    def _times(self) -> Iterator[str]:
        """How long the round took, and when the next question comes back."""
        _, ngettext = self.gettext, self.desk.ngettext
        yield ngettext("{n} minute", "{n} minutes", max(1, round(self.summary.seconds / 60)))
        due = self.summary.next_due
        if due is not None:
            days = (due.astimezone(self.desk.clock().tzinfo).date() - self.desk.clock().date()).days
            later = ngettext(
                "the next question comes back in {n} day", "the next question comes back in {n} days", days
            )
            yield later if days > 0 else _("more questions come back today")

    def _fortnight(self) -> Content:
        """The answers of each of the last two weeks' days, today's last."""
        from quiz.progress.picture import sparkline

        try:
            report = self.desk.report(self.reader()) if self.reader() else None
        except LearnerError:
            report = None
        if report is None:
            return Content("")
        days = [report.today - timedelta(days=ago) for ago in range(_DAYS - 1, -1, -1)]
        counts = [report.days.get(day, 0) for day in days]
        total = self.desk.ngettext("{n} answer in two weeks", "{n} answers in two weeks", sum(counts))
        return Content.assemble((sparkline(counts), "$ink-key"), (f"  {total}", "$ink-soft"))

    def _again(self) -> list[Content]:
        given = {mistake.question.id: mistake.given for mistake in self.summary.mistaken}
        return [self.entries(self.summary.again, given)] if self.summary.again else []

    def _score(self) -> Content:
        _ = self.gettext
        score = self.summary.score
        if not score.asked:
            return Content("")
        counts = (score.accepted, score.prompted, score.rejected, score.skipped)
        marks = (*VERDICTS.values(), Mark("→", N_("Skipped"), "$ink-soft"))
        parts = [
            Content.styled(f"{mark.sign} {count} " + _(mark.word), f"bold {mark.ink}")
            for mark, count in zip(marks, counts, strict=True)
            if count or mark.sign in "✓✗"
        ]
        percent = Content.styled(f"  {score.share:.0%}", "bold $ink")
        bar = progress_bar(score.share, _BAR, "$ink-accept")
        return Content.assemble(Content("   ").join(parts), "\n", bar, percent)

    def action_again(self) -> None:
        """Another round with the same learner."""
        self.pages.show_talk()

    def action_home(self) -> None:
        """Back to the learners."""
        self.go_home()
