"""What an article itself proves of its names."""

from __future__ import annotations

from collections.abc import Sequence

from quiz.generate.gathering import is_human, verb_after
from quiz.generate.lexicon import given_names, known
from quiz.generate.parsed import Entity, Parsed
from quiz.language.id_writing import BODY_VERBS, COMPANY_VERBS, HUMAN_VERBS, SPEECH_VERBS


def doubtful_people(parsed: Sequence[Parsed]) -> frozenset[str]:
    """Full names tagged as people's of which no mention, part or verb says that they are."""
    mentions = [(s, e) for s in parsed for e in s.entities if e.kind == "PER"]
    forms: dict[str, set[str]] = {}
    for _, entity in mentions:
        forms.setdefault(entity.full, set()).add(entity.text)
    proved = {entity.full for sentence, entity in mentions if _proves(sentence, entity)}
    return frozenset(full for full in forms if full not in proved and len(forms[full]) < 2)


def _proves(sentence: Parsed, entity: Entity) -> bool:
    first = entity.full.split(" ")[0]
    if known(entity.full).kind == "PER" or known(entity.text).kind == "PER" or is_human(sentence, entity):
        return True
    if " " not in entity.full:
        return False
    before = [word.low for word in sentence.words[max(0, entity.start - 2) : entity.start]]
    meets = before[-1:] in (["bertemu"], ["menemui"]) or before == ["bertemu", "dengan"]
    acts = verb_after(sentence, entity) in (SPEECH_VERBS - BODY_VERBS) | HUMAN_VERBS
    return meets or acts or first in given_names()


def acting(parsed: Sequence[Parsed]) -> frozenset[str]:
    """Organizations that say something or do what only companies and other bodies do."""
    return frozenset(
        entity.full
        for sentence in parsed
        for entity in sentence.entities
        if entity.kind == "ORG" and verb_after(sentence, entity) in SPEECH_VERBS | COMPANY_VERBS
    )
