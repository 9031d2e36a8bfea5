"""Writing questions from articles: tags → names → facts → question families → guards → rank."""

from __future__ import annotations

from quiz.generate.writer import Written, collect, declared, generate, write

__all__ = ["Written", "collect", "declared", "generate", "write"]
