"""Keys that their questions tell: by another name, or by the things that are to be counted."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise

from quiz.generate.drafts import Draft
from quiz.language.id_nicknames import other_names
from quiz.language.id_writing import GAP, NUMBER_VALUES, SAME_NAMES

_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")

_NAME = r"[A-ZÀ-Þ][\w'’.-]*(?: (?:(?:of|and|the|de|van|al) )?[A-ZÀ-Þ\d][\w'’.-]*)*"
_LIST = re.compile(rf"{_NAME}(?:, {_NAME})+(?:,? (?:dan|serta|hingga) {_NAME})?")
_PAIR = re.compile(rf"\b(?:yakni|yaitu|oleh|lewat|aksi|bernama|dicetak) ({_NAME}) (?:dan|serta) {_NAME}")


def given_away(draft: Draft) -> bool:
    """Whether the question, with what stands before it, tells its key in other words."""
    told = f"{draft.topic}, {draft.ask.replace(GAP, '')}"
    if draft.kind == "number":
        return isinstance(draft.answer, str) and _is_counted(draft.answer, told)
    if draft.kind not in {"person", "place", "organization"} or not isinstance(draft.answer, str):
        return False
    key = draft.answer
    if any(re.search(rf"\b{re.escape(other)}\b", told) for other in _others(key)):
        return True
    runs = [[word.lower() for word in _WORD.findall(part)] for part in re.split(r"[,“”()/]", told)]
    if " " not in key:
        return any(is_clipped(key, run[start:]) for run in runs for start in range(len(run)))
    own = [[word.lower() for word in _WORD.findall(form)] for form in {key, draft.full} if form]
    return any(is_clipped(word, form) for word in set(_WORD.findall(told)) for form in own)


def _others(key: str) -> tuple[str, ...]:
    return other_names(key) + SAME_NAMES.get(key, ())


def is_clipped(short: str, told: Sequence[str]) -> bool:
    """Whether ``short`` is made of the beginnings of the first words of ``told``.

    “Korut” of “korea utara”, “Setnov” of “setya novanto”: each gives two letters at least.
    """
    if not short[:1].isupper() or not _LEAST <= len(short) <= _MOST:
        return False
    if not told or not told[0].startswith(short[:2].lower()):
        return False
    return any(_made_of(short.lower(), told[:size]) for size in (2, 3) if size <= len(told))


_LEAST, _MOST = 5, 10
"""Letters of a name that is made of parts of others."""


def _made_of(short: str, told: Sequence[str]) -> bool:
    cuts = combinations(range(2, len(short) - 1), len(told) - 1)
    for inner in cuts:
        ends = (0, *inner, len(short))
        parts = [short[a:b] for a, b in pairwise(ends)]
        if all(len(part) >= 2 and word.startswith(part) for part, word in zip(parts, told, strict=True)):
            return any(part != word for part, word in zip(parts, told, strict=True))
    return False


def _is_counted(answer: str, told: str) -> bool:
    """Whether as many names stand in a row as the answer counts: “tiga warna – Black, Silver dan Gold”."""
    first = answer.lower().split()[0]
    count = NUMBER_VALUES.get(first) or (int(first) if first.isdigit() and len(first) < 3 else 0)
    if count < 2 or "-" in answer:
        return False
    if count == 2:
        return bool(_PAIR.search(told))
    return any(
        len(re.split(r",? (?:dan|serta|hingga) |, ", each.group())) == count for each in _LIST.finditer(told)
    )
