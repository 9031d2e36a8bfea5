"""What goes wrong in a classroom: the hub killed, networks gone, two tabs, clocks, everyone at once."""

from __future__ import annotations

import asyncio
import errno
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from quiz.classroom import events as e
from quiz.classroom.hub.clock import RoundClock
from quiz.classroom.journal import Journal
from quiz.classroom.protocol import Answer, Bye, Fault, Mine, Said, Stage, Welcome
from quiz.classroom.pupil import Pupil
from quiz.classroom.rooms import read_room, rooms
from quiz.progress import open_learner
from tests.classroom.command import device, free_port, lay, serve
from tests.classroom.school import begun, desk, phone, serving


async def test_a_killed_hub_comes_back_with_room_scores_and_open_question(tmp_path: Path) -> None:
    lay(tmp_path)
    port = free_port()
    async with (
        serve(tmp_path, port, "--seconds", "300") as hub,
        device(hub, 1) as ani,
        device(hub, 2) as budi,
    ):
        await hub.type("n")
        await ani.until(Stage, lambda m: m.state == "open")
        await ani.client.answer(1, "Sungai Raya")
        await ani.until(Mine, lambda m: m.tried)
        await hub.kill()
        ani.told.clear()
        budi.told.clear()
        await budi.client.answer(1, "Teluk Biru")  # while the hub is away
        async with serve(tmp_path, port, "--seconds", "300") as again:
            assert (again.pin, again.token) == (hub.pin, hub.token)
            back = await ani.until(Mine, lambda m: m.tried, seconds=30)
            assert (back.tried[0].text, back.points, back.done) == ("Sungai Raya", 1.0, True)
            stage = await ani.until(Stage)
            assert (stage.state, stage.round) == ("open", 1)
            assert 280_000 < (stage.left or 0) <= 300_000
            late = await budi.until(Mine, lambda m: m.tried, seconds=30)
            assert late.tried[0].text == "Teluk Biru"
            await again.type("e")
            await ani.until(Bye, lambda m: m.code == "ended")
            await again.type("q")
            await asyncio.wait_for(again.process.wait(), 20)
    with open_learner("Ani Lestari", tmp_path) as learner:
        assert [one.verdict for one in learner.reviews()] == ["accept"]


def _opened(number: int, stage: Stage) -> bool:
    """Whether round ``number`` is open: a hub that comes back shows the one before it first."""
    return stage.state == "open" and stage.round == number


async def test_killed_at_any_moment_no_acknowledged_answer_is_lost(tmp_path: Path) -> None:
    lay(tmp_path)
    port = free_port()
    acknowledged: set[str] = set()
    for kill in range(3):
        async with serve(tmp_path, port) as hub, device(hub, 1) as ani, device(hub, 3) as yamada:
            await hub.type("n")
            stage = await ani.until(Stage, partial(_opened, kill + 1))
            await asyncio.gather(
                ani.client.answer(stage.round, f"Muara {kill}"),
                yamada.client.answer(stage.round, f"Kota {kill}"),
            )
            await ani.until(Mine, lambda m: m.tried)
            await hub.kill()
            for one in (ani, yamada):
                acknowledged.update(
                    tried.text for mine in one.told if isinstance(mine, Mine) for tried in mine.tried
                )
    folder = next(iter(rooms(tmp_path)))
    kept = [event.given for event in read_room(folder) if isinstance(event, e.Answered)]
    assert acknowledged <= set(kept)
    assert len(kept) == len(set(kept))


