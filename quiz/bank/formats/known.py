"""The formats that quiz writes and reads, each with the module that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from quiz.bank.formats.goods import Exported, Imported, Options
from quiz.errors import ExchangeError
from quiz.locale.told import M_
from quiz.model import Bank

Writer = Callable[[Bank, Options], Exported]
Reader = Callable[[bytes, str], Imported]


@dataclass(frozen=True, slots=True)
class Format:
    """One format. ``module`` has its ``writer`` and ``reader``, "" for none; ``suffixes`` are of its files.

    ``binary`` is nothing for a terminal; ``marked`` text gets a byte order mark in files, for spreadsheets.
    """

    name: str
    called: str
    what: str
    module: str
    suffixes: tuple[str, ...]
    writer: str = "write"
    reader: str = "read"
    binary: bool = False
    marked: bool = False


FORMATS = {
    one.name: one
    for one in (
        Format("apkg", "Anki", "an Anki package", "package", (".apkg", ".colpkg"), binary=True),
        Format("gift", "GIFT", "Moodle's text format", "gift", (".gift",)),
        Format("moodle-xml", "Moodle XML", "Moodle's question bank", "moodle", (".xml",)),
        Format("aiken", "Aiken", "a plain text with choices", "aiken", (".aiken",)),
        Format(
            "csv", "CSV", "a table for spreadsheets, one question a row", "separated", (".csv",), marked=True
        ),
        Format("tsv", "TSV", "the same with tabs", "separated", (".tsv",), "write_tabs", marked=True),
        Format("kahoot", "Kahoot", "Kahoot's spreadsheet", "kahoot", (".xlsx",), binary=True),
        Format("opentdb", "Open Trivia DB", "its JSON", "opentdb", (".json",)),
        Format("answerlines", "answerlines", "a quiz bowl packet", "answerlines", ()),
        Format("quizlet", "Quizlet", "a card a line, a tab between its sides", "quizlet", ()),
        Format(
            *("worksheet", M_("worksheet"), "A4 paper, as a web page or a PDF", "worksheet"),
            suffixes=(".html", ".htm", ".pdf"),
            reader="",
        ),
    )
}


def format_called(name: str) -> Format:
    """The format called ``name``. ExchangeError lists those that there are."""
    if name in FORMATS:
        return FORMATS[name]
    from difflib import get_close_matches

    near = get_close_matches(name, FORMATS, n=1)
    hint = (
        M_("did you mean {near}?", near=near[0]) if near else M_("there are {list}.", list=", ".join(FORMATS))
    )
    raise ExchangeError(M_("there is no format {name!r}; {hint}", name=name[:40], hint=hint))


def writer(form: Format) -> Writer:
    """What writes ``form``."""
    if not form.writer:
        raise ExchangeError(M_("{called} can only be read; quiz does not write it.", called=form.called))
    found: Writer = getattr(_module(form), form.writer)
    return found


def reader(form: Format) -> Reader:
    """What reads ``form``."""
    if not form.reader:
        raise ExchangeError(
            M_("a {called} can only be written; quiz does not read it back.", called=form.called)
        )
    found: Reader = getattr(_module(form), form.reader)
    return found


def _module(form: Format) -> object:
    return import_module(f"quiz.bank.formats.{form.module}")
