"""Make a bank: a commented YAML file with one example, and a folder for its articles.

Without a FILE it is bank.yaml. Nothing that is there is overwritten.

examples:
  quiz new                                           bank.yaml and articles/
  quiz new sejarah.yaml --title "Sejarah, kelas 8"
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from quiz.errors import EXIT_DONE, BankError, UsageError
from quiz.printable import printable


def configure(parser: ArgumentParser) -> None:
    """The arguments of `quiz new`."""
    parser.add_argument("bank", nargs="?", default="bank.yaml", metavar="FILE", help="default: bank.yaml")
    parser.add_argument("--title", default="", help="title of the bank")
    parser.add_argument("--language", default="id", metavar="CODE", help="language of the questions (id)")


def run(arguments: Namespace) -> int:
    """Make the files, and say how to go on."""
    from quiz.bank.readers import FieldError, language
    from quiz.bank.starter import start_bank

    path = Path(arguments.bank)
    if path.suffix.lower() not in (".yaml", ".yml"):
        raise UsageError(f"a bank is a YAML file; call it {printable(path.name)}.yaml")
    try:
        code = language(arguments.language)
    except FieldError as wrong:
        raise UsageError(f"--language {wrong.message}") from None
    try:
        made = start_bank(path, arguments.title, code)
    except FileExistsError as error:
        raise BankError(f"{printable(str(error.filename))}: there is a file already; name another.") from None
    for one in made:
        print(printable(str(one)))
    article = printable(str(path.parent / "articles" / "ARTICLE.txt"))
    name = printable(str(path))
    print(
        f"quiz new: put an article into the folder, then: quiz generate {article} --into {name}, "
        f"and quiz author {name}",
        file=sys.stderr,
    )
    return EXIT_DONE
