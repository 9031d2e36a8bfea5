"""Which drafts are worth most, and a choice of them that is not all alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.parsed import Reading
from quiz.language.id_writing import COUNTRIES, PLAY_WORDS, SMALL_WORDS

FAMILY_SHARE = 0.35
"""No family has more of an article's questions than this, three questions aside."""

FALLBACK, ENOUGH = "cloze", 8
"""The family that fills up while the others give less than this."""

LEAST = 0.4
"""Drafts below this score are not asked."""


def score(draft: Draft, reading: Reading) -> float:
    """The worth of ``draft``, 0 to 1: its merit, and how much its sentence and names matter.

    The weights were set by reading questions on development articles: a question is good when it holds a
    whole name and a date, when its key is a whole name, and when its sentence stands early in the article.
    """
    asked = words(draft.ask)
    content = [word for word in asked if word not in SMALL_WORDS]
    raw = draft.merit - 0.15
    raw += 0.1 * (1 - draft.sentence.index / max(1, len(reading.sentences)))
    raw += 0.1 * _shared(reading.article.title, content)
    raw += 0.06 * min(3, sum(map(_is_whole, draft.names - {draft.entity, draft.full})))
    raw += 0.1 * draft.dated + 0.04 * any(map(str.isdigit, draft.ask))
    raw -= 0.012 * max(0, len(asked) - 24) + 0.04 * max(0, 6 - len(content))
    if draft.kind == "person" and isinstance(draft.answer, str):
        raw -= 0 if " " in draft.answer else 0.05 if " " in draft.full else 0.15
    if reading.domain == "sports" and draft.family not in _OFFICES:
        raw -= 0.3 * bool(PLAY_WORDS & set(asked)) + (0 if draft.dated else 0.2)
    return round(min(1.0, max(0.0, raw)), 3)


_OFFICES = frozenset(("office", "office holder"))


def _is_whole(name: str) -> bool:
    return " " in name or name.isupper() or name in COUNTRIES


def _shared(title: str, content: Sequence[str]) -> float:
    telling = set(words(title)) - SMALL_WORDS
    return len(telling & set(content)) / max(1, len(telling))


def choose(scored: Sequence[tuple[float, Draft]], limit: int | None) -> list[tuple[float, Draft]]:
    """The best, without repeating: few of one family, of one sentence and with one answer."""
    ranked = sorted(scored, key=lambda pair: (-pair[0], pair[1].sentence.index, pair[1].ask))
    ranked = [pair for pair in ranked if pair[0] >= LEAST]
    kept: list[tuple[float, Draft]] = []
    sentences: Counter[int] = Counter()
    answers: Counter[str] = Counter()
    for worth, draft in ranked:
        answer = _key(draft)
        if draft.family == FALLBACK and (len(kept) >= ENOUGH or sentences[draft.sentence.index] > 1):
            continue
        if sentences[draft.sentence.index] >= 3 or answers[answer] >= _turns(draft) or _repeats(draft, kept):
            continue
        kept.append((worth, draft))
        sentences[draft.sentence.index] += 1
        answers[answer] += 1
    return _balanced(kept, limit)


def _turns(draft: Draft) -> int:
    """How often one answer may be asked for."""
    return 1 if draft.kind in {"number", "date", "text", "list"} else 2


def _key(draft: Draft) -> str:
    answer = draft.answer if isinstance(draft.answer, str) else "; ".join(draft.answer)
    return (draft.full or answer).lower()


def _repeats(draft: Draft, kept: Sequence[tuple[float, Draft]]) -> bool:
    mine = set(words(draft.ask)) - SMALL_WORDS
    for _, other in kept:
        theirs = set(words(other.ask)) - SMALL_WORDS
        overlap = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        same = _key(other) == _key(draft)
        if overlap > (0.6 if same else 0.85) and (same or other.family == draft.family):
            return True
    return False


def _balanced(kept: Sequence[tuple[float, Draft]], limit: int | None) -> list[tuple[float, Draft]]:
    """At most ``limit``, and of each family no more than its share of what is left in the end."""
    size = min(limit, len(kept)) if limit else len(kept)
    while size > 0:
        cap = max(3, math.floor(FAMILY_SHARE * size))
        families: Counter[str] = Counter()
        chosen: list[tuple[float, Draft]] = []
        for worth, draft in kept:
            if len(chosen) < size and families[draft.family] < cap:
                chosen.append((worth, draft))
                families[draft.family] += 1
        if len(chosen) == size:
            return chosen
        size = len(chosen) if len(chosen) < size else size - 1
    return []
