"""The judge agrees with the bank about every form that the bank gives (Q601 to Q605)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quiz.bank.check.checked import Checked, named, spoken
from quiz.bank.fields import quoted
from quiz.bank.reading import Trouble
from quiz.bank.yaml_text import Place
from quiz.model import Directive, Question

_TESTS: tuple[tuple[str, Directive, str, str], ...] = (
    ("accept", "accept", "Q602", "accepted"),
    ("prompt", "prompt", "Q603", "asked on"),
    ("reject", "reject", "Q604", "rejected"),
)
_SAID: dict[Directive, str] = {"accept": "accepts it", "prompt": "asks for more", "reject": "rejects it"}


def self_tests(checked: Checked) -> Iterator[Trouble]:
    """Contradictions first; a form without one goes before the judge."""
    for question in checked.live:
        lists = {"answer": _answers(question), "accept": question.accept}
        lists |= {"prompt": tuple(question.prompt), "reject": question.reject}
        owner: dict[str, str] = {}
        twice = set()
        for name, forms in lists.items():
            for number, form in enumerate(forms):
                first = owner.setdefault(checked.fold(form), name)
                if first != name and {first, name} != {"answer", "accept"}:
                    twice.add((name, form))
                    message = (
                        f"{named(question)}: “{quoted(form)}” stands in `{first}` and in `{name}`; keep one"
                    )
                    yield Trouble("Q605", _place(checked, question, name, number, form), message)
        yield from _answer(checked, question)
        for name, wanted, code, word in _TESTS:
            alone = ((n, form) for n, form in enumerate(lists[name]) if (name, form) not in twice)
            yield from _forms(checked, question, name, alone, wanted, code, word)


def _answers(question: Question) -> tuple[str, ...]:
    return () if isinstance(question.answer, bool) else (spoken(question.answer),)


def _answer(checked: Checked, question: Question) -> Iterator[Trouble]:
    for form in _answers(question):
        verdict = checked.judge.judge(question, form)
        if verdict.verdict != "accept":
            said = f"the judge {_SAID[verdict.verdict]} ({verdict.reason})"
            message = f"{named(question)}: the answer “{quoted(form)}” is not accepted; {said}"
            yield Trouble("Q601", checked.at(question, "answer"), message)


def _forms(
    checked: Checked,
    question: Question,
    name: str,
    forms: Iterable[tuple[int, str]],
    wanted: Directive,
    code: str,
    word: str,
) -> Iterator[Trouble]:
    for number, form in forms:
        verdict = checked.judge.judge(question, form)
        if verdict.verdict != wanted:
            said = f"the judge {_SAID[verdict.verdict]} ({verdict.reason})"
            message = f"{named(question)}: “{quoted(form)}” in `{name}` is not {word}; {said}"
            yield Trouble(code, _place(checked, question, name, number, form), message)


def _place(checked: Checked, question: Question, name: str, number: int, form: str) -> Place:
    """Where a form stands: an item of a list, or a key of the mapping that `prompt` may be."""
    place = checked.at(question, name)
    return (*place, form) if checked.is_mapping(place) else (*place, number)
