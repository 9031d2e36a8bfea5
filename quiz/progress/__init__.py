"""What is kept of each learner: an append-only log of answers, and what follows from it."""

from __future__ import annotations

from quiz.progress.last import last_learner
from quiz.progress.learner import Learner, open_learner
from quiz.progress.notice import Notice
from quiz.progress.paths import data_home
from quiz.progress.profile import list_learners

__all__ = ["Learner", "Notice", "data_home", "last_learner", "list_learners", "open_learner"]
