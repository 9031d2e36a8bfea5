"""The operating system's refusals, told to a person."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from quiz.errors import LearnerError

_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC), errno.EFBIG}
_SHUT = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def told(folder: Path, what: str) -> Iterator[None]:
    """Turn an OSError inside into a LearnerError. ``what``: "opened", "kept", "read" or "changed"."""
    try:
        yield
    except OSError as error:
        raise refusal(folder, what, error) from error


def refusal(folder: Path, what: str, error: OSError) -> LearnerError:
    """``error`` as a sentence for the learner; ``what`` as in ``told``."""
    return LearnerError(f"{_lost(folder, what)}: {_why(error, folder)}")


def _lost(folder: Path, what: str) -> str:
    if what == "kept":
        return "This answer could not be kept (all before it are safe)"
    return f"The learner's folder {folder} could not be {what}"


def _why(error: OSError, folder: Path) -> str:
    if error.errno in _FULL:
        return "the disk is full or its quota is used up. Free some space and go on."
    if error.errno in _SHUT:
        return (
            f"{error.filename or folder} must not be written. Give yourself the right to write there, "
            "or set QUIZ_HOME to another folder."
        )
    if error.errno == errno.ENOENT:
        return f"{error.filename or folder} is gone. If it was deleted or renamed while in use, start again."
    return f"{error.strerror or error} ({error.filename or folder})."
