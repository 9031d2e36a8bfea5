"""Taking an answer back, and holding on to one: undo and “I was right”."""

from __future__ import annotations

from dataclasses import replace

from quiz.printable import printable
from quiz.tutor.answering import settle
from quiz.tutor.asking import ask_next, show
from quiz.tutor.session import Session
from quiz.tutor.turn import Settled
from quiz.tutor.utterance import Utterance


def undo(s: Session) -> list[Utterance]:
    """Take the last answer back (logged, not erased) and open its question again."""
    if not s.settled:
        return [s.say("info", s.gettext("There is nothing to take back yet.")), *show(s)]
    last = s.settled[-1]
    s.record(last.turn, "undo", of=last.review)
    s.settled.pop()
    if s.turn is not None and s.turn.question.id != last.turn.question.id:
        s.course.withdraw(s.turn.question)
    question = last.turn.question
    s.course.put_back(question)
    s.score = last.before
    s.again.pop(question.id, None)
    s.wrong.pop(question.id, None)
    if s.sheet and s.sheet[-1].review == last.review:
        s.sheet.pop()
    s.turn, s.paused = replace(last.turn, since=s.clock()), False
    text = s.gettext("Taken back. Here is the question again.")
    return [s.say("info", text), *show(s)]


def was_right(s: Session) -> list[Utterance]:
    """Count the last answer as right, and keep the protest for the bank's author."""
    turn = s.turn
    if turn is not None and turn.said:
        return _settle_for(s)
    last = s.settled[-1] if s.settled else None
    if last is None or last.verdict is None or s.exam:
        return [s.say("info", s.gettext("There is no verdict to object to.")), *show(s)]
    if last.verdict.verdict == "accept" or last.appealed:
        return [s.say("info", s.gettext("It is counted as right already.")), *show(s)]
    rating = s.schedule.rate("accept", hints=last.turn.hints, prompts=len(last.turn.said), ms=last.ms)
    s.record(last.turn, "appeal", given=last.given, rating=rating, ms=last.ms, of=last.review)
    _count(s, last)
    return [s.say("info", _noted(s, last.given)), *show(s)]


def _count(s: Session, last: Settled) -> None:
    """Go on as if ``last`` had been right."""
    before = last.before
    run = before.run + 1
    s.score = replace(
        before,
        accepted=before.accepted + 1,
        run=run,
        best=max(before.best, run),
        misses=0,
        hints=s.score.hints,
    )
    s.settled[-1] = replace(last, appealed=True)
    s.again.pop(last.turn.question.id, None)
    s.wrong.pop(last.turn.question.id, None)
    s.course.put_back(last.turn.question)


def _settle_for(s: Session) -> list[Utterance]:
    """The learner holds that what was said in part is enough: settle it as it stands, then count it right."""
    turn, last = s.turn, s.settled[-1]
    assert turn is not None
    assert last.verdict is not None
    # The turn as it was before the prompt: the answer that was not enough is the one being settled.
    settle(s, last.turn, "answer", last.given, last.verdict)
    done = s.settled[-1]
    rating = s.schedule.rate("accept", hints=turn.hints, prompts=len(last.turn.said), ms=done.ms)
    s.record(done.turn, "appeal", given=done.given, rating=rating, ms=done.ms, of=done.review)
    _count(s, done)
    return [s.say("info", _noted(s, done.given)), *ask_next(s)]


def _noted(s: Session, given: str) -> str:
    text = s.gettext("Fine, “{given}” counts as right. The author of the bank will see it and decide.")
    return text.format(given=printable(given))
