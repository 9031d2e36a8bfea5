"""What the live check says, as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from textual.content import Content

from quiz.bank.check.codes import RULES
from quiz.bank.reading import Trouble
from quiz.locale import N_
from quiz.printable import printable
from quiz.tui.author.words import FIELDS, MENDING

Words = Callable[[str], str]

_QUOTED = re.compile("“[^”]*”")


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
    """The code, its title in the author's language, and the texts that are meant."""
    message = printable(trouble.message, 400)
    about = _QUOTED.findall(message.partition("”")[2] if message.startswith("question “") else message)
    return Content.assemble(
        (f"! {trouble.code} ", "bold $ink-reject"),
        (words(RULES[trouble.code].title), "$ink"),
        (f" · {', '.join(about)}" if about else "", "$ink-soft"),
    )
