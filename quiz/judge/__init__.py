"""Judging free-text answers: text in, verdict with its reason out.

The names below are loaded when first used, so that importing the module costs next to nothing.
The module itself can be called, so that ``quiz.judge(question, given)`` and ``from quiz import judge``
work whichever was imported first.
"""

from __future__ import annotations

import sys
from types import ModuleType
from typing import TYPE_CHECKING

from quiz.lazy import lazy

if TYPE_CHECKING:
    from quiz.judge.bench import JUDGE_VERSION, Judge, judge
    from quiz.judge.kind import kind_of
    from quiz.judge.normalize import fold
    from quiz.model import Question, Verdict

__all__ = ["JUDGE_VERSION", "Judge", "fold", "judge", "kind_of"]

__getattr__, __dir__ = lazy(
    __name__,
    {"JUDGE_VERSION": "bench", "Judge": "bench", "fold": "normalize", "judge": "bench", "kind_of": "kind"},
)


class _Callable(ModuleType):
    def __call__(self, question: Question, given: str, language: str | None = None) -> Verdict:
        from quiz.judge.bench import judge as decide

        return decide(question, given, language)


sys.modules[__name__].__class__ = _Callable
