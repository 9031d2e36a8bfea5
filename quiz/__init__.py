"""Turns articles into question banks and banks into conversations.

The names below are the public interface; each is loaded when first used (PEP 562), so that
``import quiz`` costs next to nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.bank import load_bank
    from quiz.judge import Judge, judge
    from quiz.model import Bank, Question, Review, Verdict
    from quiz.progress import open_learner
    from quiz.tutor import Tutor

__version__ = "1.0.0"
__all__ = ["Bank", "Judge", "Question", "Review", "Tutor", "Verdict", "judge", "load_bank", "open_learner"]

_HOMES = {
    "Bank": "quiz.model",
    "Judge": "quiz.judge",
    "Question": "quiz.model",
    "Review": "quiz.model",
    "Tutor": "quiz.tutor",
    "Verdict": "quiz.model",
    "judge": "quiz.judge",
    "load_bank": "quiz.bank",
    "open_learner": "quiz.progress",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'quiz' has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
