"""Packages that come with an extra of quiz, for commands that cannot do without them."""

from __future__ import annotations

from quiz.errors import UsageError


def needs(*packages: str, extra: str = "class") -> None:
    """Raise UsageError unless ``packages``, which come with ``extra``, are installed."""
    from importlib.util import find_spec

    if any(find_spec(package) is None for package in packages):
        raise UsageError(
            f"This needs a package that is not here: install quiz with its extra `{extra}`, "
            f"`pip install 'quiz-tutor[{extra}]'`."
        )
