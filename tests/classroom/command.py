"""The command itself as a process, to be killed and started again."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from quiz.bank import save_bank
from quiz.classroom.client import Client
from quiz.classroom.protocol import Mine, Welcome
from tests.classroom.school import BANK, ROSTER, Phone


@dataclass
class Command:
    """``quiz class serve`` with what it said."""

    process: asyncio.subprocess.Process
    pin: str
    token: str
    port: int

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def type(self, line: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n".encode())
        await self.process.stdin.drain()

    async def kill(self) -> None:
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def lay(home: Path) -> None:
    """A bank and a roster to serve."""
    save_bank(BANK, home / "bank.yaml")
    rows = "".join(f"{one.name},{one.group},{one.team},{one.pin}\n" for one in ROSTER)
    (home / "roster.csv").write_text("name,class,team,pin\n" + rows, encoding="utf-8")


@asynccontextmanager
async def serve(home: Path, port: int, *more: str) -> AsyncIterator[Command]:
    """Start the command and wait until it listens."""
    words = ["bank.yaml", "--roster", "roster.csv", "--port", str(port), "--plain", "--lang", "en", *more]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "quiz", "class", "serve", *words,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, cwd=home,
        env={**os.environ, "QUIZ_HOME": str(home)},
    )  # fmt: skip
    assert process.stdout is not None
    found = {"Room PIN": "", "Teacher's token": ""}
    async with asyncio.timeout(60):
        while not all(found.values()):
            line = (await process.stdout.readline()).decode()
            assert line, "the command ended"
            name, _colon, value = line.strip().partition(": ")
            if name in found:
                found[name] = value
    drain = asyncio.create_task(process.stdout.read())
    command = Command(process, found["Room PIN"], found["Teacher's token"], port)
    try:
        yield command
    finally:
        await command.kill()
        await drain


@asynccontextmanager
async def device(command: Command, number: int) -> AsyncIterator[Phone]:
    """The phone of pupil ``number``."""
    client = Client(command.address)
    await client.__aenter__()
    held = Phone(client)
    try:
        await client.join(command.pin, ROSTER[number - 1].pin, number=number)
        held.listen()
        await held.until(Welcome)
        await held.until(Mine)
        yield held
    finally:
        await held.close()
