"""How verdicts look: a sign and a word go with each colour, so that it never speaks alone."""

from __future__ import annotations

from typing import Final, NamedTuple

from quiz.locale.verdicts import VERDICTS as WORDS


class Mark(NamedTuple):
    """``word`` is to be translated, ``ink`` a colour of the theme."""

    sign: str
    word: str
    ink: str


VERDICTS: Final[dict[str, Mark]] = {
    "accept": Mark("✓", WORDS["accept"], "$ink-accept"),
    "prompt": Mark("…", WORDS["prompt"], "$ink-prompt"),
    "reject": Mark("✗", WORDS["reject"], "$ink-reject"),
}
