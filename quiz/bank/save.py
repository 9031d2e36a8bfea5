"""Writing a bank the way a person would: the order of the format, short lists on one line, few quotes."""

from __future__ import annotations

import math
import os
import stat
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import MISSING, fields
from pathlib import Path
from typing import BinaryIO

from quiz.bank.folder import inside
from quiz.bank.quoting import literal, scalar
from quiz.bank.readers import LARGEST
from quiz.errors import BankError
from quiz.locale.told import M_
from quiz.model import BANK_VERSION, Article, Bank, Question, Source

WIDTH = 110
"""A list or mapping longer than a line of this width goes over several."""

ORDER = (
    *("id", "ask", "answer", "language", "kind", "unit", "tolerance", "ordered", "need"),
    *("accept", "prompt", "reject", "choices", "hint", "explain", "source", "as_of", "difficulty"),
    *("tags", "status", "revision", "score", "family"),
)
"""The fields of a question in the order that they are written in."""

_ALWAYS = frozenset(("id", "ask", "answer"))
_DEFAULTS = {field.name: () if field.default is MISSING else field.default for field in fields(Question)}

STANDARD_OUTPUT = ("-", "/dev/stdout")

FIRST_LINE = "# yaml-language-server: $schema=assets/bank.schema.json"


def save_bank(bank: Bank, path: str | Path) -> None:
    """Write ``bank`` to ``path``: a file changes as a whole or not at all; pipes are written straight.

    Articles' files stay the same files: from a bank of another folder they are written relative to this
    one's (to the current folder in a pipe), and left out when they lie outside it. BankError when the place
    cannot be written or the bank holds what no file can.
    """
    target = Path(path)
    straight = str(path) in STANDARD_OUTPUT or _is_stream(target)
    put(path, bank_text(bank, Path() if straight else target.parent).encode())


def put(path: str | Path, data: bytes) -> None:
    """Write ``data`` to ``path``: a file changes as a whole or not at all; pipes are written straight.

    BankError when the place cannot be written.
    """
    target = Path(path)
    try:
        if str(path) in STANDARD_OUTPUT:
            _to_stdout(data)
        elif _is_stream(target):
            with target.open("wb") as stream:
                stream.write(data)
        else:
            replace_file(target, data)
    except BrokenPipeError:
        raise
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise BankError(
            M_("{path}: the file cannot be written here ({reason}).", path=path, reason=reason)
        ) from None


def bank_text(bank: Bank, folder: str | Path = "") -> str:
    """The text of ``bank`` as a file in ``folder``; `load_bank` of it gives the same bank."""
    lines = head_lines(bank.title, bank.language, bank.licence)
    if bank.articles:
        lines.append("articles:")
        for article in bank.articles.values():
            lines += article_lines(article, Path(folder))
    lines.append("questions:" if bank.questions else "questions: []")
    for number, question in enumerate(bank.questions):
        lines += ([""] if number else []) + question_lines(question, bank.language)
    return "\n".join(lines) + "\n"


def head_lines(title: str, language: str = "id", licence: str = "") -> list[str]:
    """The lines of a bank before its articles."""
    lines = [FIRST_LINE, f"version: {BANK_VERSION}", f"title: {scalar(title)}", f"language: {language}"]
    return [*lines, f"licence: {scalar(licence)}"] if licence else lines


def question_lines(question: Question, language: str = "id") -> list[str]:
    """The lines of one question in a bank of ``language``, the first with its dash. Defaults stay away."""
    lines = [line for name, value in written_fields(question, language) for line in field_lines(name, value)]
    return [f"  - {lines[0][4:]}", *lines[1:]]


def is_default(name: str, value: object) -> bool:
    """Whether a field that says ``value`` may as well be left out; three never are."""
    return name not in _ALWAYS and value == _DEFAULTS.get(name)


