"""The hub as a server: routes, port, TLS, and its end."""

from __future__ import annotations

import ssl
import sys
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from aiohttp import web

from quiz.classroom.hub.guards import add_headers, guard, own_names
from quiz.classroom.hub.hub import Hub
from quiz.classroom.hub.joining import BODY, Joining
from quiz.classroom.hub.pages import add_pages
from quiz.classroom.hub.sockets import Sockets
from quiz.errors import RoomError


def make_app(hub: Hub, *names: str) -> web.Application:
    """The application for ``hub``. ``names`` are host names that it also goes by."""
    app = web.Application(middlewares=[guard(own_names(*names))], client_max_size=BODY)
    app.on_response_prepare.append(add_headers)
    joining = Joining(hub)
    sockets = Sockets(hub, joining)
    app.router.add_get("/me", joining.me)
    app.router.add_post("/leave", joining.leave)
    app.router.add_post("/room", joining.room)
    app.router.add_post("/join", joining.join)
    app.router.add_get("/ws", sockets.pupil)
    app.router.add_get("/watch", sockets.watch)
    add_pages(app)
    return app


def tls(certificate: Path, key: Path) -> ssl.SSLContext:
    """A context with the certificate and key in these files. Raises RoomError."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as error:
        raise RoomError(f"{certificate} and {key} are no certificate with its key ({error}).") from None
    return context


@dataclass(slots=True)
class Server:
    """A hub that listens at ``host`` and ``port``; 0 takes any free port."""

    hub: Hub
    host: str
    port: int
    context: ssl.SSLContext | None = None
    _runner: web.AppRunner | None = field(default=None, init=False)

    async def start(self) -> None:
        """Take up the lesson and listen. Raises RoomError when the address cannot be used."""
        await self.hub.start()
        runner = self._runner = web.AppRunner(
            make_app(self.hub, self.host), access_log=None, handle_signals=False, shutdown_timeout=2.0
        )
        await runner.setup()
        try:
            await web.TCPSite(
                runner, self.host, self.port, ssl_context=self.context, backlog=1024, reuse_address=True
            ).start()
        except OSError as error:
            await self.stop()
            raise RoomError(
                f"The hub cannot listen at {self.host}, port {self.port} ({error.strerror or error}). "
                "Another one may be running; choose another port with --port."
            ) from None
        self.port = runner.addresses[0][1]

    async def stop(self) -> None:
        """Stop listening and leave everything on the disk."""
        await self.hub.stop()
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def scheme(self) -> str:
        """http, or https with a certificate."""
        return "https" if self.context else "http"


def raise_limits() -> None:
    """Allow as many open files as the system lets a process have: every connection is one."""
    if sys.platform != "win32":
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = min(hard, 65_536) if hard != resource.RLIM_INFINITY else 65_536
        if soft < wanted:
            with suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
