"""Rosters: any script, any spreadsheet's CSV, and duplicates told with their place."""

from __future__ import annotations

from pathlib import Path

import pytest

from quiz.classroom.pins import made_pin, same_pin
from quiz.classroom.roster import parse_roster, read_roster
from quiz.classroom.slips import slips_html, slips_text
from quiz.errors import RosterError

SECRET = b"0" * 32


def names(text: str, file: str = "r.csv") -> list[str]:
    return [pupil.label for pupil in parse_roster(text.encode(), file, SECRET)]


@pytest.mark.parametrize(
    "text",
    [
        "name,class\nAni,9A\nBudi,9A\n",
        "Kelas;Nama\n9A;Ani\n9A;Budi\n",
        "\ufeffNAMA\tKELAS\r\nAni\t9A\r\n\r\nBudi\t9A\r\n",
        "Ani,9A\nBudi,9A\n",
    ],
)
def test_csv_of_any_make(text: str) -> None:
    assert names(text) == ["Ani · 9A", "Budi · 9A"]


@pytest.mark.parametrize(
    "text",
    [
        "[Ani, Budi]",
        "- Ani\n- nama: Budi\n",
        "- {name: Ani, team: Merah}\n- Budi\n",
    ],
)
def test_yaml_lists(text: str) -> None:
    assert names(text, "r.yaml") == ["Ani", "Budi"]


def test_yaml_by_class_and_namesakes_keep_progress_apart() -> None:
    pupils = parse_roster(b"9A: [Ani, Budi]\n9B:\n  - Ani\n", "r.yml", SECRET)
    assert [pupil.label for pupil in pupils] == ["Ani · 9A", "Budi · 9A", "Ani · 9B"]
    assert [pupil.kept_as for pupil in pupils] == ["Ani (9A)", "Budi", "Ani (9B)"]


def test_names_in_any_script() -> None:
    assert names("山田太郎\nМария Иванова\nعائشة\nN’Golo\n") == [
        "山田太郎",
        "Мария Иванова",
        "عائشة",
        "N’Golo",
    ]


@pytest.mark.parametrize(
    ("text", "file", "told"),
    [
        ("Ani\nBudi\n ani \n", "r.csv", "r.csv:3: ani is there twice (line 1: Ani)"),
        ("name,class\nAni,9A\nÁni,9a\n", "r.csv", "r.csv:3: Áni is there twice in 9a"),
        ("", "r.csv", "no pupil"),
        ("name,pin\nAni,12\n", "r.csv", "r.csv:2: the PIN of Ani must have 4 to 12 signs"),
        ("name\n!!!\n", "r.csv", "r.csv:2: A learner's name needs at least one letter or digit."),
        ("a: [b", "r.yaml", "no YAML"),
        ("a: b", "r.yaml", "must be a list"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(text: str, file: str, told: str) -> None:
    with pytest.raises(RosterError) as caught:
        parse_roster(text.encode(), file, SECRET)
    assert told in str(caught.value)


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(RosterError, match="cannot be read"):
        read_roster(tmp_path / "none.csv", SECRET)


def test_made_pins_stay_and_are_not_guessed_first() -> None:
    pins = {name: made_pin(SECRET, name, "9A") for name in map(str, range(500))}
    assert all(len(pin) == 4 and pin.isdigit() and len(set(pin)) > 1 for pin in pins.values())
    assert pins["7"] == made_pin(SECRET, "7", "9A") != made_pin(b"1" * 32, "7", "9A")
    assert same_pin("12 34", "1234")
    assert not same_pin("", "")


def test_slips_show_names_as_text() -> None:
    pupils = parse_roster(b'"<script>alert(1)</script>",9A\n', "r.csv", SECRET)
    page = slips_html(pupils, "id")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert pupils[0].pin in page
    assert slips_text(pupils).startswith(pupils[0].pin)
