"""Form that loads but is not clear (Q109, Q110, Q808). What does not load is found by reading."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quiz.bank.check.checked import Checked, named
from quiz.bank.reading import Trouble
from quiz.locale.told import M_

_THOUSANDS = re.compile(r"-?[1-9][0-9]{0,2}\.[0-9]{3}\Z")


def form(checked: Checked) -> Iterator[Trouble]:
    """The head of the bank, and numbers that two readers read differently."""
    if not checked.written(("version",)):
        yield Trouble("Q109", (), M_("the bank does not say its version; add `version: 1` at the top"))
    if not checked.bank.title.strip():
        yield Trouble("Q808", (), M_("the bank has no `title`; add one for learners to choose it by"))
    for question in checked.bank.questions:
        if isinstance(question.answer, float) and question.language != "en":
            place = checked.at(question, "answer")
            written = checked.written(place)
            if _THOUSANDS.match(written):
                whole, small = written.replace(".", ""), f"{question.answer:g}"
                message = M_(
                    "{question}: `answer: {written}` reads as {small}; write {whole} or {small}, or quote "
                    '"{written}"',
                    question=named(question),
                    written=written,
                    small=small,
                    whole=whole,
                )
                yield Trouble("Q110", place, message)
