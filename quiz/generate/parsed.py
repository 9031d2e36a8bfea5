"""A sentence with all that was understood of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from quiz.article import ArticleText
from quiz.generate.quantities import Quantity
from quiz.generate.times import Time

EntityKind = Literal["PER", "LOC", "ORG"]


class Word(NamedTuple):
    """A token with its tag. ``sentence.text[start:end]`` is ``text``; ``low`` is it in lower case.

    ``tag_sure`` is how likely the tag is, ``name_sure`` how likely what it is in a name, 0 to 1."""

    text: str
    low: str
    tag: str
    start: int
    end: int
    tag_sure: float = 1.0
    name_sure: float = 1.0


@dataclass(frozen=True, slots=True)
class Entity:
    """A name: words ``start`` to ``end`` (not included). ``full`` is its longest form in the article."""

    start: int
    end: int
    kind: EntityKind
    text: str
    full: str


@dataclass(frozen=True, slots=True)
class Office:
    """A person and what the text calls him (“Ketua MPR”): words ``start`` to ``end``."""

    start: int
    end: int
    text: str
    person: Entity


class StandIn(NamedTuple):
    """Words ``start`` to ``end`` (“ia”, “pebalap asal Spanyol itu”) mean ``name``.

    ``near`` when the sentence before says so, not the whole article."""

    start: int
    end: int
    name: str
    near: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Parsed:
    """One sentence. ``index`` counts from 0 in the article; ``quoted`` says which words are quotations.

    ``stands`` are words that mean someone named in the sentence ``before``; ``plain`` when the article writes
    the first word small elsewhere, ``titled`` when it writes the first two large inside another sentence,
    ``past`` when it tells of a time before that of the article.
    """

    index: int
    paragraph: int
    text: str
    words: tuple[Word, ...]
    entities: tuple[Entity, ...]
    times: tuple[Time, ...]
    quantities: tuple[Quantity, ...]
    quoted: tuple[bool, ...]
    offices: tuple[Office, ...] = ()
    whole: bool = True
    stands: tuple[StandIn, ...] = ()
    before: str = ""
    plain: bool = False
    past: bool = False
    titled: bool = False

    @property
    def opens(self) -> bool:
        """Whether it is the article's first: what it points at it has said itself."""
        return self.index == 0

    def slice(self, start: int, end: int) -> str:
        """The text of words ``start`` to ``end``, verbatim."""
        return self.text[self.words[start].start : self.words[end - 1].end] if start < end else ""

    def entity_at(self, index: int) -> Entity | None:
        """The name that word ``index`` belongs to."""
        for entity in self.entities:
            if entity.start <= index < entity.end:
                return entity
        return None

    def names(self, index: int) -> bool:
        """Whether word ``index`` is inside a name or an office, as commas may be."""
        held = any(office.start < index < office.end for office in self.offices)
        return held or self.entity_at(index) is not None

    def words_in(self, start: int, end: int) -> range:
        """The indices of the words inside the characters ``start`` to ``end``."""
        inside = [i for i, word in enumerate(self.words) if word.start >= start and word.end <= end]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def time_at(self, index: int) -> Time | None:
        """The time expression that word ``index`` belongs to."""
        if not self.times:
            return None
        at = self.words[index].start
        return next((time for time in self.times if time.start <= at < time.end), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Affair:
    """What happened, as a phrase: ``text`` is “Grab yang menghentikan layanan GrabPay”, ``names`` are in it.

    ``dated`` when an absolute time is among its words; ``sentence`` is the index of the one that tells it.
    """

    text: str
    names: frozenset[str]
    dated: bool
    sentence: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """An article, understood. ``people`` maps each form of a person's name to the longest,
    ``kinds`` names to what they are called (“Klub”), ``expansions`` acronyms to their long forms. ``domain``
    is "sports", "business" or "", ``topics`` the names that it is about, most named first, ``affair`` what
    it opens with. ``vocabulary`` are the plain words of each sentence, ``usual`` those of more than two.
    ``doubtful`` are
    names tagged as people's that nothing proves to be, ``actors`` organizations that speak or do business.
    ``moments`` is the share of sentences on the course of a match,
    ``salience`` how likely each sentence is a key sentence, ``soft`` are names of people that may begin
    too early or too late.
    """

    article: ArticleText
    sentences: tuple[Parsed, ...]
    people: dict[str, str]
    kinds: dict[str, str]
    expansions: dict[str, str]
    domain: str = ""
    topics: tuple[str, ...] = ()
    historic: bool = False
    doubtful: frozenset[str] = frozenset()
    actors: frozenset[str] = frozenset()
    salience: tuple[float, ...] = ()
    soft: frozenset[str] = frozenset()
    moments: float = 0.0
    affair: Affair | None = None
    vocabulary: tuple[frozenset[str], ...] = ()
    usual: frozenset[str] = frozenset()

    @property
    def today(self) -> date | None:
        """The day that its questions are asked from: that of the article, None when it tells of old times."""
        return None if self.historic else self.article.date
