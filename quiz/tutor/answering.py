"""Judging what the learner says to the open question, and bringing it to an end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from quiz.judge import fold, kind_of
from quiz.model import Directive, Event, Question, Verdict
from quiz.printable import printable
from quiz.tutor.asking import ask_next
from quiz.tutor.conceal import Judging
from quiz.tutor.keeper import Paced
from quiz.tutor.nearmiss import asked_office, office_of, same_office
from quiz.tutor.phrases import NOTED, PART, WRONG, comfort, praise
from quiz.tutor.plan import Score
from quiz.tutor.session import GIVEN, Session
from quiz.tutor.turn import Settled, Turn
from quiz.tutor.utterance import Utterance

PROMPTS = 2
"""How often more is asked for before a question is settled as it is."""
PLAIN_MISSES = frozenset({"different", "another", "known-wrong", "another-choice"})
"""The judge's reasons that say no more than that an answer is wrong."""
_RANK: dict[Directive, int] = {"reject": 0, "prompt": 1, "accept": 2}


def judged(s: Session, turn: Turn, given: str) -> tuple[Verdict, str]:
    """The verdict on ``given``, and the text it holds for."""
    return weighed(s.verdict, turn.question, turn.said, given)


def weighed(judge: Judging, question: Question, said: Sequence[str], given: str) -> tuple[Verdict, str]:
    """The verdict on ``given`` after the answers in ``said`` were true but not enough, and what it holds for.

    After a prompt the answer may be only what was missing, so it is also judged together with what was said
    before; the better verdict counts.
    """
    options = [given]
    if said and kind_of(question) in ("list", "date", "text"):
        glue = ", " if kind_of(question) == "list" else " "
        options += [glue.join((*said, given)), glue.join((given, *said))]
    verdicts = [(judge(question, option), option) for option in options]
    return max(verdicts, key=lambda pair: _RANK[pair[0].verdict])


def is_known(s: Session, turn: Turn, given: str) -> bool:
    """Whether ``given`` is plainly an answer: some question's key, one of the choices, a known wrong form, or
    yes or no where that is asked.
    """
    said = fold(given)
    question = turn.question
    if said in s.known or said in {
        fold(form) for form in (*turn.choices, *question.choices, *question.reject)
    }:
        return True
    if isinstance(question.answer, bool):
        return s.verdict(s.opposite(question), given).verdict == "accept"
    return False


def says_neither(s: Session, turn: Turn, given: str) -> bool:
    """Whether ``given`` is neither yes nor no where one of them is asked for: then nothing was answered."""
    question = turn.question
    if not isinstance(question.answer, bool):
        return False
    return all(s.verdict(one, given).verdict == "reject" for one in (question, s.opposite(question)))


def answer(s: Session, turn: Turn, given: str, verdict: Verdict) -> list[Utterance]:
    """Take ``given`` as the answer: ask on after a prompt, settle otherwise."""
    if verdict.verdict == "prompt" and len(turn.said) < PROMPTS and not s.exam:
        return _ask_on(s, turn, given, verdict)
    before = s.score
    done = settle(s, turn, "answer", given, verdict)
    if s.exam:
        s.sheet.append(done)
        return [s.say("info", s.phrase(NOTED)), *ask_next(s)]
    return [*_tell(s, done, before), *ask_next(s)]


def _ask_on(s: Session, turn: Turn, given: str, verdict: Verdict) -> list[Utterance]:
    ms = s.elapsed(turn)
    review = s.record(turn, "answer", given=given, verdict=verdict, ms=ms)
    s.shelve(
        Settled(turn=turn, review=review, given=given, verdict=verdict, before=s.score, ms=ms, open=True)
    )
    s.turn = replace(turn, said=(*turn.said, given[:GIVEN]))
    asked_on = printable(verdict.say) or s.gettext("True, but can you be more exact?")
    return [Utterance(kind="prompt", text=asked_on, question=turn.question, verdict=verdict)]


