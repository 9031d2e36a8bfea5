"""What an article states: who did what, when, where, how many, why and said by whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from quiz.generate.clause import Clause
from quiz.generate.clauses import clauses
from quiz.generate.parsed import Parsed, Reading
from quiz.language.id_writing import FACT_CAUSES, SMALL_WORDS
from quiz.model import ArticleId


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One deed as its ``sentence`` tells it; "" and () for what it does not tell.

    ``who`` is the full name of the one who acts, ``what`` the words after ``did``, ``when`` an absolute time,
    ``how_many`` the numbers with their units, ``said_by`` who is named as its source.
    """

    article: ArticleId
    sentence: str
    who: str
    did: str
    what: str = ""
    when: str = ""
    where: str = ""
    how_many: tuple[str, ...] = ()
    why: str = ""
    said_by: str = ""
    as_of: date | None = None

    @property
    def key(self) -> tuple[str, str, str]:
        """What makes two facts one: the last name of who acts, the deed, the first telling word after it."""
        telling = (word for word in self.what.lower().split() if word not in SMALL_WORDS)
        return self.who.split(" ")[-1].lower(), self.did, next(telling, "")

    def __str__(self) -> str:
        parts = (self.who, self.did, self.what)
        marks = (self.when, self.where, *self.how_many, self.said_by and f"says {self.said_by}")
        told = "; ".join(dict.fromkeys(mark for mark in marks if mark))
        return " ".join(filter(None, parts)) + (f" ({told})" if told else "")


@dataclass(frozen=True, slots=True)
class Merged:
    """A fact told once or more: ``fact`` is the fullest telling, ``tellings`` are all, in reading order."""

    fact: Fact
    tellings: tuple[Fact, ...]


def facts(reading: Reading) -> tuple[Fact, ...]:
    """The facts of an article whose actor has a name, in reading order."""
    return tuple(
        fact
        for sentence in reading.sentences
        for clause in clauses(sentence)
        if (fact := _fact(reading, clause)) is not None
    )


def merge(found: Iterable[Fact]) -> tuple[Merged, ...]:
    """Facts of one article or of many, those with one `Fact.key` together, first told first."""
    groups: dict[tuple[str, str, str], list[Fact]] = {}
    for fact in found:
        groups.setdefault(fact.key, []).append(fact)
    return tuple(Merged(max(group, key=_fullness), tuple(group)) for group in groups.values())


def _fullness(fact: Fact) -> tuple[int, int]:
    told = (fact.what, fact.when, fact.where, fact.how_many, fact.why, fact.said_by)
    return sum(map(bool, told)), len(fact.what)


def _fact(reading: Reading, clause: Clause) -> Fact | None:
    actor = clause.actor()
    sentence = clause.sentence
    stand = next((each for each in sentence.stands if each.start == clause.subject[0]), None)
    who = stand.name if stand else actor.full if actor else ""
    if not who:
        return None
    start, end = clause.rest
    return Fact(
        article=reading.article.id,
        sentence=sentence.text,
        who=who,
        did=" ".join(word.low for word in sentence.words[clause.helpers[0] : clause.verb + 1]),
        what=sentence.slice(start, end),
        when=next((time.absolute for time in sentence.times if time.absolute), ""),
        where=next(_places(sentence, clause), ""),
        how_many=tuple(
            sentence.slice(each.start, each.end) for each in sentence.quantities if start <= each.start < end
        ),
        why=_why(sentence, clause),
        said_by=_speaker(sentence, clause),
        as_of=reading.article.date,
    )


def _places(sentence: Parsed, clause: Clause) -> Iterator[str]:
    for entity in sentence.entities:
        before = sentence.words[entity.start - 1] if entity.start else None
        inside = clause.front[0] <= entity.start < clause.front[1] or entity.start >= clause.rest[0]
        if entity.kind == "LOC" and before is not None and before.low in {"di", "ke"} and inside:
            yield entity.full


def _why(sentence: Parsed, clause: Clause) -> str:
    end = max(clause.rest[1], clause.tail[1])
    at = next((i for i in range(clause.rest[0], end) if sentence.words[i].low in FACT_CAUSES), None)
    return "" if at is None else sentence.slice(at + 1, end)


def _speaker(sentence: Parsed, clause: Clause) -> str:
    start, end = clause.speaker
    return next((e.full for e in sentence.entities if start <= e.start and e.end <= end), "")
