"""A question as an author sees it before deciding: everything that a learner meets, and why it is here."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from textual.content import Content

from quiz.author.fields import text_of
from quiz.author.inbox import Appeal
from quiz.bank.flags import Flag
from quiz.locale import N_
from quiz.model import Question
from quiz.printable import printable
from quiz.tui.author.words import FIELDS, FLAGS, STATUSES
from quiz.tui.verdicts import VERDICTS, Mark

Words = Callable[[str], str]

_SHOWN = ("accept", "prompt", "reject", "choices", "hint", "explain", "as_of", "difficulty", "tags")
_REST = ("kind", "unit", "tolerance", "need", "ordered", "revision")
_COLUMN = 12


def head_of(question: Question, words: Words) -> Content:
    """Status, id, and what the generator thinks of its draft."""
    sign, word, ink = STATUSES[question.status]
    parts: list[str | tuple[str, str]] = [(f"{sign} {words(word)}", f"bold {ink}")]
    parts.append((f"  {printable(question.id)}", "$ink-soft"))
    if question.score is not None:
        score = words(N_("score"))
        parts.append((f"  {score} {question.score:.2f}", "$ink-soft"))
    if question.family:
        parts.append((f"  {printable(question.family)}", "$ink-soft"))
    return Content.assemble(*parts)


def card_of(question: Question, flags: Sequence[Flag], appeals: Sequence[Appeal], words: Words) -> Content:
    """The whole card."""
    lines = [
        head_of(question, words),
        Content.styled(printable(question.ask, 2_000), "bold $ink"),
        Content.assemble(("→ ", "$ink-accept"), (printable(text_of(question, "answer")), "bold $ink-accept")),
        *_fields(question, words),
        *_marks(flags, appeals, words),
    ]
    return Content("\n").join(lines)


def _fields(question: Question, words: Words) -> Iterator[Content]:
    for name in (*_SHOWN, *_REST):
        text = text_of(question, name)
        if not text or (name == "revision" and question.revision == 1):
            continue
        sign, _word, ink = VERDICTS.get(name, Mark(" ", "", "$ink"))
        label = f"{sign} {words(FIELDS[name])}"
        yield Content.assemble(
            (f"{label:<{_COLUMN + 2}} ", "$ink-soft"),
            (printable(text, 2_000), ink),
        )


def _marks(flags: Sequence[Flag], appeals: Sequence[Appeal], words: Words) -> Iterator[Content]:
    for flag in flags:
        figures = []
        if flag.discrimination is not None:
            figures.append(f"D {flag.discrimination:.0f}")
        if flag.facility is not None:
            figures.append(f"F {flag.facility:.2f}")
        if flag.answers:
            figures.append(f"n {flag.answers}")
        rest = f" ({', '.join(figures)})" if figures else ""
        note = f" “{printable(flag.note, 300)}”" if flag.note else ""
        yield Content.assemble(("⚑ ", "bold $ink-prompt"), (f"{words(FLAGS[flag.code])}{rest}{note}", "$ink"))
    for appeal in appeals:
        yield Content.assemble(
            ("✉ ", "bold $ink-prompt"),
            (f"{appeal.times}× “{printable(appeal.form, 100)}”", "$ink"),
        )
