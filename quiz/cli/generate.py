"""Write a bank of draft questions from articles.

An ARTICLE is a file (.txt, .md, .html), a folder of such files, a JSON Lines file (.jsonl) with an object a
line, {"id": "…", "title": "…", "date": "2025-03-06", "publisher": "…", "text": "…"}, or - for standard input.

The bank goes to standard output, or to the file that -o names: in the place of drafts that nobody has
touched, never of an author's work. --into adds to a bank what it does not have and what its author did not
reject. Every question's answer stands in a sentence of its article, which it quotes. Drafts carry a score and
the family that wrote them; review them before you teach with them.

A long run keeps BANK.unfinished beside the bank until it is done: cut off, it goes on with --resume.

examples:
  quiz generate article.txt -o bank.yaml
  quiz generate articles/ --into bank.yaml --per-article 10
  quiz generate article.txt --report --page why.html -o drafts.yaml
  quiz generate news.jsonl -o news.yaml --jobs 4
"""

from __future__ import annotations

import os
import sqlite3
import sys
from argparse import ArgumentParser, Namespace
from contextlib import ExitStack, suppress
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

from quiz.cli.saying import words_of
from quiz.errors import EXIT_DONE, EXIT_FINDINGS, EXIT_UNUSABLE, UsageError
from quiz.locale.told import M_, Told, say

if TYPE_CHECKING:
    from quiz.batch import Journal, Outcome

LANGUAGES = ("id",)
"""Languages that questions can be written in."""

FEW = 100
"""A run that was cut off with fewer articles done than this is started anew without asking."""

