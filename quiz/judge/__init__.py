"""Judging free-text answers: text in, verdict with its reason out.

The names below are loaded when first used (PEP 562), so that importing the module costs next to nothing.
The module itself can be called, so that ``quiz.judge(question, given)`` and ``from quiz import judge``
work whichever was imported first.
"""

from __future__ import annotations

import sys
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.judge.bench import JUDGE_VERSION, Judge, judge
    from quiz.judge.kind import kind_of
    from quiz.judge.normalize import fold
    from quiz.model import Question, Verdict

__all__ = ["JUDGE_VERSION", "Judge", "fold", "judge", "kind_of"]

_HOMES = {
    "JUDGE_VERSION": "quiz.judge.bench",
    "Judge": "quiz.judge.bench",
    "fold": "quiz.judge.normalize",
    "judge": "quiz.judge.bench",
    "kind_of": "quiz.judge.kind",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'quiz.judge' has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(_HOMES[name]), name)
    return found


class _Callable(ModuleType):
    def __call__(self, question: Question, given: str, language: str | None = None) -> Verdict:
        from quiz.judge.bench import judge as decide

        return decide(question, given, language)


sys.modules[__name__].__class__ = _Callable
