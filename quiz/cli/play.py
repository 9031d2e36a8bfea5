"""Talk with the tutor about one or more banks; without a BANK, about the one that comes with quiz.

On a terminal the conversation fills the screen. With --plain, without a terminal, with NO_COLOR or with
TERM=dumb it goes line by line: one line in, the tutor's lines out, each saying in words what it is. That
reads well aloud and does all that the screen does. Everything can be said in your own words (“kasih
petunjuk”, “skip”, “why?”); “help” lists it. Answers are kept as they are given.

Modes: free asks what is due, then what is new; due, new and weak ask only such questions; pairs asks, side
by side, what you mix up; exam gives no help and its verdicts at the end; speed lasts two minutes; cram goes
on until each question was right once.

examples:
  quiz play                         the bank that comes with quiz
  quiz play bank.yaml --limit 10    ten questions of your own
  quiz play bank.yaml --mode pairs  what you mix up, side by side
  quiz play --plain --lang en       line by line, in English
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from quiz.cli.arguments import count
from quiz.cli.banks import choices, open_banks
from quiz.cli.seat import default_learner, language_of
from quiz.cli.terminal import answers_from_terminal, has_signs, print_line, typed_lines, why_plain, width
from quiz.errors import EXIT_DONE, UsageError
from quiz.locale import LANGUAGES
from quiz.tutor.plan import MODES, Answers, Plan

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from quiz.model import Bank
    from quiz.progress import Learner
    from quiz.progress.recent import Played
    from quiz.tutor import Tutor


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    add = parser.add_argument
    add("banks", nargs="*", metavar="BANK", help="bank files; - reads one from standard input")
    add("--learner", metavar="NAME", help="who plays (plain mode: default is who played last)")
    add("--plain", action="store_true", help="line by line, no screen: for screen readers and pipes")
    add("--lang", choices=LANGUAGES, help="language of the tutor (default: setting, locale, bank)")
    add("--limit", type=count, metavar="N", help="end after N questions")
    add("--seed", type=int, metavar="N", help="make chance come out the same every time")
    add("--tag", action="append", default=[], metavar="T", help="only questions with this tag (repeatable)")
    add("--topic", default="", metavar="T", help="begin with this topic: a tag or an article's id")
    add("--mode", choices=MODES, default="free", help="what kind of round (default: free)")
    how = parser.add_mutually_exclusive_group()
    how.add_argument("--choices", action="store_true", help="offer choices with every question")
    how.add_argument("--mixed", action="store_true", help="offer choices with about half of them")
    add("--until", type=_day, metavar="DATE", help="with --mode cram: the day it is for, as 2026-11-30")


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no date; write it as 2026-11-30") from None


def run(arguments: Namespace) -> int:
    """Play; ends with 0, or 130 after Ctrl-C, with every answer kept."""
    from quiz.progress import data_home

    home = data_home(os.environ)
    bank = _bank(arguments, home)
    plan = _plan(arguments, bank, home)
    make = _maker(bank, arguments.seed, home)
    if "-" in arguments.banks:
        answers_from_terminal()
    why = "" if arguments.plain else why_plain(os.environ, sys.stdin, sys.stdout)
    if arguments.plain or why:
        if why:
            print(f"quiz: {why}, so this goes line by line (plain mode).", file=sys.stderr)
        return _play_plain(plan, make, home, arguments.learner)
    from quiz import tui

    return tui.run(
        bank,
        home=home,
        learner=arguments.learner,
        plan=plan,
        make_tutor=make,
        banks=lambda: choices(arguments.banks, home),
        open_bank=lambda chosen: _open(chosen, home, arguments.seed),
    )


def _bank(arguments: Namespace, home: Path) -> Bank:
    from quiz.bank import shipped_bank

    paths = list(arguments.banks) or [shipped_bank()]
    if paths.count("-") > 1:
        raise UsageError("Standard input can be one bank only: name - once.")
    bank = open_banks(paths, home)
    asked = [question for question in bank.questions if question.status != "retired"]
    _known("tag", arguments.tag, {tag for question in asked for tag in question.tags})
    if arguments.topic:
        tags = {tag for question in asked for tag in question.tags}
        _known("topic", [arguments.topic], tags | set(map(str, bank.articles)))
    return bank


def _open(chosen: Played, home: Path, seed: int | None) -> tuple[Bank, Callable[[Learner, Plan], Tutor]]:
    bank = open_banks(chosen.paths, home)
    return bank, _maker(bank, seed, home)


def _known(what: str, given: list[str], there: set[str]) -> None:
    """Raise UsageError for the first of ``given`` that is not ``there``."""
    for one in given:
        if one not in there:
            listed = ", ".join(sorted(there)[:20]) or "none"
            raise UsageError(f"No question has the {what} {one!r}. There are: {listed}.")


def _plan(arguments: Namespace, bank: Bank, home: Path) -> Plan:
    until = None
    if arguments.until is not None:
        if arguments.mode != "cram":
            raise UsageError("--until goes with --mode cram.")
        until = datetime.combine(arguments.until, time(8)).astimezone()
    answers: Answers = "choices" if arguments.choices else "mixed" if arguments.mixed else "free"
    limit = arguments.limit
    if limit is None and arguments.mode == "exam":
        limit = 20
    return Plan(
        mode=arguments.mode,
        answers=answers,
        limit=limit,
        topic=arguments.topic,
        tags=tuple(arguments.tag),
        language=arguments.lang or language_of(home, arguments.learner, os.environ, bank),
        until=until,
    )


def _maker(bank: Bank, seed: int | None, home: Path) -> Callable[[Learner, Plan], Tutor]:
    """What begins a conversation: here, and only here, the clock and chance come in."""

    def now() -> datetime:
        return datetime.now().astimezone()

    def make(learner: Learner, plan: Plan) -> Tutor:
        from random import Random
        from secrets import token_hex

        from quiz.progress.profile import read_profile
        from quiz.progress.settings import schedule_for
        from quiz.tutor import Tutor
        from quiz.tutor.shelf import Shelf

        zone = now().utcoffset() or timedelta()
        return Tutor(
            bank,
            learner,
            schedule_for(read_profile(learner.folder), int(zone.total_seconds() // 60)),
            now,
            Random(seed),
            language=plan.language,
            limit=plan.limit,
            mode=plan.mode,
            session=f"{now():%Y%m%d%H%M%S}-{token_hex(3)}",
            answers=plan.answers,
            topic=plan.topic,
            tags=plan.tags,
            until=plan.until,
            passages=Shelf(bank, home / "cache"),
        )

    return make


def _play_plain(plan: Plan, make: Callable[[Learner, Plan], Tutor], home: Path, learner: str | None) -> int:
    from quiz import plain
    from quiz.progress import open_learner

    for stream in (sys.stdin, sys.stdout):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    with open_learner(learner or default_learner(home, os.environ), home) as keeper:
        for notice in keeper.notices:
            print(f"quiz: {notice.say(plan.language)}", file=sys.stderr)
        plain.run(make(keeper, plan), typed_lines(), print_line, width=width, signs=has_signs())
    return EXIT_DONE
