"""Facts age: when they were true, and whether the question says so (Q207, Q809)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named
from quiz.bank.reading import Trouble
from quiz.locale.told import M_
from quiz.model import Question

OLD = 365
"""Days after which a fact that the question does not date may no longer hold."""

_DATED = re.compile(r"\b(?:1[0-9]|20)\d\d\b|\babad\b|\bcentury\b", re.IGNORECASE)
_HOLDING = {
    "id": re.compile(
        r"\b(?:adalah|ialah|menjabat|memimpin|memiliki|menjadi|berkantor|terletak)\b", re.IGNORECASE
    ),
    "en": re.compile(r"\b(?:is|are|has|have|holds|leads|heads|owns)\b", re.IGNORECASE),
}


def age(checked: Checked, question: Question) -> Iterator[Trouble]:
    """An ``as_of`` that has not come yet, and an old one where the question speaks of a lasting state."""
    if question.as_of is None or checked.today is None:
        return
    place = checked.at(question, "as_of")
    days = (checked.today - question.as_of).days
    if days < 0:
        yield Trouble(
            "Q207",
            place,
            M_(
                "{question}: `as_of` {as_of} has not come yet", question=named(question), as_of=question.as_of
            ),
        )
    elif days > OLD and _says_how_it_is(question):
        years = M_("a year") if days < 730 else M_("{count} years", count=days // 365)
        message = M_(
            "{question} asks how things are, but was true {years} ago; see whether it still is",
            question=named(question),
            years=years,
        )
        yield Trouble("Q809", place, message)


def _says_how_it_is(question: Question) -> bool:
    """Whether the words are of a state that may have changed, without a year to hold it."""
    holding = _HOLDING.get(question.language)
    return holding is not None and bool(holding.search(question.ask)) and not _DATED.search(question.ask)
