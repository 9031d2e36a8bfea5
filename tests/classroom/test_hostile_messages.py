"""Whatever a device sends, the hub stays up, keeps its scores and serves the next pupil."""

from __future__ import annotations

import json
import string
from pathlib import Path
from random import Random
from typing import Any

import aiohttp
import pytest

from quiz.classroom.hub import sockets
from quiz.classroom.hub.hub import Hub
from quiz.classroom.hub.sockets import LARGEST
from quiz.classroom.protocol import Mine, Stage
from tests.classroom.school import address, begun, desk, phone, serving
from tests.classroom.test_safety import joining, visitor

KINDS = ("hello", "answer", "say", "object", "watch", "do", "stage", "", "x")
FIELDS = ("v", "key", "round", "text", "token", "lang", "have", "what", "arguments", "n")
WHATS = ("next", "back", "rule", "timer", "remove", "forgive", "end!", "lock", "names", "reveal", "x")


def value(chance: Random, depth: int = 0) -> Any:
    """Something that JSON can say, often near a limit."""
    nested: list[Any] = (
        [[value(chance, depth + 1)], {"pupil": value(chance, depth + 1)}] if depth < 3 else [0]
    )
    return chance.choice(
        [
            *(None, True, 0, 1, -1, 2**31, 2**63, 10**40, 0.5, 1e308, "", "id", "en", *WHATS),
            *("\ud800", "\x00", "\u202e[bold]\x1b[31m", "x" * 600, "'" * 40, "1" * 5_000, "<b>"),
            "".join(chance.choices(string.printable, k=chance.randrange(12))),
            *nested,
        ]
    )


def message(chance: Random) -> str | bytes:
    """One message: well formed, nearly so, or not at all."""
    if chance.random() < 0.1:
        whole: list[str | bytes] = [
            "",
            "{",
            "[" * 4_000,
            "null",
            '{"t":',
            '{"t":"hello"}' * 2,
            b"\xff\xfe",
            b"{}",
        ]
        return chance.choice(whole)
    fields = {name: value(chance) for name in chance.sample(FIELDS, chance.randrange(6))}
    text = json.dumps({"t": chance.choice(KINDS), **fields})
    return text[: LARGEST - 10]


class Patient:
    """A bucket that is never empty, so that every message is read."""

    def take(self) -> bool:
        return True


@pytest.mark.parametrize("mode", ["live", "self"])
async def test_no_message_harms_the_hub(
    tmp_path: Path, mode: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    chance = Random(mode)
    monkeypatch.setattr(Hub, "bucket", lambda _hub: Patient())
    async with serving(begun(tmp_path, mode=mode), tmp_path) as server, visitor(server) as session:
        async with session.post("/join", json=joining(server, 2)) as answer:
            assert answer.status == 200
        for path in ("/ws", "/watch", "/ws", "/watch"):
            async with session.ws_connect(path) as socket:
                if path == "/ws":
                    await socket.send_str('{"t": "hello", "v": 1}')
                for _n in range(150):
                    said = message(chance)
                    try:
                        await (socket.send_str(said) if isinstance(said, str) else socket.send_bytes(said))
                    except (ConnectionError, UnicodeEncodeError, aiohttp.ClientError):
                        break  # the hub has hung up
        if mode == "live":
            async with desk(server) as teacher, phone(server, 1) as ani:
                for what in (*WHATS, "next"):
                    await teacher.do(what, pupil=value(chance), seconds=value(chance))
                assert not server.hub.lesson.room.ended
                await ani.until(Stage)
                assert ani.last(Mine) is not None
        async with session.get("/") as answer:
            assert answer.status == 200
    assert not [record for record in caplog.records if record.exc_info], caplog.text
    assert sockets.LARGEST <= 1 << 16


@pytest.mark.parametrize("path", ["/join", "/room", "/leave", "/"])
async def test_no_request_harms_the_hub(tmp_path: Path, path: str, caplog: pytest.LogCaptureFixture) -> None:
    chance = Random(path)
    async with serving(begun(tmp_path), tmp_path) as server, visitor(server) as session:
        for _n in range(60):
            fields = {
                name: value(chance) for name in ("room", "n", "pin", "name", "lang") if chance.random() < 0.7
            }
            body = json.dumps(fields) if chance.random() < 0.8 else message(chance)
            async with session.post(path, data=body, headers={"Content-Type": "application/json"}) as answer:
                assert answer.status < 500, (body, await answer.text())
        async with session.get(f"{address(server)}/") as answer:
            assert answer.status == 200
    assert not [record for record in caplog.records if record.exc_info], caplog.text
