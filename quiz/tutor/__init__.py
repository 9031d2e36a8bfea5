"""The conversation: a pure state machine that every front end speaks through.

The names below are loaded when first used (PEP 562): a screen that only shows what was said needs neither
judge nor articles. The slash commands are in ``quiz.tutor.commands``.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

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

_HOMES = {"Keeper": "keeper", "Tutor": "tutor", "Utterance": "utterance", "UtteranceKind": "utterance"}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(f"module 'quiz.tutor' has no attribute {name!r}")
    return getattr(import_module(f"quiz.tutor.{_HOMES.get(name, 'plan')}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
