"""Every benchmark that runs from the project's own files, one after the other."""

from __future__ import annotations

import platform
import sys
from importlib import import_module

NAMES = ("startup", "bank", "store", "schedule", "generate", "tui", "hub")


def main() -> None:
    """Run those named on the command line, or all."""
    print(f"Python {platform.python_version()} on {platform.system()} {platform.machine()}")
    for name in sys.argv[1:] or NAMES:
        print(f"\n{name}")
        import_module(f"tests.benchmarks.{name}").main()


if __name__ == "__main__":
    main()
