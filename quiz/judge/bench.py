"""The judge's bench: questions come in prepared, answers go out with a verdict."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache

from quiz.judge import amount, boolean, guards, lists, person, phrase
from quiz.judge.date import is_date
from quiz.judge.direction import reversed_roles
from quiz.judge.echo import OTHER_WORDS, echoes, is_told
from quiz.judge.form import Form, expand, form_of
from quiz.judge.key import Key
from quiz.judge.knowledge import Knowledge
from quiz.judge.normalize import LIMIT, Text, read
from quiz.judge.outcome import Outcome, accept, reject
from quiz.judge.peel import peel, without_question
from quiz.judge.prepared import Prepared
from quiz.judge.reasons import ask_on, reason
from quiz.model import Answer, Kind, Question, QuestionId, Verdict

JUDGE_VERSION = 2
"""Written into each review; goes up whenever a verdict may come out differently."""

_MOST_WORDS = 80
_LONGEST_WORD = 200
Trace = Callable[[str], None]


class Judge:
    """Judges answers to ``questions``, whose answers and names are the things it knows, and to any other.

    ``language`` is the one in which verdicts speak to the learner; None: each question's own. ``warm``: a
    question is made ready with all that any answer may need, so that the first one waits for nothing.
    ``knowledge`` takes the place of what the questions tell.
    """

    def __init__(
        self,
        questions: Iterable[Question] = (),
        language: str | None = None,
        *,
        warm: bool = True,
        knowledge: Knowledge | None = None,
    ) -> None:
        self.questions = tuple(questions)
        self._warm = warm
        self.language = language
        self._knowledge = Knowledge(self.questions) if knowledge is None else knowledge
        self._prepared: dict[int, tuple[Question, Prepared]] = {}

    def prepared(self, question: Question) -> Prepared:
        """``question`` made ready, once: asked for again, it is the same object."""
        kept = self._prepared.get(id(question))
        if kept is not None and kept[0] is question:
            return kept[1]
        _open_tables()
        ready = Prepared(question, self._knowledge)
        if self._warm:
            ready.warm()
            reason("different", self.language or question.language)
        if len(self._prepared) >= 20_000:
            self._prepared.clear()
        self._prepared[id(question)] = (question, ready)
        return ready

    def forget(self, question: Question) -> None:
        """Let go of what was prepared for ``question``."""
        self._prepared.pop(id(question), None)

    def judge(self, question: Question, given: str) -> Verdict:
        """The verdict on ``given``. Never raises; linear in the length of ``given``."""
        prepared = self.prepared(question)
        outcome, say = _decide(prepared, given)
        language = self.language or question.language
        if not say:
            say = (
                ask_on(outcome, language)
                if outcome.directive == "prompt"
                else reason(outcome.reason, language)
            )
        return Verdict(
            verdict=outcome.directive,
            score=round(min(1.0, max(0.0, outcome.score)), 3),
            reason=outcome.reason,
            matched=outcome.matched,
            say=say,
        )

    def explain(self, question: Question, given: str) -> list[str]:
        """How the verdict comes about, line by line, for an author."""
        lines: list[str] = []
        prepared = self.prepared(question)
        lines.append(f"kind: {prepared.kind}" + ("" if question.kind else " (inferred)"))
        lines += [f"key: {key.form.text!r} read as {_shown(key)}" for key in prepared.keys]
        lines.append(f"given: {given!r} folded to {' '.join(read(given).words)!r}")
        outcome, _ = _decide(prepared, given, lines.append)
        lines.append(f"verdict: {outcome.directive} {outcome.score:.2f} {outcome.reason}")
        return lines


@cache
def _open_tables() -> None:
    """Build once, before the first answer, what judging looks things up in: a question of every kind does."""
    samples: tuple[tuple[Kind, Answer], ...] = (
        ("person", "Ada Lovelace"), ("place", "Bandung"), ("organization", "Palang Merah"),
        ("date", "1 Mei 2001"), ("number", "12 km"), ("boolean", True), ("text", "dari hulu ke hilir"),
        ("list", ("a", "b c")),
    )  # fmt: skip
    for kind, answer in samples:
        ready = Prepared(Question(id=QuestionId(kind), ask="Siapa yang pergi?", answer=answer, kind=kind))
        ready.warm()
        for given in ("bukan satu, dua atau tiga", "air dan api", "Ada Bandung 3 km", "Api atau Air"):
            _decide(ready, given)


def _shown(key: Key) -> str:
    parts = [" ".join(key.form.core)]
    if key.quantity is not None:
        parts.append(f"quantity {key.quantity.values}{key.quantity.high or ''} {key.quantity.unit}".rstrip())
    if key.moment is not None:
        parts.append(f"date {key.moment.year}-{key.moment.month}-{key.moment.day}")
    if key.form.senses:
        parts.append("known as " + ", ".join(sorted(key.form.senses)))
    return "; ".join(parts)


def judge(question: Question, given: str, language: str | None = None) -> Verdict:
    """The verdict on ``given`` by the packs' knowledge alone; ``language`` is the learner's."""
    return Judge(language=language).judge(question, given)


def _decide(prepared: Prepared, given: str, trace: Trace | None = None) -> tuple[Outcome, str]:
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
        return _best(prepared, raw, given, trace), ""
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
        return _decide(prepared, stands, trace)
    options = [given.plain]
    if prepared.kind not in ("list", "number", "date") or guards.hesitates(given.plain):
        options = guards.guesses(given.plain, given.core)
    if len(options) > 1 and not (prepared.is_whole(given.plain) or _is_listing(prepared, given)):
        return _guessed(prepared, options[:6], raw, given, trace)
    listed = _listed(prepared, given)
    outcome = _best(prepared, raw, given, trace)
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
    outcomes = [_decide(prepared, option)[0] for option in options]
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


_DIFFERENT = reject(0.0, "different")


def _best(prepared: Prepared, raw: str, given: Form, trace: Trace | None) -> Outcome:
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
        return reject(0.1, "opposite")
    if kind == "boolean":
        return boolean.compare(key.form, given, prepared)
    if kind == "list":
        wanted = lists.key_members(prepared, key.own)
        if len(wanted) > 1:
            return lists.compare(
                wanted, _bare(raw, given), given, prepared, lambda m, p: _member(prepared, m, p)
            )
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


def _bare(raw: str, given: Form) -> str:
    """The raw list without what is wrapped around it."""
    if given.core == given.words:
        return given.plain
    start = re.search(rf"\b{re.escape(given.core[0])}\b", given.plain)
    return given.plain[start.start() :] if start else given.plain


def _member(prepared: Prepared, member: Form, piece: Form) -> bool:
    """Whether one piece of an answer is one member of a list."""
    if member.squeezed == piece.squeezed:
        return True
    key = Key(member, member.text)
    named = member.text[:1].isupper() and prepared.asks_people and not member.senses
    if named:
        return person.compare(key, piece, prepared).directive == "accept"
    return prepared.meets_member(key, piece)
