"""A conversation in plain mode that goes on and on: what it takes in memory, from outside.

``python -m tests.benchmarks.plain_talk [TURNS]`` plays the shipped bank over a pipe. A turn is a line said
and the tutor's lines to it. Linux only, where resident memory is told in /proc.
"""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
import tempfile
import time
from itertools import cycle
from pathlib import Path
from typing import Final

TURNS: Final = 100_000
SETTLED: Final = 0.1
"""The part of the turns after which everything has been met that takes room once."""

SAID: Final = ("Khalifa Haftar", "2016", "Libya", "petunjuk", "Turki", "kenapa?", "ga tau", "lagi")
PIPE: Final = 4096
"""Bytes that may wait in the pipe: what is measured is hardly behind what was said."""


def memory(pid: int) -> float:
    """Resident memory in MB."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="ascii")
    return int(status.partition("VmRSS:")[2].split()[0]) / 1024


def talk(turns: int, home: str) -> list[tuple[int, float]]:
    """Play ``turns`` turns; after how many it took how many MB, at twenty points."""
    process = subprocess.Popen(
        [sys.executable, "-m", "quiz", "play", "--plain", "--learner", "Budi", "--lang", "id", "--seed", "1"],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "QUIZ_HOME": home},
        text=True,
    )
    assert process.stdin is not None
    fcntl.fcntl(process.stdin, fcntl.F_SETPIPE_SZ, PIPE)
    points = []
    for turn, said in zip(range(1, turns + 1), cycle(SAID)):
        process.stdin.write(f"{said}\n")
        if turn % (turns // 20) == 0:
            process.stdin.flush()
            points.append((turn, memory(process.pid)))
            print(f"{turn:,}: {points[-1][1]:.1f} MB", flush=True)
    process.stdin.close()
    process.wait()
    return points


def main(turns: int = TURNS) -> None:
    """Print how memory goes."""
    if not Path("/proc/self/status").exists():
        print("needs /proc: Linux only")
        return
    with tempfile.TemporaryDirectory() as home:
        start = time.perf_counter()
        points = talk(turns, home)
        took = time.perf_counter() - start
    early = next(size for turn, size in points if turn >= turns * SETTLED)
    print(f"{turns:,} turns in plain mode, {took / turns * 1000:.2f} ms each")
    print(f"growth after the first tenth: {points[-1][1] / early:.2f} times (reach: none, 1.00)")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
