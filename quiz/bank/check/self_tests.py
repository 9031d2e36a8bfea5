"""The judge agrees with the bank about every form that the bank gives (Q601 to Q606)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quiz.bank.check.checked import Checked, alike, named, spoken
from quiz.bank.check.values import contradicts
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.locale import N_
from quiz.locale.told import M_
from quiz.model import Directive, Question

_TESTS: dict[str, tuple[str, Directive, str]] = {
    "answer": ("Q601", "accept", N_("{question}: the answer “{text}” is not accepted; {said}")),
    "accept": ("Q602", "accept", N_("{question}: “{text}” in `accept` is not accepted; {said}")),
    "prompt": ("Q603", "prompt", N_("{question}: “{text}” in `prompt` is not asked on; {said}")),
    "reject": ("Q604", "reject", N_("{question}: “{text}” in `reject` is not rejected; {said}")),
}
_SAID: dict[Directive, str] = {
    "accept": N_("the judge accepts it ({reason})"),
    "prompt": N_("the judge asks for more ({reason})"),
    "reject": N_("the judge rejects it ({reason})"),
}


def self_tests(checked: Checked, question: Question) -> Iterator[Trouble]:
    """Forms that stand in two lists; every other form goes before the judge."""
    clashes = _clashes(question)
    for form, first in clashes.items():
        message = M_(
            "{question}: “{text}” stands in `{first}` and in `{owner}`; keep one",
            question=named(question),
            text=quoted(form.text),
            first=first,
            owner=form.owner,
        )
        yield _trouble(checked, question, form, "Q605", message)
    unclear = {(form.owner, alike(form.text)) for form in clashes}
    unclear |= {(first, alike(form.text)) for form, first in clashes.items()}
    for form in _forms(question):
        if (form.owner, alike(form.text)) in unclear:
            continue
        yield from _test(checked, question, form)
        if form.owner == "accept" and contradicts(question, form.text):
            message = M_(
                "{question}: “{text}” in `accept` is another value than the answer {answer}; keep one",
                question=named(question),
                text=quoted(form.text),
                answer=quoted(spoken(question.answer)),
            )
            yield _trouble(checked, question, form, "Q606", message)


class Form(NamedTuple):
    """A form of the answer: the field that it stands in, its position there, and its text."""

    owner: str
    number: int
    text: str


def _forms(question: Question) -> Iterator[Form]:
    """All forms of a question. True and false are no text; how to say them is the judge's to know."""
    if not isinstance(question.answer, bool):
        yield Form("answer", 0, spoken(question.answer))
    for owner, texts in (
        ("accept", question.accept),
        ("prompt", question.prompt),
        ("reject", question.reject),
    ):
        for number, text in enumerate(texts):
            yield Form(owner, number, text)


def _clashes(question: Question) -> dict[Form, str]:
    """Forms that an earlier field has, too, with that field's name. Accept may repeat the answer."""
    owners: dict[str, str] = {}
    clashes = {}
    for form in _forms(question):
        first = owners.setdefault(alike(form.text), form.owner)
        if first != form.owner and {first, form.owner} != {"answer", "accept"}:
            clashes[form] = first
    return clashes


def _test(checked: Checked, question: Question, form: Form) -> Iterator[Trouble]:
    code, wanted, sentence = _TESTS[form.owner]
    verdict = checked.verdict(question, form.text)
    if verdict.verdict != wanted:
        said = M_(_SAID[verdict.verdict], reason=verdict.reason)
        message = M_(sentence, question=named(question), text=quoted(form.text), said=said)
        yield _trouble(checked, question, form, code, message)


def _trouble(checked: Checked, question: Question, form: Form, code: str, message: str) -> Trouble:
    """A trouble where ``form`` stands: the answer, an item of a list, or a key of the mapping of prompts."""
    place = checked.at(question, form.owner)
    if form.owner == "answer":
        return Trouble(code, place, message)
    if checked.is_mapping(place):
        return Trouble(code, (*place, form.text), message, key=True)
    return Trouble(code, (*place, form.number), message)
