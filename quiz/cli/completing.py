"""What a shell offers when Tab is pressed. It asks by calling `quiz` with variables for argcomplete."""

from __future__ import annotations

import os
from argparse import Action, ArgumentParser, Namespace
from collections.abc import Callable, Iterable
from contextlib import suppress

from quiz.cli import COMMANDS
from quiz.cli.dispatch import DEFAULT, command_named
from quiz.errors import QuizError

Offer = Callable[[], Iterable[str]]


def complete() -> None:
    """Answer the shell and end the process; nothing happens when no shell asks."""
    import argcomplete

    argcomplete.autocomplete(
        parser_for(os.environ.get("COMP_LINE", "").split()[1:]), always_complete_options="long"
    )


def parser_for(words: list[str]) -> ArgumentParser:
    """A parser that knows all commands by name, and the arguments of the one that ``words`` begin with."""
    if words and words[0].startswith("-"):
        return _offering(DEFAULT, ArgumentParser(prog="quiz"))
    parser = ArgumentParser(prog="quiz")
    commands = parser.add_subparsers()
    for name, what in COMMANDS.items():
        one = commands.add_parser(name, help=what)
        if words[:1] == [name]:
            _offering(name, one)
    return parser


def _offering(name: str, parser: ArgumentParser) -> ArgumentParser:
    command_named(name).configure(parser)
    for action in _actions(parser):
        offer = _OFFERS.get((name, action.dest)) or _OFFERS.get(("", action.dest))
        if offer is not None:
            action.completer = _completer(offer)  # type: ignore[attr-defined]
    return parser


def _actions(parser: ArgumentParser) -> Iterable[Action]:
    for action in parser._actions:
        yield action
        if isinstance(action.choices, dict):
            for each in action.choices.values():
                yield from _actions(each)


def _completer(offer: Offer) -> Callable[..., list[str]]:
    def completer(prefix: str, parsed_args: Namespace, **_: object) -> list[str]:
        with suppress(QuizError, OSError):  # a shell that waits for words is no place for an error
            return [word for word in offer() if word.startswith(prefix)]
        return []

    return completer


def _learners() -> Iterable[str]:
    from quiz.progress import data_home, list_learners

    return list_learners(data_home(os.environ))


def _lessons() -> Iterable[str]:
    from quiz.classroom.rooms import rooms
    from quiz.progress import data_home

    return [folder.name for folder in rooms(data_home(os.environ))]


def _written() -> Iterable[str]:
    from quiz.bank.formats.known import FORMATS

    return [one.name for one in FORMATS.values() if one.writer]


def _read() -> Iterable[str]:
    from quiz.bank.formats.known import FORMATS

    return [one.name for one in FORMATS.values() if one.reader]


def _codes() -> Iterable[str]:
    from quiz.bank.check.codes import RULES

    return sorted(RULES)


_OFFERS: dict[tuple[str, str], Offer] = {
    ("", "learner"): _learners,
    ("learners", "name"): _learners,
    ("learners", "names"): _learners,
    ("class", "lesson"): _lessons,
    ("export", "to"): _written,
    ("import", "form"): _read,
    ("check", "explain"): _codes,
    ("check", "select"): _codes,
    ("check", "ignore"): _codes,
}
"""What stands for an argument: by command, "" for any, and the name under which its value is kept."""
