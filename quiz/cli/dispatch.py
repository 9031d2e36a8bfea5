"""From the words on the command line to one command's module."""

from __future__ import annotations

import sys
from argparse import ArgumentParser
from importlib import import_module
from pathlib import Path
from typing import Any

from quiz.cli import COMMANDS
from quiz.cli.manual import describe
from quiz.cli.saying import say_error, words_of
from quiz.errors import EXIT_DONE, EXIT_UNUSABLE, QuizError

DEFAULT = "play"

MODULES = {"class": "classroom", "import": "importing"}
"""Commands whose names Python keeps for itself, with their modules."""


def overview() -> str:
    """The text of ``quiz --help``."""
    width = max(map(len, COMMANDS)) + 2
    rows = "\n".join(f"  {name:<{width}}{what}" for name, what in COMMANDS.items())
    return (
        "usage: quiz [COMMAND] [ARGUMENTS]\n\n"
        "Turns articles into question banks and banks into conversations, offline.\n\n"
        f"commands:\n{rows}\n\n"
        "options:\n"
        "  --version   print the version\n"
        "  --help      print this; `quiz COMMAND --help` tells more\n\n"
        "What a learner answers is kept in the user's data folder, or in $QUIZ_HOME.\n"
        "Exit codes: 0 done, 1 findings, 2 unusable input or arguments, 130 interrupted.\n\n"
        "examples:\n"
        "  quiz                                    play the shipped bank\n"
        "  quiz generate article.txt -o bank.yaml  write questions from an article\n"
        "  quiz check bank.yaml                    see what is wrong in a bank\n"
        "  quiz play bank.yaml --plain             play line by line (screen readers)\n"
    )


def command_named(name: str) -> Any:
    """The module of a command, with its ``configure`` and ``run``."""
    return import_module(f"quiz.cli.{MODULES.get(name, name)}")


def dispatch(words: list[str]) -> int:
    """Run the command that ``words`` name. ``quiz`` alone, or with options only, plays."""
    if words[:1] in (["--help"], ["-h"], ["help"]):
        print(overview(), end="")
        return EXIT_DONE
    name = words[0] if words and not words[0].startswith("-") else DEFAULT
    if name not in COMMANDS:
        close = f"play {name}" if Path(name).is_file() else _closest(name)
        hint = f" Did you mean `quiz {close}`?" if close else ""
        print(f"quiz: there is no command {name!r}.{hint} `quiz --help` lists them all.", file=sys.stderr)
        return EXIT_UNUSABLE
    command = command_named(name)
    parser = describe(ArgumentParser(prog=f"quiz {name}"), command.__doc__)
    command.configure(parser)
    try:
        given = parser.parse_args(words[1:] if words[:1] == [name] else words)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        code: int = command.run(given)
    except QuizError as error:
        say_error(error, words_of(given))
        return error.exit_code
    return code


def _closest(name: str) -> str:
    from difflib import get_close_matches

    return next(iter(get_close_matches(name, COMMANDS, n=1)), "")
