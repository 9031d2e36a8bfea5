"""The terminal application against bare Textual ones, on the same terminal in one run.

All run on a pseudo-terminal of 80×24. First paint is the time from the start of the process until its text
appears. A key's time is from its byte going in to the first output, an answer's from Enter until its verdict
stands on the terminal below what was written. Beside the bare application stands one that shows the same
number of turns: the last fifty as widgets, the others as data. POSIX only.
"""

from __future__ import annotations

import os
import select
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from tests.benchmarks.measure import Pair

TURNS: Final = 2_000
QUESTIONS: Final = 10_000
PATIENCE: Final = 10.0
"""Seconds after which something that should have been painted is missed."""

QUIET: Final = 0.03
"""Seconds without output after which the screen is settled."""

BARE: Final = """
from textual.app import App
from textual.widgets import Input, Static
class Bare(App):
    def compose(self):
        yield Static("BARE")
        yield Input()
Bare().run()
"""

BARE_TALK: Final = f"""
from textual.app import App
from textual.containers import VerticalScroll
from textual.widgets import Input, Static
class Bare(App):
    turns = [f"Turn {{number}}: a sentence such as a tutor says, or a pupil." for number in range({TURNS})]
    def compose(self):
        with VerticalScroll():
            yield from (Static(turn, markup=False) for turn in self.turns[-50:])
        yield Input()
    def on_mount(self):
        self.query_one(VerticalScroll).anchor()
        self.query_one(Input).focus()
    async def on_input_submitted(self, event):
        event.input.clear()
        self.turns += [event.value, "BARE " + event.value]
        talk = self.query_one(VerticalScroll)
        await talk.mount_all(Static(turn, markup=False) for turn in self.turns[-2:])
        await talk.remove_children(list(talk.children)[:-50])
        talk.anchor()
Bare().run()
"""


