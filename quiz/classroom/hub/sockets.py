"""The WebSockets: pupils at ``/ws``, boards and teachers at ``/watch``."""

from __future__ import annotations

import hmac
from dataclasses import dataclass

from aiohttp import WSMsgType, web

from quiz.classroom.hub.commit import LostError
from quiz.classroom.hub.hub import MOST, Hub, refusal
from quiz.classroom.hub.joining import Joining
from quiz.classroom.hub.line import Line
from quiz.classroom.lesson import RefusedError
from quiz.classroom.protocol import (
    VERSION,
    Answer,
    Bye,
    Do,
    Fault,
    FromClient,
    Hello,
    Objection,
    Say,
    Watch,
    read,
)
from quiz.errors import QuizError
from quiz.locale import LANGUAGES, catalogue

LARGEST = 8_192
"""Bytes of a message: 500 characters, each of six bytes in JSON, and what is around them."""

HEARTBEAT = 20.0
"""Seconds between two pings; a device that does not answer is gone."""


@dataclass(slots=True)
class Sockets:
    """Everything said over WebSockets."""

    hub: Hub
    joining: Joining

    async def pupil(self, request: web.Request) -> web.WebSocketResponse:
        """``/ws``: a pupil's device."""
        pupil = self.joining.who(request)
        socket = await self._open(request)
        line = Line(socket, self.hub.bucket(), self.hub.lesson.setup.language)
        try:
            if pupil is None:
                ended = self.hub.lesson.room.ended
                line.finish(self.hub.bye("ended", line.language) if ended else Bye(code="who"))
            await self._listen(line, pupil)
        finally:
            self.hub.count -= 1
            if pupil is not None:
                self.hub.leave(line, pupil)
            await line.end()
        return socket

    async def watch(self, request: web.Request) -> web.WebSocketResponse:
        """``/watch``: a board, or a teacher."""
        socket = await self._open(request)
        line = Line(socket, self.hub.bucket(), self.hub.lesson.setup.language)
        try:
            await self._watch(line, request.remote or "")
        finally:
            self.hub.count -= 1
            self.hub.watchers.pop(line, None)
            await line.end()
        return socket

    async def _open(self, request: web.Request) -> web.WebSocketResponse:
        if self.hub.count >= MOST:
            raise web.HTTPServiceUnavailable(text="The room is full.")
        socket = web.WebSocketResponse(heartbeat=HEARTBEAT, compress=False, max_msg_size=LARGEST)
        self.hub.count += 1
        try:
            await socket.prepare(request)
        except BaseException:
            self.hub.count -= 1
            raise
        return socket

    async def _listen(self, line: Line, pupil: int | None) -> None:
        greeted = False
        async for raw in line.socket:
            if raw.type is not WSMsgType.TEXT:
                break
            if pupil is None or line.closing:
                continue
            if not line.bucket.take():
                line.send(Fault(code="fast"))
                continue
            message = read(raw.data)
            if isinstance(message, Hello):
                greeted = greeted or await self._greet(line, pupil, message)
            elif message is None or not greeted:
                line.send(Fault(code="unknown"))
            else:
                await self._hear(line, pupil, message)

    async def _greet(self, line: Line, pupil: int, hello: Hello) -> bool:
        line.language = hello.lang if hello.lang in LANGUAGES else line.language
        if hello.v != VERSION:
            line.finish(self.hub.bye("version", line.language))
            return False
        self.hub.welcome(line, pupil)
        if self.hub.lesson.setup.mode == "self" and not self.hub.lesson.room.ended:
            try:
                await self.hub.begin_talk(line, pupil, hello.have)
            except (LostError, QuizError, OSError) as error:
                line.send(Fault(code="lost", say=str(error)))
        return True

    async def _hear(self, line: Line, pupil: int, message: FromClient) -> None:
        key = message.key[:80] if isinstance(message, Answer | Say) else ""
        lesson = self.hub.lesson
        try:
            if isinstance(message, Answer) and lesson.setup.mode == "live" and key:
                before = lesson.room.n
                lesson.answer(pupil, message.round, key, message.text, line.language)
                await self.hub.commit()
                if lesson.room.n == before:  # said before: only the acknowledgement was lost
                    self.hub.show_mine(pupil)
            elif isinstance(message, Say) and lesson.setup.mode == "self" and key and not lesson.room.ended:
                await self.hub.hear(pupil, key, message.text)
            elif isinstance(message, Objection):
                lesson.object(pupil, message.n, line.language)
                await self.hub.commit()
            else:
                line.send(Fault(code="unknown", key=key))
        except RefusedError as error:
            line.send(refusal(error, key))
        except (LostError, QuizError, OSError):
            _ = catalogue(line.language).gettext
            line.send(Fault(code="lost", say=_("That could not be kept. Say it again."), key=key))

    async def _watch(self, line: Line, address: str) -> None:
        teacher = False
        async for raw in line.socket:
            if raw.type is not WSMsgType.TEXT:
                break
            if line.closing:
                continue
            if not line.bucket.take():
                line.send(Fault(code="fast"))
                continue
            message = read(raw.data)
            if isinstance(message, Watch) and line not in self.hub.watchers:
                teacher = self._admit(line, message, address)
            elif isinstance(message, Do) and teacher and line in self.hub.watchers:
                await self._do(line, message)
            else:
                line.send(Fault(code="unknown"))

    def _admit(self, line: Line, message: Watch, address: str) -> bool:
        """Let a board or a teacher in; whether it is a teacher."""
        setup = self.hub.lesson.setup
        line.language = message.lang if message.lang in LANGUAGES else setup.language
        if message.v != VERSION:
            line.finish(self.hub.bye("version", line.language))
            return False
        teacher = hmac.compare_digest(message.token.encode(), setup.teacher.encode())
        board = hmac.compare_digest(message.token.upper().encode(), setup.board.encode())
        if self.hub.addresses.wait(address) or not (teacher or board):
            self.hub.addresses.fail(address)
            line.finish(Bye(code="who"))
            return False
        self.hub.watchers[line] = teacher
        line.send(self.hub.board(teacher=teacher))
        return teacher

    async def _do(self, line: Line, message: Do) -> None:
        try:
            await self.hub.do(message.what, message.arguments)
        except RefusedError as error:
            line.send(refusal(error))
        except LostError:
            line.send(Fault(code="lost"))
