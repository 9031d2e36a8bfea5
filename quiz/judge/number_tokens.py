"""A text as numbers, words and signs, for reading amounts off it."""

from __future__ import annotations

import re

from quiz.judge.numeral import number_words, tokens_of

_HYPHEN = re.compile(r"(?<=[a-z])-(?=[a-z])")
_UNTIL = re.compile(r"\bs\s?[./]\s?d\b\.?")

MOST_TOKENS = 300
"""Tokens of a text that are read; what has more is no amount and no date."""


class Tokens:
    """The tokens of one text. ``code`` is its language, ``decimal`` its decimal sign."""

    def __init__(self, text: str, code: str, decimal: str) -> None:
        self.words = number_words()
        self.short = self.words.short.get(code, {})
        self.decimal = decimal
        self.tokens: list[tuple[str, str]] = []
        if "d" in text:
            text = _UNTIL.sub(" sampai ", text)
        if "-" in text:
            text = _HYPHEN.sub(" ", text)
        for token, sort in tokens_of(text)[:MOST_TOKENS]:
            if token in self.words.spelled:
                self.tokens += [(part, "word") for part in self.words.spelled[token]]
            else:
                self.tokens.append((token, sort))
        self.names = [token for token, _ in self.tokens]

    def at(self, index: int) -> str:
        """The token at ``index``; "" beyond either end."""
        return self.names[index] if 0 <= index < len(self.names) else ""

    def unit(self, index: int) -> tuple[str, int]:
        """The unit at ``index`` and its words. Single letters are units only right after digits."""
        first = self.at(index)
        longest = self.words.longest.get(first, 0)
        if not longest or (len(first) == 1 and first.isalpha() and not self.at(index - 1)[-1:].isdigit()):
            return "", 0
        for size in range(min(longest, len(self.names) - index), 0, -1):
            unit = self.words.units.get(tuple(self.names[index : index + size]))
            if unit:
                return unit, size
        return "", 0
