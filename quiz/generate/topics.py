"""What an article is about, and questions that say so where their own words do not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import replace

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.parsed import Entity, Parsed, Reading
from quiz.language.id_writing import (
    CITING_WORDS,
    COUNTRIES,
    EVENT_NAMES,
    HOME_COUNTRY,
    NEWSROOMS,
    NICKNAME_STARTS,
    QUESTIONS,
    SOURCE_WORDS,
)

_MOST = 6
"""Topics of an article."""

_BEGINNING, _WORTH = 3, 2
"""The first sentences of an article, and how many mentions one in them counts for more."""

_LEAST = 3
"""Mentions that make a name a topic."""

_SURE = 0.6
"""How likely the tagger must find a name for a question to tell it as what the news is about."""

_LEAST_TOLD = 4
"""Words of a question that a topic before it can help."""

_ALONE = frozenset(("office", "office holder"))
"""Families whose questions stand alone by their form."""


def topics(parsed: Sequence[Parsed], soft: Collection[str]) -> tuple[str, ...]:
    """The names that stand most often and earliest, contests first, countries last; none that may be cut.

    ``soft`` are names whose bounds are not sure.
    """
    weights: dict[str, float] = defaultdict(float)
    sure: dict[str, float] = defaultdict(float)
    for sentence in parsed:
        for entity in sentence.entities:
            if entity.full in soft or not _may_be_told(sentence, entity):
                continue
            weight = 1 + _WORTH * (sentence.index < _BEGINNING)
            weights[entity.full] += weight if entity.kind != "LOC" else weight / 2
            sure[entity.full] = max(sure[entity.full], _sureness(sentence, entity))
    ranked = sorted(weights, key=lambda name: -weights[name])
    often = [name for name in ranked if weights[name] >= _LEAST and sure[name] >= _SURE]
    return tuple(sorted(often, key=lambda name: (name in COUNTRIES, not is_contest(name)))[:_MOST])


def is_contest(name: str) -> bool:
    """Whether ``name`` is that of a contest: “Liga Spanyol”, “SEA Games”."""
    return bool(EVENT_NAMES & set(name.lower().split()))


def _may_be_told(sentence: Parsed, entity: Entity) -> bool:
    before = sentence.words[entity.start - 1].low if entity.start else ""
    nickname = entity.text.split(" ")[0] in NICKNAME_STARTS
    cited = (
        nickname
        or before in CITING_WORDS | SOURCE_WORDS
        or bool(NEWSROOMS & set(entity.text.lower().split()))
    )
    return len(entity.full) > 2 and entity.full != HOME_COUNTRY and not cited


def _sureness(sentence: Parsed, entity: Entity) -> float:
    return min(word.name_sure for word in sentence.words[entity.start : entity.end])


def on_topic(draft: Draft, reading: Reading, *, more: bool = False) -> Draft:
    """``draft`` after what its article is about, when its own words tell too little of it.

    A match is told by its contest or by two sides, other news by one name; ``more`` adds another.
    """
    if draft.family in _ALONE or len(draft.ask.split()) < _LEAST_TOLD:
        return draft
    told = [name for name in reading.topics if _tells(draft, name)]
    wanted = 1
    if reading.domain == "sports" and not any(map(is_contest, told)):
        wanted, told = 2, [name for name in told if name not in reading.people.values()]
    free = [
        name for name in reading.topics if not _tells(draft, name) and not _gives_away(draft, reading, name)
    ]
    if any(map(is_contest, free[:1])):
        wanted = min(wanted, len(told) + 1)
    added: list[str] = []
    for name in free:
        if len(added) >= max(int(more), wanted - len(told)):
            break
        if not any(set(words(name)) & set(words(other)) for other in (*told, *added)):
            added.append(name)
    if not added:
        return draft
    return replace(
        draft,
        topic=QUESTIONS["and"].join(added),
        names=draft.names | set(added),
        merit=draft.merit - 0.1,
    )


def _tells(draft: Draft, name: str) -> bool:
    """Whether the question names ``name``, or enough of it, and does not ask for it."""
    if name in {draft.full, draft.entity, draft.answer}:
        return False
    return name in draft.names or name in draft.ask


def _gives_away(draft: Draft, reading: Reading, name: str) -> bool:
    """Whether ``name`` before the question would tell its answer or stand in it."""
    answer = draft.answer if isinstance(draft.answer, str) else " ".join(draft.answer)
    initials = "".join(word[0] for word in str(draft.full).split() if word[0].isupper())
    same = reading.expansions.get(name) in {draft.answer, draft.full}
    return same or initials == name or bool(set(words(f"{draft.full} {answer}")) & set(words(name)))
