"""Write a bank in the format of another tool, to standard output or to the file that -o names.

Retired questions stay at home. What the format has no place for is listed on standard error. Where it can
hold a comment, everything travels in there and `quiz import` brings the whole bank back; not with --bare.

examples:
  quiz export bank.yaml --to gift                    as text, to standard output
  quiz export bank.yaml -o bank.apkg                 a deck; again to update it
  quiz export bank.yaml --to moodle-xml -o bank.xml  for Moodle's question bank
  quiz export bank.yaml --to csv -o bank.csv         for a spreadsheet
  quiz export bank.yaml -o sheet.html --limit 20 --versions 2 --seed 7
  quiz export bank.yaml -o sheet.pdf                 paper, ready to print
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

from quiz.cli.saying import add_lang, note, words_of
from quiz.errors import EXIT_DONE, ExchangeError, UsageError
from quiz.locale.told import M_
from quiz.printable import printable

if TYPE_CHECKING:
    from quiz.bank.formats.goods import Options
    from quiz.bank.formats.known import Format
    from quiz.model import Bank

_MARK = b"\xef\xbb\xbf"


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `quiz export`."""
    from quiz.bank.formats.known import FORMATS

    rows = "; ".join(f"{one.name}: {one.what}" for one in FORMATS.values() if one.writer)
    parser.add_argument("bank", metavar="BANK", help="a bank's YAML file; - reads standard input")
    parser.add_argument("--to", metavar="FORMAT", help=f"{rows} (left out: as the name after -o says)")
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file, as a whole or not at all")
    parser.add_argument(
        "--tag", action="append", default=[], metavar="T", help="only questions with this tag"
    )
    parser.add_argument("--reviewed", action="store_true", help="leave out drafts")
    parser.add_argument(
        "--typed", action="store_true", help="answers are typed, also where a question has choices"
    )
    parser.add_argument("--limit", type=int, metavar="N", help="at most N questions: the first, or by --seed")
    parser.add_argument("--seed", type=int, metavar="N", help="shuffle, the same way for the same number")
    parser.add_argument("--versions", type=int, default=1, metavar="N", help="worksheets A, B, C …")
    parser.add_argument(
        "--key", choices=("last", "none", "only"), default="last", help="a worksheet's key (last)"
    )
    add_lang(parser)
    parser.add_argument("--bare", action="store_true", help="leave out what only quiz reads")


def run(arguments: Namespace) -> int:
    """Write the bank; 0 when it is written, also when something had to stay behind."""
    from quiz.bank import load_bank
    from quiz.bank.formats.goods import sentences
    from quiz.bank.formats.known import writer

    _check(arguments)
    form = _format(arguments)
    bank = _chosen(load_bank(arguments.bank), arguments)
    exported = writer(form)(bank, _options(arguments))
    _put(exported.data, form, arguments)
    words = words_of(arguments)
    for line in sentences(exported.losses, form.called):
        note("export", line, words)
    count = len(bank.questions) - sum(
        len(loss.questions) for loss in exported.losses if loss.fate == "dropped"
    )
    drafts = sum(question.status == "draft" for question in bank.questions)
    counted = (
        M_("one question as {format}", format=form.called)
        if count == 1
        else M_("{count} questions as {format}", count=count, format=form.called)
    )
    if drafts:
        counted = M_("{counted}; drafts that nobody has reviewed: {drafts}", counted=counted, drafts=drafts)
    note("export", counted, words)
    return EXIT_DONE


def _check(arguments: Namespace) -> None:
    if arguments.limit is not None and arguments.limit < 1:
        raise UsageError(M_("--limit takes a number of 1 or more"))
    if not 1 <= arguments.versions <= 26:
        raise UsageError(M_("--versions takes a number from 1 to 26"))


def _format(arguments: Namespace) -> Format:
    from quiz.bank.formats.guess import by_suffix
    from quiz.bank.formats.known import FORMATS, format_called

    name = arguments.to or by_suffix(arguments.output or "")
    if not name:
        raise UsageError(M_("to which format? Name it: --to FORMAT ({list}).", list=", ".join(FORMATS)))
    form = format_called(name)
    if arguments.output and Path(arguments.output).suffix.casefold() in (".yaml", ".yml"):
        raise UsageError(
            M_(
                "{output} is named like a bank; an export is none. Choose another name.",
                output=arguments.output,
            )
        )
    if form.binary and arguments.output in (None, "-") and sys.stdout.isatty():
        raise UsageError(
            M_(
                "{called} is not for a terminal; name a file: -o bank{suffix}",
                called=form.called,
                suffix=form.suffixes[0],
            )
        )
    return form


def _options(arguments: Namespace) -> Options:
    from quiz.bank.formats.goods import Options

    return Options(
        at=datetime.now(UTC),
        typed=arguments.typed,
        plainly=arguments.bare,
        versions=arguments.versions,
        seed=arguments.seed,
        key=arguments.key,
        pdf=Path(arguments.output or "").suffix.casefold() == ".pdf",
    )


def _chosen(bank: Bank, arguments: Namespace) -> Bank:
    """The questions that go out."""
    kept = [question for question in bank.questions if question.status != "retired"]
    if arguments.reviewed:
        kept = [question for question in kept if question.status == "reviewed"]
    if arguments.tag:
        kept = [question for question in kept if set(arguments.tag) & set(question.tags)]
    if arguments.limit is not None and arguments.limit < len(kept):
        places = list(range(len(kept)))
        if arguments.seed is not None:
            places = sorted(Random(arguments.seed).sample(places, arguments.limit))
        kept = [kept[place] for place in places[: arguments.limit]]
    if not kept:
        raise ExchangeError(
            M_(
                "{bank}: there is no question to export in it, of those asked for.",
                bank=printable(arguments.bank),
            )
        )
    return replace(bank, questions=tuple(kept))


def _put(data: bytes, form: Format, arguments: Namespace) -> None:
    from quiz.bank.save import put

    target = arguments.output or "-"
    if target != "-" and form.marked:
        data = _MARK + data
    files = target != "-" and arguments.bank != "-" and Path(target).exists()
    if files and Path(target).samefile(arguments.bank):
        raise UsageError(M_("{target} is the bank itself; choose another name.", target=printable(target)))
    put(target, data)
