"""Files from outside that mean harm, or are broken: one clear sentence, exit code 2, nothing written."""

from __future__ import annotations

import io
import json
import re
import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.bank.formats import aiken, archives, gift, kahoot, moodle, opentdb, package, separated
from quiz.bank.formats.cells import defused, fused
from quiz.bank.formats.known import FORMATS, reader
from quiz.cli import main
from quiz.errors import ExchangeError
from quiz.model import Bank
from quiz.printable import printable
from tests.exchange.making import BANK, OPTIONS, question

BOMB = """<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">
<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]>
<quiz><question type="essay"><name><text>&c;</text></name></question></quiz>"""
OUTSIDE = """<?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY x SYSTEM "file:///etc/passwd">]>
<quiz><question type="shortanswer"><questiontext><text>&x;</text></questiontext></question></quiz>"""


def zipped(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("__", "."), content)
    return out.getvalue()


def collection(*statements: str) -> bytes:
    database = sqlite3.connect(":memory:")
    for statement in statements:
        database.execute(statement)
    database.commit()
    content = database.serialize()
    database.close()
    return content


ENDLESS = (
    "CREATE TABLE col (models TEXT, decks TEXT)",
    "INSERT INTO col VALUES ('{}', '{}')",
    "CREATE TABLE cards (did INTEGER)",
    """CREATE VIEW notes AS WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
       SELECT id, 1 AS mid, 'a' AS flds, '' AS tags FROM n""",
)


def workbook(file: str, content: bytes) -> bytes:
    """Kahoot's workbook with one of its parts exchanged."""
    whole = zipfile.ZipFile(io.BytesIO(kahoot.write(BANK, OPTIONS).data))
    return zipped(**{name: content if name == file else whole.read(name) for name in whole.namelist()})


CASES: dict[str, tuple[str, Callable[[], bytes], str]] = {
    "xml bomb": ("a.xml", BOMB.encode, "declares entities or a document type"),
    "outside entity": ("a.xml", OUTSIDE.encode, "declares entities or a document type"),
    "broken xml": ("a.xml", lambda: b"<quiz><question></quiz>", "not well-formed XML"),
    "deep xml": ("a.xml", lambda: b"<quiz>" + b"<a>" * 100_000, "not well-formed XML"),
    "other xml": ("a.xml", lambda: b"<html/>", "format is not clear"),
    "no zip": ("a.apkg", lambda: b"PK\3\4 and then nothing", "damaged"),
    "path": ("a.apkg", lambda: zipped(**{"../../x": b"", "collection.anki2": b""}), "outside itself"),
    "drive": ("a.apkg", lambda: zipped(**{"C:/x": b"", "collection.anki2": b""}), "outside itself"),
    "no collection": ("a.apkg", lambda: zipped(media=b"{}"), "format is not clear"),
    "no database": ("a.apkg", lambda: zipped(collection__anki2=b"SQLite? no"), "cannot be read"),
    "empty database": ("a.apkg", lambda: zipped(collection__anki2=b""), "cannot be read"),
    "endless view": ("a.apkg", lambda: zipped(collection__anki2=collection(*ENDLESS)), "cannot be read"),
    "broken zstd": (
        "a.apkg",
        lambda: zipped(collection__anki21b=b"\x28\xb5\x2f\xfd junk"),
        "cannot be unpacked",
    ),
    "xlsx entity": ("a.xlsx", lambda: workbook("xl/worksheets/sheet1.xml", BOMB.encode()), "document type"),
    "broken xlsx": ("a.xlsx", lambda: workbook("xl/workbook.xml", b"<x"), "cannot be read"),
    "latin-1": ("a.gift", lambda: "::a:: Caf\xe9? {=ya}".encode("latin-1"), "line 1 is not UTF-8"),
    "binary": ("a.csv", lambda: b"ask,answer\n\0\1\2", "binary"),
    "huge field": ("a.csv", lambda: b"ask,answer\nx," + b"y" * 30_000, "30,000 characters"),
    "huger field": ("a.csv", lambda: b"ask,answer\nx," + b"y" * 300_000, "field limit"),
    "huge answer": ("a.gift", lambda: b"Apa? {=" + b"y" * 30_000 + b"}", "30,000 characters"),
    "deep json": ("a.json", lambda: b'{"results":' + b"[" * 100_000, "nested too deeply|not JSON"),
    "no json": ("a.json", lambda: b'{"results": [', "not JSON"),
    "no results": ("a.json", lambda: b'{"correct_answer": 3}', "no list of `results`"),
    "nothing in it": ("a.gift", lambda: b"// only a comment", "no question in it"),
    "empty": ("a.gift", lambda: b" \n", "is empty"),
}


