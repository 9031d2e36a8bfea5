"""Coming in: the room's PIN, then a name and the personal PIN, then a cookie."""

from __future__ import annotations

import asyncio
import json
import time
from dataclasses import dataclass
from typing import Any

import msgspec
from aiohttp import web

from quiz.classroom.access import COOKIE, LIFE, sign, signed
from quiz.classroom.hub.commit import LostError
from quiz.classroom.hub.hub import Hub
from quiz.classroom.lesson import RefusedError
from quiz.classroom.newcomers import claim
from quiz.classroom.pins import same_pin
from quiz.classroom.pupil import Pupil
from quiz.errors import LearnerError
from quiz.locale import LANGUAGES, catalogue
from quiz.progress.paths import clean_name

BODY = 4_096
"""Bytes of a request."""


class Asked(msgspec.Struct):
    """What comes with ``POST /room`` and ``POST /join``: the room's PIN, who (``n`` of the list, or a name),
    the personal PIN.
    """

    room: str
    n: int = 0
    name: str = ""
    pin: str = ""
    lang: str = "id"


@dataclass(slots=True)
class Joining:
    """The requests before there is a WebSocket."""

    hub: Hub

    def who(self, request: web.Request) -> int | None:
        """The pupil that the request's cookie is of, if the pupil is still in the room."""
        setup = self.hub.lesson.setup
        pupil = signed(setup.secret, setup.id, request.cookies.get(COOKIE, ""), time.time())
        return pupil if pupil is not None and self.hub.lesson.room.here(pupil) else None

    async def me(self, request: web.Request) -> web.Response:
        """``GET /me``: who this device is."""
        pupil = self.who(request)
        ended = self.hub.lesson.room.ended
        if pupil is None:
            return _json({"name": "", "ended": ended})
        return _json({"name": self.hub.lesson.room.pupils[pupil].label, "n": pupil, "ended": ended})

    async def leave(self, _request: web.Request) -> web.Response:
        """``POST /leave``: forget who this device is."""
        response = _json({})
        response.del_cookie(COOKIE, path="/")
        return response

    async def room(self, request: web.Request) -> web.Response:
        """``POST /room``: the names to choose from, for those who know the room's PIN."""
        asked = await self._asked(request)
        self._check_room(request, asked)
        lesson = self.hub.lesson
        pupils = [
            {"n": one.number, "name": one.label}
            for one in lesson.room.everyone()
            if one.number not in lesson.room.removed
        ]
        return _json({"title": lesson.bank.title, "open": lesson.setup.open, "pupils": pupils})

    async def join(self, request: web.Request) -> web.Response:
        """``POST /join``: a cookie for the pupil with that name and PIN."""
        asked = await self._asked(request)
        self._check_room(request, asked)
        try:
            pupil = await self._enter(request, asked)
            await self.hub.commit()
        except RefusedError as error:
            raise _refused(error.say, 403) from None
        except LostError:
            raise _refused(catalogue(asked.lang).gettext("That could not be kept. Try again."), 503) from None
        setup = self.hub.lesson.setup
        response = _json({"name": pupil.label, "n": pupil.number})
        response.set_cookie(
            COOKIE,
            sign(setup.secret, setup.id, pupil.number, time.time()),
            max_age=LIFE,
            path="/",
            httponly=True,
            samesite="Strict",
            secure=request.secure,
        )
        return response

    async def _enter(self, request: web.Request, asked: Asked) -> Pupil:
        lesson = self.hub.lesson
        known = next((one for one in lesson.room.everyone() if one.number == asked.n), None)
        name = ""
        if known is None:
            try:
                name = clean_name(asked.name)
            except LearnerError:
                raise RefusedError("empty", catalogue(asked.lang).gettext("Write your name.")) from None
            known = lesson.room.named(name)
        if known is None and lesson.setup.open and not lesson.room.locked:
            await self._claim(request, asked, name)
        elif known is not None:
            self._check_pin(request, asked, str(known.number), known.pin)
        return lesson.join(known.number if known else 0, name, asked.pin, asked.lang)

    async def _claim(self, request: web.Request, asked: Asked, name: str) -> None:
        """A name that is typed belongs to whoever first chose a PIN for it."""
        key = f"name {name.casefold()}"
        self._may_try(request, asked, key)
        claimed = await asyncio.to_thread(claim, self.hub.home, name, asked.pin)
        _ = catalogue(asked.lang).gettext
        if claimed == "short":
            raise RefusedError("empty", _("Choose a PIN of 4 to 12 digits and remember it."))
        if claimed == "taken":
            raise RefusedError("refused", _("Somebody on this computer has that name. Choose another."))
        if claimed == "wrong":
            self._failed(request, key)
            raise RefusedError("refused", _("That PIN does not go with that name."))

    def _check_pin(self, request: web.Request, asked: Asked, key: str, pin: str) -> None:
        self._may_try(request, asked, key)
        if not same_pin(pin, asked.pin):
            self._failed(request, key)
            _ = catalogue(asked.lang).gettext
            raise RefusedError("refused", _("That PIN does not go with that name."))
        self.hub.tries.forgive(key)

    def _check_room(self, request: web.Request, asked: Asked) -> None:
        _ = catalogue(asked.lang).gettext
        if self.hub.addresses.wait(request.remote or ""):
            raise _refused(_("Too many wrong PINs from here. Wait some minutes."), 429)
        if not same_pin(self.hub.lesson.setup.pin, asked.room):
            self.hub.addresses.fail(request.remote or "")
            raise _refused(_("That is not this room's PIN."), 403)

    def _may_try(self, request: web.Request, asked: Asked, key: str) -> None:
        _ = catalogue(asked.lang).gettext
        if self.hub.addresses.wait(request.remote or ""):
            raise _refused(_("Too many wrong PINs from here. Wait some minutes."), 429)
        if wait := self.hub.tries.wait(key):
            text = _("Too many wrong PINs for this name. Wait {n} seconds, or ask your teacher.")
            raise _refused(text.format(n=max(1, round(wait))), 429)

    def _failed(self, request: web.Request, key: str) -> None:
        self.hub.tries.fail(key)
        self.hub.addresses.fail(request.remote or "")

    async def _asked(self, request: web.Request) -> Asked:
        if request.content_type != "application/json":
            raise _refused("JSON", 415)
        try:
            asked = msgspec.json.decode(await request.read(), type=Asked)
        except (msgspec.DecodeError, UnicodeDecodeError):
            raise _refused("JSON", 400) from None
        asked.lang = asked.lang if asked.lang in LANGUAGES else self.hub.lesson.setup.language
        return asked


def _json(data: Any, status: int = 200) -> web.Response:
    return web.json_response(data, status=status)


def _refused(say: str, status: int) -> web.HTTPException:
    kinds: dict[int, type[web.HTTPException]] = {
        400: web.HTTPBadRequest,
        403: web.HTTPForbidden,
        415: web.HTTPUnsupportedMediaType,
        429: web.HTTPTooManyRequests,
        503: web.HTTPServiceUnavailable,
    }
    return kinds[status](text=json.dumps({"say": say}), content_type="application/json")
