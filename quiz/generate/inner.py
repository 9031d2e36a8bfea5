"""Clauses inside a sentence beside its main one: after a conjunction, and after a name with “yang”."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from quiz.generate.clause import Clause, Range
from quiz.generate.edges import rest_end
from quiz.generate.parsed import Entity, Parsed
from quiz.generate.verbs import is_verb, main_verb, starts_verb
from quiz.language.id_writing import FACTIVE, PREPOSITIONS, UNREAL_WORDS

Make = Callable[[Parsed, Range, int, int], Clause | None]
"""Finds the clause between two words, with its front: `clauses._clause`."""


def later(sentence: Parsed, known: set[int], end: int, make: Make) -> Iterator[Clause]:
    """“…, sedangkan X V …”: a name with its verb, after a comma or a word that leaves what follows a fact."""
    words = sentence.words
    for entity in sentence.entities:
        at = entity.start
        if at == 0 or entity.end >= end or not starts_verb(sentence, entity.end, end):
            continue
        before = words[at - 1]
        if before.text != "," and before.low not in FACTIVE:
            continue
        if before.text == "," and not any(is_verb(sentence, i) for i in range(at - 1)):
            continue  # “dengan suaminya, X digelar”: the verb belongs to what stands before
        if _unreal(sentence, at):
            continue
        made = make(sentence, (0, 0), at, end)
        if made and made.verb not in known:
            known.add(made.verb)
            yield made


def _unreal(sentence: Parsed, at: int) -> bool:
    """Whether what stands before makes it a wish, a condition or a comparison."""
    start = at - 1
    while start > 0 and sentence.words[start - 1].text not in {",", ";"}:
        start -= 1
    return any(word.low in UNREAL_WORDS for word in sentence.words[start:at])


def relative(sentence: Parsed, known: set[int], end: int) -> Iterator[Clause]:
    """“… X yang V …” at the end of its sentence or up to a comma: what is said of a name."""
    words = sentence.words
    for entity in sentence.entities:
        at = entity.end
        if at + 1 >= end or words[at].low != "yang" or not starts_verb(sentence, at + 1, end):
            continue
        if _part_of_more(sentence, entity):
            continue
        stop = next((i for i in range(at + 1, end) if words[i].text in {",", ";", "("}), end)
        if stop - at > 22 or _ends_early(sentence, at, stop):
            continue
        made = _relative(sentence, entity, at, stop)
        if made and made.verb not in known:
            known.add(made.verb)
            yield made


def _part_of_more(sentence: Parsed, entity: Entity) -> bool:
    """Whether “yang” may belong to a longer phrase: “rumah Andi yang …”, “A dan B yang …”."""
    before = sentence.words[entity.start - 1] if entity.start else None
    if before is None:
        return False
    if entity.kind != "PER":
        return not (before.low.startswith("me") or before.low in {"oleh", ",", "melawan"})
    held = any(office.person == entity and office.end <= entity.start for office in sentence.offices)
    return not held and (
        before.tag in {"NOUN", "PROPN", "ADJ", "NUM"} or before.low in {"dan", "serta", "atau", "/"}
    )


def _ends_early(sentence: Parsed, at: int, stop: int) -> bool:
    """Whether a second verb group follows a noun without a link: then the end of “yang …” is not sure."""
    seen = 0
    for index in range(at + 1, stop):
        before = sentence.words[index - 1]
        if (
            seen
            and starts_verb(sentence, index, stop)
            and (before.tag in {"NOUN", "PROPN", "NUM"} or sentence.entity_at(index - 1))
            and before.low not in PREPOSITIONS
            and index - seen > 1
        ):
            return True
        if starts_verb(sentence, index, stop):
            seen = index
    return False


def _relative(sentence: Parsed, entity: Entity, at: int, stop: int) -> Clause | None:
    """The clause of ``entity`` and the verb after “yang” at ``at``."""
    verb = main_verb(sentence, at + 1, stop)
    if verb is None:
        return None
    close = rest_end(sentence, verb, stop)
    return Clause(
        sentence=sentence,
        front=(0, 0),
        subject=(entity.start, entity.end),
        asides=(),
        middle=(),
        helpers=(at + 1, verb),
        verb=verb,
        rest=(verb + 1, close),
        second=True,
        tail=(close, stop),
    )
