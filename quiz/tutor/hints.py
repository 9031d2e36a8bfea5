"""Hints that step: what kind of thing, a cue from the article, the shape, two choices fewer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from quiz.judge import fold, kind_of
from quiz.locale import N_, catalogue
from quiz.model import Kind, Question
from quiz.printable import printable
from quiz.tutor.conceal import Judging, answer_text, blanked, key_spans

KINDS: dict[Kind, str] = {
    "person": N_("The answer is a person's name."),
    "place": N_("The answer is a place."),
    "organization": N_("The answer is an organization, a group or a company."),
    "date": N_("The answer is a date or a time."),
    "number": N_("The answer is a number."),
    "list": N_("The answer is a list of several things."),
    "boolean": N_("The answer is yes or no."),
    "text": N_("The answer is a word or a few of your own."),
}

STRIKE = "strike"
"""The rung at which two wrong choices are struck out; the conversation does it."""


def ladder(question: Question, judge: Judging, language: str) -> list[Callable[[], str]]:
    """The rungs for ``question``, each made when it is called. The last may give ``STRIKE``."""
    rungs: list[Callable[[], str]] = [lambda: kind_hint(question, judge, language)]
    if cue := _cue(question, judge):
        _ = catalogue(language).gettext
        rungs.append(lambda: _("The article says: “{quote}”").format(quote=cue))
    if not isinstance(question.answer, bool):
        rungs.append(lambda: shape_hint(question, language))
        rungs.append(lambda: STRIKE)
    return rungs


def kind_hint(question: Question, judge: Judging, language: str) -> str:
    """What kind of thing is asked for, and the author's own hint where there is one."""
    text = catalogue(language).gettext(KINDS[kind_of(question)])
    if question.hint:
        own = printable(question.hint)
        text = f"{text} {blanked(own, key_spans(judge, question, own))}"
    return text


def _cue(question: Question, judge: Judging) -> str:
    """The proof with the key blanked; "" when the key is not found in it and would be shown."""
    quote = printable(question.source.quote) if question.source else ""
    spans = key_spans(judge, question, quote)
    return blanked(quote, spans) if spans else ""


def shape_hint(question: Question, language: str) -> str:
    """How many members, words, letters or digits the key has."""
    _ = catalogue(language).gettext
    ngettext = catalogue(language).ngettext
    answer = question.answer
    if isinstance(answer, tuple):
        letters = ", ".join(member.strip()[:1].upper() for member in answer)
        members = ngettext("There is {n} thing", "There are {n} things", len(answer)).format(n=len(answer))
        return _("{members}, beginning with {letters}.").format(members=members, letters=letters)
    text = answer_text(question)
    digits = sum(map(str.isdigit, text))
    if kind_of(question) == "number" and digits:
        first = next(char for char in text if char.isdigit())
        return ngettext(
            "It has {n} digit and begins with {first}.", "It has {n} digits and begins with {first}.", digits
        ).format(n=digits, first=first)
    words = fold(text).split()
    lengths = ", ".join(str(len(word)) for word in words[:8])
    return ngettext(
        "It is {n} word of {lengths} letters, beginning with {first}.",
        "It is {n} words of {lengths} letters, beginning with {first}.",
        len(words),
    ).format(n=len(words), lengths=lengths, first=words[0][:1].upper() if words else "?")


MONTHS = (
    N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June"), N_("July"), N_("August"),
    N_("September"), N_("October"), N_("November"), N_("December"),
)  # fmt: skip


def day(when: date, language: str) -> str:
    """``when`` as people write it: 29 September 2023."""
    return f"{when.day} {catalogue(language).gettext(MONTHS[when.month - 1])} {when.year}"
