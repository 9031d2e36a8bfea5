"""What `quiz progress` shows of a learner, in words and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import chain

from quiz.locale import N_, catalogue
from quiz.printable import printable
from quiz.progress.page import Page, percent
from quiz.progress.picture import LEVELS, busiest, calendar, cells, first_day, sparkline
from quiz.progress.report import DAYS, Report

_TITLES = {"kind": N_("By kind"), "topic": N_("By topic"), "difficulty": N_("By difficulty")}
_KINDS = {
    "person": N_("persons"),
    "place": N_("places"),
    "organization": N_("organizations"),
    "date": N_("dates"),
    "number": N_("numbers"),
    "list": N_("lists"),
    "boolean": N_("yes or no"),
    "text": N_("in words"),
}
_DIFFICULTIES = {
    "1": N_("very easy"),
    "2": N_("easy"),
    "3": N_("middling"),
    "4": N_("hard"),
    "5": N_("very hard"),
}
_MONTHS = N_("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_MOST = 8
_WEAKEST = 5
_ENOUGH = 50
"""Predictions fewer than this say little about how true they come."""
_WEEKS = (12, 53)
"""A calendar shows no fewer weeks, and no more, whatever the width."""


def tell(report: Report, language: str, page: Page | None = None) -> Iterator[str]:
    """The report in ``language``, a line at a time, laid out on ``page`` (80 columns when left out)."""
    yield from Telling(report, language, page or Page()).lines()


class Telling:
    """One report being told."""

    def __init__(self, report: Report, language: str, page: Page) -> None:
        self._report = report
        self._page = page
        words = catalogue(language)
        self._, self.ngettext = words.gettext, words.ngettext

    def lines(self) -> Iterator[str]:
        """All of it."""
        yield from self._page.text(printable(self._report.reading.profile.name))
        if not self._report.reading.reviews:
            yield from self._page.text(self._("Nothing has been answered yet."))
            return
        parts = (
            self._answers(),
            self._days(),
            self._calendar(),
            self._map(),
            *map(self._group, _TITLES),
            self._calibration(),
            self._mixed_up(),
            self._leeches(),
            self._kept(),
        )
        yield from chain.from_iterable(parts)

    def _answers(self) -> Iterator[str]:
        _, page, counts = self._, self._page, self._report.tally
        answers = self.ngettext("{count} answer:", "{count} answers:", counts.answered)
        verdicts = _("{accepted} right, {prompted} incomplete, {rejected} wrong; {skipped} passed")
        yield from page.text(
            f"{answers} {verdicts}".format(
                count=counts.answered,
                accepted=counts.accepted,
                prompted=counts.prompted,
                rejected=counts.rejected,
                skipped=counts.skipped,
            )
        )
        if counts.accuracy is not None:
            yield page.row(_("Right in the end"), counts.accuracy)
        kept = self._report.retention
        if kept is not None:
            expected = _("expected {share}").format(share=percent(kept.predicted))
            yield page.row(_("Remembered after days"), kept.true, expected)
        if counts.ms:
            yield from page.text(self._time(counts.ms, counts.answered + counts.skipped))

    def _kept(self) -> Iterator[str]:
        """What is not shown above but kept, and what could not be read."""
        report, page = self._report, self._page
        notes = []
        if count := report.elsewhere:
            notes.append(
                self.ngettext(
                    "{count} answer is to a question that is not in this bank; it is kept.",
                    "{count} answers are to questions that are not in this bank; they are kept.",
                    count,
                ).format(count=count)
            )
        if count := report.reading.damaged:
            notes.append(
                self.ngettext(
                    "{count} line of the log cannot be read; `quiz learners repair` puts it aside.",
                    "{count} lines of the log cannot be read; `quiz learners repair` puts them aside.",
                    count,
                ).format(count=count)
            )
        if report.can_fit:
            notes.append(
                self._(
                    "There are answers enough to fit the schedule to your memory: `quiz learners fit NAME`."
                )
            )
        if notes:
            yield ""
        for note in notes:
            yield from page.text(note)

    def _time(self, ms: int, count: int) -> str:
        _, minutes = self._, round(ms / 60_000)
        if ms < 60_000:
            seconds = round(ms / 1000)
            spent = self.ngettext("{n} second", "{n} seconds", seconds).format(n=seconds)
        elif minutes < 60:
            spent = self.ngettext("{n} minute", "{n} minutes", minutes).format(n=minutes)
        else:
            hours, minutes = divmod(minutes, 60)
            spent = _("{hours} h {minutes} min").format(hours=hours, minutes=minutes)
        each = _("{seconds} s an answer").format(seconds=round(ms / count / 1000))
        return _("Time: {spent}, {each}").format(spent=spent, each=each)

    def _days(self) -> Iterator[str]:
        _, page, report = self._, self._page, self._report
        due = self.ngettext("{count} question is due.", "{count} questions are due.", report.due)
        yield from page.text(due.format(count=report.due))
        habit = report.habit
        if report.goal:
            done = _("Today: {count} of {goal} answers").format(count=habit.today, goal=report.goal)
            yield from page.text(done)
        if report.counts_days:
            streak = self.ngettext("{count} day in a row", "{count} days in a row", habit.streak)
            more = [_("longest {count}").format(count=habit.longest)]
            if habit.freezes:
                free = self.ngettext("{count} day off in hand", "{count} days off in hand", habit.freezes)
                more.append(free.format(count=habit.freezes))
            yield from page.text(f"{streak.format(count=habit.streak)} ({', '.join(more)})")
        yield ""
        past = [report.days.get(report.today - timedelta(days=back), 0) for back in range(DAYS - 1, -1, -1)]
        for label, values, figure in (
            (_("Last {days} days:"), past, _("{count} answers")),
            (_("Next {days} days:"), report.forecast, _("{count} due")),
        ):
            picture = sparkline(values, page.signs)
            yield from page.beside(label.format(days=DAYS), picture, figure.format(count=sum(values)))

    def _calendar(self) -> Iterator[str]:
        _, page, report = self._, self._page, self._report
        names = (_("Mon"), "", _("Wed"), "", _("Fri"), "", _("Sun"))
        margin = max(map(len, names)) + 1
        long = (report.today - min(report.days)).days // 7 + 1
        weeks = min(max(long, _WEEKS[0]), _WEEKS[1], page.width - margin)
        yield ""
        yield f"{'':<{margin}}{self._months(weeks)}".rstrip()
        for name, row in zip(names, calendar(report.days, report.today, weeks, page.signs), strict=True):
            yield f"{name:<{margin}}{row}".rstrip()
        top = busiest(report.days, report.today, weeks)
        legend = _("{none} none  {few} 1  {most} {count} answers a day").format(
            none=page.signs.shades[0], few=page.signs.shades[1], most=page.signs.shades[-1], count=top
        )
        if top > 1:
            yield from page.text(legend, " " * margin)

    def _months(self, weeks: int) -> str:
        """Names of months over the weeks that they begin in, where there is room."""
        names, line, month = self._(_MONTHS).split(), "", None
        first = first_day(self._report.today, weeks)
        for week in range(weeks):
            day = first + timedelta(weeks=week, days=6)
            if day.month != month and len(line) <= week and week + 3 <= weeks:
                line = f"{line:<{week}}{names[day.month - 1]} "
            month = day.month
        return line

    def _map(self) -> Iterator[str]:
        _, page = self._, self._page
        found = self._report.mastery_map
        if not found:
            return
        yield from ("", _("What is known, question by question"))
        for article, chances in found.items():
            about = self._report.articles.get(article)
            known = sum(chance or 0.0 for chance in chances) / len(chances)
            label = printable(about.title if about else article)
            yield from page.map(label, cells(chances, page.signs), percent(known))
        signs, none = page.signs.shades, _("not asked yet")
        steps = [f"{sign} < {percent(level)}" for sign, level in zip(signs[1:], LEVELS, strict=False)]
        legend = [f"{signs[0]} {none}", *steps, f"{signs[-1]} >= {percent(LEVELS[-1])}"]
        yield from page.text("  ".join(legend), "  ")

    def _group(self, name: str) -> Iterator[str]:
        found = list(self._report.group(name).items())[:_MOST]
        if name == "difficulty":
            found.sort()
        if not found:
            return
        yield from ("", self._(_TITLES[name]))
        words = {"kind": _KINDS, "difficulty": _DIFFICULTIES}.get(name, {})
        for key, (counts, known) in found:
            label = self._(words[key]) if key in words else printable(key)
            more = self._("known {share}").format(share=percent(known.known))
            yield self._page.row(label, counts.accuracy or 0.0, more)

    def _calibration(self) -> Iterator[str]:
        _, found = self._, self._report.calibration
        if sum(part.count for part in found) < _ENOUGH:
            return
        yield from ("", _("Remembered, by what was expected"))
        for part in found:
            more = self.ngettext("{n} answer", "{n} answers", part.count).format(n=part.count)
            yield self._page.row(percent(part.predicted), part.true, more)

    def _mixed_up(self) -> Iterator[str]:
        found = self._report.confusions[:_WEAKEST]
        if not found:
            return
        yield from ("", self._("Mixed up"))
        for pair in found:
            words = self.ngettext(
                "{given} for {wanted}, once", "{given} for {wanted}, {count} times", pair.count
            )
            given, wanted = printable(pair.given)[:40], printable(pair.wanted)[:40]
            yield from self._page.text(words.format(given=given, wanted=wanted, count=pair.count), "  ")
        if any(pair.other for pair in found):
            yield from self._page.text(
                self._("`quiz play --mode pairs` asks what you mix up side by side."), "  "
            )

    def _leeches(self) -> Iterator[str]:
        found = self._report.leeches[:_WEAKEST]
        if not found:
            return
        yield from ("", self._("Forgotten again and again"))
        for leech in found:
            question = self._report.questions.get(leech.question)
            yield self._page.line(printable(question.ask if question else leech.question))
