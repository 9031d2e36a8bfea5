"""What every request must pass, and what every answer carries."""

from __future__ import annotations

import ipaddress
import socket

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware

_NAMES = {"localhost"}


def host_known(host: str, names: frozenset[str]) -> bool:
    """Whether ``host`` (of a Host header) is an address or one of this computer's names.

    Another name that leads here is a page elsewhere that had its name pointed at us.
    """
    name = host.rsplit(":", 1)[0] if host.count(":") == 1 or host.startswith("[") else host
    name = name.strip("[]").lower()
    if name in names or name in _NAMES:
        return True
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def own_names(*more: str) -> frozenset[str]:
    """The names that this computer goes by."""
    name = socket.gethostname().lower()
    return frozenset({name, f"{name.partition('.')[0]}.local", *(one.lower() for one in more if one)})


def same_origin(request: web.Request) -> bool:
    """Whether the request says that it comes from our own page."""
    return request.headers.get("Origin", "") == f"{request.scheme}://{request.host}"


def guard(names: frozenset[str]) -> Middleware:
    """A middleware that refuses foreign hosts and origins, and puts the safe headers on every answer."""

    @web.middleware
    async def guarded(request: web.Request, handler: Handler) -> web.StreamResponse:
        if not host_known(request.host, names):
            raise web.HTTPForbidden(text="Type the address that the teacher shows.")
        changing = request.method not in ("GET", "HEAD")
        if (changing or "Upgrade" in request.headers) and not same_origin(request):
            raise web.HTTPForbidden(text="Only the hub's own page may do this.")
        return await handler(request)

    return guarded


async def add_headers(request: web.Request, response: web.StreamResponse) -> None:
    """No script, style, font or picture from elsewhere, none inline; no frame around us; nothing kept."""
    host = request.host if host_known(request.host, frozenset({request.host.lower()})) else ""
    scheme = "wss" if request.secure else "ws"
    response.headers.update(
        {
            "Content-Security-Policy": (
                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                f"connect-src 'self' {scheme}://{host}; manifest-src 'self'; base-uri 'none'; "
                "form-action 'none'; frame-ancestors 'none'"
            ),
            "X-Content-Type-Options": "nosniff",
            "Referrer-Policy": "no-referrer",
            "Cross-Origin-Opener-Policy": "same-origin",
            "Cross-Origin-Resource-Policy": "same-origin",
            "Cache-Control": "no-cache",
            "Server": "quiz",
        }
    )
