"""The talk so far: all of it kept as data, a window of it mounted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from textual import events
from textual.containers import VerticalScroll
from textual.geometry import Size
from textual.message import Message
from textual.reactive import Reactive
from textual.screen import Screen
from textual.timer import Timer

from quiz.tui.widgets.turn import Said, Turn
from quiz.tutor.utterance import UtteranceKind

WINDOW: Final = 50
"""How many turns are mounted at most. A key's cost grows with the widgets on the screen."""

CALM: Final = 0.1
"""Seconds from a new turn to trimming the window: it is painted by then, and nobody answers so fast."""

STEP: Final = 20
"""How many turns come back at once when the window moves."""


class Transcript(VerticalScroll, can_focus=False):
    """The turns of a conversation, newest at the bottom.

    Scrolling past the top of the window brings older turns back, scrolling past its bottom newer ones.
    ``add`` always returns to the newest.
    """

    virtual_size = Reactive(Size(0, 0), layout=False)
    """Follows from the layout; it need not begin another one."""

    class Moved(Message):
        """Other turns are in sight now."""

    def __init__(self, words: Callable[[str], str]) -> None:
        super().__init__()
        self._words = words
        self._turns: list[Said] = []
        self._first = 0
        self._moving = False
        self._top: Turn | None = None
        self._laid = Size(0, 0)
        self._following = True
        self._trimming: Timer | None = None

    @property
    def turns(self) -> Sequence[Said]:
        """Every turn so far, oldest first."""
        return self._turns

    @property
    def window(self) -> range:
        """The places in ``turns`` that are mounted."""
        return range(self._first, self._first + len(self.children))

    @property
    def at_newest(self) -> bool:
        """Whether the last turn is in the window and in sight."""
        return self.window.stop == len(self._turns) and self.scroll_offset.y >= self.max_scroll_y

    def shows(self, kind: UtteranceKind) -> bool:
        """Whether the last turn of ``kind`` begins in sight; True when there is none."""
        top, stop = self.scroll_offset.y, self.scroll_offset.y + self.size.height
        for said in reversed(self._turns):
            if not isinstance(said, str) and said.kind == kind:
                shown = next((one for one in reversed(self.query_children(Turn)) if one.said is said), None)
                return shown is not None and top <= shown.virtual_region.y < stop
        return True

    def on_mount(self) -> None:
        """Tell of every new layout, too."""
        self.screen.screen_layout_refresh_signal.subscribe(self, self._laid_out)

    def _laid_out(self, _screen: Screen[object]) -> None:
        self.post_message(self.Moved())

    async def add(self, said: Sequence[Said]) -> None:
        """Append turns and show the newest."""
        behind = self.window.stop < len(self._turns)
        self._turns += said
        async with self.batch():
            if behind:
                await self._mount_window(len(self._turns) - WINDOW)
            else:
                await self.mount_all(self._turn(one) for one in said[-WINDOW:])
                self._first = len(self._turns) - len(self.children)
        self._following = True
        self.anchor()
        if self._trimming is None:
            self._trimming = self.set_timer(CALM, self._trim)

    async def newest(self) -> None:
        """Go to the last turn, wherever the window was."""
        await self.add(())

    def move(self, lines: int) -> None:
        """Scroll by ``lines``, up when negative; at the top of the window older turns come back."""
        if lines < 0 and self.scroll_offset.y <= 0 and self._first > 0:
            if not self._moving:
                self._moving = True
                self.call_later(self._older)
        else:
            self.scroll_relative(y=lines, animate=False)

    def _turn(self, said: Said) -> Turn:
        return Turn(said, self._words)

    async def _mount_window(self, first: int) -> None:
        """Mount the window that begins at ``first`` in place of the present one."""
        self._first = max(0, first)
        await self.remove_children()
        await self.mount_all(self._turn(one) for one in self._turns[self._first : self._first + WINDOW])

    async def _trim(self) -> None:
        """Let the oldest turns go, once the newest are painted: the learner waits for those."""
        self._trimming = None
        surplus = len(self.children) - WINDOW
        if surplus > 0 and self._following and not self._moving:
            async with self.batch():
                await self._drop(surplus)
                self._first += surplus

    async def _drop(self, count: int, *, newest: bool = False) -> None:
        """Unmount the ``count`` oldest turns of the window, or the newest ones."""
        if count > 0:
            children = list(self.children)
            await self.remove_children(children[-count:] if newest else children[:count])

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """Move the window when its edge comes into sight, and remember which turn is at the top."""
        super().watch_scroll_y(old_value, new_value)
        self.post_message(self.Moved())
        if self._moving or self.size != self._laid:
            return
        self._top = self._topmost()
        self._following = self.at_newest
        if new_value <= 0 < old_value and self._first > 0:
            self._moving = True
            self.call_later(self._older)
        elif new_value >= self.max_scroll_y and new_value > old_value and self.window.stop < len(self._turns):
            self._moving = True
            self.call_later(self._newer)

    def _topmost(self) -> Turn | None:
        """The first turn in sight."""
        y = self.scroll_offset.y
        turns = (turn for turn in self.query_children(Turn) if turn.virtual_region.bottom > y)
        return next(turns, None)

    async def _older(self) -> None:
        stay = next(iter(self.query_children(Turn)), None)
        count = min(STEP, self._first)
        async with self.batch():
            await self.mount_all(
                [self._turn(one) for one in self._turns[self._first - count : self._first]], before=0
            )
            self._first -= count
            await self._drop(len(self.children) - WINDOW, newest=True)
        self._settle(stay, top=True)

    async def _newer(self) -> None:
        stay = next(reversed(self.query_children(Turn)), None)
        stop = self.window.stop
        async with self.batch():
            more = self._turns[stop : stop + STEP]
            await self.mount_all(self._turn(one) for one in more)
            surplus = len(self.children) - WINDOW
            await self._drop(surplus)
            self._first += max(0, surplus)
        self._settle(stay, top=False)

    def _settle(self, stay: Turn | None, *, top: bool) -> None:
        """Once laid out again, put ``stay`` where it was, at the top or at the bottom."""

        def settle() -> None:
            if stay is not None and stay.is_mounted:
                region = stay.virtual_region
                y = region.y if top else region.bottom - self.scrollable_content_region.height
                self.scroll_to(y=y, animate=False, immediate=True)
            self._moving = False

        self.call_after_refresh(settle)

    def on_resize(self, event: events.Resize) -> None:
        """Keep the place: the turn that was at the top stays there however the lines break now."""
        self._laid = event.size
        if not self._following and self._top is not None and self._top.is_mounted:
            self._moving = True
            self.release_anchor()
            self._settle(self._top, top=True)
