"""Questions that give the answer away or hang in the air (Q401 to Q403)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named, spoken
from quiz.bank.check.words import DEICTICS, INTRODUCED, RELATIVE, SMALL, SPANS
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.judge import kind_of
from quiz.locale.told import M_
from quiz.model import Question

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_NONE = frozenset[str]()
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’")


def leaks(checked: Checked, question: Question) -> Iterator[Trouble]:
    """The answer in the words of the question or the hint, and words that point away."""
    found = _given_away(checked, question, question.ask)
    if found:
        message = M_(
            "{question} gives its answer away: “{found}” stands in the question",
            question=named(question),
            found=quoted(found),
        )
        yield Trouble("Q401", checked.at(question, "ask"), message)
    found = _given_away(checked, question, question.hint) if question.hint else ""
    if found:
        message = M_(
            "{question}: the hint gives the answer away: “{found}”",
            question=named(question),
            found=quoted(found),
        )
        yield Trouble("Q403", checked.at(question, "hint"), message)
    pointing = deictic(question.ask, question.language)
    if pointing:
        message = M_(
            "{question}: “{pointing}” means nothing without the article; name it",
            question=named(question),
            pointing=quoted(pointing),
        )
        yield Trouble("Q402", checked.at(question, "ask"), message)


def _given_away(checked: Checked, question: Question, text: str) -> str:
    """The part of ``text`` that gives the answer away; "" for none."""
    if isinstance(question.answer, bool):
        return ""
    padded = f" {checked.fold(text)} "
    if isinstance(question.answer, tuple):
        whole = all(f" {checked.fold(member)} " in padded for member in question.answer)
        return ", ".join(question.answer) if whole else ""
    answer = spoken(question.answer)
    small = SMALL.get(question.language, frozenset())
    words = [word for word in checked.fold(answer).split() if word not in small]
    if words and all(f" {word} " in padded for word in words):
        return answer
    if len(words) > 1 and kind_of(question) == "person":
        return _surname(answer, text)
    return ""


def _surname(name: str, text: str) -> str:
    """The last part of ``name`` when it stands in ``text`` and not in another person's name."""
    last = str(_WORD.findall(name)[-1])
    before = ""
    for match in _WORD.finditer(text):
        word = match[0]
        if word == last and not (before[:1].isupper() and before not in name):
            return last
        before = word if match.start() else ""
    return ""


def deictic(ask: str, language: str) -> str:
    """The first word of ``ask`` that points outside it; "" for none.

    Words inside quotation marks, and capitalised ones after the first, are names.
    """
    known, introduced = DEICTICS.get(language, _NONE), INTRODUCED.get(language, _NONE)
    before = ""
    for number, match in enumerate(_WORD.finditer(_QUOTED.sub(" . ", ask))):
        word = match[0]
        if number and word[0].isupper():
            before = ""
            continue
        lower = word.lower()
        if _is_relative(before, lower, language):
            return f"{before} {lower}"
        if lower in known and not (lower in ("itu", "ini") and before in introduced):
            return word
        before = lower
    return ""


def _is_relative(first: str, second: str, language: str) -> bool:
    spans, relative = SPANS.get(language, _NONE), RELATIVE.get(language, _NONE)
    return (first in spans and second in relative) or (first in relative and second in spans)
