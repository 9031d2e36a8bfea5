"""Which format a file is in, by what is in it and then by its name."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import PurePath
from zipfile import BadZipFile, ZipFile

from quiz.bank.formats.known import FORMATS, Format
from quiz.bank.formats.reading import decoded
from quiz.errors import ExchangeError
from quiz.locale.told import M_

_AIKEN = re.compile(r"^ANSWER:\s*[A-Z]\s*$", re.MULTILINE)
_ANSWERLINE = re.compile(r"^\s*(?:<[bu]>)*ANSWERS?:", re.MULTILINE | re.IGNORECASE)
_GIFT = re.compile(r"^\s*::|(?<!\\)\{\s*(?:[=~#]|T\b|F\b|TRUE|FALSE|\})", re.MULTILINE)


def guessed(data: bytes, name: str) -> Format:
    """The format of ``data``; ExchangeError when it looks like none of them."""
    found = _of_zip(data, name) if data.startswith(b"PK") else _of_text(decoded(data, name), name)
    if not found:
        raise ExchangeError(
            M_(
                "{name}: its format is not clear; say which with --from ({list}).",
                name=name,
                list=", ".join(FORMATS),
            )
        )
    return FORMATS[found]


def by_suffix(name: str) -> str:
    """The format whose files are named like ``name``; "" for none."""
    suffix = PurePath(name).suffix.casefold()
    return next((one.name for one in FORMATS.values() if suffix in one.suffixes), "")


def _of_zip(data: bytes, name: str) -> str:
    try:
        names = set(ZipFile(BytesIO(data)).namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        raise ExchangeError(
            M_("{name}: the file is damaged: it begins as a zip archive and is none.", name=name)
        ) from None
    if names & {"collection.anki2", "collection.anki21", "collection.anki21b"}:
        return "apkg"
    return "kahoot" if "xl/workbook.xml" in names else ""


def _of_text(text: str, name: str) -> str:
    from quiz.bank.formats.separated import has_head

    start = text.lstrip()[:1]
    if start == "<" and re.search(r"<quiz[\s>]", text[:100_000]):
        return "moodle-xml"
    if start and start in "{[" and re.search(r'"(?:correct_answer|results|incorrect_answers)"', text):
        return "opentdb"
    named = by_suffix(name)
    if named and not FORMATS[named].binary and named not in ("moodle-xml", "opentdb", "worksheet"):
        return named
    if _AIKEN.search(text):
        return "aiken"
    if _ANSWERLINE.search(text):
        return "answerlines"
    if _GIFT.search(text):
        return "gift"
    if has_head(text):
        return "tsv" if "\t" in text.partition("\n")[0] else "csv"
    lines = [line for line in text.split("\n") if line.strip()]
    return "quizlet" if lines and all("\t" in line for line in lines) else ""
