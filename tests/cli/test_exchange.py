"""`quiz export` and `quiz import` as a person runs them."""

from __future__ import annotations

import io
import re
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.bank import check_bank, load_bank, save_bank
from quiz.bank.formats import extras
from quiz.bank.formats.known import FORMATS
from quiz.cli import main
from quiz.errors import ExchangeError
from tests.exchange.making import BANK, FULL, drafts, question

RETIRED = question("lama", ask="Lama?", answer="ya", status="retired")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    path = tmp_path / "bank.yaml"
    save_bank(replace(BANK, questions=(*BANK.questions, RETIRED)), path)
    return path


@pytest.mark.parametrize("name", [name for name, form in FORMATS.items() if form.reader])
def test_every_format_goes_out_and_comes_in(
    name: str, bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, back = tmp_path / f"out{(*FORMATS[name].suffixes, '.txt')[0]}", tmp_path / "back.yaml"
    assert main(["export", str(bank), "--to", name, "-o", str(out)]) == 0
    said = capsys.readouterr()
    assert said.out == ""
    assert re.search(rf"\d questions? as {FORMATS[name].called}", said.err)
    assert main(["import", str(out), "-o", str(back)]) == 0
    assert f"read as {FORMATS[name].called}" in capsys.readouterr().err
    found = load_bank(back)
    assert found.questions
    assert all(one.status == "draft" for one in found.questions)
    assert "lama" not in {one.id for one in found.questions}
    if name in ("apkg", "gift", "moodle-xml", "csv", "tsv", "answerlines"):
        assert found == drafts(BANK)


def test_text_goes_to_standard_output_and_what_is_lost_to_standard_error(
    bank: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(bank), "--to", "aiken"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("Kota mana yang tergenang")
    assert "ANSWER: " in said.out
    assert "left out, without choices, which Aiken needs: banjir/rumah, banjir/dua, banjir/aneh" in said.err
    assert "Aiken has no place for kind (3), accept (2)" in said.err
    assert said.err.endswith("3 questions as Aiken\n")


def test_only_those_asked_for(bank: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", str(bank), "--to", "quizlet", "--tag", "bencana", "--limit", "1"]) == 0
    assert capsys.readouterr().out == f"{FULL.ask}\tDemak\n"
    assert main(["export", str(bank), "--to", "quizlet", "--tag", "tidak ada"]) == 2
    assert main(["export", str(bank), "--to", "quizlet", "--limit", "2", "--seed", "5"]) == 0
    one = capsys.readouterr().out
    assert main(["export", str(bank), "--to", "quizlet", "--limit", "2", "--seed", "5"]) == 0
    assert capsys.readouterr().out == one


def test_the_name_says_the_format_and_spreadsheets_get_a_mark(bank: Path, tmp_path: Path) -> None:
    assert main(["export", str(bank), "-o", str(tmp_path / "a.csv")]) == 0
    assert (tmp_path / "a.csv").read_bytes().startswith(b"\xef\xbb\xbfid,ask,answer")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--to", "gitf"], "did you mean gift?"),
        ([], "to which format?"),
        (["--to", "gift", "-o", "{folder}/other.yaml"], "named like a bank"),
        (["--to", "worksheet", "--versions", "0"], "--versions takes a number"),
        (["--to", "gift", "--limit", "0"], "--limit takes a number"),
        (["--to", "gift", "-o", "{folder}/none/x.gift"], "cannot be written here"),
    ],
)
def test_arguments_that_make_no_sense(
    bank: Path, words: list[str], says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [word.format(folder=bank.parent) for word in words]
    assert main(["export", str(bank), *words]) == 2
    assert says in capsys.readouterr().err
    assert list(bank.parent.iterdir()) == [bank]


def test_a_package_is_not_for_a_terminal(
    bank: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    for words in (["--to", "apkg"], ["--to", "kahoot"]):
        assert main(["export", str(bank), *words]) == 2
        assert "is not for a terminal; name a file: -o bank." in capsys.readouterr().err


def test_a_bank_is_never_written_over(bank: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    link = tmp_path / "bank.gift"
    link.symlink_to(bank)
    before = bank.read_bytes()
    assert main(["export", str(bank), "-o", str(link)]) == 2
    assert "is the bank itself" in capsys.readouterr().err
    source = tmp_path / "a.gift"
    source.write_text("Apa? {=b}")
    assert main(["import", str(source), "-o", str(bank)]) == 2
    assert "is there already; add to it with --into" in capsys.readouterr().err
    assert bank.read_bytes() == before


def test_into_a_bank_only_what_is_new_and_not_a_byte_else(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, source = tmp_path / "bank.yaml", tmp_path / "a.gift"
    text = """\
version: 1
title:   Punyaku   # spaced in my own way
questions:

  - {id: satu, ask: "Ibu kota Jepang?", answer: Tokyo}   # keep me


  - id: dua
    ask:   Ibu kota Korea Selatan?
    answer: 'Seoul'
"""
    path.write_text(text)
    source.write_text(
        "::satu:: Ibu kota Cina? {=Beijing}\n\n::x:: Ibu kota Jepang? {=Tokyo}\n\n::tiga::Apa? {T}\n"
    )
    assert main(["import", str(source), "--into", str(path)]) == 0
    said = capsys.readouterr().err
    assert "satu is called satu-2 here, since its id is taken" in said
    assert "1 left out, since the bank asks the same already" in said
    assert "2 drafts added" in said
    assert path.read_text().startswith(text)
    assert [one.id for one in load_bank(path).questions] == ["satu", "dua", "satu-2", "tiga"]
    again = path.read_bytes()
    assert main(["import", str(source), "--into", str(path)]) == 0
    assert path.read_bytes() == again


def test_articles_come_along(bank: Path, tmp_path: Path) -> None:
    out, other = tmp_path / "out.gift", tmp_path / "other.yaml"
    main(["export", str(bank), "-o", str(out)])
    other.write_text(
        "version: 1\ntitle: Lain\narticles:\n  banjir-2024:\n    title: Artikel lain\nquestions: []\n"
    )
    assert main(["import", str(out), "--into", str(other)]) == 0
    found = load_bank(other)
    assert found.articles["banjir-2024-2"].title == "Banjir di Demak, (hari ketiga)"  # type: ignore[index]
    assert found.questions[0].source
    assert found.questions[0].source.article == "banjir-2024-2"
    assert not [one for one in check_bank(other) if one.code.startswith("Q1")]


def test_the_language_is_guessed_or_named(tmp_path: Path) -> None:
    source = tmp_path / "a.gift"
    source.write_text(
        "\n\n".join(f"What is the name of the city that was the {n}th in the list? {{=x{n}}}" for n in "123")
    )
    for words, language in (([], "en"), (["--language", "ms"], "ms")):
        target = tmp_path / f"{language}.yaml"
        assert main(["import", str(source), "-o", str(target), *words]) == 0
        assert load_bank(target).language == language
    assert main(["import", str(source), "--language", "?"]) == 2


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"Apa? {=b}")))
    assert main(["import", "-"]) == 0
    assert "ask: Apa?" in capsys.readouterr().out


def test_a_missing_library_is_said_with_how_to_get_it() -> None:
    with pytest.raises(ExchangeError, match=r"needs nowhere_to_be_found.*pip install 'quiz-tutor\[anki\]'"):
        extras.library("nowhere_to_be_found.part", "anki", "An Anki package")


def test_help_shows_examples(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--help"]) == 0
    assert "quiz export bank.yaml -o bank.apkg" in capsys.readouterr().out
    assert main(["import", "--help"]) == 0
    assert "--into bank.yaml" in capsys.readouterr().out
