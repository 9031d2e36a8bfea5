"""Who plays, and in which language, when the command line does not say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import LearnerError
from quiz.locale import LANGUAGES

if TYPE_CHECKING:
    from quiz.model import Bank


def language_of(home: Path, learner: str | None, environ: Mapping[str, str], bank: Bank | None = None) -> str:
    """The interface's language: the learner's setting, the locale's, the bank's, or the first there is."""
    found = _setting(home, learner) or locale_of(environ) or (bank.language if bank else "")
    return found if found in LANGUAGES else LANGUAGES[0]


def _setting(home: Path, learner: str | None) -> str:
    """The language that the learner has settled on; "" for none."""
    from quiz.progress import last_learner
    from quiz.progress.profile import find_folder, read_profile

    try:
        folder = find_folder(home, learner or last_learner(home))
        language = read_profile(folder).settings.get("language") if folder else None
    except LearnerError:
        return ""
    return language if isinstance(language, str) and language in LANGUAGES else ""


def locale_of(environ: Mapping[str, str]) -> str:
    """The interface language that the locale names, "" when it is none of ours."""
    named = next((environ[key] for key in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(key)), "")
    language = named.partition(".")[0].partition("_")[0].lower()
    return language if language in LANGUAGES else ""


def default_learner(home: Path, environ: Mapping[str, str]) -> str:
    """Who plays when nobody is named: who played last, else the user, else “pelajar”."""
    from quiz.progress import last_learner
    from quiz.progress.paths import clean_name

    try:
        return last_learner(home)
    except LearnerError:
        pass
    for key in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        try:
            return clean_name(environ.get(key, ""))
        except LearnerError:
            continue
    return "pelajar"