@pytest.mark.parametrize("case", CASES)
def test_harm_ends_in_one_sentence(case: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    name, make, says = CASES[case]
    source, target = tmp_path / name, tmp_path / "bank.yaml"
    source.write_bytes(make())
    assert main(["import", str(source), "-o", str(target)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    lines = said.err.splitlines()
    assert len(lines) == 1, lines
    assert lines[0].startswith("quiz: ")
    assert re.search(says, lines[0]), lines[0]
    assert printable(lines[0]) == lines[0]
    assert list(tmp_path.iterdir()) == [source]


@pytest.mark.parametrize("file", ["a.apkg", "a.xlsx"])
def test_a_zip_bomb_is_measured_before_it_is_unpacked(
    file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archives, "LARGEST", 1 << 20)
    monkeypatch.setattr(kahoot, "LARGEST", 1 << 20)
    zeros = b"\0" * (2 << 20)
    content = (
        zipped(collection__anki2=zeros) if file == "a.apkg" else workbook("xl/worksheets/sheet1.xml", zeros)
    )
    (tmp_path / file).write_bytes(content)
    assert main(["import", str(tmp_path / file), "-o", str(tmp_path / "bank.yaml")]) == 2
    assert "not safe to open" in capsys.readouterr().err
    assert not (tmp_path / "bank.yaml").exists()


def test_a_packed_collection_is_measured_too(monkeypatch: pytest.MonkeyPatch) -> None:
    zstandard = pytest.importorskip("zstandard")
    from quiz.bank.formats import package_reading

    monkeypatch.setattr(package_reading, "LARGEST", 1 << 20)
    bomb = zipped(collection__anki21b=zstandard.compress(b"\0" * (4 << 20)))
    with pytest.raises(ExchangeError, match="not safe to open"):
        package.read(bomb, "a.apkg")


def test_a_failed_import_leaves_the_bank_as_it_was(tmp_path: Path) -> None:
    bank, source = tmp_path / "bank.yaml", tmp_path / "a.csv"
    text = "version: 1\nquestions:\n  - {id: a, ask: Apa?, answer: b}  # mine\n"
    bank.write_text(text)
    source.write_text("ask,answer\nSatu?,1\nDua?," + "y" * 30_000)
    assert main(["import", str(source), "--into", str(bank)]) == 2
    assert bank.read_text() == text


FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''=1", " =1", "\uff1d1")


@pytest.mark.parametrize("text", FORMULAS)
def test_a_formula_is_defused_and_comes_back(text: str) -> None:
    assert defused(text).startswith("'")
    assert fused(defused(text)) == text


@given(st.text(st.sampled_from("'=+-@ \t\r\nab\uff1d"), max_size=6))
@settings(max_examples=200, deadline=None)
def test_defusing_loses_nothing(text: str) -> None:
    assert fused(defused(text)) == text
    assert not defused(text).lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))


def test_no_cell_of_a_sheet_is_a_formula() -> None:
    openpyxl = pytest.importorskip("openpyxl")
    bank = Bank(
        title="=1",
        questions=(question(ask='=HYPERLINK("http://x")', answer="+1", choices=("+1", "-2", "@x", "=3")),),
    )
    sheet = openpyxl.load_workbook(io.BytesIO(kahoot.write(bank, OPTIONS).data)).active
    assert {cell.data_type for row in sheet.iter_rows() for cell in row if cell.value is not None} == {
        "s",
        "n",
    }
    assert [cell.value for cell in sheet[9]][1:6] == ['=HYPERLINK("http://x")', "+1", "-2", "@x", "=3"]
    text = separated.write(bank, OPTIONS).data.decode()
    assert "'=HYPERLINK" in text
    assert "'=1" in text


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_encodings_that_say_what_they_are(encoding: str) -> None:
    (one,) = aiken.read("Kopi é?\nA. ya\nB. bukan\nANSWER: A\n".encode(encoding), "a.txt").bank.questions
    assert one.ask == "Kopi é?"


def test_a_record_that_was_tampered_with_is_no_record() -> None:
    for bad in ('{"question": {"id": "x", "ask": 3, "answer": null}}', "[" * 5000, '{"question": []}', "{"):
        found = gift.read(f"// quiz: {bad}\n::a:: Apa? {{=b}}\n".encode(), "a.gift")
        assert [(one.ask, one.answer) for one in found.bank.questions] == [("Apa?", "b")]
        assert found.remarks


def test_an_article_file_outside_the_folder_is_not_taken_over(tmp_path: Path) -> None:
    from quiz.bank import load_bank

    record = {"articles": {"a": {"title": "A", "file": "/etc/passwd"}, "b": {"title": "B", "file": "../x"}}}
    source = tmp_path / "a.gift"
    source.write_text(f"// quiz: {json.dumps(record)}\n\n::a:: Apa? {{=b}}\n")
    assert main(["import", str(source), "-o", str(tmp_path / "bank.yaml")]) == 0
    assert [one.file for one in load_bank(tmp_path / "bank.yaml").articles.values()] == [None, None]


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.reader])
@given(data=st.binary(max_size=80) | st.text(max_size=80).map(str.encode))
@settings(max_examples=40, deadline=None)
def test_anything_is_read_or_refused(name: str, data: bytes) -> None:
    try:
        found = reader(FORMATS[name])(data, "a file")
    except ExchangeError as error:
        refusal = str(error)
    else:
        assert all(one.status == "draft" for one in found.bank.questions)
        return
    assert printable(refusal, 2_000) == refusal


@given(st.lists(st.tuples(st.integers(0, 3000), st.text(max_size=3)), min_size=1, max_size=4))
@settings(max_examples=40, deadline=None)
def test_files_with_pieces_changed_are_read_or_refused(changes: list[tuple[int, str]]) -> None:
    for module in (gift, moodle, opentdb):
        text = module.write(BANK, OPTIONS).data.decode()
        for at, piece in changes:
            text = text[:at] + piece + text[at + 1 :]
        with suppress(ExchangeError):
            module.read(text.encode(), "a file")
