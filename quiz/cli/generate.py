"""Write a bank of draft questions from articles (.txt, .md, .html, or - for standard input).

The bank goes to standard output, or to the file that -o names. Every question's answer stands in a sentence
of its article, which it quotes. Drafts carry a score and the family that wrote them; review them before
you teach with them.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_UNUSABLE, ArticleError, UsageError

if TYPE_CHECKING:
    from quiz.generate.contradictions import Claim

LANGUAGES = ("id",)
"""Languages that questions can be written in."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one article: how many questions, a trouble to report, or both empty."""

    name: str
    written: object = None
    trouble: str = ""
    lines: tuple[str, ...] = ()


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `quiz generate`."""
    parser.add_argument(
        "articles", nargs="+", metavar="ARTICLE", help="an article file, or - for standard input"
    )
    parser.add_argument("-o", "--output", metavar="BANK", help="write the bank to this file")
    parser.add_argument("--per-article", type=int, metavar="N", help="the best N questions of each article")
    parser.add_argument("--language", default="id", metavar="CODE", help="language of the articles (id)")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="work in N processes (1)")
    parser.add_argument("--title", default="", help="title of the bank")
    parser.add_argument(
        "--report",
        action="store_true",
        help="show what was read, dropped, understood and asked, article by article",
    )
    parser.add_argument("--explain", action="store_true", help="say what was dropped or refused, and why")


def run(arguments: Namespace) -> int:
    """Write the bank. 0 all well, 1 some article could not be used, 2 none could."""
    _check(arguments)
    from quiz.bank.save import bank_text, save_bank
    from quiz.generate import Written, collect

    outcomes: list[Outcome] = []
    for outcome in _progress(_outcomes(arguments), len(arguments.articles)):
        outcomes.append(outcome)
        _tell(outcome, sys.stdout if arguments.output else sys.stderr)
    written = [outcome.written for outcome in outcomes if isinstance(outcome.written, Written)]
    bank = collect(written, arguments.title)
    _dispute([claim for each in written for claim in each.claims])
    troubles = [outcome for outcome in outcomes if outcome.trouble]
    if bank.questions:
        if arguments.output:
            save_bank(bank, arguments.output)
        else:
            print(bank_text(bank, Path.cwd()), end="")
    _summary(troubles, len(bank.questions), len(bank.articles))
    if not bank.questions:
        return EXIT_UNUSABLE
    return EXIT_FINDINGS if troubles else EXIT_DONE


def _check(arguments: Namespace) -> None:
    if arguments.per_article is not None and arguments.per_article < 1:
        raise UsageError("--per-article takes a number of 1 or more")
    if arguments.jobs < 1:
        raise UsageError("--jobs takes a number of 1 or more")
    if arguments.language not in LANGUAGES:
        raise UsageError(
            f"questions cannot be written in {arguments.language!r} yet; known: {', '.join(LANGUAGES)}"
        )
    if arguments.articles.count("-") > 1:
        raise UsageError("standard input can be read only once")


def _outcomes(arguments: Namespace) -> Iterator[Outcome]:
    """One outcome an article, in the order given, whatever the number of processes."""
    work = partial(
        attempt,
        per_article=arguments.per_article,
        language=arguments.language,
        report=arguments.report,
        explain=arguments.explain,
    )
    if arguments.jobs == 1 or len(arguments.articles) < 2 or "-" in arguments.articles:
        yield from map(work, arguments.articles)
        return
    from concurrent.futures import ProcessPoolExecutor

    chunk = max(1, min(16, len(arguments.articles) // (4 * arguments.jobs)))
    with ProcessPoolExecutor(min(arguments.jobs, len(arguments.articles))) as pool:
        yield from pool.map(work, arguments.articles, chunksize=chunk)


def attempt(name: str, *, per_article: int | None, language: str, report: bool, explain: bool) -> Outcome:
    """Read one article and write its questions. Never raises for what is wrong with the article."""
    from quiz.article import read_article
    from quiz.generate import write

    try:
        article = read_article(name)
    except ArticleError as error:
        return Outcome(name, trouble=str(error))
    written = write(article, per_article=per_article, language=language)
    lines: tuple[str, ...] = ()
    if report or explain:
        from quiz.generate.report import dropped, full

        lines = tuple(full(written) if report else dropped(written))
    trouble = f"{name}: {written.why}" if written.why else ""
    slim = replace(written, article=replace(article, text="", dropped=()), reading=None, refused=())
    return Outcome(name, slim, trouble, lines)


def _progress(outcomes: Iterator[Outcome], total: int) -> Iterator[Outcome]:
    """A bar on standard error when it is a terminal and there is more than one article."""
    if total < 2 or not sys.stderr.isatty():
        yield from outcomes
        return
    from time import monotonic

    start = monotonic()
    for number, outcome in enumerate(outcomes, 1):
        rate = number / max(1e-6, monotonic() - start)
        filled = 30 * number // total
        left = (total - number) / rate
        bar = f"[{'#' * filled}{'.' * (30 - filled)}] {number}/{total}  {rate:.0f}/s  {left:.0f} s left"
        print(f"\r{bar:<79}", end="", file=sys.stderr, flush=True)
        yield outcome
    print(f"\r{'':<79}\r", end="", file=sys.stderr, flush=True)


def _tell(outcome: Outcome, stream: object) -> None:
    from quiz.printable import printable

    for line in outcome.lines:
        print(printable(line), file=stream)  # type: ignore[call-overload]


def _dispute(said: Sequence[Claim]) -> None:
    """Say where sources contradict themselves or each other; within an article no question is made of it."""
    from quiz.generate import conflicts
    from quiz.printable import printable

    for conflict in conflicts(said):
        print(f"quiz: sources disagree, {printable(str(conflict))}", file=sys.stderr)


def _summary(troubles: Sequence[Outcome], questions: int, articles: int) -> None:
    from quiz.printable import printable

    print(f"{questions} questions from {articles} articles", file=sys.stderr)
    for outcome in troubles:
        print(f"quiz: {printable(outcome.trouble)}", file=sys.stderr)
