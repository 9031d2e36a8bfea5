"""Processes that begin as a copy of this one, for work on a large bank."""

from __future__ import annotations

import signal
import sys
import threading


def may_fork() -> bool:
    """Whether a copy of this process is safe: not with threads that hold locks, and not on every system."""
    return sys.platform == "linux" and threading.active_count() == 1


def ignore_interrupt() -> None:
    """Ctrl-C is for the process that started the others; it ends them."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
