"""A large bank's questions read by several processes, each a run of lines.

The cut is right when every part reads as YAML by itself and has as many questions as it has lines that begin
one; otherwise the bank is read in one piece as ever. Places are looked up when something is found, by reading
that question's lines again.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import chain

import msgspec

from quiz.bank.collector import without_collector
from quiz.bank.cutting import Cut, cut
from quiz.bank.forking import ignore_interrupt, may_fork
from quiz.bank.reading import Item, Reading, Trouble, read_bank, read_items, structure, together
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import Place, Yaml, read_yaml
from quiz.model import Question

LARGE = 1_000_000
"""Signs of text from which on processes are worth starting."""


@dataclass(slots=True)
class Parts(Yaml):
    """A text that was read in parts: ``head`` and ``tail`` at once, a question when it is asked for."""

    text: str = ""
    cut: Cut = field(default_factory=lambda: Cut(0, (), 0, 0))
    head: Yaml = field(default_factory=Yaml)
    tail: Yaml = field(default_factory=Yaml)
    read: dict[int, Yaml] = field(default_factory=dict)

    def at(self, place: Place) -> tuple[Yaml, Place, int]:
        """The part that has ``place``."""
        if len(place) > 1 and place[0] == "questions" and isinstance(place[1], int):
            piece = self.cut.pieces[place[1]]
            if place[1] not in self.read:
                self.read[place[1]] = read_yaml(self.text[piece.start : piece.end])
            return self.read[place[1]], (0, *place[2:]), piece.line
        if place and isinstance(self.tail.value, dict) and place[0] in self.tail.value:
            return self.tail, place, self.text.count("\n", 0, self.cut.tail)
        return self.head, place, 0


@dataclass(frozen=True, slots=True)
class _Part:
    """What a process makes of its part: questions and their ids, and places by item that want a word."""

    names: list[str | None]
    questions: list[Question | None]
    troubles: list[tuple[int, str, list[str | int], str, bool]]
    repeated: list[list[str | int]]
    foreign: list[list[str | int]]


_work: tuple[str, Cut, str] | None = None


def read_parts(text: str, jobs: int) -> tuple[Yaml, Reading] | None:
    """What ``text`` says, read by ``jobs`` processes; None when it is to be read in one piece.

    Raises NewerVersionError.
    """
    if jobs < 2 or len(text) < LARGE or not may_fork():
        return None
    found = cut(text)
    if found is None or len(found.pieces) < 2 * jobs:
        return None
    try:
        head, tail = read_yaml(text[: found.head]), read_yaml(text[found.tail :])
    except YamlError:
        return None
    if not _fit(head.value, tail.value):
        return None
    yaml = Parts(text=text, cut=found, head=head, tail=tail)
    yaml.value = {**head.value, **(tail.value or {})}  # type: ignore[dict-item]
    yaml.repeated, yaml.foreign = head.repeated + tail.repeated, head.foreign + tail.foreign
    reading = read_bank(yaml)
    parts = _read(text, found, reading.bank.language, jobs)
    return None if parts is None else (yaml, _whole(reading, parts))


def _fit(head: object, tail: object) -> bool:
    """Whether head and tail are one mapping cut in two."""
    if not isinstance(head, dict) or "questions" not in head or head["questions"] is not None:
        return False
    return tail is None or (isinstance(tail, dict) and not head.keys() & tail.keys())


def _read(text: str, found: Cut, language: str, jobs: int) -> list[_Part] | None:
    global _work
    count = len(found.pieces)
    step = -(-count // (2 * jobs))
    _work = text, found, language
    try:
        with multiprocessing.get_context("fork").Pool(jobs, ignore_interrupt) as pool:
            done = pool.map(_part, [(start, min(start + step, count)) for start in range(0, count, step)], 1)
    finally:
        _work = None
    return None if None in done else [msgspec.msgpack.decode(data, type=_Part) for data in done if data]


@without_collector()
def _part(ends: tuple[int, int]) -> bytes | None:
    """One part, packed; None when its lines do not stand alone."""
    assert _work is not None
    text, found, language = _work
    first, end = ends
    try:
        yaml = read_yaml(text[found.pieces[first].start : found.pieces[end - 1].end])
    except YamlError:
        return None
    if not isinstance(yaml.value, list) or len(yaml.value) != end - first:
        return None
    items = list(read_items(yaml.value, first, language))
    return msgspec.msgpack.encode(
        _Part(
            [name for name, _, _ in items],
            [question for _, question, _ in items],
            [
                (number, trouble.code, list(trouble.place), trouble.message, trouble.key)
                for number, (_, _, wrong) in enumerate(items)
                for trouble in wrong
            ],
            [_moved(place, first) for place in yaml.repeated],
            [_moved(place, first) for place in yaml.foreign],
        )
    )


def _moved(place: Place, first: int) -> list[str | int]:
    """A place in a part as one in the bank."""
    return ["questions", first + int(place[0]), *place[1:]] if place else ["questions"]


def _whole(reading: Reading, parts: list[_Part]) -> Reading:
    """The bank of all parts."""
    said = Yaml(
        repeated=[tuple(place) for part in parts for place in part.repeated],
        foreign=[tuple(place) for part in parts for place in part.foreign],
    )
    troubles = [*reading.troubles, *structure(said)]
    questions, places = together(chain.from_iterable(map(_items, parts)), troubles)
    bank = replace(reading.bank, questions=questions)
    return Reading(bank, troubles, places, sum(len(part.names) for part in parts))


def _items(part: _Part) -> Iterator[Item]:
    wrong: dict[int, list[Trouble]] = {}
    for number, code, place, message, key in part.troubles:
        wrong.setdefault(number, []).append(Trouble(code, tuple(place), message, key))
    for number, (name, question) in enumerate(zip(part.names, part.questions, strict=True)):
        yield name, question, wrong.get(number, [])
