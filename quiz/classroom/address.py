"""Under which address pupils find the hub, and the same as a QR code."""

from __future__ import annotations

import socket


def lan_address() -> str:
    """This computer's address on the local network; the loopback one when it is on none.

    No packet is sent: the system is only asked which way one would go.
    """
    for family, target in ((socket.AF_INET, "192.0.2.1"), (socket.AF_INET6, "2001:db8::1")):
        try:
            with socket.socket(family, socket.SOCK_DGRAM) as probe:
                probe.connect((target, 9))
                return str(probe.getsockname()[0])
        except OSError:
            continue
    return "127.0.0.1"


def is_loopback(host: str) -> bool:
    """Whether ``host`` is this computer itself."""
    return host in ("localhost", "::1") or host.startswith("127.")


def url(scheme: str, host: str, port: int) -> str:
    """The address to type, without the port where it is the usual one."""
    shown = f"[{host}]" if ":" in host else host
    usual = {"http": 80, "https": 443}[scheme]
    return f"{scheme}://{shown}" if port == usual else f"{scheme}://{shown}:{port}"


def qr_rows(text: str) -> list[str]:
    """``text`` as a QR code in half blocks, two rows of dots a line, with a quiet edge. Dark is a space.

    Made for a dark terminal; on a light one it is inverted, which scanners read as well.
    """
    import segno

    matrix = [list(row) for row in segno.make(text, error="m", micro=False).matrix]
    wide = len(matrix[0]) + 4
    edge = [[0] * wide for _ in range(2)]
    dots = [*edge, *([0, 0, *row, 0, 0] for row in matrix), *edge]
    if len(dots) % 2:
        dots.append([0] * wide)
    signs = {(0, 0): "█", (0, 1): "▀", (1, 0): "▄", (1, 1): " "}
    return [
        "".join(
            signs[int(bool(up)), int(bool(down))] for up, down in zip(dots[at], dots[at + 1], strict=True)
        )
        for at in range(0, len(dots), 2)
    ]
