"""The conversation: a pure state machine that every front end speaks through."""

from __future__ import annotations

from quiz.tutor.commands import Command, commands
from quiz.tutor.keeper import Keeper
from quiz.tutor.plan import ANSWERS, MODES, Answers, Mistake, Mode, Plan, Score, Summary, Topic
from quiz.tutor.tutor import Tutor
from quiz.tutor.utterance import Utterance, UtteranceKind

__all__ = [
    "ANSWERS",
    "MODES",
    "Answers",
    "Command",
    "Keeper",
    "Mistake",
    "Mode",
    "Plan",
    "Score",
    "Summary",
    "Topic",
    "Tutor",
    "Utterance",
    "UtteranceKind",
    "commands",
]
