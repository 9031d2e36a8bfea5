"""Reading a date word by word: months, weekdays, and numbers that may be a day or a year."""

from __future__ import annotations

import re
from functools import cache

from quiz.judge import number
from quiz.judge.lexicon import Phrases, lexicon
from quiz.judge.moment import Moment
from quiz.judge.number_tokens import MOST_TOKENS
from quiz.judge.numeral import roman

_TOKEN = re.compile(r"[^\W\d_]+|\d+")


class DateWords:
    """The words of dates in every language."""

    def __init__(self) -> None:
        packs = lexicon().packs
        self.months = {word: value for one in packs for word, value in one.months.items()}
        self.weekdays = {word: value for one in packs for word, value in one.weekdays.items()}
        self.fill = frozenset(word for one in packs for word in one.date_words)
        self.before = frozenset(word.split()[0] for one in packs for word in one.before_christ)
        self.century = frozenset(word for one in packs for word in one.century)
        self.decade = frozenset(word.split()[-1] for one in packs for word in one.decade)
        self.about = Phrases(phrase for one in packs for phrase in one.about)
        self.ordinals = {word: int(value) for one in packs for word, value in one.ordinals.items()}
        self.parts = {word: part for one in packs for word, part in one.parts.items()}
        self.ranges = frozenset(phrase for one in packs for phrase in one.ranges if " " not in phrase)


@cache
def date_words() -> DateWords:
    """They are gathered once."""
    return DateWords()


class DateReading:
    """A text being read, word by word.

    ``numbers`` may be days or years, each with the place of its token; ``span`` is in years, ``era`` -1
    before Christ. ``written`` is what the text tells in figures alone.
    """

    def __init__(self, text: str, written: Moment | None) -> None:
        self.words = date_words()
        self.text = text
        self.tokens = _TOKEN.findall(text.replace("'", ""))[:MOST_TOKENS]
        self.rest: list[str] = []
        self.numbers: list[tuple[int, int]] = []
        written = written or Moment()
        self.year, self.month, self.day = written.year, written.month, written.day
        self.swapped, self.short = written.swapped, written.short
        self.weekday: int | None = None
        self.until: int | None = None
        self.span, self.era = 1, 1

    def take(self, index: int, token: str) -> None:
        """Take in the next word."""
        before = self.tokens[index - 1] if index else ""
        if not (self._names(index, token, before) or self._counts(index, token, before)):
            words = self.words
            filler = token in words.fill or token in words.ranges or token == "ke"
            if not filler and not words.about.at(self.tokens, index):
                self.rest.append(token)

    def _names(self, index: int, token: str, before: str) -> bool:
        """Whether a word is a month or a weekday."""
        words = self.words
        verb = token == "may" and not _near_number(self.tokens, index)
        weeks, counted = token == "minggu" and before.isdigit(), before in ("bulan", "month")
        if token in words.months and self.month is None and not verb:
            self.month = words.months[token]
        elif token in words.weekdays and self.weekday is None and not weeks:
            self.weekday = words.weekdays[token]
        elif token.isdigit() and self.month is None and counted and 0 < int(token[:4]) < 13:
            self.month = int(token)
        else:
            return False
        return True

    def _counts(self, index: int, token: str, before: str) -> bool:
        """Whether a word is a number, or says what a number counts."""
        words = self.words
        if token.isdigit() and len(token) <= 4:
            self.numbers.append((index, int(token)))
        elif token in words.before:
            self.era = -1
        elif token in words.century:
            self.span = 100
        elif token in words.decade and before.isdigit():
            self.span = 100 if before.endswith("00") else 10
            if self.span == 100:
                self.numbers[-1:] = [(index, int(before) // 100 + 1)]
        elif token in words.ordinals:
            self.numbers.append((index, words.ordinals[token]))
        elif (value := roman(token)) and self._takes_roman():
            self.numbers.append((index, value))
        else:
            return False
        return True

    def _takes_roman(self) -> bool:
        return "ke" in self.tokens or self.span == 100 or not self.words.century.isdisjoint(self.tokens)

    def spell(self) -> None:
        """Read the numbers that are written in words."""
        if self.span == 100 and any(token in self.words.ordinals for token in self.tokens):
            told = number.read(self.text, "", ".").quantities
            if told and told[0].values[0] % 1 == 0 and told[0].values[0] < 100:
                self.numbers, self.rest = [(0, int(told[0].values[0]))], []
        if self.month is not None and self.rest and len(self.numbers) < 2:
            spoken = number.read(" ".join(self.rest), "", ".")
            if len(spoken.quantities) == 1 and not spoken.quantities[0].unit:
                self.numbers.insert(0, (0, int(spoken.quantities[0].values[0])))
                self.rest = list(spoken.rest)
        if not self.numbers and self.rest and self.month is None:
            spoken = number.read(self.text, "", ".")
            if len(spoken.quantities) == 1:
                (only,) = spoken.quantities
                if only.unit in ("", "year") and not only.high:
                    self.numbers = [(0, int(only.values[0]))]
                    self.rest = [word for word in self.rest if word in spoken.rest]
        if self.span == 100 and self.numbers:
            self.year = self.numbers.pop(0)[1]

    def place(self, index: int, value: int) -> None:
        """Find what a number is: the year, where a range ends, the day."""
        told_year = bool(index) and self.tokens[index - 1] in ("tahun", "thn", "year")
        four = len(self.tokens[index]) == 4 and self.tokens[index].isdigit()
        if value > 31 or told_year or four or (self.era < 0 and self.year is None):
            self._place_year(value, told=told_year)
        elif self.day is None and self._may_be_day():
            self.day = value
        elif self.year is None and self.month is not None:
            self.year, self.short = value, True
        else:
            self.rest.append(str(value))

    def _place_year(self, value: int, *, told: bool) -> None:
        if self.year is None:
            self.year = value
            self.short = (31 < value < 100 and self.month is not None) or (value < 100 and told)
        elif self.until is None and value != self.year:
            self.until = value if value >= 100 else self.year // 100 * 100 + value

    def _may_be_day(self) -> bool:
        named = self.month is not None or self.weekday is not None
        return named or "tanggal" in self.tokens or len(self.numbers) == 1

    def moment(self, clock: tuple[int, int] | None) -> Moment | None:
        """What was read; None for no date."""
        if self.year is not None and self.era < 0:
            self.year = -abs(self.year)
        told = (self.year, self.month, self.day, self.weekday, clock)
        if all(part is None for part in told) or (self.month is not None and not 1 <= self.month <= 12):
            return None
        part = next((self.words.parts[token] for token in self.tokens if token in self.words.parts), "")
        return Moment(
            self.year, self.month, self.day, self.swapped, self.weekday, self.span, self.until, clock,
            self.short, part,
        )  # fmt: skip


def _near_number(tokens: list[str], index: int) -> bool:
    return len(tokens) == 1 or any(token.isdigit() for token in tokens[max(0, index - 1) : index + 2])
