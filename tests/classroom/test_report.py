"""Reports on a lesson of a whole class: figures, what to mend, and files that nobody's answer can harm."""

from __future__ import annotations

import io
import json
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random
from xml.etree import ElementTree

import msgspec
import pytest

from quiz.bank import save_bank
from quiz.bank.flags import read_flags
from quiz.classroom.caution import cautions
from quiz.classroom.conduct import do
from quiz.classroom.forms import form
from quiz.classroom.journal import Journal
from quiz.classroom.lesson import Lesson
from quiz.classroom.opening import room_of
from quiz.classroom.page import report_page
from quiz.classroom.pupil import Pupil
from quiz.classroom.report import ClassReport, class_report
from quiz.classroom.rooms import read_bank, read_room, read_setup
from quiz.classroom.tables import tables, to_csv, to_xlsx
from quiz.cli import main
from quiz.tutor.common import Common
from tests.classroom.school import BANK, GARDEN, MAYOR, QUESTIONS, TREES, begun
from tests.classroom.test_room import Clock

NASTY = '=HYPERLINK("http://x";"y")<script>alert(1)</script>'
RIGHT = {GARDEN.id: "Sungai Raya", MAYOR.id: "Ratna Wijaya", TREES.id: "240"}
WRONG = {GARDEN.id: "Kota Lama", MAYOR.id: "Sungai Raya", TREES.id: "17"}


def held(home: Path, pupils: int = 24, *, bank: str = "bank.yaml") -> Path:
    """A lesson that a class has played: the abler a pupil, the more is right; the last one nobody knows."""
    rng = Random(5)
    roster = tuple(
        Pupil(number=n, name=f"Murid {n:02}" if n > 1 else NASTY, group="9A", pin="1234")
        for n in range(1, pupils + 1)
    )
    folder = begun(home, roster=roster)
    setup = replace(read_setup(folder), banks=(str(home / bank),))
    (folder / "room.json").write_bytes(msgspec.json.encode(setup))
    lesson = Lesson(setup, read_bank(folder), Common(BANK, {}, shared=True), Clock())
    for pupil in roster:
        lesson.join(pupil.number, "", "", "id")
    for number, question in enumerate(QUESTIONS, 1):
        do(lesson, "next")
        for pupil in roster:
            able = pupil.number / pupils
            if question is TREES and pupil.number == 2:
                continue  # early gone: not reached
            right = question is not TREES and rng.random() < 0.15 + 0.8 * able
            text = NASTY if pupil.number == 1 else (RIGHT if right else WRONG)[question.id]
            lesson.answer(pupil.number, number, f"k{number}-{pupil.number}", text, "id")
        do(lesson, "reveal")
    do(lesson, "rule", {"question": GARDEN.id, "forms": [form("Kota Lama")], "verdict": "accept"})
    do(lesson, "end")
    journal = Journal(folder)
    journal.append(lesson.take())
    journal.close()
    return folder


def report(home: Path, pupils: int = 24) -> ClassReport:
    folder = held(home, pupils)
    setup = read_setup(folder)
    return class_report(
        setup, read_bank(folder), room_of(setup, read_room(folder)), datetime(2026, 3, 2, tzinfo=UTC)
    )


def test_figures_flags_and_confusions(tmp_path: Path) -> None:
    found = report(tmp_path)
    garden, mayor, trees = found.questions
    assert [flag.code for flag in trees.flags] == ["too-hard"]
    assert trees.figures.n == 23
    assert "Kota Lama" in garden.flags[0].note
    assert garden.flags[0].code == "reported"
    assert mayor.figures.discrimination is not None
    assert found.whole.pupils == 24
    assert found.whole.complete == 23
    mixed = {(one.given, one.wanted) for one in found.confusions}
    assert ("Sungai Raya", "Ratna Wijaya") in mixed


def test_a_small_class_is_not_judged_by_figures(tmp_path: Path) -> None:
    found = report(tmp_path, 5)
    assert {flag.code for row in found.questions for flag in row.flags} == {"reported"}
    assert "5" in cautions(found, "id")[0]


def test_the_page_is_whole_and_nothing_in_it_is_markup(tmp_path: Path) -> None:
    page = report_page(report(tmp_path), "id")
    assert "<script" not in page
    assert "http" not in page.replace("http://x", "")
    assert page.count("<svg role") == 2
    for svg in page.split("<figure>")[1:]:
        ElementTree.fromstring(svg.split("<figcaption>")[0])


def test_cells_are_never_formulas(tmp_path: Path) -> None:
    found = tables(report(tmp_path), "id")
    csv = to_csv(found["pupils"])
    assert "\"'=HYPERLINK" in csv
    assert "\n=" not in csv
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(io.BytesIO(to_xlsx(list(found.values()))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert [sheet.title for sheet in book] == ["Murid", "Soal", "Jawaban"]


def test_the_command_and_the_flags(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path))
    assert main(["class", "report"]) == 2
    assert "no lesson yet" in capsys.readouterr().err
    save_bank(BANK, tmp_path / "bank.yaml")
    folder = held(tmp_path)
    assert main(["class", "report"]) == 0
    out = capsys.readouterr().out
    assert "Murid 24" in out
    assert "\x1b" not in out
    assert {flag.code for flag in read_flags(tmp_path, tmp_path / "bank.yaml")} >= {"too-hard", "reported"}
    assert main(["class", "report", folder.name[:8], "--json", "--lang", "en"]) == 0
    text = capsys.readouterr().out
    data = json.loads(text)
    assert data["whole"]["pupils"] == 24
    assert "1234" not in text
    assert main(["class", "report", "--html", str(tmp_path / "r.html")]) == 0
    assert main(["class", "report", "--xlsx", str(tmp_path / "r.xlsx")]) == 0
    assert main(["class", "report", "--csv", "answers"]) == 0
    assert main(["class", "report", "--list"]) == 0
    assert folder.name in capsys.readouterr().out
    assert main(["class", "report", "nope"]) == 2
