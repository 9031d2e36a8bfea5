"""One connection's way out: messages wait in order, and a client that does not read is let go."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from aiohttp import web

from quiz.classroom.access import Bucket
from quiz.classroom.protocol import Message, write

WAITING = 256
"""Messages that may wait for a slow client. It gets all that it lacks when it comes back."""

RATE, BURST = 5.0, 20.0
"""Messages a second that are listened to, and at once."""


class Line:
    """``send`` never waits. ``bucket`` says whether the client may speak."""

    def __init__(self, socket: web.WebSocketResponse, bucket: Bucket, language: str) -> None:
        self.socket = socket
        self.bucket = bucket
        self.language = language
        self._queue: asyncio.Queue[str | None] = asyncio.Queue(WAITING)
        self._task = asyncio.create_task(self._write())
        self.closing = False

    def send(self, message: Message) -> None:
        """Send ``message`` after those before it."""
        self.send_text(write(message))

    def send_text(self, text: str) -> None:
        """Send a message that is written already."""
        if self.closing:
            return
        try:
            self._queue.put_nowait(text)
        except asyncio.QueueFull:
            self.cut()

    def finish(self, message: Message) -> None:
        """Send a last message, then close."""
        self.send(message)
        if not self.closing:
            self.closing = True
            try:
                self._queue.put_nowait(None)
            except asyncio.QueueFull:
                self.cut()

    def cut(self) -> None:
        """Let go of the client at once."""
        self.closing = True
        self._task.cancel()

    async def _write(self) -> None:
        with suppress(ConnectionError, RuntimeError):
            while (text := await self._queue.get()) is not None:
                await self.socket.send_str(text)
        await self.socket.close()

    async def end(self) -> None:
        """See the writing to its end once the client has gone."""
        self.closing = True
        self._task.cancel()
        with suppress(asyncio.CancelledError):
            await self._task
