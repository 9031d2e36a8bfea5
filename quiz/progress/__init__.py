"""What is kept of each learner: an append-only log of answers, and what follows from it.

The names below are loaded when first used (PEP 562): listing learners needs neither schedule nor log.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.progress.last import last_learner
    from quiz.progress.learner import Learner, open_learner
    from quiz.progress.notice import Notice
    from quiz.progress.paths import data_home
    from quiz.progress.profile import list_learners

__all__ = ["Learner", "Notice", "data_home", "last_learner", "list_learners", "open_learner"]

_HOMES = {
    "Learner": "learner",
    "Notice": "notice",
    "data_home": "paths",
    "last_learner": "last",
    "list_learners": "profile",
    "open_learner": "learner",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'quiz.progress' has no attribute {name!r}")
    return getattr(import_module(f"quiz.progress.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
