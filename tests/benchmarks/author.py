"""A hundred drafts reviewed in the author's application, key by key, on a pseudo-terminal of 80×24.

Two of three are accepted as they are, one in three has its wording mended: open, type, save. A key's time
is from its byte going in to the first output, which comes when the change is in the file. Beside it stand
letters in a bare Textual application. Every undo is a key, too. POSIX only.
"""

from __future__ import annotations

import os
import statistics
import tempfile
from collections import defaultdict
from dataclasses import replace
from pathlib import Path
from typing import Final

from quiz.bank import load_bank, save_bank
from tests.benchmarks.bank import made
from tests.benchmarks.tui import BARE, Terminal, keys, late

REVIEWED: Final = 100
MENDED: Final = 3
"""Every so manieth draft has its wording mended."""

WORDS: Final = b" lagi"
UNDONE: Final = 20

Times = dict[str, list[float]]


def review(terminal: Terminal) -> Times:
    """Go through the drafts; the times of each kind of key."""
    times: Times = defaultdict(list)

    def press(kind: str, key: bytes) -> None:
        times[kind].append(terminal.press(key))

    for number in range(REVIEWED):
        if number % MENDED == 0:
            press("open the form", b"e")
            for letter in WORDS:
                press("letter in the form", bytes((letter,)))
            press("save", b"\r")
        press("accept", b"a")
    for _ in range(UNDONE):
        press("undo", b"u")
    return times


def main() -> None:
    """Print the tables."""
    if os.name != "posix":
        print("needs a pseudo-terminal: POSIX only")
        return
    for size in (REVIEWED, 10_000):
        with tempfile.TemporaryDirectory() as name:
            _table(Path(name), size)


def _table(folder: Path, size: int) -> None:
    path = made(folder, size)
    bank = load_bank(path)
    save_bank(replace(bank, questions=tuple(replace(one, status="draft") for one in bank.questions)), path)
    ours = Terminal("-m", "quiz", "author", str(path), home=str(folder / "home"))
    bare = Terminal("-c", BARE, home=str(folder))
    try:
        ready = ours.until("rancangan", 60.0)
        bare.until("BARE")
        for terminal in (ours, bare):
            terminal.settle()
        peer = keys(bare)
        times = review(ours)
    finally:
        ours.close()
        bare.close()
    pressed = sum(map(len, times.values())) - len(times["undo"])
    waited = sum(map(sum, times.values())) - sum(times["undo"])
    left = path.read_text("utf-8").count("status: draft")
    print(f"{size:,} drafts, shown after {ready:.1f} s; {left:,} drafts left when {UNDONE} were taken back")
    print(
        f"{REVIEWED} reviewed with {pressed} keys, {waited:.1f} s of waiting for them  (reach ≤ 900 s in all)"
    )
    for kind, some in times.items():
        print(
            f"{kind:<44} {late(some):9.2f} ms   {'letter in a bare application':<26} {late(peer):9.2f} ms"
            f"   medians {statistics.median(some) * 1000:.1f}, {statistics.median(peer) * 1000:.1f}"
        )


if __name__ == "__main__":
    main()
