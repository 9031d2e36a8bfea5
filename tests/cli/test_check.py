"""`quiz check` from outside: what it prints, where, and how it ends."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.cli import main

GOOD = """\
version: 1
title: Contoh
articles: {a: {title: A}}
questions:
  - id: a
    ask: Kota mana yang diterjang banjir pada 2023?
    answer: Derna
    kind: place
    source: {article: a, quote: Banjir menerjang Derna.}
"""
BAD = GOOD + "    hint: Derna!\n    kinds: place\n"
Output = pytest.CaptureFixture[str]


@pytest.fixture
def good(tmp_path: Path) -> str:
    (tmp_path / "good.yaml").write_text(GOOD)
    return str(tmp_path / "good.yaml")


@pytest.fixture
def bad(tmp_path: Path) -> str:
    (tmp_path / "bad.yaml").write_text(GOOD + "  - {id: b, ask: Apa?, answer: b, kindd: x}\n")
    return str(tmp_path / "bad.yaml")


def test_a_good_bank_says_nothing_and_ends_with_0(good: str, capsys: Output) -> None:
    assert main(["check", good]) == 0
    assert capsys.readouterr() == ("", "")


def test_findings_are_lines_and_end_with_1(bad: str, good: str, capsys: Output) -> None:
    assert main(["check", bad, good, bad]) == 1
    out, err = capsys.readouterr()
    line = f"{bad}:10:35: Q101 question “b” has an unknown key `kindd`; did you mean `kind`?\n"
    assert out == line * 2
    assert err == "quiz check: 2 findings in 3 banks\n"


def test_select_and_ignore(good: str, capsys: Output) -> None:
    assert main(["check", good, "--select", "q801,Q802", "--select", "Q804", "--ignore", "Q802"]) == 1
    assert [line.split()[1] for line in capsys.readouterr().out.splitlines()] == ["Q801", "Q804"]
    assert main(["check", good, "--select", "Q", "--ignore", "Q8"]) == 0


def test_json(bad: str, good: str, capsys: Output) -> None:
    assert main(["check", bad, "--format", "json"]) == 1
    (found,) = json.loads(capsys.readouterr().out)
    assert found == {
        "code": "Q101",
        "message": "question “b” has an unknown key `kindd`; did you mean `kind`?",
        "file": bad,
        "line": 10,
        "column": 35,
    }
    assert main(["check", good, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == []


def test_github(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "a,b%.yaml"
    path.write_text("version: 1\nquestions: ['50%\nx']\n")
    assert main(["check", str(path), "--format", "github"]) == 1
    file = str(path).replace("%", "%25").replace(",", "%2C")
    out = capsys.readouterr().out
    assert out.startswith(f"::error file={file},line=2,col=13,title=Q105::a question must be a mapping")
    assert out.endswith("but is the text “50%25 x”\n")


def test_explain(capsys: Output) -> None:
    assert main(["check", "--explain", "q101"]) == 0
    assert capsys.readouterr().out.startswith("Q101: unknown key\n\n")
    assert main(["check", "--explain", "all"]) == 0
    assert "  Q205 the quote is not in the article\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "which bank?"),
        (["--explain", "Q999"], "no code Q999"),
        (["x.yaml", "--select", "E501"], "no code E501"),
        (["none.yaml"], "no such file"),
        (["."], "a folder, not a bank"),
        ([sys.executable], "binary file"),
        (["--format", "xml"], "invalid choice"),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_ends_with_2(
    words: list[str], said: str, capsys: Output
) -> None:
    assert main(["check", *words]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert said in err
    assert "Traceback" not in err


def test_a_bank_that_is_none_does_not_keep_the_others_from_being_checked(bad: str, capsys: Output) -> None:
    assert main(["check", "none.yaml", bad]) == 2
    out, err = capsys.readouterr()
    assert out.startswith(f"{bad}:10:35: Q101 ")
    assert err.startswith("quiz: none.yaml: there is no such file")


def test_standard_input(monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(BAD.encode()), "utf-8"))
    assert main(["check", "-"]) == 1
    assert capsys.readouterr().out.startswith("<stdin>:11:5: Q101 ")


def test_nothing_of_a_bank_reaches_the_terminal_raw(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "bank.yaml"
    path.write_text(
        'questions:\n  - {id: "x\\e[31m", ask: "\\u202edia?", answer: "\\e]0;x\\a", "\\e[1m": 1}\n'
    )
    assert main(["check", str(path)]) == 1
    out = capsys.readouterr().out
    assert not any(char in out for char in "\x1b\x07\u202e")


def test_the_terminal_toolkit_is_not_loaded(good: str) -> None:
    code = f"""
import sys
from quiz.cli import main
assert main(["check", {good!r}]) == 0
loaded = {{"textual", "rich", "aiohttp", "fsrs", "tinydb"}} & set(sys.modules)
assert not loaded, loaded
"""
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_person_reads_their_own_language_and_a_program_english(
    bad: str, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = f"{bad}:10:35: Q101 soal “b” punya kunci tak dikenal `kindd`; maksudnya `kind`?\n"
    assert main(["check", bad, "--lang", "id"]) == 1
    assert capsys.readouterr() == (line, "quiz check: satu temuan di satu bank\n")
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    assert main(["check", bad]) == 1
    assert capsys.readouterr().out == line
    assert main(["check", bad, "--lang", "en"]) == 1
    assert "has an unknown key" in capsys.readouterr().out
    assert main(["check", bad, "--format", "json"]) == 1
    assert "has an unknown key" in json.loads(capsys.readouterr().out)[0]["message"]
    assert main(["check", "--explain", "Q101"]) == 0
    assert capsys.readouterr().out.startswith("Q101: kunci tidak dikenal\n\nKunci yang tidak dikenal")


def test_errors_speak_the_language_of_the_reader(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LC_ALL", "id_ID.UTF-8")
    path = tmp_path / "tidak.yaml"
    assert main(["check", str(path)]) == 2
    wanted = f"quiz: {path}: tidak ada berkas seperti itu; periksa nama dan foldernya.\n"
    assert capsys.readouterr().err.startswith(wanted)
    path.write_text("version: 1\nquestions:\n  - id: x\n    ask: a: b\n")
    assert main(["play", "--plain", str(path)]) == 2
    assert "4:11: Q100 bukan YAML: pasangan kunci dan nilai" in capsys.readouterr().err
