"""Libraries that not everybody needs, loaded when they are, or a sentence on how to get them."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from quiz.errors import ExchangeError
from quiz.locale.told import M_


def library(module: str, extra: str, what: str) -> Any:
    """The module, which the extra ``extra`` installs; ExchangeError says how when it is missing."""
    try:
        return import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise ExchangeError(
            M_(
                "{what} needs {package}, which is not installed; install it with: pip install "
                "'quiz-tutor[{extra}]'",
                what=what,
                package=package,
                extra=extra,
            )
        ) from None
