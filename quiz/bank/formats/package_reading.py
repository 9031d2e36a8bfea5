"""Reading Anki's packages: our own notes whole, other people's as question and answer."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from importlib import import_module
from io import BytesIO
from typing import Any
from zipfile import ZipFile

from quiz.bank.formats.archives import LARGEST, opened, too_large, unpacked
from quiz.bank.formats.cards import FIELDS
from quiz.bank.formats.extras import library
from quiz.bank.formats.goods import Imported
from quiz.bank.formats.markup import pictures, to_text
from quiz.bank.formats.proofs import told_apart
from quiz.bank.formats.reading import Drafts, rewritten
from quiz.bank.formats.records import read_record
from quiz.errors import ExchangeError
from quiz.locale.told import M_

_NAMES = ("collection.anki21b", "collection.anki21", "collection.anki2")
"""The collection's names, newest first: a new package has an old collection that only says it is new."""

_STEPS = 200_000_000
_SOUND = re.compile(r"\[sound:[^\]]*\]")
_CLOZE = re.compile(r"\{\{c(\d+)::(.*?)(?:::(.*?))?\}\}", re.DOTALL)
_MEANINGS = {
    "ask": "front question text depan pertanyaan soal prompt expression word term",
    "answer": "back answer belakang jawaban definition meaning",
    "hint": "hint petunjuk clue",
    "explain": "extra back_extra explanation notes note penjelasan keterangan remarks",
}
_FIELDS = {name: field for field, names in _MEANINGS.items() for name in names.split()}


@dataclass(frozen=True, slots=True)
class _Note:
    """One note: its fields by name, in their order."""

    fields: Mapping[str, str]
    tags: tuple[str, ...]


def read_package(data: bytes, name: str) -> Imported:
    """The notes of an .apkg or .colpkg as drafts; ExchangeError when it is none, or not safe to open."""
    drafts = _drafts(data, name)
    return drafts.done(drafts.head.get("deck", ""), rewritten("package", _drafts, "again.apkg"))


def _drafts(data: bytes, name: str) -> Drafts:
    drafts = Drafts(name)
    deck, notes = _collection(_bytes(opened(data, name), name), name)
    if deck:
        drafts.head["deck"] = deck
    media = 0
    for number, note in enumerate(notes, 1):
        media += any(pictures(value) for value in note.fields.values())
        note = replace(note, fields={key: _SOUND.sub("", value) for key, value in note.fields.items()})
        where = M_("note {number}", number=number)
        if set(note.fields) >= set(FIELDS):
            _own(note, where, drafts)
        else:
            _foreign(note, where, drafts)
    if media:
        drafts.remarks.append(
            M_("pictures and recordings are left out: {media} of the notes had some", media=media)
        )
    return drafts


def _own(note: _Note, where: str, drafts: Drafts) -> None:
    """A note of ours, as its fields are now."""
    text = {key: to_text(value) for key, value in note.fields.items()}
    lines = {key: tuple(filter(None, text[key].split("\n"))) for key in FIELDS}
    pairs = (line.partition(" → ") for line in lines["NotEnough"])
    _, source, article = told_apart(text["Source"])
    found = read_record(text["Quiz"]) if text["Quiz"] else None
    drafts.add(
        where,
        record=found,
        ask=text["Question"],
        answer=text["Answer"],
        choices=lines["Choices"],
        accept=lines["Also"],
        prompt={form: words for form, _, words in pairs},
        reject=lines["Wrong"],
        hint=text["Hint"],
        explain=text["Explanation"],
        source=source,
        article=article,
        tags=note.tags,
    )


def _foreign(note: _Note, where: str, drafts: Drafts) -> None:
    """Somebody's note: a cloze is a question for each gap, anything else its first two sides."""
    values = list(note.fields.items())
    cloze = next((value for _, value in values if _CLOZE.search(value)), None)
    by_name = {field: value for key, value in reversed(values) if (field := _FIELDS.get(_name(key)))}
    rest: dict[str, Any] = {key: to_text(by_name[key]) for key in ("hint", "explain") if by_name.get(key)}
    if cloze is not None:
        for number in dict.fromkeys(found[1] for found in _CLOZE.finditer(cloze)):
            _gap(cloze, number, where, note, drafts, rest)
        return
    sides = [value for _, value in values] + ["", ""]
    ask, answer = by_name.get("ask") or sides[0], by_name.get("answer") or sides[1]
    drafts.add(where, ask=to_text(ask), answer=to_text(answer), tags=note.tags, **rest)


def _gap(text: str, number: str, where: str, note: _Note, drafts: Drafts, rest: Mapping[str, str]) -> None:
    answers, hint = [], ""

    def shown(found: re.Match[str]) -> str:
        nonlocal hint
        if found[1] != number:
            return found[2]
        answers.append(to_text(found[2]))
        hint = hint or to_text(found[3] or "")
        return "_____"

    ask = to_text(_CLOZE.sub(shown, text))
    members = tuple(dict.fromkeys(answers))
    given: dict[str, Any] = {**rest, "hint": hint or rest.get("hint", "")}
    drafts.add(
        where, ask=ask, answer=members if len(members) > 1 else "".join(members), tags=note.tags, **given
    )


