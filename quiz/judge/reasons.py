"""Reasons in words: one sentence for each code, in the learner's language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from quiz.judge.outcome import Outcome

if TYPE_CHECKING:
    from gettext import NullTranslations


def N_(message: str) -> str:  # noqa: N802 (the name by which catalogues find texts)
    """Mark ``message`` for the catalogues, as ``quiz.locale.N_`` does, without opening them at import."""
    return message


@cache
def _texts(language: str) -> NullTranslations:
    from quiz.locale import catalogue  # gettext, only once a sentence is wanted

    return catalogue(language)


REASONS: dict[str, str] = {
    "exact": N_("That is the answer, word for word."),
    "same-words": N_("That is the answer."),
    "same-thing": N_("That is another name for the answer."),
    "spelling": N_("That is another spelling of the answer."),
    "script": N_("That is the answer in another script."),
    "acronym": N_("That is the short form of the answer, or its long form."),
    "typo": N_("Right, but for a slip in the spelling."),
    "contains": N_("The answer is in what you said."),
    "paraphrase": N_("That says the same in other words."),
    "name": N_("That is the name."),
    "surname": N_("The surname is enough."),
    "value": N_("That is the amount."),
    "date": N_("That is the date."),
    "list": N_("All of them, well done."),
    "yes-no": N_("That is right."),
    "statement": N_("That says it in a sentence."),
    "either": N_("Both of your answers are right."),
    "enough": N_("That will do for an answer."),
    "known-partial": N_("True, but more is asked for."),
    "too-wide": N_("True, but less exact than what is asked."),
    "too-narrow": N_("More exact than what is asked, which may not be right."),
    "incomplete": N_("Part of the answer is missing."),
    "given-name": N_("That is only the given name."),
    "role": N_("That is the role, not the name."),
    "imprecise": N_("Right so far, but the date is not complete."),
    "bound": N_("The exact number is asked for."),
    "range": N_("That is within the range; the whole range is asked for."),
    "indirect": N_("Say it with yes or no."),
    "list-incomplete": N_("Right so far, but there are more."),
    "list-extra": N_("All are there, but one does not belong."),
    "list-mixed": N_("Some are right, and one does not belong."),
    "list-wrong": N_("Too many of them do not belong."),
    "order": N_("The right ones, but not in the right order."),
    "empty": N_("There is no answer in that."),
    "too-long": N_("That is too long for an answer."),
    "too-much": N_("That says much more than the answer."),
    "known-wrong": N_("That is a known mistake."),
    "negated": N_("That says what it is not."),
    "two-answers": N_("That is more than one answer."),
    "echo": N_("That is the question again."),
    "another": N_("That is something else."),
    "another-choice": N_("That is another of the choices."),
    "another-person": N_("That is someone else."),
    "another-role": N_("That is another role."),
    "opposite": N_("It is the other way round."),
    "reversed": N_("The parts are right, but the wrong way round."),
    "voice": N_("Who acts and who is acted on?"),
    "unit": N_("That counts something else: the unit differs."),
    "other-value": N_("That is another amount."),
    "other-date": N_("That is another date."),
    "no-number": N_("A number is asked for."),
    "no-date": N_("A date is asked for."),
    "different": N_("That is not the answer."),
}
"""Reason code to its sentence. Codes are stable: they are written into learners' logs."""

_ASK = {
    "surname": N_("That is the given name. What is the surname?"),
    "name": N_("Right so far. What is the full name?"),
    "role": N_("Which one exactly?"),
    "place": N_("True, but where exactly?"),
    "number": N_("What is the exact number?"),
    "range": N_("That is within it. From what to what?"),
    "yes-no": N_("So: yes or no?"),
    "day": N_("And the day?"),
    "month": N_("And the month?"),
    "year": N_("And the year?"),
    "day-month": N_("And the day and month?"),
    "day-year": N_("And the day and year?"),
    "month-year": N_("And the month and year?"),
    "day-month-year": N_("Which day, month and year?"),
    "voice": N_("Careful: who does it, and to whom?"),
    "until": N_("And until when?"),
    "clock": N_("At what time?"),
}
_ROLE = N_("The role is right. What is the name?")
_PART = N_("Right so far. Can you say it more fully?")
_EXTRA = N_("One of them does not belong. Which ones are right?")


@cache
def reason(code: str, language: str) -> str:
    """The sentence for a reason code."""
    return _texts(language).gettext(REASONS.get(code, REASONS["different"]))


def ask_on(outcome: Outcome, language: str) -> str:
    """The question to go on with after a prompt, made from what is missing."""
    texts = _texts(language)
    if outcome.reason == "role":
        return texts.gettext(_ROLE)
    if outcome.reason == "incomplete":
        return texts.gettext(_PART)
    if outcome.reason in ("list-extra", "list-mixed"):
        return texts.gettext(_EXTRA)
    if outcome.reason == "list-incomplete":
        count = int(outcome.missing)
        return texts.ngettext("One more?", "{count} more?", count).format(count=count)
    if outcome.missing in _ASK:
        return texts.gettext(_ASK[outcome.missing])
    return reason(outcome.reason, language)