class Terminal:
    """A process on a pseudo-terminal of 80×24."""

    def __init__(self, *words: str, home: str = "") -> None:
        import pty

        self.start = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(
                TERM="xterm-256color", COLORTERM="truecolor", COLUMNS="80", LINES="24", LANG="id_ID.UTF-8"
            )
            os.environ["QUIZ_HOME"] = home
            for name in ("NO_COLOR", "PYTHONDONTWRITEBYTECODE"):  # what is installed is compiled
                os.environ.pop(name, None)
            os.execv(sys.executable, [sys.executable, *words])
        self._size()

    def _size(self) -> None:
        import fcntl
        import struct
        import termios

        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))

    def read(self, seconds: float) -> bytes:
        """What comes within ``seconds``; b"" for nothing."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        return os.read(self.fd, 1 << 16) if ready else b""

    def until(self, text: str, seconds: float = 60.0) -> float:
        """Seconds from the start of the process until ``text`` came."""
        seen = b""
        while time.perf_counter() - self.start < seconds:
            seen += self.read(0.5)
            if text.encode() in seen:
                return time.perf_counter() - self.start
        raise TimeoutError(f"{text!r} did not appear in {seen[-300:]!r}")

    def settle(self) -> None:
        """Wait until nothing comes any more."""
        while self.read(QUIET):
            pass

    def press(self, keys: bytes, after: str = "", *marks: str) -> float:
        """Send ``keys``; seconds until one of ``marks`` is painted below ``after``, or until anything is."""
        start = time.perf_counter()
        os.write(self.fd, keys)
        seen = self.read(1.0)
        while marks and not any(mark.encode() in seen.partition(after.encode())[2] for mark in marks):
            if time.perf_counter() - start > PATIENCE:
                raise TimeoutError(f"none of {marks} came in {seen[-300:]!r}")
            seen += self.read(1.0)
        took = time.perf_counter() - start
        self.settle()
        return took

    def memory(self) -> int:
        """Resident memory in KiB."""
        status = Path(f"/proc/{self.pid}/status").read_text(encoding="ascii")
        return int(status.partition("VmRSS:")[2].split()[0])

    def close(self) -> None:
        """End the process."""
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def paint(words: tuple[str, ...], text: str, home: str) -> float:
    """Seconds until a process with ``words`` has painted ``text``."""
    terminal = Terminal(*words, home=home)
    try:
        return terminal.until(text)
    finally:
        terminal.close()


def first_paint(home: str, runs: int = 11) -> Pair:
    """Ours and the bare one in turn."""
    ours: Callable[[], float] = lambda: paint(("-m", "quiz"), "soal", home)  # noqa: E731
    bare: Callable[[], float] = lambda: paint(("-c", BARE), "BARE", home)  # noqa: E731
    ours(), bare()
    times = [(ours(), bare()) for _ in range(runs)]
    return Pair(
        statistics.median(a for a, _ in times),
        statistics.median(b for _, b in times),
        statistics.median(a / b for a, b in times),
    )


def late(times: list[float]) -> float:
    """The 95th percentile in milliseconds."""
    return statistics.quantiles(times, n=20)[-1] * 1000


def keys(terminal: Terminal, runs: int = 100) -> list[float]:
    """Times of single letters, the line cleared now and then."""
    times = []
    for number in range(runs):
        times.append(terminal.press(b"a"))
        if number % 20 == 19:
            terminal.press(b"\x15")
    return times


def answers(terminal: Terminal, *marks: str, runs: int = 60) -> list[float]:
    """Times of answers, each another one, until one of ``marks`` stands below it."""
    times = []
    for number in range(runs):
        given = f"ya, Marsekal Haftar {number + 100}"
        terminal.press(given.encode())
        times.append(terminal.press(b"\r", given, *marks))
    return times


def waits(name: str, ours: list[float], bare: list[float], reach: int) -> str:
    """A line of the table: how long both let a person wait. A machine that others use, too, delays both."""
    return (
        f"{name:<44} {late(ours):9.2f} ms   {'bare':<26} {late(bare):9.2f} ms   (reach ≤ {reach} ms)"
        f"   medians {statistics.median(ours) * 1000:.1f}, {statistics.median(bare) * 1000:.1f}"
    )


def long_talk(home: str, size: int) -> None:
    """Print memory, keys and verdicts after a long talk about ``size`` questions (0: the shipped bank)."""
    ours = Terminal("-m", "tests.benchmarks.long_talk", home, str(TURNS), str(size))
    bare = Terminal("-c", BARE, home=home)
    talk = Terminal("-c", BARE_TALK, home=home)
    try:
        ours.until("❯", 240.0)
        bare.until("BARE")
        talk.until(f"Turn {TURNS - 1}")
        for terminal in (ours, bare, talk):
            terminal.settle()
        time.sleep(1)
        print(waits("key, p95", keys(ours), keys(bare), 16))
        verdicts = answers(ours, "✓ Benar", "✗ Belum", "… Hampir"), answers(talk, "BARE")
        print(waits("answer to verdict, p95", *verdicts, 50))
        memory = ours.memory()
        for name, peer in (("bare", bare.memory()), ("bare, with the turns", talk.memory())):
            print(
                f"{'resident memory':<44} {memory / 1024:9.1f} MB   {name:<26} {peer / 1024:9.1f} MB"
                f"   ratio {memory / peer:5.2f}  (reach ≤ 1.5)"
            )
    finally:
        for terminal in (ours, bare, talk):
            terminal.close()


def main() -> None:
    """Print the table."""
    if os.name != "posix":
        print("needs a pseudo-terminal: POSIX only")
        return
    with tempfile.TemporaryDirectory() as home:
        print(first_paint(home).row("first paint of quiz", "bare Textual application", 1.4))
        for size, bank in ((0, "the shipped bank"), (QUESTIONS, f"{QUESTIONS:,} questions")):
            print(f"after {TURNS:,} turns, {bank}:")
            long_talk(home, size)


if __name__ == "__main__":
    main()
