"""The teacher's main screen: the question, the groups of answers, the pupils."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any, Final

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.screen import Screen
from textual.widgets import Static

from quiz.classroom.board import board
from quiz.classroom.conduct import SECONDS
from quiz.classroom.hub.commit import LostError
from quiz.classroom.lesson import RefusedError
from quiz.classroom.protocol import Board, Heap
from quiz.locale import catalogue
from quiz.tui.screens.commanded import HEIGHTS, WIDTHS, bindings
from quiz.tui.teacher import picture
from quiz.tui.teacher.keys import KEYS
from quiz.tui.teacher.lists import Steady
from quiz.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from quiz.classroom.hub.serving import Server
    from quiz.classroom.invitation import Invitation

STEPS: Final = (None, *SECONDS)


class PodiumScreen(Screen[None]):
    """Shows the lesson and hands on what the teacher wants; it decides nothing."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS = bindings(KEYS)
    AUTO_FOCUS = "#heaps"

    def __init__(self, server: Server, invited: Invitation, news: str = "") -> None:
        super().__init__()
        self._news = news
        self._hub = server.hub
        self._invited = invited
        self._heaps: dict[Hashable, Heap] = {}
        self._ending = False

    @property
    def gettext(self) -> Callable[[str], str]:
        """Looks a text up in the teacher's language."""
        return catalogue(self._hub.lesson.setup.language).gettext

    def compose(self) -> ComposeResult:
        """Invitation, question, answers beside pupils, keys."""
        yield Static(id="top", markup=False)
        yield Static(id="stage", markup=False)
        with Horizontal(id="lists"):
            with Vertical(id="left"):
                yield Static(self.gettext("Answers"), classes="head", markup=False)
                yield Steady(id="heaps")
                yield Static(id="nothing", markup=False)
            with Vertical(id="right"):
                yield Static(id="ranks", markup=False)
                yield Static(self.gettext("Pupils"), classes="head", markup=False)
                yield Steady(id="seats")
        yield Static(id="told", markup=False)
        yield KeyBar(KEYS, self.gettext)

    def on_mount(self) -> None:
        """Show the lesson, and go on doing so."""
        self._hub.changed.append(self._changed)
        self._hub.said.append(self._said)
        self.set_interval(0.5, self._tick)
        self.draw()
        self.tell(self._news)

    def on_unmount(self) -> None:
        """Look away."""
        self._hub.changed.remove(self._changed)
        self._hub.said.remove(self._said)

    def _changed(self) -> None:
        self.call_later(self.draw)

    def _said(self, text: str) -> None:
        self.call_later(self.tell, text)

    def _tick(self) -> None:
        one = self._hub.lesson.room.round
        if one is not None and one.deadline is not None:
            self._draw_stage(self.board)

    @property
    def board(self) -> Board:
        """The lesson as it is now."""
        return board(self._hub.lesson, self._hub.online, teacher=True)

    def draw(self) -> None:
        """Show the lesson as it is now."""
        now, gettext = self.board, self.gettext
        self.query_one("#top", Static).update(
            picture.top(now, self._invited.address, self._invited.pin, gettext)
        )
        self._draw_stage(now)
        own = now.mode == "self"
        self._heaps = {(heap.question, heap.forms[0] if heap.forms else ""): heap for heap in now.heaps}
        heaps = [(key, picture.heap(heap, gettext, asked=own)) for key, heap in self._heaps.items()]
        self.query_one("#heaps", Steady).put(heaps)
        self.query_one("#seats", Steady).put([(seat.n, picture.seat(seat, gettext)) for seat in now.seats])
        nothing = self.query_one("#nothing", Static)
        nothing.display = not heaps
        self.query_one("#heaps", Steady).styles.height = "1fr" if heaps else 0
        alone = gettext("Nobody has come yet. I shows the address and a code to scan.")
        nothing.update(gettext("No answers yet.") if now.seats else alone)
        ranks = self.query_one("#ranks", Static)
        ranks.display = bool(now.leaders)
        ranks.update(picture.ranks(now.leaders, gettext))

    def _draw_stage(self, now: Board) -> None:
        self.query_one("#stage", Static).update(picture.stage(now, self.gettext, now.stage.left))

    def tell(self, text: str) -> None:
        """Say something on the line above the keys; "" takes it away."""
        told = self.query_one("#told", Static)
        told.update(text)
        told.display = bool(text)

    async def _do(self, what: str, arguments: dict[str, Any] | None = None) -> None:
        self._ending = False
        self.tell("")
        try:
            await self._hub.do(what, arguments)
        except RefusedError as error:
            self.tell(error.say)
        except LostError:
            return  # the hub has said so
        self.draw()

    async def action_go(self, what: str) -> None:
        """Do what needs nothing marked."""
        await self._do(what)

    async def action_clock(self) -> None:
        """More time for the next question; after the most there is no clock."""
        await self._do("timer", {"step": 1})

    async def action_rule(self, verdict: str) -> None:
        """Decide on the marked group."""
        heap = self._heaps.get(self.query_one("#heaps", Steady).marked)
        if heap is None:
            self.tell(self.gettext("No group of answers is marked."))
        else:
            await self._do("rule", {"question": heap.question, "forms": heap.forms, "verdict": verdict})

    async def action_remove(self) -> None:
        """Send the marked pupil out, or let the pupil in again."""
        await self._with_pupil("remove")

    async def action_forgive(self) -> None:
        """Forget the marked pupil's wrong PINs."""
        await self._with_pupil("forgive")

    async def _with_pupil(self, what: str) -> None:
        seats = self.query_one("#seats", Steady)
        if not seats.has_focus or seats.marked is None:
            self.tell(self.gettext("Go to the pupils with Tab and mark one."))
        else:
            await self._do(what, {"pupil": seats.marked})

    async def action_end(self) -> None:
        """End the lesson for all, when asked twice."""
        if self._ending:
            await self._do("end")
            self.tell(self.gettext("The lesson is over. `quiz class report` tells more; q leaves."))
        else:
            self._ending = True
            self.tell(self.gettext("Press e once more to end the lesson for everyone."))

    def action_invite(self) -> None:
        """Address, PIN and QR code on the whole screen."""
        from quiz.tui.teacher.pages import InvitationScreen

        self.app.push_screen(InvitationScreen(self._invited, self.gettext))

    def action_help(self) -> None:
        """All keys."""
        from quiz.tui.teacher.pages import KeysScreen

        self.app.push_screen(KeysScreen(self.gettext))
