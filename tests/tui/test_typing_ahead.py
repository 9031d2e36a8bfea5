"""What is typed while the tutor is still thinking belongs to the next answer."""

from __future__ import annotations

from textual import events

from quiz.tui.widgets.answer import AnswerLine
from tests.tui.conftest import Lay


def typed(keys: str) -> list[events.Key]:
    """Key events as a terminal sends them, all at once."""
    return [events.Key("enter", "\r") if key == "\n" else events.Key(key, key) for key in keys]


async def test_nothing_that_was_typed_ahead_is_lost(lay: Lay) -> None:
    table = lay(endless=True)
    app = table.app()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        for key in typed("abc\ndef\nghi\njkl"):
            app.post_message(key)
        await pilot.pause(0.3)
        assert table.tutors[0].heard == ["abc", "def", "ghi"]
        assert app.screen.query_one(AnswerLine).value == "jkl"
