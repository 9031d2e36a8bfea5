"""A small bank, a hub on loopback and phones, for tests of the classroom."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from random import Random
from typing import Any, TypeVar

import aiohttp

from quiz.classroom.client import Client
from quiz.classroom.hub.hub import Hub
from quiz.classroom.hub.serving import Server
from quiz.classroom.opening import begin, held
from quiz.classroom.protocol import (
    VERSION,
    Do,
    FromHub,
    Mine,
    Watch,
    Welcome,
    read_hub,
    write,
)
from quiz.classroom.pupil import Pupil
from quiz.classroom.setup import Order
from quiz.model import Article, ArticleId, Bank, Question, QuestionId, Source

ARTICLE = ArticleId("taman")

GARDEN = Question(
    id=QuestionId("taman/kota"),
    ask="Di kota mana Taman Melati dibuka pada Mei 2021?",
    answer="Sungai Raya",
    accept=("Kota Sungai Raya",),
    reject=("Teluk Biru",),
    prompt={"Kalimantan": "Kota mana tepatnya?"},
    explain="Taman itu berada di tepi sungai.",
    source=Source(article=ARTICLE, quote="Taman Melati dibuka di Kota Sungai Raya pada Mei 2021."),
)
MAYOR = Question(
    id=QuestionId("taman/wali"),
    ask="Siapa wali kota yang membuka Taman Melati?",
    answer="Ratna Wijaya",
    accept=("Wijaya",),
    kind="person",
    source=Source(article=ARTICLE, quote="Wali Kota Ratna Wijaya memotong pita di gerbang taman."),
)
TREES = Question(
    id=QuestionId("taman/pohon"),
    ask="Berapa pohon ditanam di Taman Melati?",
    answer=240,
    kind="number",
    source=Source(article=ARTICLE, quote="Di taman itu ditanam 240 pohon."),
)
QUESTIONS = (GARDEN, MAYOR, TREES)
BANK = Bank(
    title="Taman kota",
    questions=QUESTIONS,
    articles={ARTICLE: Article(id=ARTICLE, title="Taman Melati dibuka", publisher="Kabar Teluk")},
)
ROSTER = (
    Pupil(number=1, name="Ani Lestari", group="9A", team="Merah", pin="1111"),
    Pupil(number=2, name="Budi Santoso", group="9A", team="Biru", pin="2222"),
    Pupil(number=3, name="山田太郎", group="9B", team="Merah", pin="3333"),
)

Told = TypeVar("Told")


def now_ms() -> int:
    return int(time.time() * 1000)


def begun(home: Path, bank: Bank = BANK, **wanted: Any) -> Path:
    """The folder of a new lesson."""
    order = Order(banks=("bank.yaml",), **{"roster": ROSTER, "open": False, **wanted})
    return begin(home, order, bank, datetime.now().astimezone(), Random(1))


@asynccontextmanager
async def serving(folder: Path, home: Path, *, port: int = 0) -> AsyncIterator[Server]:
    """The hub of the lesson in ``folder``, listening on loopback."""
    with held(folder, now_ms) as (lesson, journal):
        server = Server(Hub(lesson, journal, home), "127.0.0.1", port)
        await server.start()
        try:
            yield server
        finally:
            await server.stop()


def address(server: Server) -> str:
    return f"http://127.0.0.1:{server.port}"


@dataclass
class Phone:
    """A pupil's device that remembers what it was told."""

    client: Client
    told: list[FromHub] = field(default_factory=list)
    _news: asyncio.Event = field(default_factory=asyncio.Event)
    _task: asyncio.Task[None] | None = None

    def listen(self) -> None:
        self._task = asyncio.create_task(self._listen())

    async def _listen(self) -> None:
        async for message in self.client.messages():
            self.told.append(message)
            self._news.set()

    async def until(
        self, kind: type[Told], wanted: Callable[[Told], object] = lambda _m: True, seconds: float = 30.0
    ) -> Told:
        """The first message of ``kind``, from those told already on, for which ``wanted`` holds."""
        at = 0
        async with asyncio.timeout(seconds):
            while True:
                while at < len(self.told):
                    message = self.told[at]
                    at += 1
                    if isinstance(message, kind) and wanted(message):
                        return message
                self._news.clear()
                await self._news.wait()

    def last(self, kind: type[Told]) -> Told:
        return [message for message in self.told if isinstance(message, kind)][-1]

    async def close(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
        await self.client.__aexit__(None, None, None)


@asynccontextmanager
async def phone(server: Server, number: int, pin: str = "", language: str = "id") -> AsyncIterator[Phone]:
    """The phone of pupil ``number``, come in and connected."""
    setup = server.hub.lesson.setup
    client = Client(address(server), language=language)
    await client.__aenter__()
    held_ = Phone(client)
    try:
        await client.join(setup.pin, pin or setup.roster[number - 1].pin, number=number)
        held_.listen()
        await held_.until(Welcome)
        await held_.until(Mine)
        yield held_
    finally:
        await held_.close()


class Desk:
    """A teacher, or a board, over the network."""

    def __init__(self, socket: aiohttp.ClientWebSocketResponse) -> None:
        self.socket = socket
        self.told: list[FromHub] = []

    async def do(self, what: str, **arguments: Any) -> None:
        await self.socket.send_str(write(Do(what=what, arguments=arguments)))

    async def until(self, kind: type[Told], wanted: Callable[[Told], object] = lambda _m: True) -> Told:
        """The next message of ``kind`` for which ``wanted`` holds."""
        async with asyncio.timeout(10):
            while True:
                raw = await self.socket.receive()
                message = read_hub(raw.data) if raw.type is aiohttp.WSMsgType.TEXT else None
                assert message is not None, raw
                self.told.append(message)
                if isinstance(message, kind) and wanted(message):
                    return message


@asynccontextmanager
async def desk(server: Server, token: str = "") -> AsyncIterator[Desk]:
    """A teacher's desk, or what ``token`` opens."""
    base = address(server)
    async with (
        aiohttp.ClientSession(headers={"Origin": base}) as session,
        session.ws_connect(f"{base}/watch") as socket,
    ):
        token = token or server.hub.lesson.setup.teacher
        await socket.send_str(write(Watch(v=VERSION, token=token)))
        yield Desk(socket)
