"""Turns articles into question banks and banks into conversations.

The names below are the public interface; each is loaded when first used, so that ``import quiz`` costs next
to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.lazy import lazy

if TYPE_CHECKING:
    from quiz.bank import load_bank
    from quiz.judge import Judge, judge
    from quiz.model import Bank, Question, Review, Verdict
    from quiz.progress import open_learner
    from quiz.tutor import Tutor

__version__ = "1.0.0"
__all__ = ["Bank", "Judge", "Question", "Review", "Tutor", "Verdict", "judge", "load_bank", "open_learner"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Bank": "model",
        "Judge": "judge",
        "Question": "model",
        "Review": "model",
        "Tutor": "tutor",
        "Verdict": "model",
        "judge": "judge",
        "load_bank": "bank",
        "open_learner": "progress",
    },
)
