"""A pupil's card history is one: what was answered in class is in the learner's own log, rulings and all."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from quiz.classroom import events as e
from quiz.classroom.conduct import do
from quiz.classroom.journal import Journal
from quiz.classroom.lesson import Lesson
from quiz.classroom.opening import carry_left
from quiz.classroom.protocol import Mine, Said
from quiz.classroom.rooms import cut_off, read_bank, read_setup, rooms
from quiz.classroom.setup import Order
from quiz.model import Review
from quiz.progress import last_learner, open_learner
from quiz.progress.history import settle
from quiz.tutor.common import Common
from tests.classroom.school import BANK, GARDEN, ROSTER, begun, desk, now_ms, phone, serving


async def test_a_ruling_reaches_a_talk_at_ones_own_pace(tmp_path: Path) -> None:
    folder = begun(tmp_path, mode="self")
    async with serving(folder, tmp_path) as server, desk(server) as teacher, phone(server, 1) as ani:
        await ani.until(Said)
        await ani.client.speak("Muara Timur")
        await ani.until(Said, lambda m: any(item.kind == "reject" for item in m.items))
        heap = next(one for one in server.hub.board(teacher=True).heaps if one.text == "Muara Timur")
        await teacher.do("rule", question=heap.question, forms=heap.forms, verdict="accept")
        assert (await ani.until(Mine, lambda m: m.points == 1.0)).asked == 1
    with open_learner("Ani Lestari", tmp_path) as learner:
        assert [one.event for one in learner.reviews()] == ["answer", "rejudge"]
        assert [one.verdict for one in settle(learner.reviews())] == ["accept"]


def lesson_left(home: Path) -> Path:
    """A lesson whose hub died after two rounds and was never started again."""
    folder = begun(home)
    lesson = Lesson(read_setup(folder), read_bank(folder), Common(BANK, {}, shared=True), now_ms)
    for number in (1, 2):
        lesson.join(number, "", "", "id")
    do(lesson, "next")
    lesson.answer(1, 1, "a", "Kalimantan", "id")
    lesson.answer(1, 1, "b", "Sungai Raya", "id")
    lesson.answer(2, 1, "c", "Teluk Biru", "id")
    do(lesson, "next")
    lesson.answer(1, 2, "d", "Wijaya", "id")
    journal = Journal(folder)
    journal.append(lesson.take())
    journal.close()
    return folder


def test_what_a_dead_lesson_left_is_carried_once(tmp_path: Path) -> None:
    with open_learner("Guru", tmp_path) as guru:
        guru.save()
    folder = lesson_left(tmp_path)
    for _again in range(2):
        assert carry_left(tmp_path, tmp_path) == []
        (folder / "carried").unlink()
    with open_learner("Ani Lestari", tmp_path) as learner:
        reviews = list(learner.reviews())
        assert [(one.verdict, one.rating, one.prompts) for one in reviews] == [
            ("prompt", None, 0),
            ("accept", 2, 1),
            ("accept", 3, 0),
        ]
        assert learner.cards[GARDEN.id].reps == 1
    with open_learner("Budi Santoso", tmp_path) as learner:
        assert [one.verdict for one in learner.reviews()] == ["reject"]


def test_pupils_do_not_become_who_played_here_last(tmp_path: Path) -> None:
    with open_learner("Guru", tmp_path) as guru:
        guru.record(
            Review(
                id="g",
                at=datetime.now(UTC),
                event="skip",
                question=GARDEN.id,
                revision=1,
                session="g",
                rating=1,
            )
        )
    lesson_left(tmp_path)
    carry_left(tmp_path, tmp_path)
    assert last_learner(tmp_path) == "Guru"


def test_only_a_lesson_that_was_cut_off_lately_is_gone_on_with(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    now = datetime.now().astimezone()
    order = Order(banks=("bank.yaml",), roster=ROSTER, open=False)
    assert cut_off(tmp_path, order, now) == folder
    assert cut_off(tmp_path, replace(order, language="en"), now) == folder
    others: list[dict[str, Any]] = [
        {"banks": ("other.yaml",)},
        {"mode": "self"},
        {"roster": ()},
        {"seconds": 60},
    ]
    for other in others:
        assert cut_off(tmp_path, replace(order, **other), now) is None
    assert cut_off(tmp_path, order, now + timedelta(days=1)) is None
    journal = Journal(folder)
    journal.append([e.Ended(n=1, at=1)])
    journal.close()
    assert cut_off(tmp_path, order, now) is None
    assert list(rooms(tmp_path)) == [folder]
