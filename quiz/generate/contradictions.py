"""Statements that cannot both be true, and names spelt in two ways, within and between articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import combinations

from quiz.generate.clauses import clauses
from quiz.generate.parsed import Reading
from quiz.language.id_writing import SMALL_WORDS
from quiz.model import ArticleId

SPELT_ALIKE = 0.7
"""Least likeness of two first names with one surname that are taken for one person's."""


@dataclass(frozen=True, slots=True)
class Claim:
    """What a sentence says of someone: the words after the verb, in lower case, times made plain."""

    article: ArticleId
    sentence: str
    subject: str
    verb: str
    rest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two claims, or two spellings, side by side."""

    what: str
    first: Claim
    second: Claim

    def __str__(self) -> str:
        return (
            f"{self.what}: “{self.first.sentence}” ({self.first.article}) "
            f"against “{self.second.sentence}” ({self.second.article})"
        )


def claims(reading: Reading) -> tuple[Claim, ...]:
    """The claims of an article, and one for each whole name of a person (with no verb)."""
    found = []
    for sentence in reading.sentences:
        for clause in clauses(sentence):
            actor = clause.actor()
            start, end = clause.rest
            if actor and end - start >= 2:
                rest = tuple(word.low for word in sentence.words[start:end])
                found.append(Claim(reading.article.id, sentence.text, actor.full, clause.verb_word, rest))
    names = sorted({name for name in reading.people.values() if " " in name})
    return (*found, *(Claim(reading.article.id, name, name, "", ()) for name in names))


def conflicts(found: Iterable[Claim]) -> list[Conflict]:
    """Pairs that contradict each other, each once."""
    by_act: dict[tuple[str, str], list[Claim]] = defaultdict(list)
    by_surname: dict[str, list[Claim]] = defaultdict(list)
    for claim in found:
        if claim.verb:
            by_act[claim.subject.split(" ")[-1], claim.verb].append(claim)
        else:
            by_surname[claim.subject.split(" ")[-1]].append(claim)
    told = [pair for group in by_act.values() for pair in _telling_otherwise(group)]
    return [*told, *(pair for group in by_surname.values() for pair in _spelt_otherwise(group))]


def _telling_otherwise(group: list[Claim]) -> Iterator[Conflict]:
    seen: set[tuple[str, str]] = set()
    for first, second in combinations(group, 2):
        other = _difference(first.rest, second.rest)
        if other and other not in seen:
            seen.add(other)
            yield Conflict(f"“{other[0]}” or “{other[1]}”", first, second)


def _difference(first: tuple[str, ...], second: tuple[str, ...]) -> tuple[str, str] | None:
    """The one word in which two claims of four words or more differ, when it is a telling one."""
    if len(first) != len(second) or len(first) < 4:
        return None
    others = [(a, b) for a, b in zip(first, second, strict=True) if a != b]
    if len(others) != 1 or set(others[0]) & SMALL_WORDS or not all(word[0].isalnum() for word in others[0]):
        return None
    return others[0]


def _spelt_otherwise(group: list[Claim]) -> Iterator[Conflict]:
    names: dict[str, Claim] = {}
    for claim in group:
        names.setdefault(claim.subject, claim)
    for (one, first), (two, second) in combinations(names.items(), 2):
        given = one.split(" ")[0], two.split(" ")[0]
        alike = SequenceMatcher(None, *given).ratio()
        if given[0] != given[1] and alike >= SPELT_ALIKE and given[0][0] == given[1][0]:
            yield Conflict(f"“{one}” or “{two}”", first, second)
