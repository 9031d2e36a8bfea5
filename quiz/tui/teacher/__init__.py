"""The teacher's screen. Textual is loaded when it runs, not before."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.classroom.hub.serving import Server


def run(server: Server, news: str = "") -> int:
    """Hold the lesson of ``server`` on the whole terminal until the teacher leaves; the exit code.

    ``news`` is told first.
    Raises RoomError when the hub cannot listen.
    """
    import asyncio

    from quiz.tui.teacher.app import TeacherApp

    async def hold() -> int:
        await server.start()
        try:
            app = TeacherApp(server, news)
            await app.run_async()
        finally:
            await server.stop()
        return app.return_code or 0

    return asyncio.run(hold())
