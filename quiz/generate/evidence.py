"""What an article itself proves of its names."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.generate.gathering import is_human, verb_after
from quiz.generate.lexicon import first_names, given_names, known
from quiz.generate.parsed import Entity, Parsed
from quiz.generate.quantities import SCORE
from quiz.language.id_writing import (
    BODY_VERBS,
    COMPANY_VERBS,
    HUMAN_NOUNS,
    HUMAN_VERBS,
    KIN_WORDS,
    OFFICE_HEADS,
    SIDE_CUES,
    SPEECH_VERBS,
    THING_NOUNS,
)


def doubtful_people(parsed: Sequence[Parsed]) -> frozenset[str]:
    """Full names tagged as people's of which no mention, part or verb says that they are.

    What is called a thing or scores like a team needs more: a title, an office, an age or a first name.
    """
    mentions = [(s, e) for s in parsed for e in s.entities if e.kind == "PER"]
    forms: dict[str, set[str]] = {}
    for _, entity in mentions:
        forms.setdefault(entity.full, set()).add(entity.text)
    sure = {entity.full for sentence, entity in mentions if _is_sure(sentence, entity)}
    proved = sure | {entity.full for sentence, entity in mentions if _proves(sentence, entity)}
    things = {entity.full for sentence, entity in mentions if _is_thing(sentence, entity)} - sure
    return frozenset(
        full for full in forms if full in things or (full not in proved and len(forms[full]) < 2)
    )


def _is_sure(sentence: Parsed, entity: Entity) -> bool:
    named = bool(first_names() & set(entity.full.split(" ")))
    return named or "PER" in {known(entity.full).kind, known(entity.text).kind} or is_human(sentence, entity)


def _proves(sentence: Parsed, entity: Entity) -> bool:
    if " " not in entity.full:
        return False
    before = [word.low for word in sentence.words[max(0, entity.start - 2) : entity.start]]
    meets = before[-1:] in (["bertemu"], ["menemui"]) or before == ["bertemu", "dengan"]
    acts = verb_after(sentence, entity) in (SPEECH_VERBS - BODY_VERBS) | HUMAN_VERBS
    named = entity.full.split(" ")[0] in given_names()
    return meets or acts or named or _is_called(sentence, entity) or _has_kin(sentence, entity)


def _is_thing(sentence: Parsed, entity: Entity) -> bool:
    """Whether the words beside a name call it a film, a song or a team: “film Laut”, “gawang Persela”."""
    words = sentence.words
    before = words[entity.start - 1] if entity.start else None
    after = [word.text for word in words[entity.end : entity.end + 3]]
    scores = any(SCORE.match(text) for text in after[:1]) or [text.lower() for text in after[:2]] == [
        "dengan",
        "skor",
    ]
    numbered = after[:1] and after[0].isdigit() and len(after[0]) == 1  # “Laut Biru 2”
    return scores or bool(numbered) or (before is not None and before.low in SIDE_CUES | THING_NOUNS.keys())


def _is_called(sentence: Parsed, entity: Entity) -> bool:
    """Whether a calling and a comma stand before the name: “Petenis putra asal Swiss, Hans Keller”."""
    words, at = sentence.words, entity.start - 1
    if at < 1 or words[at].text != "," or words[0].low not in OFFICE_HEADS | HUMAN_NOUNS:
        return False
    return all(word.tag in _CALLING_TAGS or word.low in {"asal", "dari"} for word in words[:at])


_CALLING_TAGS = frozenset(("NOUN", "PROPN", "ADJ", "NUM", "X"))


def _has_kin(sentence: Parsed, entity: Entity) -> bool:
    """Whether he is the subject of a sentence that tells of his family: “X … istrinya …”."""
    others = [each for each in sentence.entities if each.kind == "PER" and each != entity]
    kin = next((at for at, word in enumerate(sentence.words) if word.low in KIN_WORDS), 0)
    return entity.end <= kin and all(each.start > kin for each in others)


def acting(parsed: Sequence[Parsed]) -> frozenset[str]:
    """Organizations that say something or do what only companies and other bodies do."""
    return frozenset(
        entity.full
        for sentence in parsed
        for entity in sentence.entities
        if entity.kind == "ORG" and verb_after(sentence, entity) in SPEECH_VERBS | COMPANY_VERBS
    )
