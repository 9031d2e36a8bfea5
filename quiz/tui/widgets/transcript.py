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

from quiz.tui.widgets.turn import Said, Turn
from quiz.tutor.utterance import UtteranceKind

WINDOW: Final = 50
"""How many turns are mounted at most. A key's cost grows with the widgets on the screen."""

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
        self._turns += said
        async with self.batch():
            await self._begin_at(max(0, len(self._turns) - WINDOW))
        self._following = True
        self.anchor()

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

    async def _begin_at(self, first: int) -> None:
        """Have the window begin at ``first``: its turns are made to say what is in it now.

        Those that leave it at one end come back at the other. Mounting costs a person's wait, so it is done
        only until the window is full.
        """
        turns = list(self.query_children(Turn))
        if turns:
            self._turn_over(turns, first - self._first)
        self._first = first
        missing = self._turns[first + len(turns) : first + WINDOW]
        if missing:
            await self.mount_all(Turn(one, self._words) for one in missing)

    def _turn_over(self, turns: list[Turn], by: int) -> None:
        """Have ``turns``, the window, begin ``by`` turns later; earlier when that is negative."""
        first, count = self._first + by, len(turns)
        if abs(by) >= count:
            for turn, said in zip(turns, self._turns[first : first + count], strict=True):
                turn.show(said)
        elif by > 0:
            for turn, said in zip(turns[:by], self._turns[self._first + count : first + count], strict=True):
                self.move_child(turn, after=-1)
                turn.show(said)
        elif by < 0:
            for turn, said in zip(turns[by:], self._turns[first : self._first], strict=True):
                self.move_child(turn, before=turns[0])
                turn.show(said)

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
        await self._begin_at(max(0, self._first - STEP))
        self._settle(stay, top=True)

    async def _newer(self) -> None:
        stay = next(reversed(self.query_children(Turn)), None)
        await self._begin_at(min(self._first + STEP, len(self._turns) - WINDOW))
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
