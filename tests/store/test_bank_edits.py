"""A bank edited between sessions: what hangs on it, and what does not."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from io import StringIO
from pathlib import Path
from random import Random

import pytest

from quiz.cli import main
from quiz.model import Question, QuestionId
from quiz.progress import open_learner
from quiz.progress.reading import read_learner
from quiz.progress.report import Report
from quiz.progress.telling import tell
from quiz.schedule import Schedule
from tests.store.making import START, review

Q, P = QuestionId("q"), QuestionId("p")
OLD = Question(id=Q, ask="Which town?", answer="Derna")
LATER = START + timedelta(minutes=5)


def played(home: Path) -> Path:
    with open_learner("Budi", home) as learner:
        learner.record(review(0, "q"))
        learner.record(review(1, "q"))
        return learner.folder


def test_another_wording_keeps_the_card(tmp_path: Path) -> None:
    played(tmp_path)
    with open_learner("Budi", tmp_path) as learner:
        counts = Schedule().count([replace(OLD, ask="What town?")], learner.cards, LATER)
    assert counts == {"due": 0, "new": 0}


def test_another_revision_begins_anew_and_keeps_the_old_answers(tmp_path: Path) -> None:
    folder = played(tmp_path)
    edited = replace(OLD, revision=2, answer="Sousse")
    with open_learner("Budi", tmp_path) as learner:
        assert Schedule().count([edited], learner.cards, LATER) == {"due": 0, "new": 1}
        assert Schedule().pick([edited], learner.cards, LATER, Random(1)) is edited
        learner.record(review(9, "q", rating=1, revision=2))
        assert learner.cards[Q].revision == 2
        assert (learner.cards[Q].reps, learner.cards[Q].lapses) == (1, 0)
    assert len(read_learner(folder).reviews) == 3


def test_removed_and_split_questions_leave_the_rest_alone(tmp_path: Path) -> None:
    folder = played(tmp_path)
    halves = [replace(OLD, id=QuestionId("q/1")), replace(OLD, id=QuestionId("q/2"), answer="Sousse")]
    with open_learner("Budi", tmp_path) as learner:
        assert Schedule().count(halves, learner.cards, LATER) == {"due": 0, "new": 2}
        assert Schedule().pick(halves, learner.cards, LATER, Random(1)) in halves
    report = Report(read_learner(folder), Schedule(), LATER)
    assert report.data()["answered"] == 2
    assert list(tell(report, "en"))


def test_retired_questions_are_not_asked_but_kept(tmp_path: Path) -> None:
    folder = played(tmp_path)
    cards = read_learner(folder).cards
    far = START + timedelta(days=99)
    assert Schedule().pick([replace(OLD, status="retired")], cards, far, Random(1)) is None
    assert set(cards) == {Q}


BANK = """\
version: 1
title: Towns
language: en
articles: {a: {title: Towns, publisher: P, date: 2024-01-01}}
questions:
"""
ENTRY = """\
  - id: {id}
    ask: "{ask}"
    answer: {answer}
    revision: {revision}
    source: {{article: a, quote: "{quote}"}}
"""


def entry(id_: str, answer: str, revision: int = 1, more: str = "") -> str:
    quote = f"The town of {answer} was flooded."
    ask = f"Which town of part {id_} was flooded{more}?"
    return ENTRY.format(id=id_, ask=ask, answer=answer, revision=revision, quote=quote)


def test_a_bank_renamed_edited_and_with_questions_gone_between_sessions(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Played from the command line, as a learner does whose teacher works on the bank."""
    monkeypatch.setenv("QUIZ_HOME", str(tmp_path / "home"))
    old, new = tmp_path / "old.yaml", tmp_path / "new.yaml"
    old.write_text(BANK + "".join(entry(f"q{n}", town) for n, town in enumerate(TOWNS)))
    play(monkeypatch, old, *["don't know"] * len(TOWNS))
    assert capsys.readouterr().out.count("The answer:") == len(TOWNS)
    # The first keeps its id with other words, the second has another answer, the third is split, the rest go.
    edited = entry("q0", "Derna", more=" in 2023") + entry("q1", "Sousse", revision=2)
    new.write_text(BANK + edited + entry("q2/1", "Sirte") + entry("q2/2", "Bayda"))
    old.unlink()
    assert main(["progress", str(new), "--json"]) == 0
    data = json.loads(capsys.readouterr().out)
    assert (data["answered"] + data["skipped"], data["elsewhere"]) == (5, 3)
    assert main(["progress", str(new), "--lang", "en"]) == 0
    assert "3 answers are to questions that are not in this bank; they are kept." in capsys.readouterr().out
    play(monkeypatch, new, "skip", "skip", "skip")
    out = capsys.readouterr().out
    assert "3 new questions" in out.replace("and 3 are new", "3 new questions")
    assert all(f"part {id_} " in out for id_ in ("q1", "q2/1", "q2/2"))
    assert "part q0 " not in out


TOWNS = ("Derna", "Tobruk", "Sirte", "Misrata", "Zawiya")


def play(monkeypatch: pytest.MonkeyPatch, bank: Path, *said: str) -> None:
    monkeypatch.setattr("sys.stdin", StringIO("".join(f"{line}\n" for line in said)))
    assert main(["play", str(bank), "--plain", "--lang", "en", "--learner", "Budi", "--seed", "1"]) == 0
