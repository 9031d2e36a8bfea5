"""Join a lesson from the terminal, line by line: the same as the page, for those without a browser.

The address is the one that the teacher shows; the room's PIN may follow it after a #. Without --name the list
of names is shown to choose from. In a drill `/right` objects to the last verdict.

examples:
  quiz join http://192.168.1.5:8765
  quiz join http://192.168.1.5:8765 --name "Ani Lestari"
"""

from __future__ import annotations

import asyncio
import getpass
import os
import ssl
import sys
import threading
from argparse import ArgumentParser, Namespace
from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from quiz.cli.extras import needs
from quiz.cli.terminal import is_terminal, print_line
from quiz.errors import EXIT_DONE, EXIT_UNUSABLE, UsageError
from quiz.locale import LANGUAGES, N_, catalogue
from quiz.locale.verdicts import VERDICTS
from quiz.printable import printable

if TYPE_CHECKING:
    from quiz.classroom.client import Client
    from quiz.classroom.protocol import FromHub

_OPENINGS: dict[str, str] = {**VERDICTS, "hint": N_("Hint"), "score": N_("Score")}
"""The word before what a tutor says, by its kind."""


def configure(parser: ArgumentParser) -> None:
    """Add this command's arguments to ``parser``."""
    add = parser.add_argument
    add("url", metavar="URL", help="the lesson's address, as http://192.168.1.5:8765")
    add("--room", metavar="PIN", default="", help="the room's PIN (asked for when left out)")
    add("--name", metavar="NAME", default="", help="who you are")
    add("--pin", metavar="PIN", default="", help="your own PIN (asked for when left out)")
    add("--lang", choices=LANGUAGES, help="language (default: locale, id)")
    add("--cert", metavar="FILE", help="trust this certificate")


def run(arguments: Namespace) -> int:
    """Play until the lesson is over; 0 then."""
    needs("aiohttp")
    from quiz.cli.seat import locale_of

    language = arguments.lang or locale_of(os.environ) or LANGUAGES[0]
    with suppress(KeyboardInterrupt):
        return asyncio.run(_join(arguments, language))
    return EXIT_DONE


async def _join(arguments: Namespace, language: str) -> int:
    from quiz.classroom.client import Client

    address, _hash, scanned = arguments.url.partition("#")
    trust: ssl.SSLContext | bool = True
    if arguments.cert:
        try:
            trust = ssl.create_default_context(cafile=arguments.cert)
        except (OSError, ssl.SSLError) as error:
            raise UsageError(f"{arguments.cert} is no certificate ({error}).") from None
        trust.check_hostname = False  # an address on the local network has no name to check
    _ = catalogue(language).gettext
    async with Client(address, language=language, trust=trust) as client:
        pin = arguments.room or scanned or _ask(_("Room PIN"))
        room = await client.room(pin)
        print_line(printable(str(room.get("title", ""))))
        number, name = _who(room, arguments.name, language)
        own = arguments.pin or _ask(_("Your PIN"), secret=True)
        joined = await client.join(pin, own, number=number, name=name)
        print_line(printable(str(joined.get("name", ""))))
        return await _Talk(client, language).run()


def _ask(question: str, *, secret: bool = False) -> str:
    """What the person writes."""
    try:
        if secret and is_terminal(sys.stdin):
            return getpass.getpass(f"{question}: ")
        return input(f"{question}: ").strip()
    except EOFError:
        raise UsageError(f"{question}: there is nobody to ask; give it on the command line.") from None


def _who(room: dict[str, Any], name: str, language: str) -> tuple[int, str]:
    """Number or name of the pupil."""
    _ = catalogue(language).gettext
    pupils = [one for one in room.get("pupils", []) if isinstance(one, dict)]
    if not name:
        for one in pupils:
            print_line(f"{one.get('n'):>4}  {printable(str(one.get('name')))}")
        name = _ask(_("Your name") if not pupils else _("Your number or name"))
    for one in pupils:
        if name == str(one.get("n")) or name.casefold() == str(one.get("name")).casefold():
            return int(one["n"]), ""
    return 0, name


