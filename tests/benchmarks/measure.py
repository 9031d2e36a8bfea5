"""Measuring two things in turn, so that a machine whose speed drifts drifts for both."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Pair:
    """Medians of ours and the peer's, in seconds, and the median of their ratios pair by pair."""

    ours: float
    peer: float
    ratio: float

    def row(self, name: str, peer: str, reach: float | None = None) -> str:
        """One line of a table: ``name ours peer ratio (reach)``."""
        aim = f"  (reach ≤ {reach:g})" if reach is not None else ""
        return (
            f"{name:<44} {self.ours * 1000:9.2f} ms   {peer:<26} {self.peer * 1000:9.2f} ms"
            f"   ratio {self.ratio:5.2f}{aim}"
        )


def seconds(work: Callable[[], object]) -> float:
    """How long ``work`` takes, once."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def pair(ours: Callable[[], object], peer: Callable[[], object], runs: int = 15) -> Pair:
    """Run both ``runs`` times in turn, after one warm-up each."""
    ours(), peer()
    times = [(seconds(ours), seconds(peer)) for _ in range(runs)]
    return Pair(
        statistics.median(a for a, _ in times),
        statistics.median(b for _, b in times),
        statistics.median(a / b for a, b in times),
    )


def process(*words: str) -> Callable[[], object]:
    """A whole Python process with these arguments, its output thrown away."""

    def run() -> Sequence[int]:
        return [subprocess.run([sys.executable, *words], capture_output=True, check=False).returncode]

    return run


def peak_memory() -> float:
    """The most memory that this process has held, in megabytes.

    Of the process itself: what ``getrusage`` tells includes the parent's, from before the new program was
    loaded. Where the system does not say, that is all there is.
    """
    try:
        status = Path("/proc/self/status").read_text()
    except OSError:
        import resource

        unit = 1 << 20 if sys.platform == "darwin" else 1 << 10
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024