async def test_an_unfinished_last_line_is_cut_off(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    async with serving(folder, tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1):
            pass
    path = folder / "events.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"e":"closed","n":99')
    async with serving(folder, tmp_path) as server:
        assert server.hub.lesson.room.n == whole.count(b"\n")
    assert path.read_bytes().startswith(whole)
    assert path.read_bytes().endswith(b"\n")


async def test_a_network_gone_keeps_place_score_and_what_was_under_way(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            await ani.client.drop()
            await ani.client.answer(1, "Sungai Raya")
            ani.told.clear()
            mine = await ani.until(Mine, lambda m: m.tried)
            assert mine.points == 1.0
            await ani.client.drop()
            await teacher.do("next")
            stage = await ani.until(Stage, lambda m: m.round == 2)
            assert stage.state == "open"
            assert ani.last(Mine).points == 1.0


async def test_an_answer_whose_acknowledgement_was_lost_counts_once(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            key = await ani.client.answer(1, "Kalimantan")
            await ani.until(Mine, lambda m: m.tried)
            await ani.client.say(Answer(key=key, round=1, text="Kalimantan"))
            await asyncio.sleep(0.3)
            assert [one.text for one in ani.last(Mine).tried] == ["Kalimantan"]


async def test_two_tabs_of_one_pupil_show_the_same(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as phone_, phone(server, 1) as tablet:
            await phone_.client.answer(1, "Sungai Raya")
            other = await tablet.until(Mine, lambda m: m.tried)
            assert other.tried[0].text == "Sungai Raya"
            await tablet.client.answer(1, "Teluk Biru")
            assert (await tablet.until(Fault)).code == "already"
            assert server.hub.online == {1}


async def test_late_joiners_begin_with_the_open_question(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        await teacher.do("reveal")
        await teacher.do("next")
        async with phone(server, 3) as late:
            stage = await late.until(Stage, lambda m: m.round == 2)
            assert stage.state == "open"
            await late.client.answer(2, "Wijaya")
            assert (await late.until(Mine, lambda m: m.tried)).points == 1.0


async def test_sixty_answers_at_once_go_to_the_disk_together(tmp_path: Path) -> None:
    roster = tuple(Pupil(number=n, name=f"Murid {n}", pin="1234") for n in range(1, 61))
    folder = begun(tmp_path, roster=roster)
    async with serving(folder, tmp_path) as server, desk(server) as teacher:
        batches: list[int] = []
        append = server.hub.journal.append

        def counted(events: Sequence[e.Event]) -> None:
            batches.append(len(events))
            append(events)

        server.hub.journal.append = counted  # type: ignore[method-assign]
        phones = [phone(server, n) for n in range(1, 61)]
        held = [await one.__aenter__() for one in phones]
        try:
            await teacher.do("next")
            await asyncio.gather(*(one.until(Stage, lambda m: m.state == "open") for one in held))
            batches.clear()
            await asyncio.gather(*(one.client.answer(1, f"Kota {n}") for n, one in enumerate(held)))
            found = await asyncio.gather(*(one.until(Mine, lambda m: m.tried) for one in held))
            assert all(mine.tried[0].verdict == "reject" for mine in found)
            assert sum(batches) == 60
            assert len(batches) < 30
        finally:
            for one in phones:
                await one.__aexit__(None, None, None)
    answers = [event for event in read_room(folder) if isinstance(event, e.Answered)]
    assert len({event.pupil for event in answers}) == 60


async def test_a_full_disk_takes_nothing_back_and_asks_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            append = Journal.append

            def full(self: Journal, events: Any) -> None:
                raise OSError(errno.ENOSPC, "no space")

            monkeypatch.setattr(Journal, "append", full)
            await ani.client.answer(1, "Sungai Raya")
            assert (await ani.until(Fault)).code == "lost"
            assert server.hub.lesson.room.points(1) == 0
            monkeypatch.setattr(Journal, "append", append)
            await ani.client.answer(1, "Sungai Raya")
            assert (await ani.until(Mine, lambda m: m.tried)).points == 1.0


async def test_a_laptop_that_slept_gives_the_time_back(tmp_path: Path) -> None:
    async with serving(begun(tmp_path, seconds=60), tmp_path) as server, desk(server) as teacher:
        await teacher.do("next")
        async with phone(server, 1) as ani:
            await ani.until(Stage, lambda m: m.state == "open")
            one = server.hub.lesson.room.round
            assert one is not None
            before, now = one.deadline, time.time()
            clock = RoundClock(server.hub.lesson)
            assert clock.look(now)
            assert clock.look(now + 30)
            await server.hub.commit()
            assert one.deadline == (before or 0) + 30_000
            stage = await ani.until(Stage, lambda m: (m.left or 0) > 70_000)
            assert stage.state == "open"


async def test_time_is_told_as_what_is_left_so_no_clock_need_be_right(tmp_path: Path) -> None:
    folder = begun(tmp_path, seconds=1)
    async with serving(folder, tmp_path) as server, desk(server) as teacher, phone(server, 1) as ani:
        await teacher.do("next")
        stage = await ani.until(Stage, lambda m: m.state == "open")
        assert 0 < (stage.left or 0) <= 1000
        await ani.until(Stage, lambda m: m.state == "closed")
        await ani.client.answer(1, "Sungai Raya")
        assert (await ani.until(Fault)).code == "late"


async def test_a_talk_at_ones_own_pace_goes_on_after_a_restart(tmp_path: Path) -> None:
    folder = begun(tmp_path, mode="self")
    async with serving(folder, tmp_path) as server, phone(server, 1) as ani:
        said = await ani.until(Said)
        assert [item.kind for item in said.items][:2] == ["greet", "ask"]
        await ani.client.speak("Teluk Biru")
        await ani.until(Said, lambda m: any(item.kind in ("reject", "accept") for item in m.items))
        before = list((await server.hub.talks.of(1)).items)
    with open_learner("Ani Lestari", tmp_path) as learner:
        assert len(list(learner.reviews())) == 1
    async with serving(folder, tmp_path) as server, phone(server, 1) as ani:
        again = await ani.until(Said)
        assert again.items == before
        await ani.client.speak("/skip")
        await ani.until(Said, lambda m: m.start >= len(before))
        assert (await ani.until(Welcome)).mode == "self"
    with open_learner("Ani Lestari", tmp_path) as learner:
        assert [one.event for one in learner.reviews()] == ["answer", "skip"]
