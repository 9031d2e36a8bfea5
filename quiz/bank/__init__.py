"""Banks: YAML files of questions. Read, write, check; the format is in the model and in ``fields``.

Each name is loaded when first used, so that opening a bank never pays for writing or checking one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from quiz.lazy import lazy

if TYPE_CHECKING:
    from quiz.bank.check import check_bank
    from quiz.bank.folder import article_path, shipped_bank
    from quiz.bank.load import load_bank, load_banks
    from quiz.bank.parse import read_question
    from quiz.bank.save import bank_text, save_bank

__all__ = [
    "article_path",
    "bank_text",
    "check_bank",
    "load_bank",
    "load_banks",
    "read_question",
    "save_bank",
    "shipped_bank",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "article_path": "folder",
        "bank_text": "save",
        "check_bank": "check",
        "load_bank": "load",
        "load_banks": "load",
        "read_question": "parse",
        "save_bank": "save",
        "shipped_bank": "folder",
    },
)