def _bytes(archive: ZipFile, name: str) -> bytes:
    """The newest collection in the package, unpacked."""
    there = set(archive.namelist())
    file = next((one for one in _NAMES if one in there), None)
    if file is None:
        raise ExchangeError(M_("{name}: this is no Anki package; there is no collection in it.", name=name))
    content = unpacked(archive, file, name)
    return _expanded(content, name) if content.startswith(b"\x28\xb5\x2f\xfd") else content


def _expanded(content: bytes, name: str) -> bytes:
    """A collection that Zstandard has packed, as Anki does since 2.1.50."""
    try:
        try:
            stream = import_module("compression.zstd").ZstdFile(BytesIO(content))
        except ImportError:
            zstandard = library("zstandard", "anki", "Reading a package of a new Anki")
            stream = zstandard.ZstdDecompressor(max_window_size=1 << 27).stream_reader(BytesIO(content))
        plain: bytes = stream.read(LARGEST + 1)
    except ExchangeError:
        raise
    except Exception:
        raise ExchangeError(
            M_("{name}: the file is damaged: its collection cannot be unpacked.", name=name)
        ) from None
    if len(plain) > LARGEST:
        raise too_large(name)
    return plain


def _collection(content: bytes, name: str) -> tuple[str, list[_Note]]:
    """The deck that most cards are in, and the notes."""
    # A database that keeps a separate journal cannot be opened from memory: call it one that does not.
    content = content[:18] + b"\1\1" + content[20:] if content[18:20] == b"\2\2" else content
    steps = iter(range(_STEPS // 10_000))
    try:
        with closing(sqlite3.connect(":memory:")) as database:
            database.deserialize(content)
            database.create_collation("unicase", _order)
            database.execute("PRAGMA trusted_schema = OFF")
            database.set_authorizer(_only_reading)
            database.set_progress_handler(lambda: next(steps, None) is None, 10_000)
            return _deck(database), _notes(database)
    except (sqlite3.Error, ValueError, TypeError, KeyError, AttributeError, RecursionError, MemoryError):
        raise ExchangeError(
            M_("{name}: the package is damaged: its collection cannot be read.", name=name)
        ) from None


def _order(one: str, two: str) -> int:
    """Anki's own collation, which its newer collections name: letters of either case are the same."""
    first, second = one.casefold(), two.casefold()
    return (first > second) - (first < second)


def _only_reading(action: int, *_: object) -> int:
    return (
        sqlite3.SQLITE_OK
        if action in (sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, _FUNCTION)
        else sqlite3.SQLITE_DENY
    )


_FUNCTION = 31
"""SQLITE_FUNCTION, which Python does not name everywhere."""


def _notes(database: sqlite3.Connection) -> list[_Note]:
    names = _field_names(database)
    notes = []
    for model, fields, tags in database.execute("SELECT mid, flds, tags FROM notes ORDER BY id"):
        values = str(fields).split("\x1f")
        keys = names.get(int(model)) or []
        keys = [*keys, *(f"#{number}" for number in range(len(keys), len(values)))]
        notes.append(_Note(dict(zip(keys, values, strict=False)), tuple(str(tags).split())))
    return notes


def _field_names(database: sqlite3.Connection) -> dict[int, list[str]]:
    """The names of each note type's fields, in the old or the new schema."""
    if _has(database, "notetypes"):
        found: dict[int, list[str]] = {}
        for key, name in database.execute("SELECT ntid, name FROM fields ORDER BY ntid, ord"):
            found.setdefault(int(key), []).append(str(name))
        return found
    (models,) = database.execute("SELECT models FROM col").fetchone()
    return {
        int(key): [str(field["name"]) for field in sorted(model["flds"], key=lambda field: field["ord"])]
        for key, model in json.loads(models).items()
    }


def _deck(database: sqlite3.Connection) -> str:
    """The name of the deck that most cards are in."""
    row = database.execute("SELECT did FROM cards GROUP BY did ORDER BY count(*) DESC LIMIT 1").fetchone()
    if row is None:
        return ""
    if _has(database, "decks"):
        named = database.execute("SELECT name FROM decks WHERE id = ?", row).fetchone()
        return str(named[0]).replace("\x1f", ", ") if named else ""
    (decks,) = database.execute("SELECT decks FROM col").fetchone()
    return str(json.loads(decks).get(str(row[0]), {}).get("name", "")).replace("::", ", ")


def _has(database: sqlite3.Connection, table: str) -> bool:
    found = database.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (table,))
    return found.fetchone() is not None


def _name(key: str) -> str:
    return re.sub(r"\W+", "_", key.casefold()).strip("_")
