"""What people read, by language: gettext catalogues, with English as the language of the source."""

from __future__ import annotations

import gettext
from functools import cache
from pathlib import Path

LANGUAGES = ("id", "en")
"""Languages of the interface. A new one is a folder with a catalogue here, and its name in this line."""


def N_(message: str) -> str:
    """Mark ``message`` for the catalogues where it stands as data; it is translated where it is shown."""
    return message


def counted(language: str, one: str, many: str, count: int) -> str:
    """``one`` or ``many`` by ``count``, in ``language``, with ``{n}`` filled in."""
    return catalogue(language).ngettext(one, many, count).format(n=count)


@cache
def catalogue(language: str) -> gettext.NullTranslations:
    """The texts of ``language``; English where there is no catalogue. Never raises."""
    return gettext.translation("quiz", Path(__file__).parent, [language], fallback=True)
