"""What a learner's answers show: pure functions over settled reviews, cards and questions."""

from __future__ import annotations

from quiz.progress.statistics.confusion import Confusion, confusions
from quiz.progress.statistics.habit import Habit, activity, habit
from quiz.progress.statistics.mastery import Mastery, chances, forecast, mastery
from quiz.progress.statistics.retention import Bin, Retention, calibration, predictions, retention
from quiz.progress.statistics.tally import Tally, by_question, grouped, tally

__all__ = [
    "Bin",
    "Confusion",
    "Habit",
    "Mastery",
    "Retention",
    "Tally",
    "activity",
    "by_question",
    "calibration",
    "chances",
    "confusions",
    "forecast",
    "grouped",
    "habit",
    "mastery",
    "predictions",
    "retention",
    "tally",
]
