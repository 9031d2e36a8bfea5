"""What `quiz progress` shows of a learner, in words and pictures."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from quiz.locale import N_, catalogue
from quiz.printable import printable
from quiz.progress.picture import bar, calendar, sparkline
from quiz.progress.report import DAYS, Report

_TITLES = {"kind": N_("By kind"), "topic": N_("By topic"), "article": N_("By article")}
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
_MOST = 8
_WEAKEST = 5


def tell(report: Report, language: str) -> Iterator[str]:
    """The report in ``language``, a line at a time, at most 80 columns wide."""
    yield printable(report.reading.profile.name)
    if not report.reading.reviews:
        yield catalogue(language).gettext("Nothing has been answered yet.")
        return
    yield from _answers(report, language)
    yield from _days(report, language)
    yield from _groups(report, language)
    yield from _weak(report, language)


def _answers(report: Report, language: str) -> Iterator[str]:
    words = catalogue(language)
    _ = words.gettext
    counts = report.tally
    yield (
        words.ngettext("{count} answer:", "{count} answers:", counts.answered).format(count=counts.answered)
        + " "
        + _("{accepted} right, {prompted} incomplete, {rejected} wrong; {skipped} passed").format(
            accepted=counts.accepted,
            prompted=counts.prompted,
            rejected=counts.rejected,
            skipped=counts.skipped,
        )
    )
    if counts.accuracy is not None:
        yield _row(_("Right in the end"), counts.accuracy)
    kept = report.retention
    if kept is not None:
        expected = _("expected {share}").format(share=_percent(kept.predicted))
        yield _row(_("Remembered after days"), kept.true, expected)
    yield words.ngettext("{count} question is due.", "{count} questions are due.", report.due).format(
        count=report.due
    )


def _days(report: Report, language: str) -> Iterator[str]:
    words = catalogue(language)
    _ = words.gettext
    habit = report.habit
    if report.goal:
        yield _("Today: {count} of {goal} answers").format(count=habit.today, goal=report.goal)
    if report.counts_days:
        streak = words.ngettext("{count} day in a row", "{count} days in a row", habit.streak)
        longest = _("longest {count}").format(count=habit.longest)
        yield f"{streak.format(count=habit.streak)} ({longest})"
    yield ""
    past = [report.days.get(report.today - timedelta(days=back), 0) for back in range(DAYS - 1, -1, -1)]
    yield _("Last {days} days: {picture} {count} answers").format(
        days=DAYS, picture=sparkline(past), count=sum(past)
    )
    yield _("Next {days} days: {picture} {count} due").format(
        days=DAYS, picture=sparkline(report.forecast), count=sum(report.forecast)
    )
    yield ""
    names = (_("Mon"), "", _("Wed"), "", _("Fri"), "", _("Sun"))
    for name, row in zip(names, calendar(report.days, report.today), strict=True):
        yield f"{name:<4}{row}"


def _groups(report: Report, language: str) -> Iterator[str]:
    _ = catalogue(language).gettext
    for name, title in _TITLES.items():
        found = list(report.group(name).items())[:_MOST]
        if found:
            yield ""
            yield _(title)
        for key, (counts, known) in found:
            label = _(_KINDS[key]) if name == "kind" else printable(key)
            yield _row(label, counts.accuracy or 0.0, _("known {share}").format(share=_percent(known.known)))


def _weak(report: Report, language: str) -> Iterator[str]:
    words = catalogue(language)
    found, leeches = report.confusions[:_WEAKEST], report.leeches[:_WEAKEST]
    if found:
        yield ""
        yield words.gettext("Mixed up")
    for pair in found:
        given, wanted = printable(pair.given)[:30], printable(pair.wanted)[:30]
        yield "  " + words.ngettext(
            "{given} for {wanted}, once", "{given} for {wanted}, {count} times", pair.count
        ).format(given=given, wanted=wanted, count=pair.count)
    if leeches:
        yield ""
        yield words.gettext("Forgotten again and again")
    for leech in leeches:
        question = report.questions.get(leech.question)
        yield "  " + printable(question.ask if question else leech.question)[:76]


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"


def _row(label: str, share: float, more: str = "") -> str:
    return f"  {label[:24]:<25}{bar(share)} {_percent(share):>6}" + (f"  {more}" if more else "")
