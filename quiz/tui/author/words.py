"""The words of the author's screens for what the core names by codes."""

from __future__ import annotations

from typing import Final

from quiz.author.filters import Filter
from quiz.bank.flags import FlagCode
from quiz.locale import N_
from quiz.model import Status

FILTERS: Final[dict[Filter, str]] = {
    "all": N_("All"),
    "draft": N_("Drafts"),
    "reviewed": N_("Reviewed"),
    "flagged": N_("Flagged"),
    "appealed": N_("Appealed"),
    "low": N_("Low discrimination"),
    "retired": N_("Retired"),
}

STATUSES: Final[dict[Status, tuple[str, str, str]]] = {
    "draft": ("○", N_("draft"), "$ink-prompt"),
    "reviewed": ("●", N_("reviewed"), "$ink-accept"),
    "retired": ("–", N_("retired"), "$ink-soft"),
}
"""Sign, word and ink of each status."""

FLAGS: Final[dict[FlagCode, str]] = {
    "low-discrimination": N_("those who know it hardly do better than the others"),
    "negative-discrimination": N_("those who know less do better"),
    "too-easy": N_("nearly everyone knows it"),
    "too-hard": N_("hardly anyone knows it"),
    "reported": N_("reported by a person"),
}

FIELDS: Final[dict[str, str]] = {
    "ask": N_("Question"),
    "answer": N_("Answer"),
    "kind": N_("Kind"),
    "accept": N_("Also right"),
    "prompt": N_("Not enough"),
    "reject": N_("Wrong"),
    "choices": N_("Choices"),
    "hint": N_("Hint"),
    "explain": N_("Explanation"),
    "article": N_("Article"),
    "quote": N_("Proof"),
    "as_of": N_("True on"),
    "difficulty": N_("Difficulty"),
    "tags": N_("Topics"),
    "unit": N_("Unit"),
    "tolerance": N_("Tolerance"),
    "need": N_("Enough are"),
    "ordered": N_("In order"),
    "language": N_("Language"),
    "id": N_("Id"),
    "revision": N_("Revision"),
}
"""The lines of the form."""

MENDING: Final[dict[str, str]] = {
    "ask": N_("must not be empty"),
    "answer": N_("must not be empty; a list has its members apart by semicolons"),
    "kind": N_(
        "is one of person, place, organization, date, number, list, boolean, text, and goes with the answer"
    ),
    "article": N_("needs both: the article's id and the sentence that proves the answer"),
    "quote": N_("needs both: the article's id and the sentence that proves the answer"),
    "as_of": N_("is a day that exists, such as 2023-09-29"),
    "difficulty": N_("is a whole number from 1 to 5"),
    "tolerance": N_("is a number from 0 on, in the answer's unit"),
    "need": N_("is a whole number, of no more members than the answer has"),
    "ordered": N_("is true or false"),
    "language": N_("is a code such as id or en"),
    "id": N_("is a short name on one line that no other question has"),
    "revision": N_("is a whole number from 1 on"),
}
"""What a line of the form has to be, for one that cannot be read."""
