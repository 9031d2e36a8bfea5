"""Standard input and output as a terminal, or as what stands in for one."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import suppress

PROMPT = "> "


def why_plain(environ: Mapping[str, str], stdin: object, stdout: object) -> str:
    """Why the screen cannot be used; "" when it can."""
    if not is_terminal(stdin) or not is_terminal(stdout):
        return "this is no terminal"
    if environ.get("NO_COLOR"):
        return "NO_COLOR is set"
    return "the terminal is a dumb one" if environ.get("TERM") == "dumb" else ""


def is_terminal(stream: object) -> bool:
    """Whether ``stream`` is open and a terminal."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:
        return False


def print_line(line: str) -> None:
    """Print ``line`` at once, for whoever reads along."""
    print(line, flush=True)


def typed_lines() -> Iterator[str]:
    """What the person writes, line by line, until the end of input."""
    if not (is_terminal(sys.stdin) and is_terminal(sys.stdout)):
        yield from sys.stdin or ()
        return
    with suppress(ImportError):  # editing of the line, where there is such a thing
        import readline  # noqa: F401
    while True:
        try:
            yield input(PROMPT)
        except EOFError:
            print()
            return
        except KeyboardInterrupt:
            print()
            raise


def width() -> int | None:
    """The columns to wrap at now; None without a terminal, where lines stay whole."""
    if not is_terminal(sys.stdout):
        return None
    try:
        # COLUMNS is not asked: line editors export it, and it does not follow the window.
        columns = os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        columns = 0
    return max(20, (columns or 80) - 1)


def has_signs(signs: str = "✓✗") -> bool:
    """Whether standard output can show ``signs``, those of verdicts when left out."""
    try:
        signs.encode(sys.stdout.encoding or "ascii")
    except (LookupError, UnicodeEncodeError):
        return False
    return True


def answers_from_terminal() -> None:
    """Standard input was the bank: go on reading from the terminal, or from nothing where there is none."""
    device = "CONIN$" if os.name == "nt" else "/dev/tty"
    try:
        terminal = os.open(device, os.O_RDONLY)
    except OSError:
        terminal = os.open(os.devnull, os.O_RDONLY)
    os.dup2(terminal, 0)
    os.close(terminal)
    sys.stdin = open(0, encoding=sys.stdin.encoding if sys.stdin else "utf-8", closefd=False)  # noqa: SIM115
