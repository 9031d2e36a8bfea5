"""A form of the key with what it is worth, and the forms that one text of a bank allows."""

from __future__ import annotations

import re
from typing import NamedTuple

from quiz.judge.form import Form
from quiz.judge.moment import Moment
from quiz.judge.quantity import Quantity
from quiz.model import Kind

_PARENTHESES = re.compile(r"\s*\(([^()]*)\)\s*")
_EITHER = re.compile(r"\s+(?:or|atau)\s+|\s*/\s*")


def variants(text: str, kind: Kind) -> list[str]:
    """The forms that one form of a key allows: with and without what is in parentheses, each of *A or B*."""
    found = [text]
    if "(" in text and (bare := _PARENTHESES.sub(" ", text).strip()):
        inside = [part for part in _PARENTHESES.findall(text) if part.isupper() and len(part) < 8]
        found += [bare, *inside]
    if kind == "place" and text.count(",") == 1 and len(head := text.partition(",")[0].strip()) > 2:
        found.append(head)
    if kind in ("text", "place", "organization", "person") and _EITHER.search(text):
        parts = [part.strip() for part in _EITHER.split(text)]
        if all(len(part) > 2 for part in parts):
            found += parts
    return found


class Key(NamedTuple):
    """A form that is right, with its value when it has one.

    ``own`` is the form as the author wrote it; ``denies`` tells whether it has a negation, ``post``
    whether it is an office and where it is held.
    """

    form: Form
    own: str
    quantity: Quantity | None = None
    moment: Moment | None = None
    denies: bool = False
    post: bool = False