def settle(s: Session, turn: Turn, event: Event, given: str, verdict: Verdict | None) -> Settled:
    """Bring ``turn`` to an end: first it is kept, then everything else follows."""
    ms = s.elapsed(turn)
    pace = s.learner.pace if isinstance(s.learner, Paced) and not turn.choices else None
    rating = None
    if event != "skip":
        rating = s.schedule.rate(
            verdict.verdict if verdict else None, hints=turn.hints, prompts=len(turn.said), ms=ms, pace=pace
        )
    review = s.record(turn, event, given=given, verdict=verdict, rating=rating, ms=ms)
    done = Settled(turn=turn, review=review, given=given[:GIVEN], verdict=verdict, before=s.score, ms=ms)
    s.shelve(done)
    s.turn = None
    s.score = _scored(s.score, event, verdict)
    _remember(s, done, event)
    s.course.settle(turn.question, right=bool(verdict and verdict.verdict == "accept"))
    return done


def _scored(score: Score, event: Event, verdict: Verdict | None) -> Score:
    if event == "skip":
        return replace(score, skipped=score.skipped + 1)
    if verdict is not None and verdict.verdict == "accept":
        run = score.run + 1
        return replace(score, accepted=score.accepted + 1, run=run, best=max(run, score.best), misses=0)
    missed = replace(score, run=0, misses=score.misses + 1)
    if verdict is not None and verdict.verdict == "prompt":
        return replace(missed, prompted=score.prompted + 1)
    return replace(missed, rejected=score.rejected + 1)


def _remember(s: Session, done: Settled, event: Event) -> None:
    """Note what is worth another look at the end."""
    question = done.turn.question
    if done.verdict is not None and done.verdict.verdict == "accept":
        if not done.turn.hints:
            s.again.pop(question.id, None)
            s.wrong.pop(question.id, None)
        return
    if event != "skip":
        s.again[question.id] = question
        if done.verdict is not None and done.verdict.verdict == "reject":
            s.wrong[question.id] = done.given[:200]


def _tell(s: Session, done: Settled, before: Score) -> list[Utterance]:
    """The verdict on a settled answer, and what it teaches."""
    question, verdict = done.turn.question, done.verdict
    if verdict is None:
        return []
    if verdict.verdict == "accept":
        text = s.phrase(praise(before, s.score, helped=bool(done.turn.hints))).format(run=s.score.run)
        key = printable(s.key(question))
        if verdict.reason == "typo":
            text += " " + printable(verdict.say)
        said_whole = set(fold(s.key(question)).split()) <= set(fold(done.given).split())
        if not said_whole and not isinstance(question.answer, bool):
            text += " " + s.gettext("In full: {key}.").format(key=key)
        return [Utterance(kind="accept", text=text, question=question, verdict=verdict)]
    pool = PART if verdict.verdict == "prompt" else comfort(before)
    text = s.phrase(pool).format(run=before.run)
    if verdict.verdict == "reject":
        taught = near_miss(s, question, done.given) or (printable(verdict.say) if tells(verdict) else "")
        if taught:  # says more than “not this time”; comfort comes after it
            text = taught if pool is WRONG else f"{taught} {text}"
    return [
        Utterance(kind=verdict.verdict, text=text, question=question, verdict=verdict),
        reveal(s, question),
    ]


def tells(verdict: Verdict) -> bool:
    """Whether the judge's words say more than that an answer is wrong, or right."""
    return bool(verdict.say) and verdict.verdict != "accept" and verdict.reason not in PLAIN_MISSES


def reveal(s: Session, question: Question) -> Utterance:
    """The right answer, with the author's explanation."""
    text = s.gettext("The answer: {key}.").format(key=printable(s.key(question)))
    if question.explain:
        text += " " + printable(question.explain)
    return Utterance(kind="reveal", text=text, question=question)


def near_miss(s: Session, question: Question, given: str) -> str:
    """What ``given`` is instead: an office-holder by the articles, or the answer to a question met before."""
    _ = s.gettext
    said = printable(given)
    if kind_of(question) == "person" and (words := fold(given).split()):
        office, asked = office_of(given, s.index.mentioning(words[-1])), asked_office(question.ask)
        if office and asked and not same_office(office, asked):
            return _("{given} is {office}. Asked for is {asked}.").format(
                given=said, office=office, asked=asked
            )
    if met := other_question(s, question, given):
        return _("“{given}” answers another one: {ask}").format(given=said, ask=printable(met.ask))
    return ""


def other_question(s: Session, question: Question, given: str) -> Question | None:
    """A question met before whose answer was ``given``, mistaken for the answer to ``question``."""
    if isinstance(question.answer, bool):
        return None
    return next(
        (
            other
            for other in s.known.get(fold(given), ())
            if other.id != question.id and other.id in s.learner.cards and kind_of(other) == kind_of(question)
        ),
        None,
    )
