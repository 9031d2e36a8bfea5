"""Where a text gives a question's key away, told by the judge itself."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from itertools import pairwise

from quiz.judge import fold, kind_of
from quiz.judge.stem import stems
from quiz.language import LANGUAGES, pack
from quiz.model import Question, Verdict

Judging = Callable[[Question, str], Verdict]
Span = tuple[int, int]

_WORD = re.compile(r"\d[\d.,:/]*\d|[^\W_]+")
_BREAK = re.compile(r"[.!?;:()\"“”]")
LONGEST = 10
"""Words of the longest stretch that is looked at as one."""
BLANK = "____"


def answer_text(question: Question, yes: str = "ya", no: str = "tidak") -> str:
    """The key as text: a list with commas, a boolean as ``yes`` or ``no``, a number with its unit."""
    answer = question.answer
    if isinstance(answer, bool):
        return yes if answer else no
    if isinstance(answer, tuple):
        return ", ".join(answer)
    if isinstance(answer, float) and answer.is_integer():
        answer = int(answer)
    text = str(answer)
    return f"{text} {question.unit}" if question.unit and question.unit not in text else text


def _forms(question: Question) -> list[str]:
    answer = question.answer
    members = list(answer) if isinstance(answer, tuple) else [answer_text(question), str(answer)]
    return [form for form in (*members, *question.accept) if fold(form)]


def key_spans(judge: Judging, question: Question, text: str) -> tuple[Span, ...]:
    """The stretches of ``text`` that the judge takes for the key of ``question`` or for a part of it.

    In order and apart from each other. A boolean has none: any text may prove it.
    """
    if isinstance(question.answer, bool):
        return ()
    forms = _forms(question)
    parts = set(fold(answer_text(question)).split()) - set(fold(question.ask).split())
    longest = min(max((len(fold(form).split()) for form in forms), default=1) + 1, LONGEST)
    words = [match.span() for match in _WORD.finditer(text)]
    seeds = _seeds(question, forms, [text[start:end] for start, end in words])
    taken = [False] * len(words)
    partly: list[tuple[int, int]] = []
    for size in range(1, longest + 1):
        for at in range(len(words) - size + 1):
            last = at + size
            if not (seeds[at] and seeds[last - 1]) or any(taken[at:last]):
                continue
            if _BREAK.search(_gaps(text, words[at:last])):
                continue
            piece = text[words[at][0] : words[last - 1][1]]
            verdict = judge(question, piece).verdict
            if verdict == "accept":
                taken[at:last] = [True] * size
            elif verdict == "prompt" and set(fold(piece).split()) <= parts:
                partly.append((at, size))
    for at, size in partly:
        taken[at : at + size] = [True] * size
    _spread(taken, [set(fold(text[start:end]).split()) <= parts for start, end in words])
    return _joined(text, [word for word, hit in zip(words, taken, strict=True) if hit])


def _seeds(question: Question, forms: list[str], words: list[str]) -> list[bool]:
    """Which of ``words`` the key could begin or end with; the judge, which is thorough, is asked only there.

    That is any word akin to one of the key's; any name or number; and for an amount or a date, any word
    that counts or dates.
    """
    akin = {stem for form in forms for word in fold(form).split() for stem in stems(word)}
    counts = counting() if kind_of(question) in ("date", "number") else frozenset()
    found = []
    for word in words:
        folded = fold(word)
        plainly = word[0].isupper() or any(map(str.isdigit, word)) or folded in counts
        found.append(plainly or not akin.isdisjoint(stems(folded)))
    return found


@cache
def counting() -> frozenset[str]:
    """Words of numbers, units and dates in all languages, folded."""
    found: set[str] = set()
    for one in map(pack, LANGUAGES):
        for table in (one.months, one.weekdays, one.adds, one.teens, one.times, one.scales, one.spelled,
                      one.fractions, one.ordinals, one.parts, one.short_scales):  # fmt: skip
            found.update(word for name in table for word in fold(name).split())
        found.update(word for names in one.units.values() for name in names for word in fold(name).split())
    return frozenset(found)


def _spread(taken: list[bool], part: list[bool]) -> None:
    """Take in the neighbours of what is taken that are parts of the key as well."""
    for order in (range(1, len(taken)), range(len(taken) - 2, -1, -1)):
        step = order.step
        for at in order:
            taken[at] = taken[at] or (part[at] and taken[at - step])


def _gaps(text: str, words: list[Span]) -> str:
    """What stands between neighbours of ``words``."""
    return "".join(text[left[1] : right[0]] for left, right in pairwise(words))


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """``spans`` with neighbours that only a space, a hyphen or an apostrophe parts made one."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip(" -‑'’."):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)


def blanked(text: str, spans: tuple[Span, ...]) -> str:
    """``text`` with a blank for every span."""
    out, at = [], 0
    for start, end in spans:
        out += [text[at:start], BLANK]
        at = end
    return "".join([*out, text[at:]])
