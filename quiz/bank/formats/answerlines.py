"""Quiz bowl's packets: a question, and a line that says what to accept, to prompt on and to reject.

`ANSWER: <b><u>Derna</u></b> [accept <b><u>Darnah</u></b>; prompt on <u>Libya</u> by asking "Kota mana?"]`
"""

from __future__ import annotations

import re
from html import escape

from quiz.bank.formats.goods import Exported, Imported, Options, field_losses
from quiz.bank.formats.reading import visible
from quiz.bank.formats.records import MARK, head, record
from quiz.judge.kind import answer_text
from quiz.model import Bank, Question

_PLACED = frozenset(("ask", "answer", "accept", "prompt", "reject", "tags"))


def write(bank: Bank, options: Options) -> Exported:
    """``bank`` as a packet. Nothing is dropped."""
    blocks = [] if options.plainly else [f"<!-- {MARK}{head(bank)} -->"]
    if bank.title.strip():
        blocks.append(f"<h1>{_text(bank.title)}</h1>")
    for number, question in enumerate(bank.questions, 1):
        lines = [] if options.plainly else [f"<!-- {MARK}{record(question)} -->"]
        lines += [f"{number}. {_text(question.ask)}", answerline(question)]
        if question.tags:
            lines.append(f"<{', '.join(_form(tag, ',') for tag in question.tags)}>")
        blocks.append("\n".join(lines))
    carried = [(question, _PLACED) for question in bank.questions]
    return Exported("\n\n".join([*blocks, ""]).encode(), field_losses(carried, "unseen"))


def read(data: bytes, name: str) -> Imported:
    """The questions of a packet."""
    from quiz.bank.formats.answerline_reading import read_packet

    return read_packet(data, name)


def answerline(question: Question) -> str:
    """What a moderator reads: the answer, and what to do with others."""
    clauses = []
    if question.accept:
        clauses.append(f"accept {' or '.join(_key(form) for form in question.accept)}")
    for form, words in question.prompt.items():
        asking = f' by asking "{_form(words)}"' if words.strip() else ""
        clauses.append(f"prompt on <u>{_form(form)}</u>{asking}")
    if question.reject:
        clauses.append(f"reject {' or '.join(f'<i>{_form(form)}</i>' for form in question.reject)}")
    more = f" [{'; '.join(clauses)}]" if clauses else ""
    return f"ANSWER: {_key(answer_text(question))}{more}"


def _key(form: str) -> str:
    return f"<b><u>{_form(form)}</u></b>"


def _text(text: str) -> str:
    return escape(visible(text), quote=False).replace("\n", "<br>")


def _form(text: str, more: str = "") -> str:
    """A form without any sign that an answerline reads for itself."""
    found = escape(visible(text), quote=True).replace("\n", "<br>")
    signs = re.compile(rf"&#?\w+;|[\[\]_;“”{more}]")
    return signs.sub(lambda sign: sign[0] if sign[0].startswith("&") else f"&#{ord(sign[0])};", found)
