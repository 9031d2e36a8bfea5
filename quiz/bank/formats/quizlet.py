"""Quizlet's text: a card a line, a tab between its sides."""

from __future__ import annotations

from quiz.bank.formats.goods import Exported, Imported, Options, field_losses
from quiz.bank.formats.reading import Drafts, decoded, one_line
from quiz.errors import ExchangeError
from quiz.judge.kind import answer_text
from quiz.locale.told import M_
from quiz.model import Bank

_PLACED = frozenset(("ask", "answer"))


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as cards, the question on the first side."""
    lines = [f"{one_line(one.ask)}\t{one_line(answer_text(one))}\n" for one in bank.questions]
    return Exported("".join(lines).encode(), field_losses((one, _PLACED) for one in bank.questions))


def read(data: bytes, name: str) -> Imported:
    """The cards of a file; which side asks is told by where the question marks are."""
    cards: list[tuple[int, str, str]] = []
    for number, line in enumerate(decoded(data, name).split("\n"), 1):
        first, tab, second = line.partition("\t")
        if tab:
            cards.append((number, first, second))
        elif line.strip() and cards:
            last, ask, answer = cards[-1]
            cards[-1] = last, ask, f"{answer}\n{line}"
        elif line.strip():
            raise ExchangeError(
                M_(
                    "{name}: line {number} has no tab between a question and its answer.",
                    name=name,
                    number=number,
                )
            )
    turned = sum(_asks(second) - _asks(first) for _, first, second in cards) > 0
    drafts = Drafts(name)
    for number, first, second in cards:
        ask, answer = (second, first) if turned else (first, second)
        drafts.add(M_("line {number}", number=number), ask=ask, answer=answer)
    return drafts.done()


def _asks(text: str) -> bool:
    return text.rstrip().endswith("?")
