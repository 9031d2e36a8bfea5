"""Pages over the teacher's screen: the invitation, and the keys. Any key closes them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from quiz.tui.teacher.keys import KEYS

if TYPE_CHECKING:
    from quiz.classroom.invitation import Invitation

Words = Callable[[str], str]


class Page(ModalScreen[None]):
    """Something to read; any key goes back."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self.gettext = words

    def on_key(self, event: events.Key) -> None:
        """Scroll with the arrows, close with any other key."""
        if event.key not in ("up", "down", "pageup", "pagedown", "home", "end"):
            event.stop()
            self.dismiss()


class InvitationScreen(Page):
    """What pupils need, to be shown large."""

    def __init__(self, invited: Invitation, words: Words) -> None:
        super().__init__(words)
        self._invited = invited

    def compose(self) -> ComposeResult:
        """Address and PIN, the QR code, and what only the teacher needs."""
        _, invited = self.gettext, self._invited
        notes = [_("Board: {address}").format(address=invited.board)]
        if invited.alone:
            notes.append(_("Only this computer can connect; --lan lets the local network in."))
        with VerticalScroll(classes="page"):
            yield Static(Content.styled(invited.address, "bold $ink-key"), markup=False)
            yield Static(
                Content.styled(_("Room PIN: {pin}").format(pin=invited.pin), "bold $ink"), markup=False
            )
            yield Static("\n".join(invited.qr), id="qr", markup=False)
            yield Static(Content.styled("\n".join(notes), "$ink-soft"), markup=False)


class KeysScreen(Page):
    """Every key with what it does."""

    def compose(self) -> ComposeResult:
        """One row a key."""
        _ = self.gettext
        rows = [
            Content.assemble((f"{key.key_name:<7}", "bold $ink-key"), (_(key.about), "$ink")) for key in KEYS
        ]
        with VerticalScroll(classes="page"):
            yield Static(Content("\n").join(rows), markup=False)
