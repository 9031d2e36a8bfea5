"""Types of arguments that several commands take."""

from __future__ import annotations

from argparse import ArgumentTypeError


def count(text: str) -> int:
    """A whole number from 1 on. Raises ArgumentTypeError."""
    if not text.isdecimal() or int(text[:9]) < 1:
        raise ArgumentTypeError("must be a whole number from 1 on")
    return int(text[:9])
