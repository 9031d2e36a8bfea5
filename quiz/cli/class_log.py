"""A lesson without a screen: what happens, line by line, and commands line by line."""

from __future__ import annotations

import asyncio
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

from quiz.classroom.board import board
from quiz.classroom.hub.commit import LostError
from quiz.classroom.hub.serving import Server
from quiz.classroom.invitation import invitation
from quiz.classroom.lesson import RefusedError
from quiz.classroom.protocol import Board
from quiz.locale import N_, catalogue
from quiz.printable import printable

HELP = N_(
    "Enter: on · n next · b back · c close · o open again · r reveal · s skip · p pause · t N seconds (0: no "
    "clock) · a N accept group N · x N reject it · u N leave it to the judge · l lock · h hide names · v "
    "leaderboard · g by team · d NAME send out or let in · k NAME forgive PIN tries · w who is here · e end "
    "the lesson · q leave (the lesson can be gone on with)"
)
_WORDS = {
    "": "advance", "n": "next", "b": "back", "c": "close", "o": "reopen", "r": "reveal", "s": "skip",
    "p": "pause", "l": "lock", "h": "names", "v": "leaders", "g": "teams", "e": "end",
}  # fmt: skip
_RULINGS = {"a": "accept", "x": "reject", "u": ""}


class Log:
    """Tells what changed since it last looked."""

    def __init__(self, server: Server) -> None:
        self._hub = server.hub
        self._ = catalogue(server.hub.lesson.setup.language).gettext
        self._came: set[int] = set()
        self._stage: tuple[str, int] = ("", 0)
        self._answered = 0
        self._heaps = ""

    @property
    def help(self) -> str:
        """All commands."""
        return self._(HELP)

    def board(self) -> Board:
        """The lesson as the teacher sees it."""
        return board(self._hub.lesson, self._hub.online, teacher=True)

    def news(self) -> Iterator[str]:
        """Lines on what is new."""
        _, now = self._, self.board()
        for seat in now.seats:
            if seat.n not in self._came:
                self._came.add(seat.n)
                yield _("{name} has come in.").format(name=seat.name)
        stage = (now.stage.state, now.stage.round)
        if stage != self._stage:
            self._stage, self._answered = stage, 0
            yield from self._staged(now)
        if now.answered != self._answered and now.stage.state == "open":
            self._answered = now.answered
            yield _("{n} of {of} answered").format(n=now.answered, of=now.expected)
        if now.stage.state in ("closed", "revealed") or now.mode == "self":
            heaps = "\n".join(self.heaps(now))
            if heaps != self._heaps:
                self._heaps = heaps
                yield from heaps.splitlines()

    def _staged(self, now: Board) -> Iterator[str]:
        _, stage = self._, now.stage
        head = _("Question {n} of {of}").format(n=stage.round, of=stage.of)
        words = {
            "open": _("open"),
            "paused": _("paused"),
            "closed": _("closed"),
            "skipped": _("does not count"),
        }
        if stage.state in words:
            yield f"{head} ({words[stage.state]}): {stage.ask}"
        elif stage.state == "revealed":
            yield _("The answer: {key}.").format(key=stage.answer)
            if stage.proof:
                yield f"“{stage.proof.text}” ({stage.proof.source})"
        elif stage.state == "ended":
            yield _("The lesson is over.")
            yield from (f"{one.n:>3}  {one.name}: {one.points:g}/{one.asked}" for one in now.seats)

    def heaps(self, now: Board) -> Iterator[str]:
        """The groups of answers, numbered."""
        signs = {"accept": "+", "prompt": "~", "reject": "x"}
        for number, heap in enumerate(now.heaps, 1):
            notes = [self._("ruled")] if heap.ruled else []
            if heap.appeals:
                notes.append(self._("{n} object").format(n=heap.appeals))
            about = f"  [{heap.ask}]" if now.mode == "self" else ""
            note = f" ({', '.join(notes)})" if notes else ""
            yield f"{number:>3}. {signs[heap.verdict]} {heap.count:>3} × {printable(heap.text)}{note}{about}"


