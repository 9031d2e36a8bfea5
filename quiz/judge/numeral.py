"""Numerals: digits with separators, Roman numerals, and the number words of all packs."""

from __future__ import annotations

import re
from functools import cache

from quiz.judge.lexicon import lexicon

_TOKEN = re.compile(
    r"(?P<number>\d{1,3}(?: \d{3})+(?![\d.,]*\d)|\d+(?:[.,]\d+)*)"
    r"|(?P<word>[^\W\d_]+(?:/[a-z]+)?(?:(?<=m)[23]\b)?)|(?P<sign>[%$°/:+-])"
)
_GROUPED = re.compile(r"\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$")
_ROMAN = re.compile(r"(?=[ivxlc])(c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$")
_DIGITS = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


class NumberWords:
    """The number words of all packs as one set of tables."""

    def __init__(self) -> None:
        packs = lexicon().packs
        self.adds = {word: value for one in packs for word, value in one.adds.items()}
        self.teens = frozenset(word for one in packs for word in one.teens)
        self.times = {word: value for one in packs for word, value in one.times.items()}
        self.scales = {word: value for one in packs for word, value in one.scales.items()}
        self.spelled = {word: parts for one in packs for word, parts in one.spelled.items()}
        self.fractions = {word: value for one in packs for word, value in one.fractions.items()}
        self.denominators = {word: value for one in packs for word, value in one.denominators.items()}
        self.ordinals = {word: value for one in packs for word, value in one.ordinals.items()}
        self.links = frozenset(word for one in packs for word in one.number_links)
        self.short = {one.code: one.short_scales for one in packs}
        self.units: dict[tuple[str, ...], str] = {}
        for one in packs:
            for unit, names in one.units.items():
                for name in names:
                    self.units.setdefault(tuple(token for token, _ in tokens_of(name)), unit)
        self.longest: dict[str, int] = {}
        for unit_words in self.units:
            self.longest[unit_words[0]] = max(self.longest.get(unit_words[0], 0), len(unit_words))
        self.ranges = {tuple(phrase.split()) for one in packs for phrase in one.ranges} | {
            ("-",),
            ("s", "/", "d"),
        }
        self.points = frozenset(word for one in packs for word in one.points)
        self.about = {tuple(phrase.split()) for one in packs for phrase in one.approximately}
        self.above = {tuple(phrase.split()) for one in packs for phrase in one.above}
        self.below = {tuple(phrase.split()) for one in packs for phrase in one.below}
        self.limits = frozenset(phrase[-1] for phrase in self.above | self.below)
        self.counters = frozenset(word for one in packs for word in one.counters)
        self.starters = {*self.adds, *self.scales, *self.fractions, *self.times, *self.ordinals}


@cache
def number_words() -> NumberWords:
    """The tables, built when first asked for."""
    return NumberWords()


def tokens_of(text: str) -> list[tuple[str, str]]:
    """The numbers, words and signs of a ``plain`` text, each with its sort."""
    return [(match[0], match.lastgroup or "") for match in _TOKEN.finditer(text)]


def roman(word: str) -> int:
    """The value of a Roman numeral in small letters; 0 for anything else."""
    if not _ROMAN.match(word):
        return 0
    values = [_DIGITS[letter] for letter in word]
    return sum(-v if v < w else v for v, w in zip(values, [*values[1:], 0], strict=True))


def literal(text: str, decimal: str) -> tuple[float, ...]:
    """The readings of digits with separators, likeliest first; ``decimal`` is the language's sign."""
    text = text.replace(" ", "")
    if text.isdigit():
        return (float(text[:300]),)
    last = max(text.rfind("."), text.rfind(","))
    as_decimal = float(re.sub("[.,]", "", text[:last])[:300] + "." + text[last + 1 :][:300])
    if not _GROUPED.match(text):
        signs = set(re.sub(r"\d", "", text))
        if len(signs) == 1 and text.count(text[last]) > 1:
            return (float(re.sub("[.,]", "", text)[:300]),)
        return (as_decimal,)
    as_groups = float(re.sub("[.,]", "", text)[:300])
    if text.startswith("0"):
        return (as_decimal,)
    if text.count(text[last]) == 1 and text[last] == decimal:
        return (as_decimal, as_groups)
    if text.count(text[last]) == 1 and text[-1] != "0":
        return (as_groups, as_decimal)
    return (as_groups,)
