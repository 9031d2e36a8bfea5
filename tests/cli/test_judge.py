"""``quiz judge``: JSON lines in, JSON lines out."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

QUESTION = {"ask": "Siapa presiden Rusia?", "answer": "Vladimir Putin"}


def judge(text: str | bytes, *words: str) -> tuple[int, list[str], str]:
    data = text.encode() if isinstance(text, str) else text
    done = subprocess.run(
        [sys.executable, "-m", "quiz", "judge", *words], input=data, capture_output=True, check=False
    )
    return done.returncode, done.stdout.decode().splitlines(), done.stderr.decode()


def line(given: object, question: object = QUESTION) -> str:
    return json.dumps({"question": question, "given": given}) + "\n"


def test_one_line_in_one_line_out(tmp_path: Path) -> None:
    text = line("putin deh") + line("Vladimir") + line("Erdogan")
    path = tmp_path / "answers.jsonl"
    path.write_text(text, encoding="utf-8")
    for code, out, err in (judge(text), judge(text, "-"), judge("", str(path))):
        assert (code, err) == (0, "")
        verdicts = [json.loads(row) for row in out]
        assert [row["verdict"] for row in verdicts] == ["accept", "prompt", "reject"]
        assert list(verdicts[0]) == ["verdict", "score", "reason", "matched", "say"]


def test_a_malformed_line_is_an_error_object_and_the_rest_goes_on() -> None:
    bad = [
        "nonsense\n",
        "[]\n",
        line(7),
        line("x", {"ask": "?"}),
        line("x", {**QUESTION, "colour": 1}),
        line("x", []),
    ]
    code, out, _ = judge("".join(bad) + "\n" + line("Putin"))
    rows = [json.loads(row) for row in out]
    assert code == 1
    assert [row.get("line") for row in rows] == [1, 2, 3, 4, 5, 6, None]
    assert all(set(row) == {"line", "error"} for row in rows[:-1])
    assert rows[-1]["verdict"] == "accept"


def test_bytes_that_are_no_text_and_surrogates() -> None:
    code, out, err = judge(
        b"\xff\xfe\n" + b'{"question": {"ask": "A?", "answer": "\\ud800 a"}, "given": "\\ud800 a"}\n'
    )
    assert code == 1
    assert err == ""
    assert "error" in json.loads(out[0])


def test_lists_and_yes_in_prose() -> None:
    members = {"ask": "Sebutkan dua warna!", "answer": "merah dan putih", "kind": "list"}
    yes = {"ask": "Apakah bumi bulat?", "answer": "ya", "kind": "boolean"}
    code, out, _ = judge(line("putih, merah", members) + line("merah", members) + line("iya dong", yes))
    assert code == 0
    assert [json.loads(row)["verdict"] for row in out] == ["accept", "prompt", "accept"]


def test_a_line_too_long_to_read() -> None:
    code, out, _ = judge('{"given": "' + "x" * 2_000_000 + '"}\n' + line("Putin"))
    assert code == 1
    assert json.loads(out[0])["line"] == 1
    assert json.loads(out[1])["verdict"] == "accept"


def test_answers_come_while_the_input_is_open() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "quiz", "judge"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as running:
        assert running.stdin is not None
        assert running.stdout is not None
        for given in ("Putin", "Merkel"):
            running.stdin.write(line(given).encode())
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["verdict"] in ("accept", "reject")
        running.stdin.close()
        assert running.wait() == 0


def test_a_file_that_is_not_there() -> None:
    code, out, err = judge("", "nowhere.jsonl")
    assert code == 2
    assert out == []
    assert "nowhere.jsonl" in err


def test_explaining_and_the_learners_language() -> None:
    code, out, _ = judge(line("putin deh"), "--explain")
    assert code == 0
    assert out[0] == "kind: person (inferred)"
    _, out, _ = judge(line("Putin"), "--lang", "en")
    assert json.loads(out[0])["say"] == "The surname is enough."
