"""Hold a lesson. Pupils open the address in a browser, or with `quiz join`; no account, no internet.

Without --lan only this computer can connect. In a live drill you open each question for all; with --self
everyone talks with a tutor of their own. A lesson that was cut off is gone on with when the same command is
given again within some hours; --new begins another. Answers are kept as they come, in each pupil's history.

A roster is CSV (name, class, team, pin) or YAML; without one, pupils type a name and choose a PIN.

examples:
  quiz class serve                         on this computer alone, to try it
  quiz class serve bank.yaml --roster class.csv --lan
  quiz class serve bank.yaml --lan --self  everyone at their own pace
"""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, ArgumentTypeError, Namespace
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.arguments import count
from quiz.cli.extras import needs
from quiz.errors import EXIT_DONE, UsageError
from quiz.locale import LANGUAGES, catalogue

if TYPE_CHECKING:
    from quiz.classroom.hub.serving import Server
    from quiz.classroom.setup import Order
    from quiz.model import Bank

PORT = 8765


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    add = parser.add_argument
    add("banks", nargs="*", metavar="BANK", help="bank files (default: the one that comes with quiz)")
    add("--roster", metavar="FILE", help="who is in the class: CSV or YAML")
    add("--open", action="store_true", help="with --roster: let in others, too")
    add(
        "--self", action="store_true", dest="self_paced", help="everyone at their own pace, due cards and all"
    )
    add("--seconds", type=count, metavar="N", help="time for each question (default: no clock)")
    add("--hold", action="store_true", help="verdicts only when the answer is shown")
    add("--limit", type=count, metavar="N", help="at most so many questions")
    add("--tag", action="append", default=[], metavar="T", help="only questions with this tag (repeatable)")
    add("--shuffle", action="store_true", help="in an order of chance")
    add("--lan", action="store_true", help="let the local network in")
    add("--host", metavar="ADDRESS", help="listen at this address only")
    add("--port", type=_port, default=PORT, metavar="N", help=f"(default: {PORT})")
    add("--cert", metavar="FILE", help="with --key: a certificate, for https")
    add("--key", metavar="FILE", help="the certificate's private key")
    add("--new", action="store_true", help="begin another lesson, even if one was cut off")
    add("--plain", action="store_true", help="no screen: a log, and commands line by line")
    add("--lang", choices=LANGUAGES, help="your language (default: locale, bank)")


def _port(text: str) -> int:
    if not text.isdecimal() or int(text[:9]) > 65535:
        raise ArgumentTypeError("must be a number up to 65535")
    return int(text[:9])


def run(arguments: Namespace) -> int:
    """Hold the lesson until the teacher leaves."""
    needs("aiohttp", "segno")
    if bool(arguments.cert) != bool(arguments.key):
        raise UsageError("--cert and --key go together.")
    from quiz.classroom.hub.hub import Hub
    from quiz.classroom.hub.serving import Server, raise_limits, tls
    from quiz.classroom.opening import held
    from quiz.progress import data_home

    home = data_home(os.environ)
    folder, news = _folder(arguments, home)
    raise_limits()
    context = tls(Path(arguments.cert), Path(arguments.key)) if arguments.cert else None
    host = arguments.host or ("0.0.0.0" if arguments.lan else "127.0.0.1")
    with held(folder, _now) as (lesson, journal):
        server = Server(Hub(lesson, journal, home), host, arguments.port, context)
        return _hold(server, arguments, news)


def _now() -> int:
    return int(datetime.now().timestamp() * 1000)


def _hold(server: Server, arguments: Namespace, news: str) -> int:
    from quiz.cli.terminal import why_plain

    if arguments.plain or why_plain(os.environ, sys.stdin, sys.stdout):
        import asyncio

        from quiz.cli.class_log import hold

        if news:
            print(f"quiz: {news}", file=sys.stderr)
        with suppress(KeyboardInterrupt):
            asyncio.run(hold(server))
        return EXIT_DONE
    from quiz.tui import teacher

    return teacher.run(server, news)


def _folder(arguments: Namespace, home: Path) -> tuple[Path, str]:
    """The lesson to hold, the one of this order that was cut off or a new one, and what to tell of it."""
    from random import Random

    from quiz.bank import load_banks, shipped_bank
    from quiz.classroom.opening import begin, carry_left
    from quiz.classroom.rooms import cut_off

    paths = [str(path) for path in (arguments.banks or [shipped_bank()])]
    order = _order(arguments, tuple(str(Path(path).resolve()) for path in paths), home)
    now = datetime.now().astimezone()
    news = ""
    folder = None if arguments.new else cut_off(home, order, now)
    if folder is None:
        bank = load_banks(paths, cache=home / "cache")
        folder = begin(home, _checked(order, bank), bank, now, Random())
        _tell_of_drafts(bank)
    else:
        told = catalogue(order.language or LANGUAGES[0]).gettext(
            "Going on with the lesson {id}; --new begins another."
        )
        news = told.format(id=folder.name)
    for trouble in carry_left(home, folder):
        print(f"quiz: {trouble}", file=sys.stderr)
    return folder, news


def _tell_of_drafts(bank: Bank) -> None:
    """Say that drafts stay out as soon as something is reviewed, or else that drafts are asked."""
    drafts = sum(question.status == "draft" for question in bank.questions)
    reviewed = any(question.status == "reviewed" for question in bank.questions)
    if drafts:
        what = "are not asked" if reviewed else "are asked, since nothing is reviewed yet"
        told = f"{drafts} {'draft' if drafts == 1 else 'drafts'} {what}"
        print(f"quiz: {told}; `quiz author` reviews them.", file=sys.stderr)


def _order(arguments: Namespace, banks: tuple[str, ...], home: Path) -> Order:
    """What the command line asks for; the language is "" when it is the bank's."""
    from quiz.classroom.rooms import class_secret
    from quiz.classroom.roster import read_roster
    from quiz.classroom.setup import Order
    from quiz.cli.seat import locale_of
    from quiz.progress.disk import Disk

    roster = read_roster(arguments.roster, class_secret(home, Disk())) if arguments.roster else []
    return Order(
        banks=banks,
        mode="self" if arguments.self_paced else "live",
        language=arguments.lang or locale_of(os.environ) or "",
        seconds=arguments.seconds,
        hold=arguments.hold,
        open=arguments.open or not arguments.roster,
        roster=tuple(roster),
        limit=arguments.limit,
        tags=tuple(arguments.tag),
        shuffle=arguments.shuffle,
    )


def _checked(order: Order, bank: Bank) -> Order:
    """The order for this very bank. Raises UsageError for a tag that it does not have."""
    tags = {tag for question in bank.questions for tag in question.tags}
    for tag in order.tags:
        if tag not in tags:
            raise UsageError(f"No question has the tag {tag!r}. There are: {', '.join(sorted(tags)[:20])}.")
    language = order.language or bank.language
    return replace(order, language=language if language in LANGUAGES else LANGUAGES[0])