async def hold(server: Server) -> None:
    """Hold the lesson until it is left. Raises RoomError when the hub cannot listen."""
    loop = asyncio.get_running_loop()
    over = asyncio.Event()
    for name in ("SIGTERM", "SIGHUP", "SIGINT"):
        number = getattr(signal, name, None)
        if number is not None:
            with suppress(NotImplementedError):
                loop.add_signal_handler(number, over.set)
    await server.start()
    log = Log(server)
    for line in _opening(server):
        print(line, flush=True)

    def look() -> None:
        for line in log.news():
            print(line, flush=True)

    server.hub.changed.append(look)
    server.hub.said.append(lambda text: print(f"quiz: {text}", file=sys.stderr, flush=True))
    lines: asyncio.Queue[str] = asyncio.Queue()
    reader = threading.Thread(target=_read, args=(loop, lines), daemon=True)
    reader.start()
    obeying = asyncio.create_task(_obey(server, log, lines, over))
    await over.wait()
    obeying.cancel()
    await server.stop()


def _opening(server: Server) -> Iterator[str]:
    setup = server.hub.lesson.setup
    _ = catalogue(setup.language).gettext
    invited = invitation(setup, server.scheme, server.host, server.port)
    yield _("Address: {address}").format(address=invited.address)
    yield _("Room PIN: {pin}").format(pin=invited.pin)
    yield from invited.qr
    yield _("Board: {address}").format(address=invited.board)
    yield _("Teacher's token: {token}").format(token=setup.teacher)
    if invited.alone:
        yield _("Only this computer can connect; --lan lets the local network in.")
    yield _(HELP)


def _read(loop: asyncio.AbstractEventLoop, lines: asyncio.Queue[str]) -> None:
    with suppress(ValueError, OSError, RuntimeError):
        for line in sys.stdin or ():
            loop.call_soon_threadsafe(lines.put_nowait, line)


async def _obey(server: Server, log: Log, lines: asyncio.Queue[str], over: asyncio.Event) -> None:
    while True:
        word, _space, rest = (await lines.get()).strip().partition(" ")
        if word == "?":
            print(log.help, flush=True)
            continue
        if word == "q":
            over.set()
            return
        try:
            await _do(server, log, word, rest.strip())
        except RefusedError as error:
            print(error.say, flush=True)
        except LostError:
            pass  # the hub has told it
        for line in log.news():
            print(line, flush=True)


async def _do(server: Server, log: Log, word: str, rest: str) -> None:
    _ = catalogue(server.hub.lesson.setup.language).gettext
    now = log.board()
    what, arguments = _WORDS.get(word, ""), {}
    if word in _RULINGS and rest.isdecimal() and 0 < int(rest[:6]) <= len(now.heaps):
        heap = now.heaps[int(rest[:6]) - 1]
        what, arguments = "rule", _ruling(heap.question, heap.forms, _RULINGS[word])
    elif word == "t" and rest.isdecimal():
        what, arguments = "timer", {"seconds": int(rest[:6]) or None}
    elif word in ("d", "k"):
        seat = next((one for one in now.seats if rest and rest.casefold() in one.name.casefold()), None)
        if seat is not None:
            what, arguments = "remove" if word == "d" else "forgive", {"pupil": seat.n}
    elif word == "w":
        for one in now.seats:
            print(f"{'●' if one.here else '○'} {one.name}: {one.points:g}/{one.asked}", flush=True)
        return
    if what:
        await server.hub.do(what, arguments)
    else:
        print(_("There is no such command; ? lists them."), flush=True)


def _ruling(question: str, forms: list[str], verdict: str) -> dict[str, Any]:
    return {"question": question, "forms": forms, "verdict": verdict}
