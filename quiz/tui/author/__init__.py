"""The application that authors review and write banks in. Textual is loaded when it runs, not before."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.author.session import Session


def run(session: Session, language: str) -> int:
    """Work on the bank of ``session`` on the whole terminal until the author leaves.

    ``language`` is that of the screens. Returns the exit code: 0, or 130 after Ctrl-C.
    """
    os.environ.setdefault("TEXTUAL_FPS", "120")  # halves the wait for the next frame after a key
    from quiz.tui import collector

    collector.rest()
    from quiz.tui.author.app import AuthorApp

    app = AuthorApp(session, language)
    try:
        app.run()
    finally:
        collector.settle()
    return app.return_code or 0
