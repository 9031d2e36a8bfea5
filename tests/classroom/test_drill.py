"""A live drill over real WebSockets, from coming in to the end."""

from __future__ import annotations

from pathlib import Path

from quiz.classroom.protocol import Board, Bye, Fault, Mine, Stage
from quiz.progress import open_learner
from tests.classroom.school import begun, desk, phone, serving


async def test_two_pupils_and_a_teacher_play_to_the_end(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    async with (
        serving(folder, tmp_path) as server,
        desk(server) as teacher,
        phone(server, 1) as ani,
        phone(server, 2) as budi,
    ):
        await teacher.do("next")
        asked = await ani.until(Stage, lambda m: m.state == "open")
        assert (asked.round, asked.of, asked.answer, asked.proof) == (1, 3, "", None)
        await ani.client.answer(1, "sungai raya")
        mine = await ani.until(Mine, lambda m: m.tried)
        assert (mine.tried[0].verdict, mine.done, mine.points, mine.asked) == ("accept", True, 1.0, 1)
        await budi.client.answer(1, "Taman Melati di Sungairaja, hulu")
        wrong = await budi.until(Mine, lambda m: m.tried)
        assert wrong.tried[0].verdict == "reject"
        board = await teacher.until(Board, lambda m: m.answered == 2)
        heap = next(one for one in board.heaps if one.verdict == "reject")
        await budi.client.object(wrong.tried[0].n)
        await budi.until(Mine, lambda m: m.tried and m.tried[0].objected)
        await teacher.do("advance")  # close
        await teacher.do("advance")  # reveal
        told = await budi.until(Stage, lambda m: m.state == "revealed")
        assert told.answer == "Sungai Raya"
        assert told.proof is not None
        assert told.proof.text[slice(*told.proof.marks[0])] == "Sungai Raya"
        await teacher.do("rule", question=heap.question, forms=heap.forms, verdict="accept")
        ruled = await budi.until(Mine, lambda m: m.tried and m.tried[0].ruled)
        assert (ruled.tried[0].verdict, ruled.points) == ("accept", 1.0)
        await teacher.do("advance")
        await ani.until(Stage, lambda m: m.round == 2 and m.state == "open")
        await teacher.do("end")
        await ani.until(Bye, lambda m: m.code == "ended")
    with open_learner("Budi Santoso", tmp_path) as learner:
        reviews = list(learner.reviews())
        assert [(one.event, one.verdict, one.rating) for one in reviews] == [
            ("answer", "reject", 1),
            ("rejudge", "accept", 3),
        ]
        assert reviews[0].given == "Taman Melati di Sungairaja, hulu"
        assert reviews[0].mode == "class"
        assert len(learner.cards) == 1
    assert (folder / "carried").exists()


async def test_a_prompt_asks_for_more_and_both_answers_count_as_one(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            await ani.client.answer(1, "Kalimantan")
            mine = await ani.until(Mine, lambda m: m.tried)
            assert (mine.tried[0].verdict, mine.tried[0].say, mine.done) == (
                "prompt",
                "Kota mana tepatnya?",
                False,
            )
            await ani.client.answer(1, "Sungai Raya")
            mine = await ani.until(Mine, lambda m: len(m.tried) == 2)
            assert (mine.done, mine.points) == (True, 1.0)
            await ani.client.answer(1, "Sungai Raya")
            fault = await ani.until(Fault)
            assert fault.code == "already"
