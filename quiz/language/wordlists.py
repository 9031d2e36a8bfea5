"""Lists of words as text files beside this module, looked up as they are."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise
from string import ascii_lowercase


def read_data(name: str) -> str:
    """The text of a data file beside this module. Raises OSError when there is none."""
    from pathlib import Path  # slow to import, and few need it

    return (Path(__file__).parent / name).read_text(encoding="utf-8")


class _Shelf:
    """Sorted lines, looked up in their text as they are: no set is built.

    A line is looked for among those that begin with the same two letters.
    """

    def __init__(self, text: str) -> None:
        self.text = text if text[:1] == "\n" else f"\n{text}"
        letters = _starts(self.text, "", 0, len(self.text) - 1)
        self._runs = array("I")
        for letter, (start, stop) in zip(ascii_lowercase, pairwise(letters), strict=True):
            self._runs.append(start)
            self._runs.extend(_starts(self.text, letter, start, stop)[:-1])
        self._runs.append(letters[-1])

    def find(self, begin: str) -> int:
        """Where the line is that begins with ``begin``, which tells one line from all others; -1 for none."""
        first, second = _PLACES.get(begin[:1]), _PLACES.get(begin[1:2])
        if first is None:
            start, stop = 0, self._runs[0] if begin < "a" else len(self.text)
        elif second is None:
            start, stop = self._runs[first * _RUNS], self._runs[first * _RUNS + _RUNS]
        else:
            at = first * _RUNS + 1 + second
            start, stop = self._runs[at], self._runs[at + 1]
        return self.text.find(f"\n{begin}", start, stop + 1)


_PLACES = {letter: place for place, letter in enumerate(ascii_lowercase)}
_RUNS = len(ascii_lowercase) + 1
"""Runs of one first letter: all of its lines, and those with each second letter."""


def _starts(text: str, head: str, start: int, stop: int) -> list[int]:
    """Where the lines with each letter after ``head`` begin, and ``stop``. For a letter without lines: where
    those of the next one do."""
    starts = [stop]
    for letter in reversed(ascii_lowercase):
        place = text.find(f"\n{head}{letter}", start, starts[-1] + 1)
        starts.append(place if place >= 0 else starts[-1])
    return starts[::-1]


class WordList:
    """Words of sorted texts, one a line."""

    def __init__(self, *texts: str) -> None:
        self._shelves = [_Shelf(text) for text in texts]

    def __contains__(self, word: str) -> bool:
        line = f"{word}\n"
        return any(shelf.find(line) >= 0 for shelf in self._shelves)

    def __iter__(self) -> Iterator[str]:
        return (word for shelf in self._shelves for word in shelf.text.split("\n") if word)

    def __len__(self) -> int:
        return sum(shelf.text.count("\n") - 1 for shelf in self._shelves if shelf.text.strip())


class WordTable:
    """Words and phrases with a word for each, many of them: kept as one text, not as a mapping."""

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._shelf = _Shelf("".join(f"{name}\t{value}\n" for name, value in sorted(rows.items())))

    def __contains__(self, name: str) -> bool:
        return self._shelf.find(f"{name}\t") >= 0

    def get(self, name: str, default: str) -> str:
        """What belongs to ``name``; ``default`` for a name that is not there."""
        start = self._shelf.find(f"{name}\t")
        if start < 0:
            return default
        text = self._shelf.text
        return text[start + len(name) + 2 : text.index("\n", start + 1)]


@cache
def seen_words(code: str) -> WordList:
    """Words and names seen in texts of a language, rarer than its common ones."""
    return WordList(_lines(f"seen_{code}.txt"))


@cache
def common_words(*codes: str) -> WordList:
    """Words of everyday text in any of the languages ``codes``, lower-case."""
    return WordList(*(_lines(f"words_{code}.txt") for code in codes))


def _lines(name: str) -> str:
    """A file of words without its heading; nothing for a file that is not there."""
    try:
        text = read_data(name)
    except OSError:
        return ""
    while text.startswith("#"):
        text = text.partition("\n")[2]
    return text