def written_fields(question: Question, language: str) -> Iterator[tuple[str, object]]:
    """Names and values in the format's order, without what is the default."""
    for name in ORDER:
        value = getattr(question, name)
        if name == "language":
            if value != language:
                yield name, value
        elif name == "prompt":
            if value:
                yield name, value if any(value.values()) else tuple(value)
        elif not is_default(name, value):
            yield name, value


def field_lines(name: str, value: object) -> list[str]:
    """The lines of one field, indented for a question."""
    if isinstance(value, Source):
        value = {"article": value.article, "quote": value.quote}
    if isinstance(value, tuple):
        return _sequence(name, value)
    if isinstance(value, Mapping):
        return _mapping(name, value)
    if isinstance(value, str):
        block = literal(value, "      ") if "\n" in value else None
        return [f"    {name}: {block or scalar(value)}"]
    return [f"    {name}: {bare(value)}"]


def bare(value: object) -> str:
    """A number, a truth value or a date."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float):
        if not math.isfinite(value):
            raise BankError(M_("a question has a number without end, which no bank can hold."))
        return repr(value)
    if isinstance(value, int) and abs(value) >= LARGEST:
        raise BankError(M_("a question has a number of more than 18 digits; make it a text."))
    return str(value)


def _sequence(name: str, items: tuple[str, ...]) -> list[str]:
    line = f"    {name}: [{', '.join(scalar(item, flow=True) for item in items)}]"
    if len(line) <= WIDTH:
        return [line]
    return [f"    {name}:", *(f"      - {scalar(item)}" for item in items)]


def _mapping(name: str, items: Mapping[str, str]) -> list[str]:
    pairs = ", ".join(f"{scalar(key, flow=True)}: {scalar(value, flow=True)}" for key, value in items.items())
    line = f"    {name}: {{{pairs}}}"
    if len(line) <= WIDTH:
        return [line]
    return [f"    {name}:", *(f"      {_key(key)}{scalar(value)}" for key, value in items.items())]


def _key(key: str) -> str:
    written = scalar(key)
    return f"{written}: " if len(written) < 1_000 else f"? {written}\n      : "


def article_lines(article: Article, folder: Path) -> list[str]:
    """The lines of one article in a bank in ``folder``."""
    lines = [f"  {_key(article.id)}".rstrip(), f"    title: {scalar(article.title)}"]
    if article.publisher:
        lines.append(f"    publisher: {scalar(article.publisher)}")
    if article.date is not None:
        lines.append(f"    date: {article.date}")
    file = _file_from(article, folder)
    if file:
        lines.append(f"    file: {scalar(file)}")
    return lines


def _file_from(article: Article, folder: Path) -> str:
    """The article's file as written in a bank in ``folder``; "" when it lies outside."""
    if not article.file:
        return ""
    if not article.folder or Path(article.folder).resolve() == folder.resolve():
        return article.file
    try:
        file = Path(article.folder, article.file).resolve().relative_to(folder.resolve()).as_posix()
    except ValueError:
        return ""
    return file if inside(folder, file) else ""


def _is_stream(path: Path) -> bool:
    """Whether ``path`` is something to write into rather than a file to replace."""
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _to_stdout(text: bytes) -> None:
    stream = getattr(sys.stdout, "buffer", None)
    if stream is None:
        sys.stdout.write(text.decode())
    else:
        sys.stdout.flush()
        stream.write(text)
    sys.stdout.flush()


def replace_file(path: Path, text: bytes) -> None:
    """Put ``text`` at ``path`` in one step, or raise OSError and leave it."""
    with replacing(path) as file:
        file.write(text)


@contextmanager
def replacing(path: Path) -> Iterator[BinaryIO]:
    """A file to write, put at ``path`` in one step at the end, or not at all.

    A link stays a link, and the file keeps its permissions.
    """
    path = path.resolve()
    if path.is_dir():
        raise IsADirectoryError(0, "this is a folder")
    temporary = path.with_name(f".{path.name[:100]}.{os.getpid()}.tmp")
    try:
        with temporary.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if path.exists():
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)
