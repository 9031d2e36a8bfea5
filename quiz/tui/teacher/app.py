"""The teacher's application."""

from __future__ import annotations

import asyncio
import signal
from contextlib import suppress
from functools import partial
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.screen import Screen

from quiz.classroom.invitation import invitation
from quiz.errors import EXIT_INTERRUPTED
from quiz.tui.themes import THEMES

if TYPE_CHECKING:
    from quiz.classroom.hub.serving import Server


class TeacherApp(App[object]):
    """Shows the lesson of a server that is running already. ``news`` is told first."""

    TITLE = "quiz"
    ENABLE_COMMAND_PALETTE = False
    CSS_PATH: ClassVar[list[str | PurePath]] = ["../quiz.tcss", "teacher.tcss"]
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+q", "quit", show=False, priority=True),
        Binding("ctrl+t", "next_theme", show=False, priority=True),
        Binding("ctrl+c", "interrupt", show=False, system=True),
    ]

    def __init__(self, server: Server, news: str = "") -> None:
        super().__init__()
        self._server = server
        self._news = news
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name

    def get_default_screen(self) -> Screen[None]:
        """The teacher's main screen."""
        from quiz.tui.teacher.podium import PodiumScreen

        server = self._server
        invited = invitation(server.hub.lesson.setup, server.scheme, server.host, server.port)
        return PodiumScreen(server, invited, self._news)

    def on_mount(self) -> None:
        """Leave in order when told to from outside."""
        if not self.is_headless:
            loop = asyncio.get_running_loop()
            for name in ("SIGINT", "SIGTERM", "SIGHUP"):
                number = getattr(signal, name, None)
                if number is not None:
                    with suppress(NotImplementedError):
                        loop.add_signal_handler(number, partial(self.exit, return_code=128 + number))

    def action_next_theme(self) -> None:
        """Dark or light."""
        names = [theme.name for theme in THEMES]
        self.theme = names[(names.index(self.theme) + 1) % len(names)]

    def action_interrupt(self) -> None:
        """Ctrl-C: leave at once; everything is on the disk."""
        self.exit(return_code=EXIT_INTERRUPTED)
