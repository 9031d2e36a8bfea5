"""The files that a browser gets: pages, scripts, styles, and the words in each language."""

from __future__ import annotations

import json
from importlib.resources import files

from aiohttp import web

from quiz.classroom.words import words
from quiz.locale import LANGUAGES

SCRIPTS = ("common.js", "joining.js", "drill.js", "talk.js", "app.js")
"""What the pupil's page runs, in this order."""

_FILES = {
    "/": ("index.html", "text/html"),
    "/board": ("board.html", "text/html"),
    **{f"/{name}": (name, "text/javascript") for name in (*SCRIPTS, "board.js")},
    "/style.css": ("style.css", "text/css"),
    "/icon.svg": ("icon.svg", "image/svg+xml"),
}


def add_pages(app: web.Application) -> None:
    """Serve all of them. They are read once, so that what runs fits together."""
    folder = files("quiz.classroom") / "web"
    for path, (name, kind) in _FILES.items():
        app.router.add_get(path, _page((folder / name).read_bytes(), kind))
    for language in LANGUAGES:
        text = json.dumps(words(language), ensure_ascii=False).encode()
        app.router.add_get(f"/words/{language}.json", _page(text, "application/json"))


def _page(body: bytes, kind: str):  # type: ignore[no-untyped-def]
    async def serve(_request: web.Request) -> web.Response:
        return web.Response(body=body, content_type=kind, charset="utf-8")

    return serve
