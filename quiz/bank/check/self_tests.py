"""The judge agrees with the bank about every form that the bank gives (Q601 to Q606)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from quiz.bank.check.checked import Checked, alike, named, spoken
from quiz.bank.check.values import contradicts
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.model import Directive, Question

_TESTS: dict[str, tuple[str, Directive, str]] = {
    "answer": ("Q601", "accept", "accepted"),
    "accept": ("Q602", "accept", "accepted"),
    "prompt": ("Q603", "prompt", "asked on"),
    "reject": ("Q604", "reject", "rejected"),
}
_SAID: dict[Directive, str] = {"accept": "accepts it", "prompt": "asks for more", "reject": "rejects it"}


def self_tests(checked: Checked, question: Question) -> Iterator[Trouble]:
    """Forms that stand in two lists; every other form goes before the judge."""
    clashes = _clashes(question)
    for form, first in clashes.items():
        what = f"“{quoted(form.text)}” stands in `{first}` and in `{form.owner}`"
        yield _trouble(checked, question, form, "Q605", f"{named(question)}: {what}; keep one")
    unclear = {(form.owner, alike(form.text)) for form in clashes}
    unclear |= {(first, alike(form.text)) for form, first in clashes.items()}
    for form in _forms(question):
        if (form.owner, alike(form.text)) in unclear:
            continue
        yield from _test(checked, question, form)
        if form.owner == "accept" and contradicts(question, form.text):
            what = f"“{quoted(form.text)}” in `accept` is another value than the answer"
            message = f"{named(question)}: {what} {quoted(spoken(question.answer))}; keep one"
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
    code, wanted, expected = _TESTS[form.owner]
    verdict = checked.verdict(question, form.text)
    if verdict.verdict != wanted:
        where = "" if form.owner == "answer" else f" in `{form.owner}`"
        what = f"“{quoted(form.text)}”{where} is not {expected}"
        said = f"the judge {_SAID[verdict.verdict]} ({verdict.reason})"
        yield _trouble(checked, question, form, code, f"{named(question)}: {what}; {said}")


def _trouble(checked: Checked, question: Question, form: Form, code: str, message: str) -> Trouble:
    """A trouble where ``form`` stands: the answer, an item of a list, or a key of the mapping of prompts."""
    place = checked.at(question, form.owner)
    if form.owner == "answer":
        return Trouble(code, place, message)
    if checked.is_mapping(place):
        return Trouble(code, (*place, form.text), message, key=True)
    return Trouble(code, (*place, form.number), message)
