"""What an article is about, and questions that say so where their own words do not."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from quiz.generate.drafts import OF_PEOPLE, Draft
from quiz.generate.guards import spells_out, words
from quiz.generate.lexicon import known
from quiz.generate.parsed import Affair, Entity, Parsed, Reading
from quiz.generate.weights import familiar_acronyms
from quiz.language.id_writing import (
    CITING_WORDS,
    COUNTRIES,
    EVENT_NAMES,
    HOME_COUNTRY,
    NEWSROOMS,
    NICKNAME_STARTS,
    QUESTIONS,
    SMALL_WORDS,
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

_TOLD_ALREADY = 0.6
"""Share of an affair's words in a question from which the question tells it already."""

_LONGEST = 46
"""Words of a question with the affair before it."""


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
        or entity.text.endswith(".com")
    )
    return len(entity.full) > 2 and entity.full != HOME_COUNTRY and not cited and not _is_obscure(entity)


def _is_obscure(entity: Entity) -> bool:
    """A single name that few know, or an acronym: it tells readers nothing."""
    if " " in entity.full or known(entity.full).kind:
        return False
    return entity.kind == "PER" or (entity.full.isupper() and entity.full not in familiar_acronyms())


def _sureness(sentence: Parsed, entity: Entity) -> float:
    return min(word.name_sure for word in sentence.words[entity.start : entity.end])


def on_topic(draft: Draft, reading: Reading, *, more: bool = False) -> Draft:
    """``draft`` after what its article is about, when its own words tell too little of it.

    What the article opens with says most; questions of that itself need nothing. Where it would tell the
    answer, a match is told by its contest or by two sides, other news by one name; ``more`` adds another.
    """
    if draft.family in OF_PEOPLE or len(draft.ask.split()) < _LEAST_TOLD:
        return draft
    affair = reading.affair
    if not more and (draft.sentence.opens or _is_dated(draft)):
        return draft
    later = affair is not None and draft.sentence.index > affair.sentence
    if affair and later and _belongs(draft, reading, affair):
        return replace(
            draft,
            topic=affair.text,
            names=draft.names | affair.names,
            dated=draft.dated or affair.dated,
        )
    return _named(draft, reading, more=more)


def _named(draft: Draft, reading: Reading, *, more: bool) -> Draft:
    """``draft`` after the names that its article is about, as far as it does not tell them."""
    told = [name for name in reading.topics if _tells(draft, name)]
    wanted = 1
    if reading.domain == "sports" and not any(map(is_contest, told)):
        wanted, told = 2, [name for name in told if name not in reading.people.values()]
    free = [
        name for name in reading.topics if not _tells(draft, name) and not _gives_away(draft, reading, name)
    ]
    if any(map(is_contest, free[:1])):
        wanted = min(wanted, len(told) + 1)
    if _is_aside(draft, reading, told):
        wanted = max(wanted, len(told) + 1)
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
        topic=QUESTIONS["about"].format(what=QUESTIONS["and"].join(added)),
        names=draft.names | set(added),
        merit=draft.merit - 0.1,
    )


def _is_aside(draft: Draft, reading: Reading, told: Sequence[str]) -> bool:
    """Whether the question tells one name at most, no number, and not what its article is about most.

    “Siapa yang diundang ke Jakarta bersama Sutopo?” needs what Sutopo is known for.
    """
    own = draft.names - {draft.entity, draft.full}
    main = reading.topics[0] if reading.topics else ""
    plain = len(own) <= 1 and not any(map(str.isdigit, draft.ask))
    return (
        bool(told)
        and plain
        and draft.family != "definition"
        and main not in {*told, draft.full, draft.entity}
    )


def _is_dated(draft: Draft) -> bool:
    """Whether a day and a whole name are in the question: that tells enough."""
    whole = any(" " in name for name in draft.names - {draft.entity, draft.full})
    return whole and draft.dated and bool(_DAY.search(draft.ask))


_DAY = re.compile(r"\b\d{1,2} [A-Z][a-z]+ \d{4}\b")


def _belongs(draft: Draft, reading: Reading, affair: Affair) -> bool:
    """Whether ``affair`` can stand before ``draft``: it says more than its own words, and not its answer."""
    told = _telling(affair.text)
    asked = frozenset(words(draft.ask))
    if len(told & asked) > _TOLD_ALREADY * len(told) or len((affair.text + draft.ask).split()) > _LONGEST:
        return False
    answer = draft.answer if isinstance(draft.answer, str) else " ".join(draft.answer)
    forms = {reading.expansions.get(answer, ""), *_shorter(reading, answer), draft.full, answer}
    return not any(_telling(form) & told for form in forms) and not spells_out(affair.text, answer)


def _shorter(reading: Reading, long: str) -> Iterator[str]:
    """The acronyms that the article spells out as ``long``."""
    return (short for short, full in reading.expansions.items() if full == long)


def _telling(text: str) -> frozenset[str]:
    return frozenset(words(text)) - SMALL_WORDS


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
