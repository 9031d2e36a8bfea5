"""Multiple choice: one right, the others wrong (Q501 to Q506)."""

from __future__ import annotations

from collections.abc import Iterator

from quiz.bank.check.checked import Checked, alike, named, spoken
from quiz.bank.readers import quoted
from quiz.bank.reading import Trouble
from quiz.locale.told import M_
from quiz.model import Question


def choices(checked: Checked, question: Question) -> Iterator[Trouble]:
    """The choices of one question. What its `reject` has is wrong by the author's own word."""
    if not question.choices:
        return
    place = checked.at(question, "choices")
    if len(question.choices) < 2:
        yield Trouble(
            "Q505", place, M_("{question}: one choice is none; add wrong ones", question=named(question))
        )
    answer = alike(spoken(question.answer))
    right, accepted = 0, []
    seen: set[str] = set()
    wrong = set(map(alike, question.reject))
    for number, choice in enumerate(question.choices):
        key = alike(choice)
        if key in seen:
            message = M_(
                "{question}: the choice “{choice}” stands here twice",
                question=named(question),
                choice=quoted(choice),
            )
            yield Trouble("Q504", (*place, number), message)
            continue
        seen.add(key)
        if key == answer:
            right += 1
        if key == answer or key in wrong:
            continue
        verdict = checked.verdict(question, choice).verdict
        if verdict == "accept":
            accepted.append((number, choice))
        elif verdict == "prompt":
            message = M_(
                "{question}: the choice “{choice}” is half right; the judge asks for more",
                question=named(question),
                choice=quoted(choice),
            )
            yield Trouble("Q506", (*place, number), message)
    yield from _right(checked, question, right, accepted)


def _right(
    checked: Checked, question: Question, right: int, accepted: list[tuple[int, str]]
) -> Iterator[Trouble]:
    """One choice that is right: the answer itself, or else one that the judge accepts."""
    place = checked.at(question, "choices")
    if right:
        for number, choice in accepted:
            message = M_(
                "{question}: the choice “{choice}” is right, too; the judge accepts it",
                question=named(question),
                choice=quoted(choice),
            )
            yield Trouble("Q503", (*place, number), message)
    elif not accepted:
        answer = quoted(spoken(question.answer))
        yield Trouble(
            "Q501",
            place,
            M_(
                "{question}: no choice is the answer “{answer}”; add it",
                question=named(question),
                answer=answer,
            ),
        )
    elif len(accepted) > 1:
        several = ", ".join(f"“{quoted(choice)}”" for _, choice in accepted)
        yield Trouble(
            "Q502",
            place,
            M_("{question}: {several} are all right; keep one", question=named(question), several=several),
        )
