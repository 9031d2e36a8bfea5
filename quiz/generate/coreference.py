"""Who “ia” and “pebalap itu” are: the one person that the sentence before is about."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from quiz.generate.clauses import clauses
from quiz.generate.lexicon import known
from quiz.generate.parsed import Parsed, StandIn
from quiz.generate.verbs import starts_verb
from quiz.language.id_grammar import (
    EMPTY_NOUNS,
    NYA_PREPOSITIONS,
    THAT_WORDS,
    THIRD_PERSON,
    TOLD_OF_ONE,
)
from quiz.language.id_writing import HUMAN_NOUNS, OFFICE_HEADS, ORGANIZATION_NOUNS, PRONOUNS

_LONGEST = 8
_LONGEST_TOLD = 14
"""Words of a calling that tells more of someone: “pria yang juga menjabat sebagai … itu”."""


def resolve(parsed: Sequence[Parsed]) -> list[Parsed]:
    """The sentences, with subjects that point back told who they are where that is beyond doubt."""
    found: list[Parsed] = []
    titled, only, body = _titled(parsed), _only(parsed, "PER"), _only(parsed, "ORG")
    for index, sentence in enumerate(parsed):
        if index:
            before = parsed[index - 1]
            stands = [
                *_people(sentence, before, only),
                *_things(sentence, before, titled),
                *_bodies(sentence, before, body),
            ]
            if stands:
                sentence = replace(sentence, stands=tuple(stands), before=before.text)
        found.append(sentence)
    return found


def _people(sentence: Parsed, before: Parsed, only: str) -> list[StandIn]:
    span = _pointer(sentence)
    if span is None:
        return _behind(sentence, before)
    pronoun = sentence.words[span[0]].low in THIRD_PERSON
    name = _person(before, pronoun)
    if any(word.low == "yang" for word in sentence.words[slice(*span)]) and name not in _acting(before):
        return []
    if not name and pronoun and only and not any(entity.kind == "PER" for entity in before.entities):
        return [StandIn(*span, only, near=False)]
    if name and not pronoun and any(before.quoted):
        return []  # “… kata Rahmat. Politikus itu diduga …”: who speaks may be another
    return [StandIn(*span, name)] if name else []


def _bodies(sentence: Parsed, before: Parsed, only: str) -> list[StandIn]:
    """“perusahaan itu” after a sentence with one organization, or in an article on just one."""
    words = sentence.words
    named = {entity.full for entity in before.entities if entity.kind == "ORG"}
    name = next(iter(named)) if len(named) == 1 else only if not named else ""
    if not name or name in {entity.full for entity in sentence.entities}:
        return []
    if name in _acting(before) and (described := _described(sentence, name)):
        return [described]
    return [
        StandIn(at, at + 2, name, near=bool(named))
        for at in range(len(words) - 1)
        if words[at].low in ORGANIZATION_NOUNS
        and words[at + 1].low in THAT_WORDS
        and not sentence.quoted[at]
        and not (at and (words[at - 1].tag == "NUM" or words[at - 1].low.startswith("ke")))
        and known_as(name, words[at].low)
    ][:1]


def _acting(sentence: Parsed) -> set[str]:
    """Who does something in a sentence, by name."""
    return {actor.full for clause in clauses(sentence) if (actor := clause.actor())}


def _described(sentence: Parsed, name: str) -> StandIn | None:
    """“Klub asal Papua itu” as the subject of a sentence: ``name``, with what it is told by."""
    words = sentence.words
    for start in range(min(_FURTHEST, len(words) - 2)):
        fronted = start == 0 or words[start - 1].text == ","
        if not fronted or words[start].low not in ORGANIZATION_NOUNS or words[start].tag == "VERB":
            continue
        end = start + 1
        while end < len(words) and end - start < _LONGEST and words[end].low not in THAT_WORDS:
            if words[end].tag not in _DESCRIBING and words[end].low not in {"asal", "asuhan", "besutan"}:
                break
            end += 1
        points = end < len(words) and end - start > 1 and words[end].low in THAT_WORDS
        if points and starts_verb(sentence, end + 1, len(words)) and known_as(name, words[start].low):
            return StandIn(start, end + 1, name)
    return None


_DESCRIBING = frozenset(("NOUN", "PROPN", "ADJ", "X"))
"""Tags of words that describe."""


def known_as(name: str, noun: str) -> bool:
    """Whether an organization may be called ``noun`` as far as its kind is known."""
    kind = known(name).noun
    sides = {ORGANIZATION_NOUNS["klub"], ORGANIZATION_NOUNS["tim"]}
    kinds = {ORGANIZATION_NOUNS.get(kind, kind), ORGANIZATION_NOUNS[noun]}
    return not kind or len(kinds) == 1 or kinds == sides


def _behind(sentence: Parsed, before: Parsed) -> list[StandIn]:
    """“untuknya” after a sentence with one person, in one without: “untuk Khalifa Haftar”."""
    people = {entity.full for entity in before.entities if entity.kind == "PER"}
    if len(people) != 1 or any(sentence.quoted) or any(e.kind == "PER" for e in sentence.entities):
        return []
    name = people.pop()
    return [
        StandIn(at, at + 1, f"{word.low.removesuffix('nya')} {name}")
        for at, word in enumerate(sentence.words)
        if at
        and word.low.endswith("nya")
        and word.low.removesuffix("nya") in NYA_PREPOSITIONS
        and " " in name
    ][:1]


def _only(parsed: Sequence[Parsed], kind: str) -> str:
    """The only person or organization that an article names, and names again and again; "" for none."""
    counts = Counter(entity.full for each in parsed for entity in each.entities if entity.kind == kind)
    name, count = max(counts.items(), key=lambda item: item[1], default=("", 0))
    return name if len(counts) == 1 and count >= _OFTEN and (" " in name or kind != "PER") else ""


_OFTEN = 3
"""How often an article names the person that it is about."""


def _things(sentence: Parsed, before: Parsed, titled: Mapping[str, str]) -> list[StandIn]:
    """“survei tersebut” after a sentence with “survei kepuasan warga”: the same noun, told fully."""
    words = sentence.words
    found = []
    for at in range(len(words) - 1):
        noun = words[at]
        if noun.tag != "NOUN" or sentence.quoted[at] or noun.low in EMPTY_NOUNS:
            continue
        told = (
            at + 2 < len(words) and words[at + 1].tag in {"NOUN", "ADJ"} and words[at + 2].low in THAT_WORDS
        )
        if words[at + 1].low in THAT_WORDS and (full := _fuller(noun.low, before)):
            found.append(StandIn(at, at + 2, full))
        elif (words[at + 1].low in THAT_WORDS or told) and noun.low in titled:
            found.append(StandIn(at, at + 2 + told, titled[noun.low], near=False))
    return found


def _titled(parsed: Sequence[Parsed]) -> dict[str, str]:
    """Nouns before one name only, told early and named again: “film” → “film Athirah”."""
    names: dict[str, set[str]] = defaultdict(set)
    early: set[str] = set()
    for sentence in parsed:
        for at, word in enumerate(sentence.words[:-1]):
            plain = word.text.islower() or at == 0
            name = _name_after(sentence, at) if word.tag == "NOUN" and plain else ""
            if name and word.low not in EMPTY_NOUNS | HUMAN_NOUNS | OFFICE_HEADS:
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
    start = at + 1 + (sentence.words[at + 1].text in _MARKS)
    end = start
    while end < len(words) and (words[end].text[:1].isupper() or (end > start and words[end].text.isdigit())):
        if sentence.time_at(end):
            break
        end += 1
    return sentence.slice(start, end) if end > start and end - start <= _LONGEST else ""


_MARKS = frozenset("“\"‘'")
"""What a title may stand in."""

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
        if end < len(before.words) and before.words[end].low in THAT_WORDS | {"yang", "dan", "-"}:
            return ""
        text = before.slice(start, end)
        phrases.add(noun + text[len(noun) :])
    return phrases.pop() if len(phrases) == 1 else ""


def _pointer(sentence: Parsed) -> tuple[int, int] | None:
    """The subject that points back: a pronoun, or a calling with “itu”, near the start."""
    words = sentence.words
    if any(sentence.quoted):
        return None
    first = min((entity.start for entity in sentence.entities if entity.kind == "PER"), default=len(words))
    for start in range(min(_FURTHEST, first)):
        if words[start].low in THIRD_PERSON and (start == 0 or words[start - 1].text == "," or start < 2):
            return start, start + 1
        if words[start].low in OFFICE_HEADS | HUMAN_NOUNS and (start == 0 or words[start - 1].text == ","):
            for end in range(start + 1, min(len(words), start + _LONGEST_TOLD)):
                told = words[end].low == "yang" and words[min(end + 1, len(words) - 1)].low in TOLD_OF_ONE
                if words[end].text in {",", "("} or (words[end].low == "yang" and not told):
                    break
                if words[end].low in THAT_WORDS:
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
    actors = _acting(sentence) & people
    return actors.pop() if len(actors) == 1 else ""
