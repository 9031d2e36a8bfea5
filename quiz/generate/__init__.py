"""Writing questions from articles: tags → names → facts → question families → guards → rank."""

from __future__ import annotations

from quiz.generate.contradictions import Claim, Conflict, conflicts
from quiz.generate.writer import Written, collect, declared, free_id, generate, renamed, write

__all__ = [
    "Claim",
    "Conflict",
    "Written",
    "collect",
    "conflicts",
    "declared",
    "free_id",
    "generate",
    "renamed",
    "write",
]
