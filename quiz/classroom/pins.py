"""Personal PINs: made for pupils who have none, the same in every lesson."""

from __future__ import annotations

import hmac
from hashlib import sha256

LENGTH = 4
LONGEST = 12
_PLAIN = {"0123", "1234", "2345", "3456", "4567", "5678", "6789", "9876", "8765", "4321", "3210"}


def made_pin(secret: bytes, name: str, group: str = "", length: int = LENGTH) -> str:
    """The PIN of the pupil called ``name`` in ``group``: digits that only the holder of ``secret`` can tell.

    Never one that is guessed first: a digit repeated, or a run.
    """
    for attempt in range(1000):
        digest = hmac.new(secret, f"{attempt}\0{group}\0{name}".encode(), sha256).digest()
        pin = str(int.from_bytes(digest[:8], "big"))[-length:].zfill(length)
        if len(set(pin)) > 1 and pin not in _PLAIN:
            return pin
    raise AssertionError("a hash that always ends alike")


def clean_pin(text: str) -> str:
    """``text`` as a PIN: without spaces and dashes, small letters."""
    return "".join(char for char in text.casefold() if char.isalnum())


def same_pin(one: str, other: str) -> bool:
    """Whether two PINs are the same; takes equally long whatever they are."""
    return bool(one) and hmac.compare_digest(clean_pin(one).encode(), clean_pin(other).encode())
