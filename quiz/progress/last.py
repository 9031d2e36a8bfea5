"""Who played last: the learner that a command means when none is named."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from quiz.errors import LearnerError
from quiz.progress.disk import jot
from quiz.progress.profile import find_folder, list_learners

NAME = "last"


def remember(folder: Path, name: str) -> None:
    """Note that the learner of ``folder`` (in ``HOME/learners``) played. Failing to is no harm."""
    path = folder.parent.parent / NAME
    with suppress(OSError):
        if not path.exists() or path.read_bytes() != name.encode():
            jot(path, name.encode())


def forget(home: Path, name: str) -> None:
    """No longer have ``name`` as the one who played last."""
    with suppress(OSError):
        if (home / NAME).read_bytes() == name.encode():
            (home / NAME).unlink()


def last_learner(home: Path) -> str:
    """The learner who played last, else the only one there is.

    Raises:
        LearnerError: nobody has played yet, or there are several to choose from.
    """
    with suppress(OSError, UnicodeDecodeError, LearnerError):
        name = (home / NAME).read_text(encoding="utf-8")
        if find_folder(home, name) is not None:
            return name
    names = list_learners(home)
    if not names:
        raise LearnerError("Nobody has played yet, so nothing is kept. `quiz play` begins.")
    if len(names) > 1:
        raise LearnerError(f"There are several learners ({', '.join(names)}): name one with --learner.")
    return names[0]
