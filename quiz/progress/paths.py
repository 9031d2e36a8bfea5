"""Where learners live on the disk. A name never becomes a path: it becomes a slug, and the slug a folder."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

from quiz.errors import LearnerError
from quiz.printable import printable

_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}
_HASHED = re.compile(r"-[0-9a-f]{10}$")
NAME_LIMIT = 100


def data_home(environ: Mapping[str, str]) -> Path:
    """The folder of all that is kept: ``QUIZ_HOME``, else the platform's place for a user's data."""
    if given := environ.get("QUIZ_HOME"):
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path("quiz", appauthor=False)


def clean_name(name: str) -> str:
    """``name`` as it is kept: composed, without control characters, single spaces.

    Raises:
        LearnerError: nothing is left of it, or it is longer than a hundred characters.
    """
    clean = " ".join(unicodedata.normalize("NFC", printable(name, 10 * NAME_LIMIT)).split())
    if not any(unicodedata.category(char)[0] in "LNS" for char in clean):
        raise LearnerError("A learner's name needs at least one letter or digit.")
    if len(clean) > NAME_LIMIT:
        raise LearnerError(f"A learner's name has at most {NAME_LIMIT} characters; not {len(clean)}.")
    return clean


def slugs(name: str) -> tuple[str, str]:
    """The folder names for a clean name, in lower-case ASCII: the plain one, and one with a hash.

    The hashed one belongs to this very name. The plain one may be shared by several (Ana, ana, Aña), so
    the first to come has it. Neither is a device of Windows, has a dot or a separator, or leads outside.
    """
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    plain = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:40].strip("-")
    hashed = f"{plain or 'learner'}-{sha256(name.encode()).hexdigest()[:10]}"
    whole = len(re.findall(r"\w", unicodedata.normalize("NFC", name))) == len(plain.replace("-", ""))
    taken = not plain or plain in _RESERVED or _HASHED.search(plain)
    return (hashed if taken or not whole else plain), hashed


def learners_folder(home: Path) -> Path:
    """The folder in which each learner has one."""
    return home / "learners"
