"""The conversation: a pure state machine that every front end speaks through.

The names below are loaded when first used: a screen that only shows what was said needs neither
judge nor articles. The slash commands are in ``quiz.tutor.commands``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.lazy import lazy

if TYPE_CHECKING:
    from quiz.tutor.keeper import Keeper
    from quiz.tutor.plan import ANSWERS, MODES, Answers, Mistake, Mode, Plan, Score, Summary, Topic
    from quiz.tutor.tutor import Tutor
    from quiz.tutor.utterance import Utterance, UtteranceKind

__all__ = [
    "ANSWERS",
    "MODES",
    "Answers",
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
]

__getattr__, __dir__ = lazy(
    __name__,
    dict.fromkeys(__all__, "plan")
    | {"Keeper": "keeper", "Tutor": "tutor", "Utterance": "utterance", "UtteranceKind": "utterance"},
)
