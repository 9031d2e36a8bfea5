"""A bank's file under edit: merged with what others do, undone, never half-written."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.bank import load_bank
from quiz.bank.editing import BankFile, ConflictError
from quiz.errors import BankError
from quiz.model import Article, ArticleId, Question, QuestionId
from tests.properties.test_editing_laws import HAND

NEW = Question(id=QuestionId("baru"), ask="Apa ibu kota Filipina?", answer="Manila")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "bank.yaml"
    made.write_text(HAND)
    return made


def diff(path: Path, before: str = HAND) -> list[str]:
    lines = difflib.unified_diff(before.splitlines(), path.read_text().splitlines(), n=0, lineterm="")
    return [line for line in lines if line[:1] in "+-" and line[:3] not in ("+++", "---")]


def test_an_edit_differs_in_the_lines_meant(path: Path) -> None:
    file = BankFile(path)
    japan = file.question(QuestionId("jepang"))
    file.replace(japan, replace(japan, accept=(*japan.accept, "Tokiyo"), status="reviewed"))
    assert diff(path) == [
        "-    accept: [ 'Tokio', \"Tōkyō\", Edo ]   # Edo: the old name",
        "+    accept: [ 'Tokio', \"Tōkyō\", Edo, 'Tokiyo' ]   # Edo: the old name",
        "-    status: draft",
        "+    status: reviewed",
    ]


def test_an_item_of_a_list_comes_and_goes_by_its_line(path: Path) -> None:
    file = BankFile(path)
    japan = file.question(QuestionId("jepang"))
    file.replace(japan, replace(japan, choices=("Tokyo", "Osaka", "Nara")))
    assert diff(path) == ["-      - 'Kyoto'", "+      - Nara"]


def test_a_comment_keeps_its_column_where_there_is_room(path: Path) -> None:
    path.write_text("questions:\n  - id: a\n    ask: A?\n    answer: b      # why\n    hint: c  # that\n")
    file = BankFile(path)
    old = file.bank.questions[0]
    file.replace(old, replace(old, answer="longer", hint="much longer"))
    assert path.read_text().split("\n")[3:5] == ["    answer: longer # why", "    hint: much longer # that"]
    file.replace(file.bank.questions[0], old)
    assert path.read_text().split("\n")[3] == "    answer: b # why"


@pytest.mark.parametrize(
    "text",
    [
        '{"version": 1, "questions": []}\n',
        '{"version": 1, "questions": [ ], "title": "Kosong"}\n',
        '{"version": 1, "questions": null, "title": "Kosong"}\n',
        '{"questions": , "version": 1}\n',
        '{"version": 1}\n',
        '{\n  "version": 1,\n  "questions": [\n  ]\n}\n',
    ],
)
def test_the_first_question_of_a_bank_in_brackets(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(text)
    file = BankFile(path)
    file.insert(NEW)
    file.insert(replace(NEW, id=QuestionId("lain")))
    assert load_bank(path) == file.bank
    assert [one.id for one in file.bank.questions] == [NEW.id, "lain"]
    file.remove(NEW.id)
    file.remove(QuestionId("lain"))
    file.extend([NEW])
    assert load_bank(path).questions == (NEW,)
    assert load_bank(path).title == ("Kosong" if "Kosong" in text else "")


def test_what_others_changed_stays(path: Path) -> None:
    file = BankFile(path)
    japan, nepal = file.question(QuestionId("jepang")), file.question(QuestionId("nepal"))
    outside = HAND.replace("Apa ibu kota Nepal?", "Kota mana ibu kota Nepal?").replace("Japan", "Nippon")
    path.write_text(outside)
    file.replace(japan, replace(japan, hint="Dulu bernama Edo."))
    file.replace(nepal, replace(nepal, answer="Katmandu"))
    assert diff(path, outside) == [
        "+    hint: Dulu bernama Edo.",
        "-    answer: Kathmandu",
        "+    answer: Katmandu",
    ]
    assert file.question(QuestionId("nepal")).ask == "Kota mana ibu kota Nepal?"


def test_one_field_changed_twice_is_for_a_person_to_decide(path: Path) -> None:
    file = BankFile(path)
    nepal = file.question(QuestionId("nepal"))
    path.write_text(HAND.replace("answer: Kathmandu", "answer: Katmandu"))
    mine = replace(nepal, answer="Kota Kathmandu", hint="Di lembah.")
    with pytest.raises(ConflictError) as raised:
        file.replace(nepal, mine)
    assert raised.value.names == ("answer",)
    assert raised.value.theirs is not None
    assert raised.value.theirs.answer == "Katmandu"
    assert load_bank(path).questions[-1].answer == "Katmandu"
    assert file.replace(nepal, mine, force=True).answer == "Kota Kathmandu"
    assert load_bank(path).questions[-1].hint == "Di lembah."


def test_a_question_that_is_gone_is_a_conflict(path: Path) -> None:
    file = BankFile(path)
    nepal = file.question(QuestionId("nepal"))
    other = BankFile(path)
    other.remove(nepal.id)
    with pytest.raises(ConflictError) as raised:
        file.replace(nepal, replace(nepal, hint="x"))
    assert raised.value.theirs is None


def test_a_file_that_no_longer_reads_is_left_alone(path: Path) -> None:
    file = BankFile(path)
    nepal = file.question(QuestionId("nepal"))
    path.write_text('version: 1\nquestions: "')
    with pytest.raises(BankError, match="Q100"):
        file.replace(nepal, replace(nepal, hint="x"))
    assert path.read_text() == 'version: 1\nquestions: "'
    assert file.question(QuestionId("nepal")) == nepal


def test_undo_gives_back_every_byte_and_after_others_the_fields(path: Path) -> None:
    file = BankFile(path)
    nepal, laos = file.question(QuestionId("nepal")), file.question(QuestionId("laos"))
    file.remove(laos.id)
    file.replace(nepal, replace(nepal, hint="Di lembah."))
    path.write_text(path.read_text().replace("Korea Selatan", "Korsel"))
    undone = file.undo()
    assert undone is not None
    assert undone.before == nepal
    assert file.question(nepal.id) == nepal
    file.undo()
    assert file.question(laos.id) == laos
    assert file.undo() is None
    assert "Korsel" in path.read_text()


@pytest.mark.parametrize(
    "text", ["version: 1\nquestions: []\n", "version: 1\nquestions:\n", "version: 1\nquestions: []  # none"]
)
def test_the_first_question_of_a_bank(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(text)
    file = BankFile(path)
    file.insert(NEW)
    file.insert(replace(NEW, id=QuestionId("dua"), ask="Apa ibu kota Malaysia?", answer="Kuala Lumpur"))
    assert [one.id for one in load_bank(path).questions] == ["baru", "dua"]
    file.remove(QuestionId("dua"))
    file.remove(QuestionId("baru"))
    assert load_bank(path).questions == ()
    for _ in range(4):
        file.undo()
    assert path.read_text() == text


@pytest.mark.parametrize(
    "text",
    [
        "version: 1\nquestions: []\n",
        "version: 1\narticles:\nquestions: []\n",
        "version: 1\narticles: {}\nquestions: []\n",
        "version: 1\narticles:\n    lama:\n        title: Lama   # old\n\nquestions: []\n",
    ],
)
def test_articles_are_added_behind_the_others(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(text)
    file = BankFile(path)
    article = Article(id=ArticleId("kabar"), title="Kabar: baru", file="a/kabar.md", folder=str(tmp_path))
    file.extend([], [article])
    file.extend([], [article])
    assert load_bank(path).articles[ArticleId("kabar")] == article
    assert all(line.strip() in path.read_text() for line in text.split("\n") if "{}" not in line)


def test_ids_stay_unique(path: Path) -> None:
    file = BankFile(path)
    with pytest.raises(BankError, match="taken"):
        file.insert(replace(NEW, id=QuestionId("laos")))
    laos = file.question(QuestionId("laos"))
    with pytest.raises(BankError, match="taken"):
        file.replace(laos, replace(laos, id=QuestionId("nepal")))
    assert path.read_text() == HAND


def test_lines_are_counted_in_the_file(path: Path) -> None:
    file = BankFile(path)
    for name in ("jepang", "tiongkok", "korea", "nepal"):
        line = HAND.split("\n")[file.line(QuestionId(name)) - 1]
        assert line.startswith("  -")
        assert name in line or name == "nepal"
