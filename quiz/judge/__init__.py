"""Judging free-text answers: text in, verdict with its reason out.

The module itself can be called, so that ``quiz.judge(question, given)`` and ``from quiz import judge``
work whichever was imported first.
"""

from __future__ import annotations

import sys
from types import ModuleType

from quiz.judge.bench import JUDGE_VERSION, Judge, judge
from quiz.judge.kind import kind_of
from quiz.judge.normalize import fold
from quiz.model import Question, Verdict

__all__ = ["JUDGE_VERSION", "Judge", "fold", "judge", "kind_of"]


class _Callable(ModuleType):
    def __call__(self, question: Question, given: str, language: str | None = None) -> Verdict:
        return judge(question, given, language)


sys.modules[__name__].__class__ = _Callable
