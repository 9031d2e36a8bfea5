"""What the live check says, as text."""

from __future__ import annotations

from collections.abc import Iterable

from textual.content import Content

from quiz.bank.reading import Trouble
from quiz.locale import N_
from quiz.locale.told import Words, say
from quiz.printable import printable
from quiz.tui.author.words import FIELDS, MENDING


def findings_of(troubles: Iterable[Trouble], words: Words, wrong: Iterable[str] = ()) -> Content:
    """A line a finding: its code and what it means, then what; ``wrong`` are lines that cannot be read."""
    lines = [
        Content.assemble(
            ("! ", "bold $ink-reject"), (f"{words(FIELDS[name])} ", "bold"), words(MENDING[name])
        )
        for name in wrong
    ]
    lines += [_finding(trouble, words) for trouble in troubles]
    if not lines:
        return Content.assemble(("✓ ", "$ink-accept"), (words(N_("Nothing wrong found.")), "$ink-soft"))
    return Content("\n").join(lines)


def _finding(trouble: Trouble, words: Words) -> Content:
    """The code, and what is wrong in the author's language; which question it is stands above."""
    message = say(trouble.message, words, question=words(N_("this question")))
    return Content.assemble((f"! {trouble.code} ", "bold $ink-reject"), (printable(message, 400), "$ink"))
