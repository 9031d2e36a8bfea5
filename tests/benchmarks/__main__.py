"""The table of all benchmarks; with their names, the long form of some, with ``all`` that of all."""

from __future__ import annotations

import sys
from importlib import import_module

from tests.benchmarks.summary import machine

NAMES = ("startup", "bank", "author", "store", "schedule", "generate", "tui", "hub", "judge")


def main() -> None:
    """Run those named on the command line, or print the table."""
    words = [word for word in sys.argv[1:] if not word.startswith("-")]
    if not words:
        import_module("tests.benchmarks.summary").main()
        return
    print(machine())
    for name in NAMES if "all" in words else words:
        print(f"\n{name}")
        import_module(f"tests.benchmarks.{name}").main()


if __name__ == "__main__":
    main()
