"""How a conversation ends: the score, what to look at again, and a farewell."""

from __future__ import annotations

from quiz.model import Directive
from quiz.printable import printable
from quiz.tutor.phrases import closing
from quiz.tutor.plan import Mistake, Score, Summary
from quiz.tutor.session import Session
from quiz.tutor.turn import Settled
from quiz.tutor.utterance import Utterance

SHOWN = 8
"""Questions to look at again that are listed; more would not be read."""


def finish(s: Session) -> list[Utterance]:
    """End the conversation."""
    _ = s.gettext
    s.turn, s.paused, s.finished = None, False, True
    said = [_graded(s, one) for one in s.sheet]
    if s.score.asked:
        said.append(s.say("score", score_text(s)))
    if s.again and not s.exam:
        said.append(s.say("info", _again_text(s)))
    farewell = _("Until next time, {name}.")
    if s.score.asked:
        farewell = _(closing(s.score)) + " " + _("Until next time; all your answers are kept.")
    return [*said, s.say("end", farewell.format(name=printable(s.learner.name)))]


def score_text(s: Session) -> str:
    """The score in a sentence or two."""
    _, ngettext = s.gettext, s.ngettext
    score: Score = s.score
    text = ngettext("{right} of {n} question right", "{right} of {n} questions right", score.answered).format(
        right=score.accepted, n=score.answered
    )
    text += f" ({score.share:.0%})" if score.answered else ""
    if score.prompted:
        text += ngettext(", {n} in part", ", {n} in part", score.prompted).format(n=score.prompted)
    if score.skipped:
        text += ngettext(", {n} skipped", ", {n} skipped", score.skipped).format(n=score.skipped)
    if score.hints:
        text += ngettext(", {n} hint", ", {n} hints", score.hints).format(n=score.hints)
    text += "."
    if score.best >= 3:
        text += " " + _("Longest run: {n}.").format(n=score.best)
    return text


def _again_text(s: Session) -> str:
    _ = s.gettext
    lines = [_("Worth another look:")]
    lines += [f"- {printable(one.ask)} → {printable(s.key(one))}" for one in list(s.again.values())[:SHOWN]]
    if len(s.again) > SHOWN:
        lines.append(_("… and {n} more.").format(n=len(s.again) - SHOWN))
    return "\n".join(lines)


def _graded(s: Session, one: Settled) -> Utterance:
    """One line of an exam's sheet."""
    _ = s.gettext
    question = one.turn.question
    kind: Directive = one.verdict.verdict if one.verdict else "reject"
    given = printable(one.given) or "–"
    text = _("{ask} You: {given}.").format(ask=printable(question.ask), given=given)
    if kind != "accept":
        text += " " + _("Right: {key}.").format(key=printable(s.key(question)))
    return Utterance(kind=kind, text=text, question=question, verdict=one.verdict)


def summary(s: Session) -> Summary:
    """The conversation so far."""
    cards = s.learner.cards
    questions = {question.id: question for question in s.pool}
    return Summary(
        score=s.score,
        again=tuple(s.again.values()),
        mistaken=tuple(Mistake(s.again[key], given) for key, given in s.wrong.items() if key in s.again),
        next_due=min((cards[key].due for key in questions if key in cards), default=None),
        seconds=max(0.0, (s.clock() - s.began).total_seconds()),
    )
