"""Who is in the class: a list of pupils from a CSV or YAML file.

CSV: a header names the columns in any order (name, class, team, pin; in Indonesian nama, kelas, tim, pin);
without one the first column is the name and a second one the class. Commas, semicolons or tabs part cells.
YAML: a list of names, of mappings with the same keys, or a mapping of classes to such lists.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from quiz.article.encoding import decode
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import read_yaml
from quiz.classroom.pins import LENGTH, LONGEST, clean_pin, made_pin
from quiz.classroom.pupil import Pupil, same_pupil, with_learners
from quiz.errors import LearnerError, RosterError
from quiz.printable import printable
from quiz.progress.paths import clean_name

LARGEST = 2_000_000
"""Bytes of a roster; a school of thousands takes a tenth."""

MOST = 2_000
"""Pupils of one roster."""

_COLUMNS = {
    "name": ("name", "nama", "nama lengkap", "nama siswa", "full name", "student", "siswa", "pupil"),
    "group": ("class", "kelas", "rombel", "group"),
    "team": ("team", "tim", "regu", "kelompok"),
    "pin": ("pin", "sandi", "kode"),
}
_WHAT = {name: field for field, names in _COLUMNS.items() for name in names}


@dataclass(frozen=True, slots=True)
class _Row:
    """One pupil as read, and where: ``line`` counts from 1."""

    line: int
    name: str
    group: str = ""
    team: str = ""
    pin: str = ""


def read_roster(path: str | Path, secret: bytes) -> list[Pupil]:
    """The pupils in the file at ``path``, numbered from 1 in its order; missing PINs are made of ``secret``.

    Raises:
        RosterError: the file cannot be read, holds nobody, or names somebody twice; the sentence says where.
    """
    try:
        with Path(path).open("rb") as file:
            raw = file.read(LARGEST + 1)
    except OSError as error:
        raise RosterError(f"{path}: the roster cannot be read ({error.strerror or error}).") from None
    return parse_roster(raw, str(path), secret)


def parse_roster(raw: bytes, name: str, secret: bytes) -> list[Pupil]:
    """The pupils in ``raw``; ``name`` names the file, whose ending says whether it is YAML. See above."""
    if len(raw) > LARGEST:
        raise RosterError(f"{name}: a roster has at most {LARGEST // 1_000_000} MB; this is no roster.")
    text = decode(raw)
    if text is None:
        raise RosterError(f"{name}: this is not text; save the roster as CSV or YAML.")
    is_yaml = Path(name).suffix.lower() in (".yaml", ".yml")
    rows = [_cleaned(row, name) for row in (_from_yaml(text, name) if is_yaml else _from_csv(text, name))]
    if not rows:
        raise RosterError(f"{name}: there is no pupil in it; write one name a line.")
    if len(rows) > MOST:
        raise RosterError(f"{name}: there are {len(rows)} pupils in it; a room takes {MOST} at most.")
    _no_twins(rows, name)
    pupils = (
        Pupil(
            number=number,
            name=row.name,
            group=row.group,
            team=row.team,
            pin=row.pin or made_pin(secret, row.name, row.group),
        )
        for number, row in enumerate(rows, 1)
    )
    return with_learners(pupils)


def _cleaned(row: _Row, file: str) -> _Row:
    try:
        name = clean_name(row.name)
        group, team = (clean_name(text) if text.strip() else "" for text in (row.group, row.team))
    except LearnerError as error:
        raise RosterError(f"{file}:{row.line}: {error}") from None
    pin = clean_pin(row.pin)
    if pin and not LENGTH <= len(pin) <= LONGEST:
        raise RosterError(f"{file}:{row.line}: the PIN of {name} must have {LENGTH} to {LONGEST} signs.")
    return replace(row, name=name, group=group, team=team, pin=pin)


def _no_twins(rows: Iterable[_Row], file: str) -> None:
    seen: dict[tuple[str, str], _Row] = {}
    for row in rows:
        key = same_pupil(row.name), same_pupil(row.group) if row.group else ""
        other = seen.setdefault(key, row)
        if other is not row:
            where = f" in {row.group}" if row.group else ""
            raise RosterError(
                f"{file}:{row.line}: {row.name} is there twice{where} (line {other.line}: {other.name}). "
                "Tell them apart by an initial, or give each a class."
            )


def _from_csv(text: str, file: str) -> Iterator[_Row]:
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        return
    counts = {mark: lines[0].count(mark) for mark in ("\t", ";", ",")}
    reader = csv.reader(io.StringIO(text), delimiter=max(counts, key=lambda mark: counts[mark]))
    columns: list[str] | None = None
    try:
        for cells in reader:
            if not any(cell.strip() for cell in cells):
                continue
            if columns is None:
                columns, is_header = _columns(cells)
                if is_header:
                    continue
            found = {field: cell for field, cell in zip(columns, cells, strict=False) if field}
            yield _Row(line=reader.line_num, **{"name": "", **found})
    except csv.Error as error:
        raise RosterError(f"{file}:{reader.line_num}: this line is no CSV ({error}).") from None


def _columns(cells: list[str]) -> tuple[list[str], bool]:
    """What each column is, and whether ``cells`` is a header that says so."""
    named = [_WHAT.get(" ".join(cell.casefold().split()), "") for cell in cells]
    if "name" in named:
        return named, True
    return ["name", "group", "team", "pin"][: max(len(cells), 1)], False


def _from_yaml(text: str, file: str) -> Iterator[_Row]:
    try:
        read = read_yaml(text)
    except YamlError as error:
        raise RosterError(f"{file}: this is no YAML ({error}).") from None
    value = read.value
    if isinstance(value, Mapping) and not {_WHAT.get(str(key).casefold()) for key in value} >= {"name"}:
        for group, pupils in value.items():
            yield from _listed(pupils, file, str(group))
    else:
        yield from _listed(value, file, "")


def _listed(value: object, file: str, group: str) -> Iterator[_Row]:
    if not isinstance(value, list):
        where = f" of {printable(group, 80)}" if group else ""
        raise RosterError(f"{file}: the pupils{where} must be a list, one name a line after a dash.")
    for number, item in enumerate(value, 1):
        if isinstance(item, Mapping):
            found = {_WHAT.get(str(key).casefold(), ""): str(cell) for key, cell in item.items() if cell}
            found.pop("", None)
            yield _Row(line=number, **{"name": "", "group": group, **found})
        else:
            yield _Row(line=number, name="" if item is None else str(item), group=group)
