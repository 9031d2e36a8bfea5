"""The window of mounted turns: bounded, movable, never losing the place."""

from __future__ import annotations

from textual.app import App, ComposeResult
from textual.selection import SELECT_ALL

from quiz.tui.widgets.transcript import WINDOW, Transcript
from quiz.tui.widgets.turn import Said, Turn
from quiz.tutor.utterance import Utterance


class Talk(App[None]):
    def __init__(self, count: int) -> None:
        super().__init__()
        self._said: list[Said] = [self.turn(number) for number in range(count)]

    @staticmethod
    def turn(number: int) -> Said:
        words = f"{number}. " + "kata " * (number % 23)
        return words if number % 2 else Utterance(kind="info", text=words)

    def compose(self) -> ComposeResult:
        yield Transcript(str)

    async def on_mount(self) -> None:
        await self.query_one(Transcript).add(self._said)


def numbers(talk: Transcript) -> list[int]:
    """The numbers of the mounted turns."""
    return [int(turn.copy_text.split(".")[0]) for turn in talk.query_children(Turn)]


def all_in_sight(talk: Transcript) -> set[int]:
    """The numbers of all turns that are seen, wholly or in part."""
    y, height = talk.scroll_offset.y, talk.size.height
    turns = (turn for turn in talk.query_children(Turn))
    regions = ((turn, turn.virtual_region) for turn in turns)
    return {
        int(turn.copy_text.split(".")[0])
        for turn, region in regions
        if region.bottom > y and region.y < y + height
    }


def in_sight(talk: Transcript) -> int:
    """The number of the turn at the top of what is seen."""
    y = talk.scroll_offset.y
    turns = (turn for turn in talk.query_children(Turn) if turn.virtual_region.bottom > y)
    return int(next(turns).copy_text.split(".")[0])


async def test_all_turns_come_back_by_scrolling_and_few_are_mounted() -> None:
    app = Talk(160)
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        assert numbers(talk) == list(range(160 - WINDOW, 160))
        assert talk.at_newest
        seen: set[int] = set()
        for _step in range(200):
            seen |= all_in_sight(talk)
            talk.scroll_relative(y=-8, animate=False)
            await pilot.pause()
            assert len(talk.children) <= WINDOW
            assert numbers(talk) == list(talk.window)
            if talk.window.start == 0 and talk.scroll_offset.y == 0:
                break
        seen |= all_in_sight(talk)
        assert in_sight(talk) == 0
        assert seen == set(range(160))
        for _step in range(200):
            talk.scroll_relative(y=8, animate=False)
            await pilot.pause()
            if talk.at_newest:
                break
        assert numbers(talk)[-1] == 159


async def test_scrolling_back_does_not_jump() -> None:
    app = Talk(200)
    async with app.run_test(size=(40, 12)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        before = in_sight(talk)
        for _step in range(60):
            talk.scroll_relative(y=-3, animate=False)
            await pilot.pause()
            now = in_sight(talk)
            assert before - 4 <= now <= before
            before = now


async def test_a_new_turn_leads_back_to_the_newest() -> None:
    app = Talk(200)
    async with app.run_test(size=(60, 16)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        for _step in range(60):
            talk.scroll_relative(y=-10, animate=False)
            await pilot.pause()
        assert talk.window.stop < 200
        await talk.add([Talk.turn(200)])
        await pilot.pause()
        assert numbers(talk) == list(range(201 - WINDOW, 201))
        assert talk.at_newest


async def test_resizing_keeps_the_place() -> None:
    app = Talk(200)
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        talk.scroll_relative(y=-30, animate=False)
        await pilot.pause()
        top = in_sight(talk)
        for size in ((40, 12), (120, 40), (61, 17), (80, 24)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            await pilot.pause()
            assert in_sight(talk) == top
        await talk.newest()
        await pilot.pause()
        for size in ((40, 12), (120, 40)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
            assert talk.at_newest


async def test_older_turns_come_back_where_the_window_does_not_fill_the_screen() -> None:
    app = Talk(120)
    async with app.run_test(size=(200, 90)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        assert talk.max_scroll_y == 0
        while talk.window.start > 0:
            before = talk.window.start
            talk.move(-1)
            await pilot.pause()
            assert talk.window.start < before
        assert numbers(talk)[0] == 0
        await talk.newest()
        assert numbers(talk)[-1] == 119


async def test_a_full_window_mounts_no_more_and_its_turns_look_like_what_they_say() -> None:
    app = Talk(WINDOW)
    async with app.run_test(size=(60, 16)) as pilot:
        await pilot.pause()
        talk = app.query_one(Transcript)
        mounted = set(talk.children)
        oldest, newest = talk.children[0], talk.children[-1]
        app.screen.selections = {oldest: SELECT_ALL, newest: SELECT_ALL}
        for number in range(WINDOW, WINDOW + 7):
            await talk.add([Talk.turn(number)])
            await pilot.pause()
            assert talk.at_newest
        assert set(talk.children) == mounted
        assert list(app.screen.selections) == [newest]  # what was marked is gone with the oldest
        assert numbers(talk) == list(range(7, WINDOW + 7))
        for turn in talk.query_children(Turn):
            number = int(turn.copy_text.split(".")[0])
            assert turn.classes == {"-said" if number % 2 else "-info"}
            assert turn.copy_text.strip() in str(turn.content).replace("\n", " ")
