"""Scalars of YAML 1.2 as banks use them.

Only true and false are booleans, numbers are plain decimals, null and ~ are nothing; everything else is
text: 2023-09-29, 12:30, 0123, yes, no, on, off.
"""

from __future__ import annotations

import re

LONGEST_NUMBER = 18
"""Digits of a whole number that is read as one, so that it fits 64 bits; a longer one is text."""

_INTEGER = re.compile(rf"-?(?:0|[1-9][0-9]{{0,{LONGEST_NUMBER - 1}}})\Z")
_FLOAT = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?:\.[0-9]{1,30})?(?:[eE][-+]?[0-9]{1,2})?\Z")
_TRUTH = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_NOTHING = frozenset(("", "~", "null", "Null", "NULL"))
_PLAIN_START = frozenset("-0123456789tTfF")


class Plain(str):
    """A number or a truth value as it was written; ``value`` is what it says. Made by ``plain``.

    A field of text takes the writing (76, 1.20, true), a field of numbers the value.
    """

    __slots__ = ("value",)
    value: int | float | bool


def plain(written: str, value: int | float | bool) -> Plain:
    """``written``, which says ``value``."""
    made = Plain(written)
    made.value = value
    return made


def scalar_of(written: str) -> str | None:
    """What a scalar without quotes says: a text, a `Plain`, or None for nothing."""
    if written in _NOTHING:
        return None
    if written[0] not in _PLAIN_START:
        return written
    if written in _TRUTH:
        return plain(written, _TRUTH[written])
    if _INTEGER.match(written):
        return plain(written, int(written))
    if _FLOAT.match(written) and not written.lstrip("-").isdigit():
        return plain(written, float(written))
    return written


def is_plain_text(text: str) -> bool:
    """Whether ``text`` written without quotes is read back as this text and not as something else."""
    return type(scalar_of(text)) is str
