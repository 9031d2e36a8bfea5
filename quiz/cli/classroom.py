"""Drill a class on its phones over the local network, and see what it knows.

quiz class serve [BANK …] [--roster FILE] [--lan]   hold a lesson
quiz class report [LESSON]                          what became of it
quiz class slips ROSTER [-o FILE]                   each pupil's PIN, to print and cut

`quiz class serve --help` and so on tell more.
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace, RawDescriptionHelpFormatter
from importlib import import_module

ACTIONS = {
    "serve": "hold a lesson: pupils answer on their phones, you lead",
    "report": "what became of a lesson: pupils, questions, what to mend",
    "slips": "each pupil's PIN, to print and cut",
}


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="serve | report | slips")
    for name, what in ACTIONS.items():
        module = import_module(f"quiz.cli.class_{name}")
        module.configure(
            actions.add_parser(
                name, help=what, description=module.__doc__, formatter_class=RawDescriptionHelpFormatter
            )
        )


def run(arguments: Namespace) -> int:
    """Do what is asked."""
    code: int = import_module(f"quiz.cli.class_{arguments.action}").run(arguments)
    return code
