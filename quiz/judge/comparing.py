"""Comparing an answer with each form of the key, as the kind that it is."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from quiz.judge import amount, boolean, guards, lists, person, phrase
from quiz.judge.date import is_date
from quiz.judge.direction import reversed_roles
from quiz.judge.form import Form
from quiz.judge.key import Key
from quiz.judge.member import meets
from quiz.judge.outcome import Outcome, reject
from quiz.judge.prepared import Prepared
from quiz.judge.stem import akin

Trace = Callable[[str], None]
"""Is told how an outcome comes about, a line a step."""

_DIFFERENT = reject(0.0, "different")


def best_of(prepared: Prepared, raw: str, given: Form, trace: Trace | None) -> Outcome:
    """The best outcome among the forms of the key. ``raw`` is the answer as it was typed."""
    best = _DIFFERENT
    for key in prepared.keys:
        outcome = _compare(prepared, key, raw, given).by(key.own)
        if trace:
            trace(f"against {key.form.text!r}: {outcome.directive} {outcome.score:.2f} {outcome.reason}")
        if outcome.directive == "prompt" and prepared.loose and _enough(outcome, prepared, given):
            outcome = Outcome("accept", 0.6 + outcome.score / 4, "enough", outcome.matched)
        if best is _DIFFERENT or outcome.rank > best.rank:
            best = outcome
        if best.directive == "accept" and best.score >= 0.95:
            break
    return best


def _enough(outcome: Outcome, prepared: Prepared, given: Form) -> bool:
    """Whether a prompt's answer will do for a question that is asked loosely."""
    if outcome.reason == "incomplete":
        return outcome.score >= 0.3
    if outcome.reason == "too-wide":  # *Italy* of *Milan, Italy*
        return prepared.own_words.issuperset(given.core)
    return outcome.reason in ("imprecise", "range")


def _compare(prepared: Prepared, key: Key, raw: str, given: Form) -> Outcome:
    kind = prepared.kind
    if key.denies and kind != "boolean" and not guards.negations(given.core):
        return reject(0.1, "opposite") if _affirms(key, given) else _DIFFERENT
    if kind == "boolean":
        return boolean.compare(key.form, given, prepared)
    if kind == "list":
        wanted = lists.key_members(prepared, key.own)
        if len(wanted) > 1:
            return lists.compare(wanted, _bare(raw, given), given, prepared, partial(meets, prepared))
    if kind == "number" and key.quantity is not None:
        return amount.compare_number(key, given, prepared)
    if key.moment is not None and (kind == "date" or is_date(given.plain)):
        return amount.compare_date(key, given, prepared)
    if kind == "person" and not key.post:
        outcome = person.compare(key, given, prepared)
        if outcome.reason != "different" or prepared.question.kind is not None:
            return outcome
        worded = phrase.compare(key, given, prepared)
        return worded if worded.directive == "accept" and worded.reason == "same-words" else outcome
    turned = reversed_roles(key.form, given)
    if turned is not None:
        return turned
    return phrase.compare(key, given, prepared)


def _affirms(key: Key, given: Form) -> bool:
    """Whether the answer says of the thing what the key denies: “berawak” for “tanpa awak”, not “minyak”."""
    denied = {word for denial in guards.negations(key.form.core) for word in denial.split()}
    told = [word for word in key.form.core if word not in denied]
    return not told or any(akin(word, said) for word in told for said in given.core)


def _bare(raw: str, given: Form) -> str:
    """The raw list without what is wrapped around it."""
    if given.core == given.words:
        return given.plain
    start = re.search(rf"\b{re.escape(given.core[0])}\b", given.plain)
    return given.plain[start.start() :] if start else given.plain
