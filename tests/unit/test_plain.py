"""Plain mode: one line in, the tutor's lines out."""

from __future__ import annotations

import gc
import sys
from collections.abc import Iterator
from random import Random
from types import FunctionType, ModuleType
from typing import Any

import pytest

from quiz import plain
from quiz.judge import Judge
from quiz.model import Review
from quiz.schedule import Schedule
from quiz.tutor import Tutor
from tests.unit.tutoring import GUBERNUR, TEXTS, Clock, Memory, Talk, bank


def played(*said: str, signs: bool = True, width: int | None = None, **plan: Any) -> list[str]:
    talk = Talk(GUBERNUR, **plan)
    told: list[str] = []
    plain.run(talk.tutor, said, told.append, signs=signs, width=lambda: width)
    return told


def test_lines_say_in_words_what_they_are() -> None:
    told = "\n".join(played("petunjuk", "Ratna", "Joko Laut", "kenapa?", "selesai"))
    for opening in (
        "Halo, Tika!",
        "Soal 1: ",
        "Petunjuk: ",
        "~ Belum lengkap.",
        "✗ Belum tepat.",
        "Bukti: “",
        "Skor: ",
    ):
        assert opening in told
    assert "*Ratna Wijaya*" in told
    assert "(“Banjir melanda Sungai Raya”, Harian Tepi, 13 Januari 2024)" in told


def test_a_right_answer() -> None:
    assert any(line.startswith("✓ Benar. ") for line in played("Ratna Wijaya"))
    assert any(line.startswith("+ Benar. ") for line in played("Ratna Wijaya", signs=False))


def test_the_end_of_input_ends_with_a_summary() -> None:
    assert played()[-1].startswith("Sampai jumpa")
    told = played("Ratna Wijaya")
    assert "1 dari 1" in told[-2]


def test_nothing_is_read_after_the_end() -> None:
    def lines() -> Iterator[str]:
        yield "selesai\n"
        raise AssertionError("read on")

    told: list[str] = []
    plain.run(Talk(GUBERNUR).tutor, lines(), told.append)
    assert told[-1].startswith("Sampai jumpa")


def test_limit_is_told_with_the_question() -> None:
    assert any(line.startswith("Soal 1 dari 5: ") for line in played(limit=5))


def test_english() -> None:
    told = "\n".join(played("Joko Laut", "why?", language="en"))
    assert "Question 1: " in told
    assert "✗ Not right. " in told
    assert "Proof: “" in told


def test_choices_are_lines_of_their_own() -> None:
    told = played(answers="choices")
    assert [line[:2] for line in told if line[1:2] == ")"] == ["a)", "b)", "c)", "d)"]


@pytest.mark.parametrize("width", [20, 40, 80])
def test_wraps_only_when_told(width: int) -> None:
    said = ("bantuan", "petunjuk", "Joko Laut", "kenapa?")
    wrapped = played(*said, width=width)
    assert max(map(len, wrapped)) <= width
    assert " ".join(wrapped).split() == " ".join(played(*said)).split()


def test_a_line_is_one_line() -> None:
    for line in played("bantuan", "ganti topik", "petunjuk", answers="choices"):
        assert "\n" not in line


class Forgetful(Memory):
    """Keeps cards, but no log: what grows is then the tutor's."""

    def record(self, review: Review) -> None:
        if review.rating is not None:
            card = self.cards.get(review.question)
            self.cards[review.question] = self._schedule.review(
                card, review.question, review.revision, review.rating, review.at
            )


def test_memory_stays_constant_however_long_the_talk() -> None:
    clock = Clock()
    tutor = Tutor(bank(), Forgetful(), Schedule(), clock, Random(1), session="long", passages=TEXTS)
    script = (
        "asal saja {}",
        "petunjuk",
        "siapa itu Bima?",
        "ga tau",
        "batal",
        "kenapa?",
        "lewati {}",
        "lagi",
        "saya benar",
        "",
    )

    def talk(turns: int) -> None:
        for turn in range(turns):
            clock.tick(30)
            tutor.hear(script[turn % len(script)].format("kata " * 40 + str(turn)))

    tutor.start()
    talk(300)
    before = held_by(tutor)
    talk(600)
    assert not tutor.finished
    assert held_by(tutor) < before * 1.1


def held_by(root: object) -> int:
    """Bytes of everything that ``root`` leads to, the judge's bounded caches and what is code left aside."""
    seen: set[int] = set()
    size, todo = 0, [root]
    while todo:
        one = todo.pop()
        if id(one) in seen or isinstance(one, (type, ModuleType, FunctionType, Judge)):
            continue
        seen.add(id(one))
        size += sys.getsizeof(one)
        todo += gc.get_referents(one)
    return size
