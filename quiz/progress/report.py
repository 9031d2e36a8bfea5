"""What `quiz progress` shows of a learner: as data for programs, and in words for people."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

from quiz.judge import kind_of
from quiz.locale import N_, catalogue
from quiz.model import Bank, Question, QuestionId
from quiz.printable import printable
from quiz.progress.picture import bar, calendar, sparkline
from quiz.progress.reading import Reading
from quiz.progress.statistics import (
    Confusion,
    activity,
    by_question,
    confusions,
    forecast,
    grouped,
    habit,
    mastery,
    predictions,
    retention,
    tally,
)
from quiz.schedule import Schedule

Data = dict[str, object]
Keys = Callable[[Question], Iterable[str]]

_GROUPS: dict[str, Keys] = {
    "kind": lambda question: [kind_of(question)],
    "topic": lambda question: question.tags,
    "article": lambda question: [question.source.article] if question.source else [],
    "difficulty": lambda question: [str(question.difficulty)] if question.difficulty else [],
}

_TITLES = {"kind": N_("By kind"), "topic": N_("By topic"), "article": N_("By article")}
_DAYS = 14


class Report:
    """A learner's reading, ready to show.

    ``bank`` gives the questions' kinds and topics; None leaves out what needs them. ``offset`` is the
    learner's zone now, in minutes east of UTC.
    """

    def __init__(
        self, reading: Reading, schedule: Schedule, now: datetime, offset: int = 0, bank: Bank | None = None
    ) -> None:
        self.reading = reading
        self._schedule = schedule
        self._now = now
        self._offset = offset
        asked = {review.question for review in reading.reviews}
        questions = () if bank is None else bank.questions
        # A bank of which nothing was ever asked has nothing to say about this learner.
        met = any(question.id in asked for question in questions)
        self._questions: dict[QuestionId, Question] = {q.id: q for q in questions} if met else {}

    def data(self) -> Data:
        """Everything, as plain values for JSON; the first seven keys are the documented ones."""
        counts = tally(self.reading.reviews)
        found = self._predictions()
        kept = retention(found)
        habits = habit(self._days(), self._today())
        return {
            "learner": self.reading.name,
            "answered": counts.answered,
            "accepted": counts.accepted,
            "prompted": counts.prompted,
            "rejected": counts.rejected,
            "due": self._due(),
            "questions": dict(self.rows()),
            "skipped": counts.skipped,
            "seconds": round(counts.ms / 1000),
            "damaged": self.reading.damaged,
            "retention": None
            if kept is None
            else {"count": kept.count, "true": round(kept.true, 4), "predicted": round(kept.predicted, 4)},
            "forecast": forecast(self.reading.cards.values(), self._now, _DAYS, self._offset),
            "days": {day.isoformat(): count for day, count in self._days().items()},
            "streak": {"days": habits.streak, "longest": habits.longest, "freezes": habits.freezes},
            "groups": {name: self._group(keys) for name, keys in _GROUPS.items()},
            "confusions": [
                {
                    "given": c.given,
                    "wanted": c.wanted,
                    "count": c.count,
                    "question": c.question,
                    "other": c.other,
                }
                for c in self._confusions()
            ],
            "leeches": [
                card.question for card in self.reading.cards.values() if self._schedule.is_leech(card)
            ],
        }

    def rows(self) -> Iterator[tuple[QuestionId, Data]]:
        """Each question met, with its counts and its card."""
        for question, counts in by_question(self.reading.reviews).items():
            card = self.reading.cards.get(question)
            yield (
                question,
                {
                    "answered": counts.answered,
                    "accepted": counts.accepted,
                    "prompted": counts.prompted,
                    "rejected": counts.rejected,
                    "skipped": counts.skipped,
                    "due": card.due.astimezone(UTC).isoformat() if card else None,
                    "last": card.last.astimezone(UTC).isoformat() if card else None,
                    "stability": card.stability if card else None,
                    "difficulty": card.difficulty if card else None,
                    "recall": round(self._schedule.recall(card, self._now), 4) if card else None,
                    "lapses": card.lapses if card else 0,
                },
            )

    def lines(self, language: str) -> Iterator[str]:
        """The report in words and pictures, a line at a time, at most 76 columns wide."""
        words = catalogue(language)
        _ = words.gettext
        counts = tally(self.reading.reviews)
        yield printable(self.reading.name)
        if not self.reading.reviews:
            yield _("Nothing has been answered yet.")
            return
        yield (
            words.ngettext("{count} answer", "{count} answers", counts.answered).format(count=counts.answered)
            + ": "
            + _("{accepted} right, {prompted} incomplete, {rejected} wrong, {skipped} passed").format(
                accepted=counts.accepted,
                prompted=counts.prompted,
                rejected=counts.rejected,
                skipped=counts.skipped,
            )
        )
        if counts.accuracy is not None:
            yield _row(_("Right in the end"), counts.accuracy)
        kept = retention(self._predictions())
        if kept is not None:
            yield _row(
                _("Remembered after days"),
                kept.true,
                _("expected {share}").format(share=_percent(kept.predicted)),
            )
        due = self._due()
        yield words.ngettext("{count} question is due.", "{count} questions are due.", due).format(count=due)
        yield from self._habit_lines(language)
        yield from self._group_lines(language)
        yield from self._weak_lines(language)

    def _habit_lines(self, language: str) -> Iterator[str]:
        words = catalogue(language)
        _ = words.gettext
        days, today = self._days(), self._today()
        habits = habit(days, today)
        streak = words.ngettext("{count} day in a row", "{count} days in a row", habits.streak)
        longest = _("longest {count}").format(count=habits.longest)
        yield f"{streak.format(count=habits.streak)} ({longest})"
        yield ""
        past = [days.get(today - timedelta(days=back), 0) for back in range(_DAYS - 1, -1, -1)]
        ahead = forecast(self.reading.cards.values(), self._now, _DAYS, self._offset)
        yield _("Last {days} days: {picture} {count} answers").format(
            days=_DAYS, picture=sparkline(past), count=sum(past)
        )
        yield _("Next {days} days: {picture} {count} due").format(
            days=_DAYS, picture=sparkline(ahead), count=sum(ahead)
        )
        yield ""
        names = (_("Mon"), "", _("Wed"), "", _("Fri"), "", _("Sun"))
        for name, row in zip(names, calendar(days, today), strict=True):
            yield f"{name:<4}{row}"

    def _group_lines(self, language: str) -> Iterator[str]:
        _ = catalogue(language).gettext
        for name, title in _TITLES.items():
            counts = grouped(self.reading.reviews, self._questions, _GROUPS[name])
            known = self._known(_GROUPS[name])
            if not counts:
                continue
            yield ""
            yield _(title)
            for key, group in list(counts.items())[:8]:
                share = _("known {share}").format(share=_percent(known[key]))
                yield _row(_(key) if name == "kind" else printable(key), group.accuracy or 0.0, share)

    def _weak_lines(self, language: str) -> Iterator[str]:
        _ = catalogue(language).gettext
        found = self._confusions()[:5]
        if found:
            yield ""
            yield _("Taken for each other")
        for pair in found:
            yield _("  {given} for {wanted}, {count} times").format(
                given=printable(pair.given, 40), wanted=printable(pair.wanted, 40), count=pair.count
            )
        leeches = [card.question for card in self.reading.cards.values() if self._schedule.is_leech(card)]
        if leeches:
            yield ""
            yield _("Forgotten again and again")
        for leech in leeches[:5]:
            question = self._questions.get(leech)
            yield "  " + printable(question.ask if question else leech, 70)

    def _group(self, keys: Keys) -> Data:
        known = self._known(keys)
        return {
            key: {
                "answered": counts.answered,
                "accuracy": None if counts.accuracy is None else round(counts.accuracy, 4),
                "known": round(known[key], 4),
            }
            for key, counts in grouped(self.reading.reviews, self._questions, keys).items()
        }

    def _known(self, keys: Keys) -> Mapping[str, float]:
        groups = mastery(self._questions.values(), self.reading.cards, self._now, self._schedule, keys)
        return {key: group.known for key, group in groups.items()}

    def _confusions(self) -> list[Confusion]:
        return confusions(self.reading.reviews, self._questions)

    def _predictions(self) -> list[tuple[float, bool]]:
        settled = {review.id: review for review in self.reading.reviews}
        return predictions(self.reading.entries, settled, self._schedule)

    def _due(self) -> int:
        return sum(self._schedule.is_due(card, self._now) for card in self.reading.cards.values())

    def _days(self) -> dict[date, int]:
        return activity(self.reading.reviews)

    def _today(self) -> date:
        return (self._now.astimezone(UTC) + timedelta(minutes=self._offset)).date()


def _percent(share: float) -> str:
    return f"{share:.0%}".replace("%", " %")


def _row(label: str, share: float, more: str = "") -> str:
    return f"  {label[:24]:<25}{bar(share)} {_percent(share):>6}" + (f"  {more}" if more else "")
