"""Drill a class on its phones over the local network, and see what it knows.

`quiz class serve --help` and so on tell more.

examples:
  quiz class serve bank.yaml --lan          hold a lesson
  quiz class report                         what became of the latest one
  quiz class slips class.csv -o slips.html  each pupil's PIN, to print and cut
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from importlib import import_module

from quiz.cli.manual import describe

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
        module.configure(describe(actions.add_parser(name, help=what), module.__doc__))


def run(arguments: Namespace) -> int:
    """Do what is asked."""
    code: int = import_module(f"quiz.cli.class_{arguments.action}").run(arguments)
    return code
