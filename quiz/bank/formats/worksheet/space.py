"""Where a learner writes: lines, boxes and blanks, as the kind of answer needs them."""

from __future__ import annotations

import re
from html import escape
from string import ascii_uppercase

from quiz.bank.formats.worksheet.variant import Item
from quiz.judge import kind_of
from quiz.judge.kind import answer_text
from quiz.locale import catalogue
from quiz.model import Question

_SIGNS_A_LINE = 45
"""Signs of handwriting on one line, roughly."""

_MOST_LINES = 5
_TRUE_OR_FALSE = re.compile(r"\W*(?:benar atau salah|true or false)", re.IGNORECASE)


def space(item: Item, language: str) -> str:
    """The HTML of the place for the answer."""
    question = item.question
    if item.offered is not None:
        return _choices(item.offered.choices)
    kind = kind_of(question)
    if kind == "boolean":
        return _boxes(truth_words(question, language))
    if kind == "list":
        members = len(question.answer) if isinstance(question.answer, tuple) else 0
        return _numbered(question.need or members or 3)
    if kind == "number":
        unit = f" {escape(question.unit)}" if question.unit else ""
        return f'<div class="write"><span class="blank short"></span>{unit}</div>'
    if kind == "date":
        return '<div class="write"><span class="blank middle"></span></div>'
    return _lines(question, wide=kind == "text")


def truth_words(question: Question, language: str) -> tuple[str, str]:
    """What to tick where the answer is true or false: yes and no, or true and false if it asks so."""
    _ = catalogue(language).gettext
    if _TRUE_OR_FALSE.match(question.ask):
        return _("True"), _("False")
    return _("Yes"), _("No")


def _choices(choices: tuple[str, ...]) -> str:
    short = max(map(len, choices)) <= 24
    items = "".join(
        f'<li><span class="box"></span><b>{letter}.</b> <span dir="auto">{escape(text)}</span></li>'
        for letter, text in zip(ascii_uppercase, choices, strict=False)
    )
    return f'<ul class="choices{" two" if short else ""}">{items}</ul>'


def _boxes(words: tuple[str, str]) -> str:
    items = "".join(f'<span class="tick"><span class="box"></span>{escape(word)}</span>' for word in words)
    return f'<div class="write">{items}</div>'


def _numbered(count: int) -> str:
    items = "".join("<li>&nbsp;</li>" for _ in range(min(count, 12)))
    return f'<ol class="members">{items}</ol>'


def _lines(question: Question, *, wide: bool) -> str:
    longest = max(map(len, (answer_text(question), *question.accept)))
    count = min(_MOST_LINES, max(1 + wide, -(-longest // _SIGNS_A_LINE) + wide))
    return '<div class="line"></div>' * count
