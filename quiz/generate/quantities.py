"""Numbers with the whole of their unit."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from quiz.language.id_grammar import (
    APPROXIMATE_WORDS,
    BEFORE_SCORES,
    CURRENCY_WORDS,
    SCALE_WORDS,
)
from quiz.language.id_writing import (
    CITING,
    COMPOUND_TAILS,
    FIXED_PAIRS,
    METRIC,
    NUMBER_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    UNIT_STOPS,
)

Measure = Literal["count", "money", "percent", "score", "age"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """``words[start:end]`` is a number with its unit; the unit, "" for none, is ``words[unit:end]``.

    ``approximate`` when a word before it says so (sekitar, lebih dari, hampir).
    """

    start: int
    end: int
    unit: int
    measure: Measure
    approximate: bool

    def key_end(self, words: Sequence[str]) -> int:
        """Where the answer “14 ribu paspor” ends when the unit is “paspor calon jemaah haji”."""
        size = self.end - self.unit
        if self.measure != "count" or size <= _LONGEST_UNIT:
            return self.end
        pair = (words[self.unit].lower(), words[self.unit + 1].lower()) in FIXED_PAIRS
        return self.unit + 1 + pair


_LONGEST_UNIT = 2
"""Words of a unit that an answer repeats; of a longer one it has the noun."""

_DIGITS = re.compile(r"\d+(?:[.,]\d+)*(?:[-–]\d+(?:[.,]\d+)*)?\Z")
SCORE = re.compile(r"\d{1,3}[-–:]\d{1,3}\Z")
"""A score: 3-1."""
_MONEY = frozenset(("Rp", "Rp.", "US$", "$", "€", "£", "¥", "USD", "SGD", "AUD"))


def quantities(texts: Sequence[str], tags: Sequence[str], blocked: Sequence[bool]) -> list[Quantity]:
    """The quantities among ``texts``. ``blocked`` marks words of dates and names, never part of one."""
    found: list[Quantity] = []
    at = 0
    while at < len(texts):
        cited = at > 0 and texts[at - 1].lower().rstrip(".") in CITING
        made = None if blocked[at] or cited else _at(texts, tags, blocked, at)
        if made:
            found.append(made)
            at = made.end
        else:
            at += 1
    return found


def _is_number(text: str) -> bool:
    return bool(_DIGITS.match(text)) or text.lower() in NUMBER_WORDS


def _at(texts: Sequence[str], tags: Sequence[str], blocked: Sequence[bool], at: int) -> Quantity | None:
    approximate = at > 0 and texts[at - 1].lower() in APPROXIMATE_WORDS
    if texts[at] in _MONEY and at + 1 < len(texts) and _DIGITS.match(texts[at + 1]):
        end = _past_scale(texts, at + 2)
        return Quantity(at, end, end, "money", approximate)
    if SCORE.match(texts[at]) and (at == 0 or texts[at - 1].lower() in BEFORE_SCORES):
        return Quantity(at, at + 1, at + 1, "score", False)
    if texts[at].endswith("%") and texts[at][0].isdigit():
        return Quantity(at, at + 1, at + 1, "percent", approximate)
    if not _is_number(texts[at]):
        return None
    end = at + 1
    while end < len(texts) and texts[end].lower() in NUMBER_WORDS and not blocked[end]:
        end += 1
    if end < len(texts) and texts[end].lower() == "persen":
        return Quantity(at, end + 1, end, "percent", approximate)
    if end < len(texts) and texts[end].lower() in CURRENCY_WORDS:
        more = (
            end + 1 + (end + 1 < len(texts) and texts[end + 1] in {"AS", "Amerika", "Singapura", "Australia"})
        )
        return Quantity(at, more, end, "money", approximate)
    stop = _unit_end(texts, tags, blocked, end)
    if stop == end:
        return None
    return Quantity(at, stop, end, "count", approximate)


def _past_scale(texts: Sequence[str], at: int) -> int:
    while at < len(texts) and (texts[at].lower() in SCALE_WORDS or texts[at].lower() in CURRENCY_WORDS):
        at += 1
    return at


def _unit_end(texts: Sequence[str], tags: Sequence[str], blocked: Sequence[bool], at: int) -> int:
    """The unit is the run of plain nouns and adjectives after the number: “wajib pajak”, “basis poin”."""
    end = at
    while end < len(texts) and end - at < 6:
        word = texts[end]
        if (
            blocked[end]
            or not word[0].isalpha()
            or not word.islower()
            or word in PRONOUNS
            or (word in UNIT_STOPS and (texts[end - 1].lower(), word) not in FIXED_PAIRS)
            or word in PREPOSITIONS
        ):
            break
        if end > at and word in COMPOUND_TAILS:
            end += 1
            continue
        first = end == at and (tags[end] in {"PROPN", "X", "VERB"} or word in METRIC)
        if tags[end] not in {"NOUN", "ADJ"} and not first:
            break
        if end > at and texts[at].lower() in METRIC:
            break
        if end == at and tags[end] == "ADJ":
            break  # “roda empat nasional”
        acts = end + 1 < len(tags) and tags[end + 1] in {"VERB", "AUX"}
        if end > at and tags[end] == "ADJ" and (tags[end - 1] == "ADJ" or acts):
            break  # “delapan pemain sukses lolos”: what they do has begun
        end += 1
    return end
