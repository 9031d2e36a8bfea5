"""The words of a question while they are collected."""

from __future__ import annotations


def drop_joiner(pieces: list[str], name: str) -> None:
    """Take back a last piece that ``name`` begins with: “van” before “Van Dijk”."""
    if pieces and name.lower().startswith(f"{pieces[-1].lower()} "):
        pieces.pop()


def append(pieces: list[str], piece: str, *, close: bool) -> None:
    """Add ``piece``, to the last one when nothing is ``close`` between them in the source: “5D”, “f/2.2”."""
    if close and piece and pieces and pieces[-1]:
        pieces[-1] += piece
    else:
        pieces.append(piece)


def joined(pieces: list[str]) -> str:
    """The pieces with blanks between, the empty ones left out."""
    return " ".join(piece for piece in pieces if piece)
