"""What can go wrong, in words for a person and an exit code for a program."""

from __future__ import annotations

EXIT_DONE = 0
EXIT_FINDINGS = 1
EXIT_UNUSABLE = 2
EXIT_INTERRUPTED = 130


class QuizError(Exception):
    """A failure that a person can act on.

    ``str(error)`` is one sentence: what is wrong, where, and how to mend it.
    ``exit_code`` is what a command ends with when nothing catches the error.
    """

    exit_code = EXIT_UNUSABLE


class UsageError(QuizError):
    """Arguments that do not fit together."""


class BankError(QuizError):
    """A bank that cannot be read or breaks the format."""


class ArticleError(QuizError):
    """An article that cannot be read: missing, a folder, empty, binary, too large."""


class ExchangeError(QuizError):
    """A file of another tool that cannot be read, or a bank that its format cannot hold."""


class LearnerError(QuizError):
    """A learner's folder that cannot be used: locked, read-only, from a newer version, a bad name."""


class RosterError(QuizError):
    """A list of pupils that cannot be used."""


class RoomError(QuizError):
    """A lesson that cannot be held, gone on with, or found."""
