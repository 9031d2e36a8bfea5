"""The hub under load: real WebSockets on loopback, the hub in a process of its own.

200 pupils answer within one second, time from answer to verdict; 1,000 connections held, memory of each; a
lesson with random disconnects, after which every acknowledged answer is in the journal. ``--lesson N`` sets
how many minutes that lesson has (default 6), each a question and some seconds.
"""

from __future__ import annotations

import asyncio
import os
import re
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path
from random import Random
from secrets import token_hex

import aiohttp

from quiz.bank import shipped_bank
from quiz.classroom.access import sign
from quiz.classroom.events import Answered
from quiz.classroom.hub.serving import raise_limits
from quiz.classroom.protocol import VERSION, Answer, Do, Hello, Mine, Said, Say, Stage, Watch, read_hub, write
from quiz.classroom.rooms import read_room, read_setup, rooms
from tests.classroom.command import free_port

PUPILS = 200
HELD = 1_000
WORDS = (
    "Khalifa Haftar",
    "Sergei Lavrov",
    "Tripoli",
    "Derna",
    "Uni Eropa",
    "2016",
    "tidak tahu",
    "Moskow",
    "ya",
)


@dataclass
class Hub:
    """``quiz class serve`` as a process, and what a load generator needs to speak with it."""

    process: asyncio.subprocess.Process
    port: int
    home: Path

    @property
    def base(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def memory(self) -> float:
        """Resident memory of the process in MB (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmRSS:\s+(\d+)", status)
        return int(found[1]) / 1024 if found else 0.0

    @property
    def cpu(self) -> float:
        """Processor seconds that the process has used (Linux)."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def peak(self) -> float:
        """Most resident memory so far in MB (Linux)."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        found = re.search(r"VmHWM:\s+(\d+)", status)
        return int(found[1]) / 1024 if found else 0.0


async def start(home: Path, pupils: int, *more: str) -> Hub:
    """A hub for so many pupils, on the shipped bank."""
    roster = home / "roster.csv"
    roster.write_text("name,pin\n" + "".join(f"Murid {n},4711\n" for n in range(1, pupils + 1)))
    port = free_port()
    words = [str(shipped_bank()), "--roster", str(roster), "--port", str(port), "--plain", *more]
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "quiz", "class", "serve", *words,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
        env={**os.environ, "QUIZ_HOME": str(home)},
    )  # fmt: skip
    assert process.stdout is not None
    assert await process.stdout.readline()
    asyncio.get_running_loop().create_task(_drain(process.stdout))
    return Hub(process, port, home)


async def _drain(stream: asyncio.StreamReader) -> None:
    while await stream.read(65_536):
        pass


async def join_all(hub: Hub, session: aiohttp.ClientSession, numbers: Iterable[int]) -> None:
    """Have every pupil come in through the front door."""
    setup = read_setup(next(iter(rooms(hub.home))))
    for number in numbers:
        body = {"room": setup.pin, "n": number, "pin": "4711"}
        async with session.post(f"{hub.base}/join", json=body) as answer:
            assert answer.status == 200, await answer.text()


async def connect(hub: Hub, session: aiohttp.ClientSession, number: int) -> aiohttp.ClientWebSocketResponse:
    """A connection of pupil ``number``, greeted."""
    setup = read_setup(next(iter(rooms(hub.home))))
    cookie = sign(setup.secret, setup.id, number, time.time())
    socket = await session.ws_connect(
        f"{hub.base}/ws", headers={"Cookie": f"quiz={cookie}", "Origin": hub.base}, compress=0
    )
    await socket.send_str(write(Hello(v=VERSION)))
    await mine(socket)
    return socket


async def mine(socket: aiohttp.ClientWebSocketResponse, key: str = "") -> Mine | Said:
    """The next word on how the pupil stands; with ``key``, the one that acknowledges it."""
    async with asyncio.timeout(60):
        async for raw in socket:
            told = read_hub(raw.data) if raw.type is aiohttp.WSMsgType.TEXT else None
            if isinstance(told, Mine) and (not key or any(one.key == key for one in told.tried)):
                return told
            if isinstance(told, Said) and any(item.key == key for item in told.items):
                return told
    raise ConnectionError


async def teach(hub: Hub, session: aiohttp.ClientSession, *commands: str) -> None:
    """Do as a teacher does."""
    setup = read_setup(next(iter(rooms(hub.home))))
    async with session.ws_connect(f"{hub.base}/watch", headers={"Origin": hub.base}) as socket:
        await socket.send_str(write(Watch(v=VERSION, token=setup.teacher)))
        for command in commands:
            await socket.send_str(write(Do(what=command)))
            await asyncio.sleep(0.3)


def spread(times: list[float]) -> str:
    """Median, 95th percentile and worst of times in seconds, as text in ms."""
    ordered = sorted(times)
    p95 = ordered[int(len(ordered) * 0.95)]
    figures = {"median": statistics.median(ordered), "p95": p95, "worst": ordered[-1]}
    return ", ".join(f"{name} {1000 * value:.0f} ms" for name, value in figures.items())


async def burst(mode: str, rounds: int = 5, tell: Callable[[str], object] = print) -> list[float]:
    """200 pupils answer within one second, ``rounds`` times over; the seconds until each had its verdict."""
    with tempfile.TemporaryDirectory() as folder:
        hub = await start(Path(folder), PUPILS, *(["--self"] if mode == "self" else []))
        async with aiohttp.ClientSession(
            headers={"Origin": hub.base}, connector=aiohttp.TCPConnector(limit=0)
        ) as session:
            await join_all(hub, session, range(1, PUPILS + 1))
            sockets = [await connect(hub, session, number) for number in range(1, PUPILS + 1)]
            rng = Random(1)
            times: list[float] = []
            lost = 0

            async def one(socket: aiohttp.ClientWebSocketResponse, round_: int, wait: float) -> None:
                nonlocal lost
                await asyncio.sleep(wait)
                key, text = token_hex(6), f"{rng.choice(WORDS)} {rng.choice('abc')}"
                begun = time.perf_counter()
                said = Say(key=key, text=text) if mode == "self" else Answer(key=key, round=round_, text=text)
                await socket.send_str(write(said))
                try:
                    await mine(socket, key)
                except (TimeoutError, ConnectionError):
                    lost += 1
                else:
                    times.append(time.perf_counter() - begun)

            for round_ in range(1, rounds + 1):
                if mode == "live":
                    await teach(hub, session, "next")
                await asyncio.sleep(4)  # the question is read
                before, used = len(times), hub.cpu
                await asyncio.gather(*(one(socket, round_, rng.random()) for socket in sockets))
                used = 1000 * (hub.cpu - used)
                tell(f"  burst {round_}: {spread(times[before:])}; the hub used {used:.0f} ms of a processor")
            tell(f"{PUPILS} pupils answer within a second ({mode}): {spread(times)} (reach p95 ≤ 150 ms)")
            tell(f"  {len(times)} answers, {lost} lost; hub at most {hub.peak:.0f} MB (reach ≤ 120 MB)")
            for socket in sockets:
                await socket.close()
        await stop(hub)
    return times


async def stop(hub: Hub) -> None:
    """End the process as a terminal does."""
    hub.process.terminate()
    await hub.process.wait()


async def held() -> None:
    """1,000 connections at once, all told of a question."""
    with tempfile.TemporaryDirectory() as folder:
        hub = await start(Path(folder), HELD)
        async with aiohttp.ClientSession(
            headers={"Origin": hub.base}, connector=aiohttp.TCPConnector(limit=0)
        ) as session:
            await join_all(hub, session, range(1, HELD + 1))
            before = hub.memory
            sockets = [await connect(hub, session, number) for number in range(1, HELD + 1)]
            connected = hub.memory
            telling = asyncio.create_task(teach(hub, session, "next"))
            begun = time.perf_counter()
            told = await asyncio.gather(*(_opened(socket) for socket in sockets))
            took = time.perf_counter() - begun
            await telling
            print(
                f"{sum(told)} of {HELD} connections held and told of a question in {took:.1f} s; "
                f"{1024 * (connected - before) / HELD:.0f} KB each, {hub.memory:.0f} MB in all"
            )
            for socket in sockets:
                await socket.close()
        await stop(hub)


async def _opened(socket: aiohttp.ClientWebSocketResponse) -> bool:
    async with asyncio.timeout(60):
        async for raw in socket:
            told = read_hub(raw.data) if raw.type is aiohttp.WSMsgType.TEXT else None
            if isinstance(told, Stage) and told.state == "open":
                return True
    return False


async def lesson(minutes: int, pupils: int = 30) -> tuple[int, int]:
    """A lesson of so many minutes, a question and a second each, with random disconnects.

    Returns how many answers were acknowledged, and how many of those are missing from the journal.
    """
    rng = Random(minutes)
    acknowledged: set[str] = set()
    with tempfile.TemporaryDirectory() as folder:
        hub = await start(Path(folder), pupils)
        async with AsyncExitStack() as stack:
            session = await stack.enter_async_context(
                aiohttp.ClientSession(headers={"Origin": hub.base}, connector=aiohttp.TCPConnector(limit=0))
            )
            await join_all(hub, session, range(1, pupils + 1))

            async def play(number: int, round_: int) -> None:
                socket = await connect(hub, session, number)
                await asyncio.sleep(rng.random() / 2)
                key = f"{number}-{round_}"
                await socket.send_str(write(Answer(key=key, round=round_, text=f"{rng.choice(WORDS)} {key}")))
                if rng.random() < 0.3:  # the network goes before the acknowledgement comes
                    await socket.close()
                    socket = await connect(hub, session, number)
                    await socket.send_str(write(Answer(key=key, round=round_, text=f"again {key}")))
                try:
                    async with asyncio.timeout(5):
                        await mine(socket, key)
                        acknowledged.add(key)
                except (TimeoutError, ConnectionError):
                    pass
                await socket.close()

            for round_ in range(1, minutes + 1):
                await teach(hub, session, "next")
                await asyncio.gather(*(play(number, round_) for number in range(1, pupils + 1)))
        await stop(hub)
        kept = [
            event.key for event in read_room(next(iter(rooms(Path(folder))))) if isinstance(event, Answered)
        ]
    assert len(kept) == len(set(kept))
    return len(acknowledged), len(acknowledged - set(kept))


def main() -> None:
    """Measure."""
    minutes = int(sys.argv[sys.argv.index("--lesson") + 1]) if "--lesson" in sys.argv else 6
    raise_limits()
    asyncio.run(burst("live"))
    asyncio.run(burst("self"))
    asyncio.run(held())
    acknowledged, missing = asyncio.run(lesson(minutes))
    told = f"{acknowledged} acknowledged, {missing} missing"
    print(f"a lesson of {minutes} questions with random disconnects: {told}")


if __name__ == "__main__":
    main()
