"""A large bank's questions read by several processes, each a run of lines.

The cut is right when every part reads as YAML by itself and has as many questions as it has lines that begin
one; otherwise the bank is read in one piece as ever. Places are looked up when something is found, by reading
that question's lines again.
"""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain
from typing import Any

import msgspec

from quiz.bank.collector import without_collector
from quiz.bank.cutting import Cut, cut
from quiz.bank.forking import ignore_interrupt, may_fork
from quiz.bank.reading import Item, Reading, Trouble, read_bank, read_items, structure, together
from quiz.bank.yaml_error import YamlError
from quiz.bank.yaml_text import Place, Yaml, read_yaml
from quiz.locale.told import packed, unpacked
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
    troubles: list[tuple[int, str, list[str | int], Any, bool]]
    repeated: list[list[str | int]]
    foreign: list[list[str | int]]


@dataclass(frozen=True, slots=True)
class _Work:
    """What the processes have in common: the numbers of the pieces to read, and what reading them takes."""

    text: str
    cut: Cut
    numbers: Sequence[int]
    language: str


_work: _Work | None = None


def read_parts(text: str, jobs: int) -> tuple[Parts, Reading] | None:
    """What ``text`` says, read by ``jobs`` processes; None when it is to be read in one piece.

    Raises NewerVersionError.
    """
    if jobs < 2 or len(text) < LARGE or not may_fork():
        return None
    found = cut(text)
    if found is None or len(found.pieces) < 2 * jobs:
        return None
    ends = read_ends(text, found)
    return None if ends is None else read_pieces(*ends, {}, jobs)


def read_ends(text: str, found: Cut) -> tuple[Parts, Reading] | None:
    """``text`` without its questions; None when what stands around them is no bank that was cut in two.

    Raises NewerVersionError.
    """
    try:
        head, tail = read_yaml(text[: found.head]), read_yaml(text[found.tail :])
    except YamlError:
        return None
    if not _fit(head.value, tail.value):
        return None
    yaml = Parts(text=text, cut=found, head=head, tail=tail)
    yaml.value = {**head.value, **(tail.value or {})}  # type: ignore[dict-item]
    yaml.repeated, yaml.foreign = head.repeated + tail.repeated, head.foreign + tail.foreign
    return yaml, read_bank(yaml)


def _fit(head: object, tail: object) -> bool:
    """Whether head and tail are one mapping cut in two."""
    if not isinstance(head, dict) or "questions" not in head or head["questions"] is not None:
        return False
    return tail is None or (isinstance(tail, dict) and not head.keys() & tail.keys())


def read_pieces(
    yaml: Parts, ends: Reading, known: Mapping[int, Question], jobs: int
) -> tuple[Parts, Reading] | None:
    """The whole bank: ``ends`` with its questions, of which some are ``known`` by their number.

    None when the pieces do not stand alone.
    """
    count = len(yaml.cut.pieces)
    wanted = [number for number in range(count) if number not in known]
    parts = _read(_Work(yaml.text, yaml.cut, wanted, ends.bank.language), jobs)
    if parts is None:
        return None
    said = Yaml(
        repeated=[tuple(place) for part in parts for place in part.repeated],
        foreign=[tuple(place) for part in parts for place in part.foreign],
    )
    troubles = [*ends.troubles, *structure(said)]
    new = chain.from_iterable(map(_items, parts))
    items = (
        (known[number].id, known[number], []) if number in known else next(new) for number in range(count)
    )
    questions, places = together(items, troubles)
    return yaml, Reading(replace(ends.bank, questions=questions), troubles, places, count)


def _read(work: _Work, jobs: int) -> list[_Part] | None:
    global _work
    count = len(work.numbers)
    step = max(1, -(-count // (2 * jobs)))
    ends = [(start, min(start + step, count)) for start in range(0, count, step)]
    _work = work
    try:
        if jobs > 1 and count * len(work.text) >= LARGE * len(work.cut.pieces) and may_fork():
            with multiprocessing.get_context("fork").Pool(jobs, ignore_interrupt) as pool:
                done = pool.map(_part, ends, 1)
        else:
            done = [_part(one) for one in ends]
    finally:
        _work = None
    return None if None in done else [msgspec.msgpack.decode(data, type=_Part) for data in done if data]


@without_collector()
def _part(ends: tuple[int, int]) -> bytes | None:
    """One part, packed; None when its lines do not stand alone."""
    assert _work is not None
    text, pieces = _work.text, _work.cut.pieces
    numbers = _work.numbers[slice(*ends)]
    try:
        yaml = read_yaml("".join([text[pieces[one].start : pieces[one].end] for one in numbers]))
    except YamlError:
        return None
    if not isinstance(yaml.value, list) or len(yaml.value) != len(numbers):
        return None
    items = list(read_items(yaml.value, numbers, _work.language))
    return msgspec.msgpack.encode(
        _Part(
            [name for name, _, _ in items],
            [question for _, question, _ in items],
            [
                (number, trouble.code, list(trouble.place), packed(trouble.message), trouble.key)
                for number, (_, _, wrong) in enumerate(items)
                for trouble in wrong
            ],
            [_moved(place, numbers) for place in yaml.repeated],
            [_moved(place, numbers) for place in yaml.foreign],
        )
    )


def _moved(place: Place, numbers: Sequence[int]) -> list[str | int]:
    """A place in a part as one in the bank."""
    return ["questions", numbers[int(place[0])], *place[1:]] if place else ["questions"]


def _items(part: _Part) -> Iterator[Item]:
    wrong: dict[int, list[Trouble]] = {}
    for number, code, place, message, key in part.troubles:
        wrong.setdefault(number, []).append(Trouble(code, tuple(place), unpacked(message), key))
    for number, (name, question) in enumerate(zip(part.names, part.questions, strict=True)):
        yield name, question, wrong.get(number, [])
