"""`quiz new`, and drafts that come into a bank with `quiz generate --into`."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from quiz.author.session import Session
from quiz.bank import load_bank
from quiz.bank.check import check_bank
from quiz.bank.check.codes import RULES
from quiz.bank.editing import BankFile
from quiz.bank.rejected import Rejections
from quiz.cli import main

Output = pytest.CaptureFixture[str]
TEXT = (
    "Presiden Joko Widodo meresmikan Bendungan Bendo di Ponorogo pada Selasa, 7 September 2021. "
    "Bendungan itu dibangun sejak 2013 dengan biaya Rp1,1 triliun. "
    "Wakil Presiden Ma'ruf Amin mengunjungi Surabaya pada Rabu, 8 September 2021.\n"
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("language", ["id", "en", "fr"])
def test_a_new_bank_is_sound_and_commented(folder: Path, language: str, capsys: Output) -> None:
    assert main(["new", "soal.yaml", "--title", "Soal: kota", "--language", language]) == 0
    assert capsys.readouterr().out.split() == ["articles/example.md", "bank.schema.json", "soal.yaml"]
    bank = load_bank("soal.yaml")
    assert (bank.title, bank.language, bank.questions[0].status) == ("Soal: kota", language, "draft")
    codes = {finding.code for finding in check_bank("soal.yaml", RULES)}
    assert codes <= ({"Q701"} if language == "fr" else set())
    first, *lines = Path("soal.yaml").read_text("utf-8").splitlines()
    assert first.endswith("$schema=bank.schema.json")
    assert json.loads(Path("bank.schema.json").read_text("utf-8"))["title"]
    assert sum(" # " in line for line in lines) > 10


def test_the_example_goes_as_a_whole(folder: Path) -> None:
    assert main(["new"]) == 0
    file = BankFile(Path("bank.yaml"))
    file.remove(file.bank.questions[0].id)
    assert "example with" not in Path("bank.yaml").read_text("utf-8")


def test_nothing_is_overwritten(folder: Path, capsys: Output) -> None:
    assert main(["new"]) == 0
    before = Path("bank.yaml").read_text()
    assert main(["new"]) == 2
    assert "there is a file already" in capsys.readouterr().err
    assert Path("bank.yaml").read_text() == before
    assert main(["new", "second.yaml"]) == 0
    assert capsys.readouterr().out.split() == ["second.yaml"]
    assert main(["new", "third.txt"]) == 2


def test_drafts_come_in_and_nothing_else_changes(folder: Path, capsys: Output) -> None:
    main(["new", "--title", "Bendungan"])
    Path("articles/bendo.txt").write_text(TEXT)
    before = Path("bank.yaml").read_text()
    assert main(["generate", "articles/bendo.txt", "--into", "bank.yaml"]) == 0
    after = Path("bank.yaml").read_text()
    lines = after.splitlines()
    assert [line for line in before.splitlines() if line not in lines] == []
    bank = load_bank("bank.yaml")
    assert bank.articles["bendo"].file == "articles/bendo.txt"  # type: ignore[index]
    drafts = bank.questions[1:]
    assert drafts
    assert all(one.status == "draft" and one.score is not None for one in drafts)
    capsys.readouterr()
    assert main(["generate", "articles/bendo.txt", "--into", "bank.yaml"]) == 0
    assert Path("bank.yaml").read_text() == after
    assert f"{len(drafts)} that it has already left out" in capsys.readouterr().err


def test_what_an_author_did_with_drafts_stays(folder: Path, capsys: Output) -> None:
    main(["new"])
    Path("articles/bendo.txt").write_text(TEXT)
    main(["generate", "articles/bendo.txt", "--into", "bank.yaml"])
    session = Session("bank.yaml", folder / "home")
    first, second, *_ = session.bank.questions[1:]
    reworded = session.save(first, replace(first, ask="Diubah dulu, lalu ditolak?"))
    session.reject(reworded)
    session.save(second, replace(second, ask="Ditulis ulang oleh penyunting?", status="reviewed"))
    kept = Path("bank.yaml").read_text()
    capsys.readouterr()
    main(["generate", "articles/bendo.txt", "--into", "bank.yaml"])
    assert Path("bank.yaml").read_text() == kept
    assert "1 rejected before left out" in capsys.readouterr().err
    assert first in Rejections("bank.yaml")
    assert Path("bank.rejected.jsonl").read_text().count("\n") == 1


def test_into_a_bank_that_is_not_there_or_not_sound(folder: Path, capsys: Output) -> None:
    Path("a.txt").write_text(TEXT)
    assert main(["generate", "a.txt", "--into", "none.yaml"]) == 2
    assert "there is no such file" in capsys.readouterr().err
    Path("bad.yaml").write_text("version: 1\nquestions: [{id: a}]\n")
    assert main(["generate", "a.txt", "--into", "bad.yaml"]) == 2
    assert "nothing was added" in capsys.readouterr().err
    assert Path("bad.yaml").read_text() == "version: 1\nquestions: [{id: a}]\n"
    assert main(["generate", "a.txt", "--into", "bad.yaml", "-o", "x.yaml"]) == 2


def test_an_article_known_by_another_id_keeps_it(folder: Path) -> None:
    main(["new"])
    Path("articles/bendo.txt").write_text(TEXT)
    text = (
        Path("bank.yaml")
        .read_text()
        .replace("questions:\n", "  waduk: {title: Waduk kami, file: articles/bendo.txt}\nquestions:\n")
    )
    Path("bank.yaml").write_text(text)
    main(["generate", "articles/bendo.txt", "--into", "bank.yaml"])
    bank = load_bank("bank.yaml")
    assert list(bank.articles) == ["example", "waduk"]
    assert all(one.id.startswith("waduk/") for one in bank.questions[1:])
    assert "Waduk kami" in Path("bank.yaml").read_text()
