"""``quiz join`` against the real hub, as a process."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path

import pytest

from quiz.classroom.client import Client
from quiz.classroom.protocol import Board, Bye
from quiz.cli import main
from tests.classroom.school import address, begun, desk, serving


async def test_a_pupil_plays_a_drill_line_by_line(tmp_path: Path) -> None:
    async with serving(begun(tmp_path), tmp_path) as server, desk(server) as teacher:
        words = ["--room", server.hub.lesson.setup.pin, "--name", "2", "--pin", "2222", "--lang", "en"]
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "quiz", "join", address(server), *words,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
            env={**os.environ, "QUIZ_HOME": str(tmp_path)},
        )  # fmt: skip
        assert process.stdin is not None
        await teacher.until(Board, lambda m: m.here == 1)
        await teacher.do("next")
        await asyncio.sleep(0.5)
        process.stdin.write(b"Kalimantan\n")
        await process.stdin.drain()
        await asyncio.sleep(0.5)
        process.stdin.write(b"Teluk Biru\n/right\n")
        await process.stdin.drain()
        await teacher.until(Board, lambda m: any(heap.verdict == "reject" for heap in m.heaps))
        await teacher.do("reveal")
        await teacher.do("end")
        out, _ = await asyncio.wait_for(process.communicate(), 20)
    told = out.decode().splitlines()
    assert told[:2] == ["Taman kota", "Budi Santoso · 9A"]
    assert "Kalimantan: Almost Kota mana tepatnya?" in told
    assert any(line.startswith("Teluk Biru: Not right") for line in told)
    assert "The answer: Sungai Raya." in told
    assert any("*Sungai Raya*" in line for line in told)
    assert process.returncode == 0


@pytest.mark.parametrize("mode", ["live", "self"])
async def test_one_who_connects_when_the_lesson_has_ended_is_told(tmp_path: Path, mode: str) -> None:
    async with (
        serving(begun(tmp_path, mode=mode), tmp_path) as server,
        desk(server) as teacher,
        Client(address(server), language="en") as client,
    ):
        await client.join(server.hub.lesson.setup.pin, "2222", number=2)
        await teacher.do("end")
        await teacher.until(Board, lambda m: m.stage.state == "ended")
        async with asyncio.timeout(20):
            told = [message async for message in client.messages()]
    assert isinstance(told[-1], Bye)
    assert told[-1].code == "ended"


def test_what_is_no_lesson_is_told_in_a_sentence(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["join", "http://127.0.0.1:9", "--room", "1", "--name", "x", "--pin", "1"]) == 2
    assert "does not answer as a lesson does" in capsys.readouterr().err
    assert main(["join", "ftp://x", "--room", "1"]) == 2
    assert "no address of a lesson" in capsys.readouterr().err
