"""GIFT, Moodle's text format. Ids and tags stand in the comments that Moodle reads them from."""

from __future__ import annotations

import re
from collections.abc import Collection

from quiz.bank.formats.goods import Exported, Imported, Options, field_losses
from quiz.bank.formats.proofs import explained
from quiz.bank.formats.reading import cleaned, visible
from quiz.bank.formats.records import MARK, head, record
from quiz.bank.formats.weighed import (
    PLACED_CHOICES,
    PLACED_NUMBER,
    PLACED_SHORT,
    PLACED_TRUTH,
    Weighed,
    choices,
    is_number,
    short_answers,
)
from quiz.model import Bank, Question

_SPECIAL = re.compile(r"[\\~=#{}:]")
_ALWAYS = frozenset(("explain", "source", "tags"))


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as GIFT. Nothing is dropped."""
    carried: list[tuple[Question, Collection[str]]] = []
    blocks = [] if options.plainly else [f"// {MARK}{head(bank)}"]
    if bank.title.strip():
        blocks.append(f"$CATEGORY: {_category(bank.title)}")
    for question in bank.questions:
        body, placed = _body(question, bank, typed=options.typed)
        blocks.append("\n".join([*_comments(question, options), f"{_opening(question, body)} {{{body}}}"]))
        carried.append((question, placed | _ALWAYS))
    return Exported("\n\n".join([*blocks, ""]).encode(), field_losses(carried, "unseen"))


def read(data: bytes, name: str) -> Imported:
    """The questions of a GIFT file."""
    from quiz.bank.formats.gift_reading import read_gift

    return read_gift(data, name)


def _comments(question: Question, options: Options) -> list[str]:
    marks = [f"[id:{_bracketed(question.id)}]", *(f"[tag:{_bracketed(tag)}]" for tag in question.tags)]
    lines = [f"// {' '.join(marks)}"]
    return lines if options.plainly else [f"// {MARK}{record(question)}", *lines]


def _opening(question: Question, body: str) -> str:
    """The name and the text; it says that all of it is plain where it could be taken for HTML or Markdown."""
    text = visible(question.ask)
    plain = "[plain]" if re.search(r"[<&*_`]", text + body) or text.startswith("[") else ""
    return f"::{_escaped(question.id)}::{plain}{_escaped(text)}"


def _body(question: Question, bank: Bank, *, typed: bool) -> tuple[str, frozenset[str]]:
    """What stands between the braces, and which fields it holds."""
    general = f"\n####{_said(explained(question, bank))}\n" if explained(question, bank).strip() else ""
    if isinstance(question.answer, bool):
        return f"{'TRUE' if question.answer else 'FALSE'}{general}", PLACED_TRUTH
    offered = choices(question, typed=typed)
    if offered is not None:
        several = sum(row.percent > 0 for row in offered) > 1
        return f"\n{_rows(offered, several)}{general or chr(10)}", PLACED_CHOICES
    if is_number(question):
        number = f"#{_number(question.answer)}:{_number(question.tolerance)}"
        return f"{number}{general}", PLACED_NUMBER
    return f"\n{_typed_rows(short_answers(question))}{general or chr(10)}", PLACED_SHORT


def _rows(rows: list[Weighed], several: bool) -> str:
    lines = []
    for row in rows:
        if several:
            sign = f"~%{_percent(row.percent)}%"
        else:
            sign = "=" if row.percent > 0 else "~"
        text = _said(row.text)
        # What looks like a weight gets a real one; Moodle reads none after the sign of the right choice.
        lines.append(f"{sign}{'%0%' if sign == '~' and text.startswith('%') else ''}{text}")
    return "\n".join(lines)


def _typed_rows(rows: list[Weighed]) -> str:
    """Typed answers; an asterisk would stand for anything, an arrow for a pair, so both are disarmed."""
    lines = []
    for row in rows:
        text = _said(row.text.replace("*", "\\*")).replace("->", "→")
        bare = row.percent == 100 and not text.startswith("%")
        sign = "=" if bare else f"=%{_percent(row.percent)}%"
        lines.append(f"{sign}{text}" + (f"#{_said(row.feedback).replace('->', '→')}" if row.feedback else ""))
    return "\n".join(lines)


def _said(text: str) -> str:
    """A text whose beginning is not taken for the name of a format."""
    plain = "[plain]" if cleaned(text).startswith("[") else ""
    return f"{plain}{_escaped(cleaned(text))}"


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\g<0>", text).replace("\n", "\\n")


def _bracketed(text: str) -> str:
    """A text in a comment's brackets, without what Moodle does not take for a tag."""
    return re.sub(r"[<>`\n]", " ", cleaned(text)).rstrip("\\").replace("]", "\\]")


def _category(title: str) -> str:
    return cleaned(title).replace("/", "//").replace("\n", " ")


def _percent(percent: float) -> str:
    return f"{percent:.5f}".rstrip("0").rstrip(".")


def _number(value: object) -> str:
    return f"{value:.12g}" if isinstance(value, float) else str(value)
