"""What is kept of each learner: an append-only log of answers, and what follows from it.

The names below are loaded when first used: listing learners needs neither schedule nor log.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.lazy import lazy

if TYPE_CHECKING:
    from quiz.progress.last import last_learner
    from quiz.progress.learner import Learner, open_learner
    from quiz.progress.notice import Notice
    from quiz.progress.paths import data_home
    from quiz.progress.profile import list_learners

__all__ = ["Learner", "Notice", "data_home", "last_learner", "list_learners", "open_learner"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Learner": "learner",
        "Notice": "notice",
        "data_home": "paths",
        "last_learner": "last",
        "list_learners": "profile",
        "open_learner": "learner",
    },
)
