"""Who “ia” and “pebalap itu” are: the one person that the sentence before is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quiz.generate.clauses import clauses
from quiz.generate.parsed import Parsed, StandIn
from quiz.language.id_writing import HUMAN_NOUNS, OFFICE_HEADS

_THIRD = frozenset(("ia", "dia", "beliau"))
_THAT = frozenset(("itu", "tersebut", "ini"))
_LONGEST = 8


def resolve(parsed: Sequence[Parsed]) -> list[Parsed]:
    """The sentences, with subjects that point back told who they are where that is beyond doubt."""
    found: list[Parsed] = []
    for index, sentence in enumerate(parsed):
        span = _pointer(sentence) if index else None
        name = _person(parsed[index - 1]) if span else ""
        if span and name:
            stand = StandIn(*span, name)
            sentence = replace(sentence, stands=(stand,), before=parsed[index - 1].text)
        found.append(sentence)
    return found


def _pointer(sentence: Parsed) -> tuple[int, int] | None:
    """The subject that points back: a pronoun, or a calling with “itu”, near the start."""
    words = sentence.words
    if any(sentence.quoted) or any(entity.kind == "PER" for entity in sentence.entities if entity.start < 8):
        return None
    for start in range(min(8, len(words))):
        if words[start].low in _THIRD and (start == 0 or words[start - 1].text == "," or start < 2):
            return start, start + 1
        if words[start].low in OFFICE_HEADS | HUMAN_NOUNS and (start == 0 or words[start - 1].text == ","):
            for end in range(start + 1, min(len(words), start + _LONGEST)):
                if words[end].text in {",", "("} or words[end].low == "yang":
                    break
                if words[end].low in _THAT:
                    return start, end + 1
    return None


def _person(sentence: Parsed) -> str:
    """The only person of a sentence, or the one who acts in it; "" when that is not clear."""
    people = {entity.full for entity in sentence.entities if entity.kind == "PER"}
    if len(people) == 1:
        only = people.pop()
        return only if " " in only or len(only) > 3 else ""
    actors = {actor.full for clause in clauses(sentence) if (actor := clause.actor()) and actor.kind == "PER"}
    return actors.pop() if len(actors) == 1 else ""