class _Talk:
    """One pupil's lesson, line by line."""

    def __init__(self, client: Client, language: str) -> None:
        self._client = client
        self._ = catalogue(language).gettext
        self._round = 0
        self._open = False
        self._mode = "live"
        self._seen: set[tuple[int, str, bool]] = set()
        self._stage: tuple[int, str] = (0, "")
        self._said = 0
        self._last = 0

    async def run(self) -> int:
        """Until the hub says goodbye, or the input ends and nothing is open."""
        from quiz.classroom.protocol import Bye

        loop = asyncio.get_running_loop()
        lines: asyncio.Queue[str | None] = asyncio.Queue()
        threading.Thread(target=_read, args=(loop, lines), daemon=True).start()
        speaking = asyncio.create_task(self._speak(lines))
        try:
            async for message in self._client.messages():
                for line in self._told(message):
                    print_line(line)
                if isinstance(message, Bye):
                    return EXIT_DONE if message.code == "ended" else EXIT_UNUSABLE
        finally:
            speaking.cancel()
        return EXIT_DONE

    async def _speak(self, lines: asyncio.Queue[str | None]) -> None:
        while (line := await lines.get()) is not None:
            text = line.strip()
            if not text:
                continue
            if self._mode == "self":
                await self._client.speak(text)
            elif text in ("/right", "/benar"):
                await self._client.object(self._last)
            elif self._open:
                await self._client.answer(self._round, text)
            else:
                print_line(self._("Wait for the next question."))

    def _told(self, message: FromHub) -> Iterator[str]:
        from quiz.classroom import protocol as p

        match message:
            case p.Welcome():
                self._mode = message.mode
            case p.Stage():
                yield from self._staged(message)
            case p.Mine():
                yield from self._own(message)
            case p.Said():
                fresh = message.items[max(0, self._said - message.start) :]
                self._said = max(self._said, message.start + len(message.items))
                yield from (line for item in fresh if item.kind != "me" for line in self._turn(item))
            case p.Fault() | p.Bye():
                if message.say:
                    yield printable(message.say)

    def _staged(self, stage: Any) -> Iterator[str]:
        _ = self._
        now = (stage.round, stage.state)
        self._round, self._open = stage.round, stage.state == "open"
        if now == self._stage:
            return
        self._stage = now
        if stage.state == "waiting":
            yield _("You are in. Wait for the first question.")
        elif stage.state == "open":
            yield _("Question {n} of {of}").format(n=stage.round, of=stage.of) + f": {printable(stage.ask)}"
        elif stage.state == "revealed":
            yield _("The answer: {key}.").format(key=printable(stage.answer))
            if stage.proof is not None:
                proof = _("Proof: “{text}”").format(text=_marked(stage.proof))
                yield f"{proof} ({printable(stage.proof.source)})"
        elif stage.state == "paused":
            yield _("Paused")
        elif stage.state == "closed":
            yield _("No more answers. Wait for the solution.")
        elif stage.state == "skipped":
            yield _("This question does not count.")

    def _own(self, mine: Any) -> Iterator[str]:
        _ = self._
        for one in mine.tried:
            self._last = one.n
            mark = (one.n, one.verdict or "", one.ruled)
            if mark in self._seen:
                continue
            self._seen.add(mark)
            if one.verdict is None:
                yield _("Your answer is kept. The verdict comes with the solution.")
                continue
            ruled = " (" + _("decided by your teacher") + ")" if one.ruled else ""
            more = f" {printable(one.say)}" if one.say and not mine.done else ""
            verdict = _(VERDICTS[one.verdict])
            final = mine.done and one.verdict != "accept" and not one.ruled
            offer = "  /right: " + _("I was right") if final else ""
            yield f"{printable(one.text)}: {verdict}{ruled}{more}{offer}"

    def _turn(self, item: Any) -> Iterator[str]:
        _ = self._
        text = _marked(item) if item.kind in ("proof", "passage") else item.text
        lines = [printable(line) for line in text.split("\n")]
        if item.kind in _OPENINGS:
            lines[0] = _(_OPENINGS[item.kind]) + f". {lines[0]}"
        elif item.kind in ("proof", "passage"):
            lines[0] = f"“{lines[0]}” ({printable(item.source)})"
        yield from lines


def _marked(shown: Any) -> str:
    """Text with its marks between asterisks."""
    text, out, at = shown.text, [], 0
    for start, end in shown.marks:
        out += [text[at:start], "*", text[start:end], "*"]
        at = end
    return printable("".join([*out, text[at:]]))


def _read(loop: asyncio.AbstractEventLoop, lines: asyncio.Queue[str | None]) -> None:
    with suppress(ValueError, OSError, RuntimeError):
        for line in sys.stdin or ():
            loop.call_soon_threadsafe(lines.put_nowait, line)
        loop.call_soon_threadsafe(lines.put_nowait, None)
