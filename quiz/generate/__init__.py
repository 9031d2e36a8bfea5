"""Writing questions from articles: tags → names → facts → question families → guards → rank."""

from __future__ import annotations

from quiz.generate.contradictions import Conflict, conflicts
from quiz.generate.writer import Written, collect, declared, generate, write

__all__ = ["Conflict", "Written", "collect", "conflicts", "declared", "generate", "write"]
