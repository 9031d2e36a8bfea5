"""A command on a terminal of its own, as a person at a keyboard has it."""

from __future__ import annotations

import os
import select
import subprocess
import time
from pathlib import Path


def on_terminal(
    command: str, keys: str, folder: Path, environment: dict[str, str], wait: float
) -> subprocess.CompletedProcess[str]:
    """Run ``command`` on a terminal of 100×30; press ``keys`` once its screen stands, and see it end."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
    process = subprocess.Popen(
        ["bash", "-c", command],
        cwd=folder,
        env=environment,
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    shown, pressed, last = b"", False, time.monotonic()
    end = last + wait
    try:
        while process.poll() is None and time.monotonic() < end:
            if select.select([ours], [], [], 0.1)[0]:
                try:
                    shown += os.read(ours, 1 << 16)
                except OSError:  # the other side is closed
                    break
                last = time.monotonic()
            elif shown and not pressed and time.monotonic() - last > 0.5:  # the screen has come to rest
                os.write(ours, keys.encode())
                pressed = True
        code = process.wait(max(1.0, end - time.monotonic()))
    finally:
        if process.poll() is None:
            process.kill()
        os.close(ours)
    return subprocess.CompletedProcess(command, code, shown.decode(errors="replace"), "")
