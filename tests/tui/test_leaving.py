"""Leaving a real terminal: it is as it was before, the exit code tells how, and the answers are there."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from quiz.progress import open_learner

pty = pytest.importorskip("pty", reason="needs a pseudo-terminal")
termios = pytest.importorskip("termios", reason="needs a pseudo-terminal")

RESTORED = ("\x1b[?1049l", "\x1b[?25h")
"""Back to the normal screen, cursor shown."""


def read_until(fd: int, text: str, seconds: float = 30.0) -> str:
    """What the terminal shows until ``text`` comes; with "" until the other end closes."""
    seen = b""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if text and text.encode() in seen:
            return seen.decode(errors="replace")
        if select.select([fd], [], [], 0.2)[0]:
            try:
                part = os.read(fd, 1 << 16)
            except OSError:
                part = b""
            if not part:
                return seen.decode(errors="replace")
            seen += part
    raise TimeoutError(f"{text!r} did not come: {seen[-400:]!r}")


@pytest.mark.parametrize(
    ("way", "code"),
    [("\x03", 130), ("\x11", 0), (signal.SIGINT, 130), (signal.SIGTERM, 143)],
    ids=["ctrl-c", "ctrl-q", "SIGINT", "SIGTERM"],
)
def test_leaving(tmp_path: Path, way: str | signal.Signals, code: int) -> None:
    ours, theirs = pty.openpty()
    before = termios.tcgetattr(theirs)
    termios.tcsetwinsize(theirs, (24, 80))
    environ = {**os.environ, "QUIZ_HOME": str(tmp_path), "TERM": "xterm-256color", "LANG": "id_ID.UTF-8"}
    environ.pop("NO_COLOR", None)
    words = [sys.executable, "-m", "quiz", "play", "--learner", "Budi", "--seed", "1", "--lang", "id"]
    process = subprocess.Popen(
        words, stdin=theirs, stdout=theirs, stderr=theirs, env=environ, start_new_session=True
    )
    try:
        read_until(ours, "❯")
        os.write(ours, b"xyzzy\r")
        read_until(ours, "✗ Belum")
        if isinstance(way, str):
            os.write(ours, way.encode())
        else:
            process.send_signal(way)
        shown = ""
        while process.poll() is None:
            shown += read_until(ours, RESTORED[0], 10.0)
            shown += read_until(ours, RESTORED[1], 10.0) if RESTORED[1] not in shown else ""
            process.wait(10.0)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == code
    assert all(sequence in shown for sequence in RESTORED)
    assert termios.tcgetattr(theirs) == before
    os.close(theirs)
    os.close(ours)
    with open_learner("Budi", tmp_path) as learner:
        assert [review.given for review in learner.reviews()] == ["xyzzy"]
