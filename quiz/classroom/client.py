"""A pupil's client without a browser: the protocol's other end. It comes back by itself."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator
from secrets import token_hex
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlsplit

import aiohttp

from quiz.classroom.protocol import (
    VERSION,
    Answer,
    Bye,
    Fault,
    FromHub,
    Hello,
    Message,
    Mine,
    Objection,
    Said,
    Say,
    Stage,
    Welcome,
    read_hub,
    write,
)
from quiz.errors import RoomError

WAITS = (0.2, 0.5, 1.0, 2.0, 4.0)
"""Seconds before each try to come back; the last one again and again."""


class RefusedByHub(RoomError):  # noqa: N818 - said of a hub
    """The hub did not let the pupil in. ``status`` is HTTP's."""

    def __init__(self, say: str, status: int) -> None:
        super().__init__(say)
        self.status = status


def base_of(address: str) -> str:
    """``address`` as scheme, host and port. Raises RoomError when it is none."""
    parts = urlsplit(address if "//" in address else f"http://{address}")
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise RoomError(f"{address!r} is no address of a lesson; type it as the teacher shows it.")
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}"


class Client:
    """One pupil's device. Use it in ``async with``; ``join``, then go through ``messages``.

    ``outbox`` is what was said and not yet acknowledged; it is said again after every new connection.
    """

    def __init__(self, address: str, *, language: str = "id", trust: ssl.SSLContext | bool = True) -> None:
        self.base = base_of(address)
        self.language = language
        self.outbox: dict[str, Message] = {}
        self.have = 0
        self._trust = trust
        self._session: aiohttp.ClientSession | None = None
        self._socket: aiohttp.ClientWebSocketResponse | None = None

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            cookie_jar=aiohttp.CookieJar(unsafe=True),
            headers={"Origin": self.base},
            connector=aiohttp.TCPConnector(ssl=self._trust),
        )
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._socket is not None:
            await self._socket.close()
        if self._session is not None:
            await self._session.close()

    @property
    def session(self) -> aiohttp.ClientSession:
        """The HTTP session; there is one inside ``async with`` only."""
        assert self._session is not None
        return self._session

    async def post(self, path: str, **body: Any) -> dict[str, Any]:
        """The hub's answer. Raises RoomError when it cannot be reached, RefusedByHub when it says no."""
        try:
            async with self.session.post(self.base + path, json={**body, "lang": self.language}) as answer:
                data: dict[str, Any] = await answer.json(content_type=None) if answer.ok else {}
                if not answer.ok:
                    said = await answer.json() if answer.content_type == "application/json" else {}
                    raise RefusedByHub(str(said.get("say", answer.reason)), answer.status)
                return data
        except (aiohttp.ClientError, ValueError, OSError) as error:
            raise RoomError(f"{self.base} does not answer as a lesson does ({error}).") from None

    async def room(self, pin: str) -> dict[str, Any]:
        """Title and names of the room with this PIN."""
        return await self.post("/room", room=pin)

    async def join(self, pin: str, own: str, *, number: int = 0, name: str = "") -> dict[str, Any]:
        """Come in as number ``number`` of the list, or under ``name``, with one's own PIN."""
        return await self.post("/join", room=pin, n=number, name=name, pin=own)

    async def say(self, message: Message) -> None:
        """Say ``message``, now or as soon as there is a connection."""
        if isinstance(message, Answer | Say):
            self.outbox[message.key] = message
        if self._socket is not None and not self._socket.closed:
            try:
                await self._socket.send_str(write(message))
            except (ConnectionError, aiohttp.ClientError):
                return

    async def answer(self, round_: int, text: str) -> str:
        """Answer the open question; returns the key."""
        key = token_hex(6)
        await self.say(Answer(key=key, round=round_, text=text))
        return key

    async def speak(self, text: str) -> str:
        """Say something to one's tutor; returns the key."""
        key = token_hex(6)
        await self.say(Say(key=key, text=text))
        return key

    async def object(self, n: int) -> None:
        """Say “I was right” of the answer numbered ``n``."""
        await self.say(Objection(n=n))

    async def drop(self) -> None:
        """Lose the connection, as a network does; ``messages`` makes a new one."""
        if self._socket is not None:
            await self._socket.close(code=1001)

    async def messages(self, *, forever: bool = True) -> AsyncIterator[FromHub]:
        """What the hub says, over as many connections as it takes; ends with the hub's ``bye``.

        Raises RoomError when the hub cannot be reached and ``forever`` is not set.
        """
        tries = 0
        while True:
            try:
                async for message in self._once():
                    tries = 0
                    yield message
                    if isinstance(message, Bye):
                        return
            except (aiohttp.ClientError, OSError) as error:
                if not forever:
                    raise RoomError(f"{self.base} does not answer ({error}).") from None
            await asyncio.sleep(WAITS[min(tries, len(WAITS) - 1)])
            tries += 1

    async def _once(self) -> AsyncIterator[FromHub]:
        async with self.session.ws_connect(self.base + "/ws", heartbeat=20.0, compress=0) as socket:
            self._socket = socket
            await socket.send_str(write(Hello(v=VERSION, lang=self.language, have=self.have)))
            async for raw in socket:
                message = read_hub(raw.data) if raw.type is aiohttp.WSMsgType.TEXT else None
                if message is None:
                    continue
                self._settle(message)
                yield message
                if isinstance(message, Welcome):
                    for waiting in list(self.outbox.values()):
                        await self.say(waiting)

    def _settle(self, message: FromHub) -> None:
        """Forget what the hub has acknowledged."""
        if isinstance(message, Mine):
            for one in message.tried:
                self.outbox.pop(one.key, None)
        elif isinstance(message, Said):
            self.have = max(self.have, message.start + len(message.items))
            for item in message.items:
                self.outbox.pop(item.key, None)
        elif isinstance(message, Fault) and message.code != "fast":
            self.outbox.pop(message.key, None)
        elif isinstance(message, Stage):
            self.outbox = {
                key: waiting
                for key, waiting in self.outbox.items()
                if not isinstance(waiting, Answer) or waiting.round == message.round
            }
