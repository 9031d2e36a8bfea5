"""What `quiz progress` shows of a learner, as data."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, date, datetime, timedelta

from quiz.judge import kind_of
from quiz.model import Article, Bank, Card, Question, QuestionId
from quiz.progress.fitting import FROM
from quiz.progress.reading import Reading
from quiz.progress.statistics import (
    Bin,
    Confusion,
    Habit,
    Mastery,
    Retention,
    Tally,
    activity,
    by_question,
    calibration,
    chances,
    confusions,
    forecast,
    grouped,
    habit,
    mastery,
    predictions,
    retention,
    tally,
)
from quiz.schedule import Schedule, playable

Data = dict[str, object]
Keys = Callable[[Question], Iterable[str]]

GROUPS: dict[str, Keys] = {
    "kind": lambda question: [kind_of(question)],
    "topic": lambda question: question.tags,
    "article": lambda question: [question.source.article] if question.source else [],
    "difficulty": lambda question: [str(question.difficulty)] if question.difficulty else [],
}

DAYS = 14
"""How many days of past and future are shown."""


class Report:
    """Everything to be said of a learner's ``reading`` at ``now``.

    ``bank`` gives the questions' words, kinds and topics; without one, what needs them is empty.
    ``offset`` is the learner's zone, in minutes east of UTC.
    """

    def __init__(
        self, reading: Reading, schedule: Schedule, now: datetime, offset: int = 0, bank: Bank | None = None
    ) -> None:
        self.reading = reading
        self.schedule = schedule
        self._now = now
        self._offset = offset
        asked = {review.question for review in reading.reviews}
        questions = () if bank is None else bank.questions
        # A bank of which nothing was ever asked has nothing to say about this learner.
        met = any(question.id in asked for question in questions)
        self.questions: Mapping[QuestionId, Question] = {q.id: q for q in questions} if met else {}
        articles = () if bank is None else bank.articles.items()
        self.articles: Mapping[str, Article] = {str(name): article for name, article in articles}
        self.tally: Tally = tally(reading.reviews)
        self.days: Mapping[date, int] = activity(reading.reviews)
        self.today: date = (now.astimezone(UTC) + timedelta(minutes=offset)).date()
        settled = {review.id: review for review in reading.reviews}
        self._predictions = predictions(reading.entries, settled, schedule)

    @property
    def elsewhere(self) -> int:
        """How many answers are to questions that are not in the bank, by now or at all; 0 without a bank."""
        if not self.questions:
            return 0
        return sum(review.question not in self.questions for review in self.reading.reviews)

    @property
    def can_fit(self) -> bool:
        """Whether there are answers enough to fit the memory model to, and it is not fitted yet."""
        return len(self._predictions) >= FROM and not self.reading.profile.parameters

    @property
    def due(self) -> int:
        """How many of the questions met are due now."""
        return sum(self.schedule.is_due(card, self._now) for card in self.reading.cards.values())

    @property
    def retention(self) -> Retention | None:
        """What was remembered after a day or more, against what was predicted."""
        return retention(self._predictions)

    @property
    def habit(self) -> Habit:
        """The streak."""
        return habit(self.days, self.today)

    @property
    def goal(self) -> int | None:
        """How many answers a day the learner aims at; None for no such aim."""
        goal = self.reading.profile.settings.get("goal")
        return goal if isinstance(goal, int) and goal > 0 else None

    @property
    def counts_days(self) -> bool:
        """Whether the learner wants days in a row counted."""
        return self.reading.profile.settings.get("streak") is not False

    @property
    def forecast(self) -> list[int]:
        """How many questions come due on each of the next days."""
        return forecast(self.reading.cards.values(), self._now, DAYS, self._offset)

    @property
    def confusions(self) -> list[Confusion]:
        """What was taken for what."""
        return confusions(self.reading.reviews, self.questions)

    @property
    def calibration(self) -> list[Bin]:
        """What was remembered, by how likely that was said to be."""
        return calibration(self._predictions)

    @property
    def mastery_map(self) -> dict[str, list[float | None]]:
        """By article, the chance of recalling each of its questions now; None for one never met."""
        asked = playable(tuple(self.questions.values()))
        return chances(asked, self.reading.cards, self._now, self.schedule, GROUPS["article"])

    @property
    def leeches(self) -> list[Card]:
        """The questions forgotten again and again."""
        return [card for card in self.reading.cards.values() if self.schedule.is_leech(card)]

    def group(self, name: str) -> dict[str, tuple[Tally, Mastery]]:
        """Counts and mastery by "kind", "topic", "article" or "difficulty", most answered first."""
        keys = GROUPS[name]
        known = mastery(self.questions.values(), self.reading.cards, self._now, self.schedule, keys)
        counts = grouped(self.reading.reviews, self.questions, keys)
        return {key: (count, known[key]) for key, count in counts.items()}

    def rows(self) -> Iterator[tuple[QuestionId, Data]]:
        """Each question met, with its counts and its card."""
        for question, counts in by_question(self.reading.reviews).items():
            card = self.reading.cards.get(question)
            row: Data = {**_counts(counts), "skipped": counts.skipped}
            row |= dict.fromkeys(("due", "last", "stability", "difficulty", "recall"))
            if card is not None:
                row |= {
                    "due": card.due.astimezone(UTC).isoformat(),
                    "last": card.last.astimezone(UTC).isoformat(),
                    "stability": card.stability,
                    "difficulty": card.difficulty,
                    "recall": round(self.schedule.recall(card, self._now), 4),
                }
            yield question, {**row, "lapses": card.lapses if card else 0}

    def data(self) -> Data:
        """Everything, as plain values for JSON; the first seven keys are the documented ones."""
        return {
            "learner": self.reading.profile.name,
            **_counts(self.tally),
            "due": self.due,
            "questions": dict(self.rows()),
            "skipped": self.tally.skipped,
            "seconds": round(self.tally.ms / 1000),
            "damaged": self.reading.damaged,
            "elsewhere": self.elsewhere,
            "retention": self.retention,
            "calibration": self.calibration,
            "forecast": self.forecast,
            "days": {day.isoformat(): count for day, count in self.days.items()},
            "habit": self.habit,
            "goal": self.goal,
            "groups": {name: self._group_data(name) for name in GROUPS},
            "confusions": self.confusions,
            "leeches": [card.question for card in self.leeches],
        }

    def _group_data(self, name: str) -> Data:
        return {
            key: {**_counts(counts), "accuracy": counts.accuracy, "known": round(known.known, 4)}
            for key, (counts, known) in self.group(name).items()
        }


def _counts(counts: Tally) -> Data:
    return {
        "answered": counts.answered,
        "accepted": counts.accepted,
        "prompted": counts.prompted,
        "rejected": counts.rejected,
    }
