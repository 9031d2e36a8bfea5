"""The application that authors review and write banks in. Textual is loaded when it runs, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.author.session import Session


def run(session: Session, language: str) -> int:
    """Work on the bank of ``session`` on the whole terminal until the author leaves.

    ``language`` is that of the screens. Returns the exit code: 0, or 130 after Ctrl-C.
    """
    from quiz.tui.author.app import AuthorApp

    app = AuthorApp(session, language)
    app.run()
    return app.return_code or 0
