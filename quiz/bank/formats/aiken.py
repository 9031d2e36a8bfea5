"""Aiken, the plainest of texts with choices: a question, lettered choices, `ANSWER: B`."""

from __future__ import annotations

import re
from string import ascii_uppercase

from quiz.bank.formats.goods import Exported, Imported, Options, dropped, field_losses
from quiz.bank.formats.offers import made_offer
from quiz.bank.formats.reading import Drafts, decoded, one_line
from quiz.locale.told import M_
from quiz.model import Bank, Question

_CHOICE = re.compile(r"\s*([A-Z])[.)]\s*(.*)")
_ANSWER = re.compile(r"\s*ANSWER:\s*([A-Z])\s*\Z")
_PLACED = frozenset(("ask", "answer", "choices"))


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as Aiken. Questions that cannot have choices are dropped."""
    blocks, carried, refused = [], [], []
    for question in bank.questions:
        block = _block(question)
        if isinstance(block, list):
            blocks.append("\n".join(block))
            carried.append((question, _PLACED))
        else:
            refused.append((question, block))
    return Exported(
        "".join(f"{block}\n\n" for block in blocks).encode(), (*dropped(refused), *field_losses(carried))
    )


def read(data: bytes, name: str) -> Imported:
    """The questions of an Aiken file."""
    drafts = Drafts(name)
    ask: list[str] = []
    choices: dict[str, str] = {}
    start = 1
    for number, line in enumerate(decoded(data, name).split("\n"), 1):
        chosen, choice = _ANSWER.match(line), _CHOICE.match(line)
        if chosen:
            _add(drafts, M_("the question on line {line}", line=start), ask, choices, chosen[1])
            ask, choices = [], {}
        elif choice and ask:
            choices[choice[1]] = choice[2]
        elif line.strip():
            if choices:
                drafts.remarks.append(
                    M_("the question on line {line}: left out, it has no line ANSWER:", line=start)
                )
                ask, choices = [], {}
            start = start if ask else number
            ask.append(line.strip())
    if ask:
        drafts.remarks.append(M_("the question on line {line}: left out, it has no line ANSWER:", line=start))
    return drafts.done()


def _add(drafts: Drafts, where: str, ask: list[str], choices: dict[str, str], letter: str) -> None:
    if letter not in choices:
        drafts.remarks.append(
            M_("{where}: left out, its answer {letter} is none of its choices", where=where, letter=letter)
        )
        return
    drafts.add(where, ask=" ".join(ask), answer=choices[letter], choices=tuple(choices.values()))


def _block(question: Question) -> list[str] | str:
    """The question's lines, or why there are none."""
    offered = made_offer(question, len(ascii_uppercase))
    if offered is None:
        return M_("without choices, which Aiken needs")
    if len(offered.right) > 1:
        return M_("with several right choices, and Aiken has one")
    ask = one_line(question.ask)
    if _CHOICE.match(ask) or ask.startswith("ANSWER:"):
        return M_("with a text that Aiken takes for a choice")
    lines = [
        f"{letter}. {one_line(text)}" for letter, text in zip(ascii_uppercase, offered.choices, strict=False)
    ]
    return [ask, *lines, f"ANSWER: {ascii_uppercase[min(offered.right)]}"]
