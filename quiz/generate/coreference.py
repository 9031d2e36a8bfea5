"""Who “ia” and “pebalap itu” are: the one person that the sentence before is about."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quiz.generate.clauses import clauses
from quiz.generate.parsed import Parsed, StandIn
from quiz.language.id_writing import HUMAN_NOUNS, OFFICE_HEADS, PRONOUNS, words

_THIRD = frozenset(("ia", "dia", "beliau"))
_THAT = frozenset(("itu", "tersebut", "ini"))
_LONGEST = 8


def resolve(parsed: Sequence[Parsed]) -> list[Parsed]:
    """The sentences, with subjects that point back told who they are where that is beyond doubt."""
    found: list[Parsed] = []
    titled = _titled(parsed)
    for index, sentence in enumerate(parsed):
        if index:
            before = parsed[index - 1]
            stands = [*_people(sentence, before), *_things(sentence, before, titled)]
            if stands:
                sentence = replace(sentence, stands=tuple(stands), before=before.text)
        found.append(sentence)
    return found


def _people(sentence: Parsed, before: Parsed) -> list[StandIn]:
    span = _pointer(sentence)
    name = _person(before, sentence.words[span[0]].low in _THIRD) if span else ""
    return [StandIn(*span, name)] if span and name else []


def _things(sentence: Parsed, before: Parsed, titled: Mapping[str, str]) -> list[StandIn]:
    """“survei tersebut” after a sentence with “survei kepuasan warga”: the same noun, told fully."""
    words = sentence.words
    found = []
    for at in range(len(words) - 1):
        noun = words[at]
        if words[at + 1].low not in _THAT or noun.tag != "NOUN" or sentence.quoted[at] or noun.low in _EMPTY:
            continue
        full = _fuller(noun.low, before)
        if full:
            found.append(StandIn(at, at + 2, full))
        elif noun.low in titled:
            found.append(StandIn(at, at + 2, titled[noun.low], near=False))
    return found


def _titled(parsed: Sequence[Parsed]) -> dict[str, str]:
    """Nouns before one name only, told early and named again: “film” → “film Athirah”."""
    names: dict[str, set[str]] = defaultdict(set)
    early: set[str] = set()
    for sentence in parsed:
        for at, word in enumerate(sentence.words[:-1]):
            name = _name_after(sentence, at) if word.tag == "NOUN" and word.text.islower() else ""
            if name and word.low not in _EMPTY | HUMAN_NOUNS | OFFICE_HEADS:
                names[word.low].add(name)
                if sentence.index < _EARLY:
                    early.add(word.low)
    text = " ".join(sentence.text for sentence in parsed)
    return {
        noun: f"{noun} {name}"
        for noun, (name, *more) in ((noun, sorted(found)) for noun, found in names.items())
        if not more and noun in early and text.count(name) > 1
    }


def _name_after(sentence: Parsed, at: int) -> str:
    """The run of capitalized words right after word ``at``, quotation marks aside; "" for none."""
    words = sentence.words
    start = at + 1
    end = start
    while end < len(words) and (words[end].text[:1].isupper() or (end > start and words[end].text.isdigit())):
        if sentence.time_at(end):
            break
        end += 1
    return sentence.slice(start, end) if end > start and end - start <= _LONGEST else ""


_FURTHEST = 14
"""Words before a subject that points back."""

_EARLY = 5
"""Sentences at the beginning that tell what an article is about."""


def _fuller(noun: str, before: Parsed) -> str:
    """The noun phrase of ``before`` that begins with ``noun`` and says more, when there is just one."""
    phrases = set()
    for start, word in enumerate(before.words):
        if word.low != noun or before.quoted[start]:
            continue
        end = start + 1
        while end < len(before.words) and end - start < _LONGEST and not before.time_at(end):
            if before.words[end].tag not in {"NOUN", "PROPN", "ADJ"} and not before.entity_at(end):
                break
            end += 1
        told = before.words[start + 1 : end]
        if not told or any(word.low in PRONOUNS or word.low.endswith("nya") for word in told):
            return ""
        if end < len(before.words) and before.words[end].low in _THAT | {"yang", "dan", "-"}:
            return ""
        text = before.slice(start, end)
        phrases.add(noun + text[len(noun) :])
    return phrases.pop() if len(phrases) == 1 else ""


_EMPTY = words(
    "hal saat hari tahun bulan pekan minggu waktu tempat orang cara kali sisi masa malam pagi musim momen"
)


def _pointer(sentence: Parsed) -> tuple[int, int] | None:
    """The subject that points back: a pronoun, or a calling with “itu”, near the start."""
    words = sentence.words
    if any(sentence.quoted):
        return None
    first = min((entity.start for entity in sentence.entities if entity.kind == "PER"), default=len(words))
    for start in range(min(_FURTHEST, first)):
        if words[start].low in _THIRD and (start == 0 or words[start - 1].text == "," or start < 2):
            return start, start + 1
        if words[start].low in OFFICE_HEADS | HUMAN_NOUNS and (start == 0 or words[start - 1].text == ","):
            for end in range(start + 1, min(len(words), start + _LONGEST)):
                if words[end].text in {",", "("} or words[end].low == "yang":
                    break
                if words[end].low in _THAT:
                    return (start, end + 1) if end < first else None
    return None


def _person(sentence: Parsed, acts: bool) -> str:
    """The only person of a sentence, or with ``acts`` the one who acts in it; "" when that is not clear."""
    people = {entity.full for entity in sentence.entities if entity.kind == "PER"}
    if len(people) == 1:
        only = people.pop()
        return only if " " in only or len(only) > 3 else ""
    if not acts:
        return ""
    actors = {actor.full for clause in clauses(sentence) if (actor := clause.actor()) and actor.kind == "PER"}
    return actors.pop() if len(actors) == 1 else ""
