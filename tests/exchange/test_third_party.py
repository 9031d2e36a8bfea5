"""What other programs make of our files. Each test is skipped where its program is not installed."""

from __future__ import annotations

import io
import warnings
from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from quiz.bank.formats import gift, kahoot, package
from quiz.bank.formats.goods import Options
from quiz.model import Bank
from tests.exchange.making import BANK, NOW, OPTIONS, drafts


def other(module: str) -> Any:
    """A program's module; its own warnings are not ours."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return pytest.importorskip(module, reason=f"{module.partition('.')[0]} is not installed")


@pytest.fixture
def collection(tmp_path: Path) -> Iterator[Any]:
    """An empty collection of Anki's own library."""
    found = other("anki.collection").Collection(str(tmp_path / "collection.anki2"))
    yield found
    found.close()


def imported(collection: Any, folder: Path, bank: Bank, options: Options = OPTIONS) -> Any:
    module = other("anki.collection")
    path = folder / "deck.apkg"
    path.write_bytes(package.write(bank, options).data)
    wishes = module.ImportAnkiPackageOptions(merge_notetypes=True)
    request = module.ImportAnkiPackageRequest(package_path=str(path), options=wishes)
    return collection.import_anki_package(request).log


def test_anki_shows_the_answer_and_its_proof(collection: Any, tmp_path: Path) -> None:
    log = imported(collection, tmp_path, BANK)
    assert len(log.new) == len(BANK.questions)
    cards = {
        note["Question"]: note.cards()[0] for note in map(collection.get_note, collection.find_notes(""))
    }
    assert len(collection.find_cards("")) == len(BANK.questions)
    typed = next(card for card in cards.values() if "typed answer" in card.note_type()["name"])
    chosen = next(card for card in cards.values() if "choices" in card.note_type()["name"])
    assert "[[type:Answer]]" in typed.question()
    assert "[[type:Answer]]" not in chosen.question()
    assert "<li>Kudus</li><li>Demak</li>" in chosen.question()
    assert "Juga benar" in chosen.answer()
    assert "Sumber: “Demak tergenang {setinggi} pinggang = 1,5 m.” — Banjir di Demak" in chosen.answer()
    assert "=1+1 {x} ~ # : \\ -&gt; &lt;b&gt;*?" in cards["=1+1 {x} ~ # : \\ -&gt; &lt;b&gt;*?"].question()
    assert {collection.decks.name(card.did) for card in cards.values()} == {"Banjir: tanya/jawab"}


def test_anki_updates_notes_when_a_bank_is_exported_again(collection: Any, tmp_path: Path) -> None:
    imported(collection, tmp_path, BANK)
    first, *rest = BANK.questions
    changed = replace(BANK, questions=(replace(first, ask="Kota apa yang banjir?"), *rest))
    log = imported(collection, tmp_path, changed, replace(OPTIONS, at=NOW + timedelta(hours=1)))
    assert (len(log.new), len(log.updated)) == (0, len(BANK.questions))
    assert len(collection.find_notes('"Question:Kota apa yang banjir?"')) == 1


@pytest.mark.parametrize("legacy", [True, False])
def test_a_deck_that_went_through_anki_comes_back(collection: Any, tmp_path: Path, legacy: bool) -> None:
    imported(collection, tmp_path, BANK)
    module = other("anki.collection")
    path = tmp_path / "out.apkg"
    wishes = module.ExportAnkiPackageOptions(
        with_scheduling=False, with_deck_configs=False, with_media=False, legacy=legacy
    )
    collection.export_anki_package(out_path=str(path), options=wishes, limit=None)
    assert package.read(path.read_bytes(), "out.apkg").bank == drafts(BANK)


def test_notes_made_in_anki_are_read(collection: Any, tmp_path: Path) -> None:
    cloze = collection.new_note(collection.models.by_name("Cloze"))
    cloze["Text"] = "Ibu kota {{c1::Jepang}} adalah {{c2::<b>Tokyo</b>::kota}}."
    basic = collection.new_note(collection.models.by_name("Basic"))
    basic["Front"], basic["Back"] = "2 + <b>2</b>?", "<div>4 &amp; cukup</div>[sound:a.mp3]"
    for note in (cloze, basic):
        collection.add_note(note, 1)
    path = tmp_path / "all.colpkg"
    collection.export_collection_package(str(path), False, False)
    found = package.read(path.read_bytes(), "all.colpkg")
    assert [(one.ask, one.answer, one.hint) for one in found.bank.questions] == [
        ("Ibu kota _____ adalah Tokyo.", "Jepang", ""),
        ("Ibu kota Jepang adalah _____.", "Tokyo", "kota"),
        ("2 + 2?", "4 & cukup", ""),
    ]
    assert found.remarks == ("pictures and recordings are left out: 1 of the notes had some",)


def test_pygiftparser_reads_every_question() -> None:
    parser = other("pygiftparser.parser")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        read = parser.parseFile(io.StringIO(gift.write(BANK, OPTIONS).data.decode()))
    assert [one.title.replace("\\:", ":") for one in read] == [str(one.id) for one in BANK.questions]
    assert all(one.valid for one in read)
    short, chosen, number, truth, _, odd = (one.answers for one in read)
    assert [(row.answer, row.fraction) for row in short.answers][:4] == [
        ("Demak", 100),
        ("Kota Demak", 100),
        ("Kab. Demak", 100),
        ("Jawa Tengah", 50),
    ]
    assert [(row.answer, row.fraction) for row in chosen.answers] == [
        ("Kudus", 0),
        ("Demak", 100),
        ("Pati", 0),
        ("Jepara", 0),
    ]
    assert (number.answers[0].value, number.answers[0].tolerance) == (1250, 50)
    assert truth.answer
    assert len(odd.answers) == 1


def test_openpyxl_reads_kahoots_sheet() -> None:
    openpyxl = other("openpyxl")
    sheet = openpyxl.load_workbook(io.BytesIO(kahoot.write(BANK, OPTIONS).data)).active
    rows = [[cell.value for cell in row[:8]] for row in sheet.iter_rows(min_row=8)]
    assert rows[0][1] == "Question - max 120 characters"
    assert rows[1] == [1, BANK.questions[0].ask, "Demak", "Kudus", "Semarang", None, 30, 1]
    assert rows[2] == [2, BANK.questions[1].ask, "Kudus", "Demak", "Pati", "Jepara", 30, 2]
    assert rows[3][2:4] == ["Benar", "Salah"]
