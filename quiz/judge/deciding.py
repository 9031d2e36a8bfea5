"""From an answer's text to an outcome: what is wrapped around it, what it denies, how often it guesses."""

from __future__ import annotations

from quiz.judge import guards
from quiz.judge.comparing import Trace, best_of
from quiz.judge.echo import OTHER_WORDS, echoes, is_told
from quiz.judge.form import Form, expand, form_of
from quiz.judge.normalize import LIMIT, Text, read
from quiz.judge.outcome import Outcome, accept, reject
from quiz.judge.peel import peel, without_question
from quiz.judge.prepared import Prepared

_MOST_WORDS = 80
_LONGEST_WORD = 200


def decide(prepared: Prepared, given: str, trace: Trace | None = None) -> tuple[Outcome, str]:
    """The outcome and, where the bank has them, the words to ask on with."""
    text = read(given)
    if not text.words:
        return reject(0.0, "empty"), ""
    said = " ".join(text.words)
    found = prepared.exact.get(said)
    if found is not None and found[0] == "accept" and not prepared.same_figures(text.plain, found[1]):
        found = None
        said = ""
    if found is None:
        most = _MOST_WORDS + 3 * len(prepared.own_words)
        if len(given) > LIMIT or len(text.words) > most or _has_endless_word(text):
            return reject(0.0, "too-long"), ""
        words = without_question(tuple(expand(text.words)), prepared.asked, prepared.asked_all)
        core = peel(words)
        if trace:
            trace(f"peeled: {' '.join(core)!r}")
        found = prepared.exact.get(" ".join(core)) if said else None
        if found is not None and found[0] == "accept" and not prepared.same_figures(text.plain, found[1]):
            found = None
    if found is not None:
        return _known(found)
    return _weigh(prepared, given, form_of(given, text.plain, words, core), trace)


def _has_endless_word(text: Text) -> bool:
    """Whether a word is longer than any language's."""
    return len(text.plain) > _LONGEST_WORD and any(len(word) > _LONGEST_WORD for word in text.words)


def _known(found: tuple[str, str, str]) -> tuple[Outcome, str]:
    directive, matched, say = found
    if directive == "accept":
        return Outcome("accept", 1.0, "exact", matched), ""
    if directive == "prompt":
        return Outcome("prompt", 0.5, "known-partial", matched), say
    if directive == "choice":
        return Outcome("reject", 0.0, "another-choice"), ""
    return Outcome("reject", 0.0, "known-wrong", matched), ""


def _weigh(prepared: Prepared, raw: str, given: Form, trace: Trace | None = None) -> tuple[Outcome, str]:
    if prepared.kind == "boolean":
        return best_of(prepared, raw, given, trace), ""
    if echoes(prepared, given):
        return reject(0.0, "echo"), ""
    stands = guards.negated(given.core, given.plain, prepared.negations)
    if stands == "":
        stands = guards.before_told(given.core, given.plain, prepared.asked_words)
    if stands is not None:
        if not any(map(str.isalnum, stands)):
            return reject(0.1, "negated"), ""
        if trace:
            trace(f"negation: only {stands!r} stands")
        return decide(prepared, stands, trace)
    options = [given.plain]
    if prepared.kind not in ("list", "number", "date") or guards.hesitates(given.plain):
        options = guards.guesses(given.plain, given.core)
    if len(options) > 1 and not (prepared.is_whole(given.plain) or _is_listing(prepared, given)):
        return _guessed(prepared, options[:6], raw, given, trace)
    listed = _listed(prepared, given)
    outcome = best_of(prepared, raw, given, trace)
    if outcome.reason in OTHER_WORDS and is_told(prepared, given):
        return reject(0.0, "echo"), ""
    if listed is not None and (outcome.directive != "accept" or outcome.score < 0.9):
        return listed
    return outcome, ""


def _is_listing(prepared: Prepared, given: Form) -> bool:
    """Whether a stroke may stand between the members of a list: no *or* in words does."""
    return prepared.kind == "list" and "/" in given.plain and guards.choice_words().isdisjoint(given.core)


def _guessed(
    prepared: Prepared, options: list[str], raw: str, given: Form, trace: Trace | None
) -> tuple[Outcome, str]:
    """*X or Y* is right only when X is and Y is."""
    outcomes = [decide(prepared, option)[0] for option in options]
    if trace:
        trace(f"guesses: {options} are {[o.directive for o in outcomes]}")
    if all(outcome.directive == "accept" for outcome in outcomes):
        return accept(0.8, "either").by(outcomes[0].matched), ""
    return reject(0.2, "two-answers"), ""


def _listed(prepared: Prepared, given: Form) -> tuple[Outcome, str] | None:
    """The bank's own word on answers that mean one of its ``reject`` or ``prompt`` forms."""
    for wrong in prepared.rejects:
        if wrong.senses & given.senses or wrong.squeezed == given.squeezed:
            return Outcome("reject", 0.0, "known-wrong", wrong.text), ""
    for partial, say in prepared.prompts:
        if partial.senses & given.senses or partial.squeezed == given.squeezed:
            return Outcome("prompt", 0.5, "known-partial", partial.text), say
    return None
