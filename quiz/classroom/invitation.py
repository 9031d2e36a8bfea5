"""What a teacher writes on the board, and what only the teacher needs."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.classroom.address import is_loopback, lan_address, qr_rows, url
from quiz.classroom.setup import Setup


@dataclass(frozen=True, slots=True)
class Invitation:
    """``address`` is what pupils type, ``pin`` the room's; ``scan`` both in one for a QR code; ``board`` the
    link for the projector. ``alone`` says that no other computer can connect.
    """

    address: str
    pin: str
    scan: str
    board: str
    alone: bool

    @property
    def qr(self) -> list[str]:
        """The QR code in rows of half blocks."""
        return qr_rows(self.scan)


def invitation(setup: Setup, scheme: str, host: str, port: int) -> Invitation:
    """The invitation to the lesson of a hub that listens at ``host`` and ``port``."""
    everywhere = host in ("0.0.0.0", "::", "")
    shown = lan_address() if everywhere else host
    address = url(scheme, shown, port)
    near = url(scheme, "127.0.0.1" if everywhere else host, port)
    return Invitation(
        address=address,
        pin=setup.pin,
        scan=f"{address}/#{setup.pin}",
        board=f"{near}/board#{setup.board}",
        alone=is_loopback(shown),
    )
