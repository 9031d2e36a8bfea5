"""Questions that ask the same thing (Q301 to Q303)."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from rapidfuzz import fuzz, process

from quiz.bank.check.checked import Checked, alike, named, spoken
from quiz.bank.check.words import SMALL
from quiz.bank.reading import Trouble
from quiz.locale import N_
from quiz.locale.told import M_
from quiz.model import Question

ALIKE = 90
"""Of 100, how alike the sorted words of two questions are that are taken for one."""

GROUP = 400
"""Questions with one answer that are compared each with each; of more only equal words are found."""

_NAME_OR_NUMBER = re.compile(r"(?<!^)\b(?:[A-Z][\w'’-]*|\w*\d\w*)")


def twins(checked: Checked) -> Iterator[Trouble]:
    """Equal questions with other answers, equal questions, and nearly equal ones with one answer."""
    first: dict[tuple[str, str], Question] = {}
    single = []
    for question in checked.live:
        key = question.language, checked.fold(question.ask)
        other = first.setdefault(key, question)
        if other is question:
            single.append(question)
            continue
        same = answer_key(other) == answer_key(question)
        code, sentence = (
            ("Q302", N_("{question}: {other} on line {line} has the same question"))
            if same
            else ("Q301", N_("{question}: {other} on line {line} has the same words but another answer"))
        )
        message = M_(sentence, question=named(question), other=named(other), line=checked.line(other))
        yield Trouble(code, checked.at(question, "ask"), message)
    yield from _near(checked, single)


def answer_key(question: Question) -> str:
    """What two equal answers share."""
    if isinstance(question.answer, tuple) and not question.ordered:
        return "; ".join(sorted(map(alike, question.answer)))
    return alike(spoken(question.answer))


def _near(checked: Checked, questions: list[Question]) -> Iterator[Trouble]:
    groups: dict[tuple[str, ...], list[tuple[Question, str]]] = defaultdict(list)
    for question in questions:
        small = SMALL.get(question.language, frozenset())
        words = sorted(word for word in checked.fold(question.ask).split() if word not in small)
        names = sorted(_NAME_OR_NUMBER.findall(question.ask))
        groups[question.language, answer_key(question), *names].append((question, " ".join(words)))
    for group in groups.values():
        if len(group) > 1:
            yield from _alike(checked, group)


def _alike(checked: Checked, group: list[tuple[Question, str]]) -> Iterator[Trouble]:
    """Every question of a group that an earlier one resembles."""
    seen: dict[str, Question] = {}
    for question, words in group:
        other = seen.get(words)
        if other is None and len(group) <= GROUP and seen and words:
            best = process.extractOne(words, seen.keys(), scorer=fuzz.ratio, score_cutoff=ALIKE)
            other = seen[best[0]] if best else None
        if other is None:
            seen[words] = question
            continue
        message = M_(
            "{question} asks nearly the same as {other} on line {line}",
            question=named(question),
            other=named(other),
            line=checked.line(other),
        )
        yield Trouble("Q303", checked.at(question, "ask"), message)
