"""Make a bank: a commented YAML file with one example, and a folder for its articles.

Without a FILE it is bank.yaml. Nothing that is there is overwritten.

examples:
  quiz new                                           bank.yaml and articles/
  quiz new sejarah.yaml --title "Sejarah, kelas 8"
"""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from quiz.cli.saying import add_lang, note, words_of
from quiz.errors import EXIT_DONE, BankError, UsageError
from quiz.locale.told import M_
from quiz.printable import printable


def configure(parser: ArgumentParser) -> None:
    """The arguments of `quiz new`."""
    parser.add_argument("bank", nargs="?", default="bank.yaml", metavar="FILE", help="default: bank.yaml")
    parser.add_argument("--title", default="", help="title of the bank")
    parser.add_argument("--language", default="id", metavar="CODE", help="language of the questions (id)")
    add_lang(parser)


def run(arguments: Namespace) -> int:
    """Make the files, and say how to go on."""
    from quiz.bank.readers import FieldError, language
    from quiz.bank.starter import start_bank

    path = Path(arguments.bank)
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(M_("a bank is a YAML file; call it {name}.yaml", name=printable(path.name)))
    try:
        code = language(arguments.language)
    except FieldError as wrong:
        raise UsageError(M_("--language {message}", message=wrong.message)) from None
    try:
        made = start_bank(path, arguments.title, code)
    except FileExistsError as error:
        raise BankError(
            M_("{filename}: there is a file already; name another.", filename=printable(str(error.filename)))
        ) from None
    for one in made:
        print(printable(str(one)))
    article = printable(str(path.parent / "articles" / "ARTICLE.txt"))
    name = printable(str(path))
    advice = M_(
        "put an article into the folder, then: quiz generate {article} --into {bank}, and quiz author {bank}",
        article=article,
        bank=name,
    )
    note("new", advice, words_of(arguments))
    return EXIT_DONE
