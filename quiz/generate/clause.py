"""One subject and what it does."""

from __future__ import annotations

from dataclasses import dataclass

from quiz.generate.parsed import Entity, Office, Parsed
from quiz.language.id_grammar import AND_OTHERS, COPULAS
from quiz.language.id_writing import (
    COMPOUND_TAILS,
    HONORIFICS,
    HUMAN_NOUNS,
    MEASURES,
    OFFICE_HEADS,
    ORGANIZATION_NOUNS,
    PLACE_NOUNS,
    PLAIN_KINDS,
    PLAIN_PREDICATES,
    PRONOUNS,
    RANKS,
    SPEECH_VERBS,
    SUBORDINATORS,
)

Range = tuple[int, int]
"""Words from the first to the second, which is not included."""


_HELPER_TAGS = frozenset({"AUX", "ADV", "PART"})
_NP_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "NUM", "X", "SYM", "DET"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One subject and what it does. All ranges are of words, the second end not included.

    ``front`` is what stands before the subject (“Pada Senin (27/3)”), ``subject`` the bare subject and
    ``asides`` what commas or brackets set off in it; ``helpers`` the words before ``verb`` that belong to it;
    ``rest`` all after the verb, without what merely goes on (“, sehingga …”).
    """

    sentence: Parsed
    front: Range
    subject: Range
    asides: tuple[Range, ...]
    middle: tuple[Range, ...]
    helpers: Range
    verb: int
    rest: Range
    second: bool = False
    tail: Range = (0, 0)
    speaker: Range = (0, 0)

    @property
    def verb_word(self) -> str:
        """The main verb in lower case."""
        return self.sentence.words[self.verb].low

    @property
    def is_speech(self) -> bool:
        """Whether it reports what someone said: a speech verb with a clause after it."""
        return self.verb_word in SPEECH_VERBS and self.has_complement

    @property
    def has_complement(self) -> bool:
        """Whether another clause follows the verb."""
        start, end = self.rest
        words = self.sentence.words[start:end]
        if words and (words[0].text in {",", ":"} or words[0].low == "bahwa"):
            return True
        bare = [word.low for word in words]
        stop = bare.index("yang") if "yang" in bare else len(words)
        return any(word.tag == "VERB" or word.low in COPULAS for word in words[:stop])

    @property
    def states(self) -> bool:
        """Whether what follows a speech verb has a verb of its own, outside “yang …”."""
        start, end = self.rest
        words = self.sentence.words
        return any(
            (words[i].tag in {"VERB", "AUX"} or words[i].low in COPULAS | PLAIN_PREDICATES)
            and words[i - 1].low != "yang"
            and not (words[i - 1].tag in _HELPER_TAGS | {"AUX"} and words[i - 2].low == "yang")
            for i in range(start, end)
        )

    def actor(self) -> Entity | None:
        """The one name that the subject is, office and honorifics aside."""
        start, end = self.subject
        helped = range(*self.helpers)
        if any(self.sentence.words[at].low in AND_OTHERS for at in (*helped, *range(start, end))):
            return None
        inside = [entity for entity in self.sentence.entities if start <= entity.start and entity.end <= end]
        if (
            any(word.low in {"dan", "serta", "bersama"} for word in self.sentence.words[start:end])
            and len(inside) != 1
        ):
            return None
        for entity in self._aside_names():
            if entity.kind == "PER" and self._human_head():
                return entity
        for entity in inside:
            if entity.kind == "PER":
                office = next((each for each in self.sentence.offices if each.person == entity), None)
                begin = office.start if office and office.end <= entity.start else entity.start
                while begin > start and self.sentence.words[begin - 1].low in HONORIFICS | {","}:
                    begin -= 1
                if entity.end == end and (
                    begin == start or (entity == inside[-1] and self._describes(entity))
                ):
                    return entity
        if len(inside) == 1 and inside[0].end == end and inside[0].kind != "PER":
            lead = [word.low for word in self.sentence.words[start : inside[0].start]]
            if not lead or (len(lead) == 1 and lead[0] in PLAIN_KINDS | frozenset(PLACE_NOUNS)):
                return inside[0]
            if len(lead) == 1 and lead[0] in ORGANIZATION_NOUNS:
                text = self.sentence.slice(start, end)
                return Entity(start, end, "ORG", text, text)
        first = inside[0] if inside else None
        if (
            first
            and first.start == start
            and first.end < end
            and self.sentence.words[first.end].low == "yang"
        ):
            return first
        return None

    def _human_head(self) -> bool:
        low = self.sentence.words[self.subject[0]].low
        return low in OFFICE_HEADS or low in HUMAN_NOUNS

    def _describes(self, person: Entity) -> bool:
        """Whether all before the name only says who he is: “striker muda Chelsea …”."""
        before = self.sentence.words[self.subject[0] : person.start]
        if any(word.low in {"dan", "serta", "akun"} for word in before):
            return False
        return self._human_head() and all(
            word.tag in _NP_TAGS and word.low not in PRONOUNS for word in before
        )

    @property
    def set_off(self) -> list[Range]:
        """The asides without the commas around them."""
        words = self.sentence.words
        return [
            (start + (words[start].text == ","), end - (words[end - 1].text == ","))
            for start, end in self.asides
        ]

    def _aside_names(self) -> list[Entity]:
        """Names that are all of an aside: “Ketua MPR, Zulkifli Hasan, …”."""
        words = self.sentence.words
        found = []
        for first, last in self.set_off:
            while first < last and words[first].low in HONORIFICS | RANKS:
                first += 1
            found += [
                entity for entity in self.sentence.entities if (entity.start, entity.end) == (first, last)
            ]
        return found

    def office(self, person: Entity) -> Office | None:
        """The office of ``person`` in this sentence."""
        if any(start <= person.start < end for start, end in self.asides):
            start, end = self.subject
            return Office(start, end, self.sentence.slice(start, end), person)
        held = next((office for office in self.sentence.offices if office.person == person), None)
        start, end = self.subject
        if held is None and start < person.start < end and person.end == end and self._describes(person):
            return Office(start, person.start, self.sentence.slice(start, person.start), person)
        return held

    def object(self) -> Range:
        """The noun phrase right after the verb; empty when there is none."""
        start, end = self.rest
        words, at = self.sentence.words, start
        while at < end and (
            words[at].tag in _NP_TAGS
            or self.sentence.entity_at(at)
            or (at > start and words[at].low in COMPOUND_TAILS)
        ):
            if self.sentence.time_at(at) or words[at].low in SUBORDINATORS or words[at].low in MEASURES:
                break
            at += 1
        return (start, at)
