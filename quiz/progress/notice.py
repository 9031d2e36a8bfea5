"""What a learner is told about their folder: data, put into words where it is shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from quiz.locale import N_, catalogue

NoticeCode = Literal["torn", "damaged", "snapshot", "no snapshot"]

_WORDS: dict[NoticeCode, str] = {
    "torn": N_(
        "The last answer was not wholly written when the program stopped. Its {count} bytes were put aside "
        "in reviews.torn; every answer before it is there."
    ),
    "damaged": N_(
        "Lines of the log that cannot be read and were passed over: {count}; all others count. "
        "`quiz learners repair` puts them aside."
    ),
    "no snapshot": N_("The snapshot was gone, so it was made again from the log. Nothing is lost."),
    "snapshot": N_("The snapshot did not fit the log, so it was made again from it. Nothing is lost."),
}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that was found and mended. ``count`` is how many bytes or lines it is about."""

    code: NoticeCode
    count: int = 0

    def say(self, language: str) -> str:
        """The notice as a sentence in ``language``."""
        return catalogue(language).gettext(_WORDS[self.code]).format(count=self.count)
