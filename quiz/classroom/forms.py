"""Which typed answers are one answer: what a teacher rules on is a form, not a text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from quiz.judge import fold
from quiz.judge.near import is_slip
from quiz.judge.peel import peel
from quiz.model import Directive


@lru_cache(maxsize=4096)
def form(given: str) -> str:
    """``given`` as it is compared: folded, without hedges around it and without spaces.

    Scripts that folding cannot read, and signs alone, stay as they are.
    """
    words = fold(given[:2000]).split()
    return "".join(peel(words)) if words else " ".join(given.casefold().split())


@dataclass(slots=True)
class Group:
    """Near-identical answers. ``text`` is how most wrote it, ``forms`` all forms in it, ``verdict`` what now
    holds for them; ``ruled`` says that a teacher decided so. ``pupils`` are numbers, in the order of coming.
    """

    text: str
    verdict: Directive
    ruled: bool
    forms: list[str]
    pupils: list[int]
    appeals: int = 0
    texts: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Typed:
    """One pupil's answer as groups are made of it."""

    pupil: int
    given: str
    verdict: Directive
    ruled: bool
    appealed: bool


def grouped(answers: Iterable[Typed]) -> list[Group]:
    """``answers`` in groups, the largest first.

    Answers of one form are one group; a form that is a slip of a more frequent one with the same verdict
    joins that one's group.
    """
    by_form: dict[str, Group] = {}
    for answer in answers:
        key = form(answer.given)
        group = by_form.get(key)
        if group is None:
            group = by_form[key] = Group(answer.given, answer.verdict, answer.ruled, [key], [])
        group.pupils.append(answer.pupil)
        group.appeals += answer.appealed
        group.texts[answer.given] = group.texts.get(answer.given, 0) + 1
    ordered = sorted(by_form.values(), key=lambda group: -len(group.pupils))
    found: list[Group] = []
    for group in ordered:
        near = next((other for other in found if _near(other, group)), None)
        if near is None:
            found.append(group)
        else:
            _join(near, group)
    for group in found:
        group.text = max(group.texts, key=lambda text: group.texts[text])
    return sorted(found, key=lambda group: -len(group.pupils))


def _near(one: Group, other: Group) -> bool:
    if (one.verdict, one.ruled) != (other.verdict, other.ruled):
        return False
    return is_slip(one.forms[0], other.forms[0], _nothing)


def _join(one: Group, other: Group) -> None:
    one.forms += other.forms
    one.pupils += other.pupils
    one.appeals += other.appeals
    for text, count in other.texts.items():
        one.texts[text] = one.texts.get(text, 0) + count


def _nothing(_word: str) -> bool:
    return False
