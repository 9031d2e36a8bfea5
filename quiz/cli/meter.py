"""How far a long run is, on standard error, when that is a terminal."""

from __future__ import annotations

import os
import sys
from collections import deque
from shutil import get_terminal_size
from time import monotonic

from quiz.cli.terminal import is_terminal

RECENT = 30
"""Seconds that the rate is taken over."""

PAUSE = 0.1
"""Seconds between two pictures of the bar."""


class Meter:
    """A bar with the number done, the rate and the time left. ``total`` None is a number not known.

    ``done`` were done by a run before this one.
    """

    def __init__(self, total: int | None, done: int = 0) -> None:
        self._total, self._done = total, done
        self._on = is_terminal(sys.stderr) and os.environ.get("TERM") != "dumb" and total != 1
        self._seen: deque[tuple[float, int]] = deque([(monotonic(), done)])
        self._drawn = 0.0

    def step(self) -> None:
        """One more is done."""
        self._done += 1
        now = monotonic()
        if not self._on or (now - self._drawn < PAUSE and self._done != self._total):
            return
        self._seen.append((now, self._done))
        while now - self._seen[0][0] > RECENT and len(self._seen) > 2:
            self._seen.popleft()
        self._drawn = now
        width = max(20, get_terminal_size().columns - 1)
        print(f"\r{self._line(now, width):<{width}}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Take the bar away, for lines to be printed."""
        if self._on and self._drawn:
            width = max(20, get_terminal_size().columns - 1)
            print(f"\r{'':<{width}}\r", end="", file=sys.stderr, flush=True)
            self._drawn = 0.0

    def _line(self, now: float, width: int) -> str:
        start, first = self._seen[0]
        rate = (self._done - first) / max(1e-6, now - start)
        if self._total is None:
            return f"{self._done:,}  {_rate(rate)}"[:width]
        total = max(self._total, self._done)
        left = lasting((total - self._done) / rate) if rate else "?"
        told = f" {self._done:,}/{total:,}  {_rate(rate)}  {left} left"
        room = min(30, width - len(told) - 2)
        if room < 5:
            return told.strip()[:width]
        filled = room * self._done // max(1, total)
        return f"[{'#' * filled}{'.' * (room - filled)}]{told}"


def _rate(rate: float) -> str:
    return f"{rate:.0f}/s" if rate >= 10 else f"{rate:.1f}/s"


def lasting(seconds: float) -> str:
    """``seconds`` as a person says it: 45 s, 3 min 20 s, 2 h 5 min."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    minutes, rest = divmod(whole, 60)
    if minutes < 60:
        return f"{minutes} min {rest} s"
    return f"{minutes // 60:,} h {minutes % 60} min"
