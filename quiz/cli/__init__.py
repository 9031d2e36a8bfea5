"""The ``quiz`` command. Each subcommand is one module here, imported only when it is called.

A command module has ``configure(parser)``, which adds its arguments, and ``run(arguments) -> int``,
which returns the exit code.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from quiz.errors import EXIT_DONE, EXIT_INTERRUPTED, EXIT_UNUSABLE

COMMANDS = {
    "play": "talk with the tutor about a bank (`quiz` alone: the shipped one)",
    "new": "make a bank with a commented example and a folder for articles",
    "generate": "write a bank of draft questions from articles",
    "author": "review and write the questions of a bank, on the whole terminal",
    "check": "report everything wrong in a bank, with line and column",
    "export": "write a bank for Anki, Moodle, Kahoot, spreadsheets, paper",
    "import": "read another tool's questions as drafts",
    "judge": "judge answers, one JSON object a line",
    "progress": "show what a learner has answered and what is due",
    "learners": "list learners and mend their folders",
    "class": "drill a class on its phones, and see what it knows",
    "join": "join a lesson from the terminal",
    "completion": "print what lets your shell complete all this",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit code and never a traceback for what a person did wrong."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words == ["--version"]:
        from quiz import __version__

        print(f"quiz {__version__}")
        return EXIT_DONE
    from quiz.cli.dispatch import dispatch

    if "_ARGCOMPLETE" in os.environ:
        from quiz.cli.completing import complete

        complete()
    try:
        return dispatch(words)
    except KeyboardInterrupt:
        return EXIT_INTERRUPTED
    except BrokenPipeError:
        # The reader has gone (`quiz … | head`): nothing more can be said on stdout, not even at exit.
        sys.stdout = None
        return EXIT_DONE
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        _say(f"{where}{error.strerror or error}")
        return EXIT_UNUSABLE


def _say(message: str) -> None:
    """Print what went wrong; file names and what was read may be in it."""
    from quiz.printable import printable

    print("\n".join(map(printable, f"quiz: {message}".splitlines())), file=sys.stderr)
