"""Which drafts are worth most, and a choice of them that is not all alike."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from functools import cache

from quiz.generate.boosting import Tree, chance, read_forest
from quiz.generate.drafts import Draft
from quiz.generate.guards import words
from quiz.generate.parsed import Reading
from quiz.generate.weights import lines
from quiz.generate.worth import features
from quiz.language.id_writing import COUNTRIES, PLAY_WORDS, SMALL_WORDS

FAMILY_SHARE = 0.35
"""No family has more of an article's questions than this, three questions aside."""

FALLBACK, ENOUGH, _BEHIND = "cloze", 8, 0.03
"""The family that fills up while the others give less than this, and how much better it must be."""

GOOD, LEAST, WANTED = 0.68, 0.6, 5
"""Drafts below ``GOOD`` are asked only while there are fewer than ``WANTED``, those below ``LEAST`` never."""

LEAST_ASKED_FOR = 0.35
"""Who says how many an article he wants gets the less sure ones after the others, down to this."""

OF_SENTENCE, OF_SENTENCE_OF_MANY = 4, 7
"""Questions of one sentence, and when very many are wanted."""

TURNS_OF_MANY = 4
"""How often one answer may be asked for when very many questions are wanted."""

MANY, LEAST_OF_MANY = 20, 0.02
"""Who asks for more than ``MANY`` an article wants the less sure ones too, down to this."""


def score(draft: Draft, reading: Reading) -> float:
    """How likely a strict reader accepts ``draft``, 0 to 1, by a model learned from judged questions."""
    return round(chance(seen(draft, reading), trees()), 3)


@cache
def trees() -> list[Tree]:
    """The trained trees."""
    return read_forest(lines("worth"))


def seen(draft: Draft, reading: Reading) -> dict[str, float]:
    """What the model sees of ``draft``: its features and the explicit score."""
    return {**features(draft, reading), "prior": 3 * prior(draft, reading)}


def prior(draft: Draft, reading: Reading) -> float:
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


def wants_many(limit: int | None) -> bool:
    """Whether ``limit`` questions an article are so many that the less sure ones are wanted too."""
    return limit is not None and limit > MANY


def choose(scored: Sequence[tuple[float, Draft]], limit: int | None) -> list[tuple[float, Draft]]:
    """The best, without repeating: few of one family, of one sentence and with one answer."""
    ranked = sorted(scored, key=_place)
    many = wants_many(limit)
    least = LEAST_OF_MANY if many else LEAST_ASKED_FOR if limit else LEAST
    wanted = limit or WANTED
    ranked = [pair for pair in ranked if pair[0] >= least]
    if many:
        ranked = _each_answer_first(ranked)
    kept: list[tuple[float, Draft]] = []
    sentences: Counter[int] = Counter()
    answers: Counter[str] = Counter()
    told: set[tuple[str, str]] = set()
    for worth, draft in ranked:
        answer = _key(draft)
        if worth < GOOD and len(kept) >= wanted:
            break
        if draft.spare and not many:
            continue
        if draft.family == FALLBACK and not many and len(kept) >= ENOUGH:
            continue
        if draft.family == FALLBACK and not many and sentences[draft.sentence.index] > 1:
            continue
        once = _once(draft)
        if once in told and not (many and once and once[0] == "office"):
            continue
        if (
            sentences[draft.sentence.index] >= (OF_SENTENCE_OF_MANY if many else OF_SENTENCE)
            or answers[answer] >= (TURNS_OF_MANY if many else _turns(draft))
            or _repeats(draft, kept, many=many)
        ):
            continue
        kept.append((worth, draft))
        sentences[draft.sentence.index] += 1
        answers[answer] += 1
        told |= {once} if once else set()
    chosen = _balanced(kept, limit, many=many)
    return sorted(chosen, key=lambda pair: -pair[0]) if many else chosen


def _place(pair: tuple[float, Draft]) -> tuple[float, int, str]:
    """The best first, a gap after a question that is nearly as good."""
    worth, draft = pair
    return round(_BEHIND * (draft.family == FALLBACK) - worth, 3), draft.sentence.index, draft.ask


def _each_answer_first(ranked: Sequence[tuple[float, Draft]]) -> list[tuple[float, Draft]]:
    """The best question for each answer, then the second best, and so on."""
    turns: Counter[str] = Counter()
    ordered: list[tuple[int, tuple[float, Draft]]] = []
    for pair in ranked:
        key = _key(pair[1])
        ordered.append((turns[key], pair))
        turns[key] += 1
    return [pair for _, pair in sorted(ordered, key=lambda item: item[0])]


def _once(draft: Draft) -> tuple[str, str] | None:
    """What may be asked once only: a person and his office, either way round; how an acronym is spelt out."""
    if draft.family in _OFFICES:
        return "office", draft.full or next(iter(draft.names), "")
    return ("expansion", "") if draft.family == "expansion" else None


def _turns(draft: Draft) -> int:
    """How often one answer may be asked for."""
    return 1 if draft.kind in {"number", "date", "text", "list"} else 2


def _key(draft: Draft) -> str:
    answer = draft.answer if isinstance(draft.answer, str) else "; ".join(draft.answer)
    return (draft.full or answer).lower()


def _repeats(draft: Draft, kept: Sequence[tuple[float, Draft]], *, many: bool) -> bool:
    """Whether nearly the same is asked already; with ``many`` by its family, for its answer."""
    mine = set(words(draft.ask)) - SMALL_WORDS
    for _, other in kept:
        theirs = set(words(other.ask)) - SMALL_WORDS
        overlap = len(mine & theirs) / max(1, min(len(mine), len(theirs)))
        same = _same_key(draft, other)
        kin = other.family == draft.family
        if same and overlap > _SAME_WORDS:
            return True
        if overlap > (0.6 if same else 0.85) and ((kin and same) if many else (kin or same)):
            return True
    return False


def _same_key(draft: Draft, other: Draft) -> bool:
    """Whether both ask for the same, all of it or a part: “14”, “14 nanometer”."""
    one, two = sorted((_key(draft), _key(other)), key=len)
    if draft.sentence.index != other.sentence.index or "cloze" not in {draft.family, other.family}:
        return one == two
    return set(words(one)) <= set(words(two))


_SAME_WORDS = 0.9
"""Shared words from which two questions with one key are the same, whatever their families."""


def _balanced(
    kept: Sequence[tuple[float, Draft]], limit: int | None, *, many: bool = False
) -> list[tuple[float, Draft]]:
    """At most ``limit``, and of each family no more than its share of what is left in the end."""
    size = min(limit, len(kept)) if limit else len(kept)
    while size > 0:
        cap = max(3, math.floor(FAMILY_SHARE * size))
        caps = {FALLBACK: size if many else max(2, math.floor(FAMILY_SHARE * size))}
        families: Counter[str] = Counter()
        chosen: list[tuple[float, Draft]] = []
        for worth, draft in kept:
            if len(chosen) < size and families[draft.family] < caps.get(draft.family, cap):
                chosen.append((worth, draft))
                families[draft.family] += 1
        if len(chosen) == size:
            return chosen
        size = len(chosen) if len(chosen) < size else size - 1
    return []
