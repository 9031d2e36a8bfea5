"""Read questions from another tool's file as drafts, into a new bank or into one that is there.

The format is guessed when --from does not name it. The bank goes to standard output, or to the new file that
-o names; --into adds to a bank and changes nothing else in it. What is not understood is listed on standard
error. Review the drafts before you teach with them.

examples:
  quiz import questions.gift -o bank.yaml            a new bank
  quiz import deck.apkg --into bank.yaml             more drafts for a bank
  quiz import export.txt --from aiken | less         look first
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.cli.saying import add_lang, added, note, words_of
from quiz.errors import EXIT_DONE, ExchangeError, UsageError
from quiz.locale.told import M_, lines
from quiz.printable import printable

if TYPE_CHECKING:
    from quiz.bank.formats.goods import Imported
    from quiz.model import Bank


def configure(parser: ArgumentParser) -> None:
    """Add the arguments of `quiz import`."""
    from quiz.bank.formats.known import FORMATS

    names = ", ".join(one.name for one in FORMATS.values() if one.reader)
    parser.add_argument("file", metavar="FILE", help="the other tool's file; - reads standard input")
    parser.add_argument("--from", dest="form", metavar="FORMAT", help=f"{names} (left out: guessed)")
    where = parser.add_mutually_exclusive_group()
    where.add_argument("-o", "--output", metavar="BANK", help="write a new bank to this file")
    where.add_argument("--into", metavar="BANK", help="add to this bank")
    parser.add_argument("--language", metavar="CODE", help="language of the questions (left out: guessed)")
    add_lang(parser)


def run(arguments: Namespace) -> int:
    """Read all of it, then write all of it."""
    words = words_of(arguments)

    def say(line: str) -> None:
        note("import", line, words)

    _check(arguments)
    imported = _imported(arguments, say)
    for remark in imported.remarks[:50]:
        say(remark)
    if len(imported.remarks) > 50:
        say(M_("and {count} more remarks of this kind", count=len(imported.remarks) - 50))
    bank = _at_home(_in_language(imported, arguments.language), arguments)
    if arguments.into:
        return _add(bank, arguments.into, say)
    from quiz.bank.save import save_bank

    save_bank(bank, arguments.output or "-")
    count, where = len(bank.questions), arguments.output or M_("standard output")
    say(
        M_("one draft in {bank}", bank=where)
        if count == 1
        else M_("{count} drafts in {bank}", count=count, bank=where)
    )
    return EXIT_DONE


def _check(arguments: Namespace) -> None:
    output = arguments.output
    if output and output != "-" and Path(output).is_file():
        raise UsageError(
            M_(
                "{output} is there already; add to it with --into, or name a new file.",
                output=printable(output),
            )
        )
    if arguments.language:
        from quiz.bank.readers import FieldError, language

        try:
            language(arguments.language)
        except FieldError as wrong:
            raise UsageError(M_("--language {message}", message=wrong.message)) from None


def _imported(arguments: Namespace, say: Callable[[str], None]) -> Imported:
    from quiz.bank.formats.guess import guessed
    from quiz.bank.formats.intake import read_foreign
    from quiz.bank.formats.known import format_called, reader

    form = format_called(arguments.form) if arguments.form else None
    data = read_foreign(arguments.file)
    name = M_("standard input") if arguments.file == "-" else printable(Path(arguments.file).name)
    form = form or guessed(data, name)
    imported = reader(form)(data, name)
    say(M_("{name} is read as {called}", name=name, called=form.called))
    return imported


def _at_home(bank: Bank, arguments: Namespace) -> Bank:
    """Without article files that are not in the bank's folder."""
    from quiz.bank.folder import inside

    target = arguments.into or arguments.output or "-"
    folder = Path() if target == "-" else Path(target).parent
    articles = {}
    for key, article in bank.articles.items():
        found = inside(folder, article.file) if article.file else None
        file = article.file if found and found.is_file() else None
        articles[key] = replace(article, file=file, folder=str(folder))
    return replace(bank, articles=articles)


def _in_language(imported: Imported, named: str | None) -> Bank:
    """The bank in the language ``named``, the one that the file tells, or the one that it looks like."""
    bank = imported.bank
    if imported.told and not named:
        return bank
    if not named:
        from quiz.article.languages import language_of

        text = " ".join(question.ask for question in bank.questions[:200])
        named = language_of(text) or bank.language
    changed = tuple(
        replace(question, language=named) if question.language == bank.language else question
        for question in bank.questions
    )
    return replace(bank, language=named, questions=changed)


def _add(bank: Bank, into: str, say: Callable[[str], None]) -> int:
    from quiz.bank.editing import BankFile
    from quiz.bank.formats.joining import joined
    from quiz.bank.parse import sentence

    file = BankFile(into)
    if file.findings:
        raise ExchangeError(lines(sentence(file.findings[0]), M_("Mend the bank first; nothing was added.")))
    new, said = joined(file.bank, bank)
    for line in said:
        say(line)
    if new.questions:
        file.extend(new.questions, new.articles.values())
    say(added(len(new.questions), into))
    return EXIT_DONE
