"""Python's cyclic collector, kept out of the moments in which a person waits.

It looks through all that was ever made, a hundred milliseconds' work beside a large bank. So it rests until
the first screen is painted, and from then on looks only at what came after.
"""

from __future__ import annotations

import gc

CALM = 0.25
"""Seconds after which a screen has surely been painted."""


def rest() -> None:
    """No collections until ``settle``."""
    gc.disable()


def settle() -> None:
    """Take all that is there now for lasting, and collect again."""
    gc.collect()
    gc.freeze()
    gc.enable()