SAFE_EVERY = 1.0
"""Seconds of work that may be lost when the process is killed."""


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `quiz generate`."""
    parser.add_argument("articles", nargs="+", metavar="ARTICLE", help="a file, a folder, or -")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("-o", "--output", metavar="BANK", help="write the bank to this file")
    where.add_argument(
        "--into", metavar="BANK", help="add new drafts to this bank; nothing else in it changes"
    )
    parser.add_argument(
        "--force", action="store_true", help="replace what is in the file of -o, whatever it is"
    )
    parser.add_argument(
        "--per-article",
        type=int,
        metavar="N",
        help="the best N of each article, the less sure ones too (left out: only the sure ones)",
    )
    parser.add_argument("--language", default="id", metavar="CODE", help="language of the articles (id)")
    parser.add_argument("--title", default="", help="title of the bank")
    parser.add_argument("--jobs", type=int, default=1, metavar="N", help="work in N processes (1)")
    parser.add_argument(
        "--engine",
        default="local",
        metavar="ENGINE",
        help="who works: local, or dask:ADDRESS for the workers of that dask scheduler (local)",
    )
    parser.add_argument("--resume", action="store_true", help="go on with a run that was cut off")
    parser.add_argument(
        "--report",
        action="store_true",
        help="show what was read, dropped, understood and asked, article by article",
    )
    parser.add_argument("--page", metavar="FILE", help="write that as a web page to this file")
    parser.add_argument("--explain", action="store_true", help="say what was dropped or refused, and why")


def run(arguments: Namespace) -> int:
    """Write the bank. 0 all well, 1 some article could not be used, 2 none could."""
    _check(arguments)
    unfinished = _unfinished(arguments)
    if arguments.resume and not unfinished.exists() and Path(arguments.output).exists():
        _say(M_("nothing to go on with: {output} is finished", output=arguments.output))
        return EXIT_DONE
    from quiz.article.corpus import size

    total = size(arguments.articles)
    kept = _is_kept(arguments) and total != 1
    if kept and not arguments.resume:
        _make_way(unfinished)
    with ExitStack() as stack:
        journal = stack.enter_context(_journal(arguments, unfinished if kept else None))
        before = journal.done
        try:
            _work(arguments, journal, total)
        except BaseException:
            with suppress(sqlite3.Error):
                _say_how_to_go_on(journal, kept and journal.done > before)
            raise
        code = _finish(arguments, journal)
    if kept:
        _remove(unfinished)
    return code


def _check(arguments: Namespace) -> None:
    if arguments.per_article is not None and arguments.per_article < 1:
        raise UsageError(M_("--per-article takes a number of 1 or more"))
    if arguments.jobs < 1:
        raise UsageError(M_("--jobs takes a number of 1 or more"))
    if arguments.language not in LANGUAGES:
        raise UsageError(
            M_(
                "questions cannot be written in {language!r} yet; known: {list}",
                language=arguments.language,
                list=", ".join(LANGUAGES),
            )
        )
    if arguments.articles.count("-") > 1:
        raise UsageError(M_("standard input can be read only once"))
    if arguments.resume and not arguments.output:
        raise UsageError(M_("--resume goes on with a bank in a file: name it with -o"))
    if arguments.output and not Path(arguments.output).parent.is_dir():
        raise UsageError(
            M_(
                "{output}: there is no folder {parent}",
                output=arguments.output,
                parent=Path(arguments.output).parent,
            )
        )
    if arguments.into:
        from quiz.bank.intake import read_bytes

        read_bytes(arguments.into)  # a bank that is not there is said before the work, not after it
    if arguments.output and Path(arguments.output).is_dir():
        raise UsageError(
            M_("{output} is a folder; name a file for the bank, such as bank.yaml", output=arguments.output)
        )
    if _is_kept(arguments) and not arguments.force:
        from quiz.cli.replacing import make_way

        make_way(Path(arguments.output), _cache())


def _unfinished(arguments: Namespace) -> Path:
    return Path(f"{arguments.output}.unfinished")


def _is_stream(path: Path) -> bool:
    return str(path) == "-" or (path.exists() and not path.is_file())


def _is_kept(arguments: Namespace) -> bool:
    """Whether the bank goes into a file that stays."""
    return bool(arguments.output) and not _is_stream(Path(arguments.output))


def _cache() -> Path:
    from quiz.progress.paths import data_home

    return data_home(os.environ) / "cache"


def _make_way(unfinished: Path) -> None:
    """A run that begins takes the place of one that was cut off soon; of a long one it does not."""
    from quiz.batch.journal import done_in

    done = done_in(unfinished)
    if done >= FEW:
        raise UsageError(
            M_(
                "{unfinished} holds {done:,} articles of a run that was cut off; go on with "
                "--resume, or delete it to start anew",
                unfinished=unfinished,
                done=done,
            )
        )
    _remove(unfinished)


def _remove(unfinished: Path) -> None:
    for path in (unfinished, Path(f"{unfinished}-wal"), Path(f"{unfinished}-shm")):
        path.unlink(missing_ok=True)


def _journal(arguments: Namespace, path: Path | None) -> Journal:
    from quiz import __version__
    from quiz.batch import Journal

    settings = {
        "version": __version__,
        "language": arguments.language,
        "per_article": arguments.per_article,
        "page": bool(arguments.page),
    }
    target = arguments.into or arguments.output
    return Journal(path, settings, Path(target).parent if target else Path())


def _work(arguments: Namespace, journal: Journal, total: int | None) -> None:
    """Work on all articles that the journal does not have yet."""
    from quiz.article.corpus import corpus
    from quiz.batch import Options, outcomes
    from quiz.cli.meter import Meter

    options = Options(
        per_article=arguments.per_article,
        language=arguments.language,
        lines="report" if arguments.report else "explain" if arguments.explain else "",
        page=bool(arguments.page),
    )
    meter = Meter(total, journal.done)
    raws = journal.rest(corpus(arguments.articles))
    safe = monotonic()
    for outcome in outcomes(raws, options, engine=arguments.engine, jobs=arguments.jobs):
        journal.add(outcome)
        if outcome.lines:
            meter.clear()
            _tell(outcome, sys.stdout if arguments.output or arguments.into else sys.stderr)
        meter.step()
        if monotonic() - safe > SAFE_EVERY:
            journal.commit()
            safe = monotonic()
    journal.commit()
    meter.clear()


def _say_how_to_go_on(journal: Journal, kept: bool) -> None:
    journal.commit()
    if kept:
        print(file=sys.stderr)
        _say(M_("cut off after {done:,} articles; go on with --resume", done=journal.done))


def _finish(arguments: Namespace, journal: Journal) -> int:
    """Bind the bank, and say what came of it all."""
    from quiz.batch import bind, bind_page

    articles, questions, troubles = journal.counts()
    files = []
    if questions and not arguments.into:
        files = bind(journal, arguments.output or "-", arguments.title)
        if _is_kept(arguments):
            from quiz.cli.replacing import replaced

            replaced(Path(arguments.output), files, _cache())
    if arguments.page:
        bind_page(journal, arguments.page, arguments.title)
    for dispute in journal.disputes():
        _say(M_("sources disagree, {dispute}", dispute=dispute))
    for trouble in journal.troubles():
        _say(trouble)
    _say(_from_articles(questions, articles), name="")
    if len(files) > 1:
        where = M_(
            "in {count} files, {first} to {last}: name them all to play",
            count=len(files),
            first=files[0],
            last=files[-1],
        )
        _say(where, name="")
    if questions and arguments.into:
        from quiz.cli.into import add_into

        add_into(journal, arguments.into)
    if not questions:
        return EXIT_UNUSABLE
    return EXIT_FINDINGS if troubles else EXIT_DONE


def _from_articles(questions: int, articles: int) -> Told:
    told = M_("1 question") if questions == 1 else M_("{count:,} questions", count=questions)
    read = M_("1 article") if articles == 1 else M_("{count:,} articles", count=articles)
    return M_("{questions} from {articles}", questions=told, articles=read)


def _say(message: str, name: str = "quiz: ") -> None:
    from quiz.printable import printable

    print(f"{name}{printable(say(message, words_of(Namespace())), 2_000)}", file=sys.stderr)


def _tell(outcome: Outcome, stream: object) -> None:
    from quiz.printable import printable

    for line in outcome.lines:
        print(printable(line), file=stream)  # type: ignore[call-overload]
