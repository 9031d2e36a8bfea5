"""Wishes about the open question: hints, choices, passing it, another level."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from quiz.locale import N_
from quiz.printable import printable
from quiz.schedule import HEAVY
from quiz.tutor.answering import reveal, settle
from quiz.tutor.asking import ask_next, offer, show, show_choices
from quiz.tutor.course import Stream
from quiz.tutor.hints import STRIKE, ladder
from quiz.tutor.phrases import NOTED, PASSED, STUCK, UNKNOWN, is_stuck
from quiz.tutor.session import Level, Session
from quiz.tutor.turn import Turn
from quiz.tutor.utterance import Utterance

COSTS = (
    N_("Costs a little: the question comes back sooner."),
    N_("Costs a little more: it counts as a hard one."),
    N_("From here on it counts as not known yet, and comes back soon."),
)


def hint(s: Session, turn: Turn) -> list[Utterance]:
    """The next rung of the ladder."""
    rungs = ladder(turn.question, s.verdict, s.language)
    for at in range(turn.steps, len(rungs)):
        text = rungs[at]()
        if text != STRIKE:
            return [_given(s, replace(turn, steps=at + 1), text)]
        if struck := _strike(s, replace(turn, steps=at + 1)):
            return struck
    return [s.say("info", s.gettext("That was the last hint. Have a guess, or say “don't know”."))]


def _given(s: Session, turn: Turn, text: str) -> Utterance:
    s.turn = replace(turn, hints=turn.hints + 1)
    s.score = replace(s.score, hints=s.score.hints + 1)
    cost = s.gettext(COSTS[min(s.turn.hints, HEAVY) - 1])
    return s.say("hint", f"{text} ({cost})")


def _strike(s: Session, turn: Turn) -> list[Utterance]:
    """Offer choices with two wrong ones out; nothing when there are none, or too few to strike."""
    s.turn = turn
    if not offer(s) or s.turn is None:
        return []
    wrong = [one for one in s.turn.choices if s.verdict(turn.question, one).verdict != "accept"]
    out = s.rng.sample(wrong, min(2, len(wrong) - 1))
    s.turn = replace(s.turn, struck=frozenset(out))
    ngettext = s.ngettext
    text = ngettext("{n} wrong choice less.", "{n} wrong choices less.", len(out)).format(n=len(out))
    if not out:
        text = s.gettext("It is one of these.")
    return [_given(s, s.turn, text), show_choices(s)]


def choices(s: Session, turn: Turn) -> list[Utterance]:
    """Choices for this question, which cost like a hint: free recall stays the way of the talk."""
    if turn.choices:
        return [show_choices(s)]
    if not offer(s) or s.turn is None:
        return [s.say("info", s.gettext("This one has no choices."))]
    if s.exam:
        return [show_choices(s)]
    return [_given(s, s.turn, s.gettext("Here are the choices; answer with the letter.")), show_choices(s)]


def no_choices(s: Session, turn: Turn) -> list[Utterance]:
    """No choices from now on; those on show are taken away."""
    s.offering = False
    s.turn = replace(turn, choices=(), struck=frozenset())
    return [s.say("info", s.gettext("All right, in your own words from now on.")), *show(s)]


def skip(s: Session, turn: Turn) -> list[Utterance]:
    """Leave the question, unrated and not told; it does not come again in this course."""
    done = settle(s, turn, "skip", "", None)
    s.course.set_aside(turn.question)
    if s.exam:
        s.sheet.append(done)
    return [s.say("info", s.phrase(PASSED)), *ask_next(s)]


def dont_know(s: Session, turn: Turn) -> list[Utterance]:
    """Tell the answer, counted as not known; in an exam the question only stays empty."""
    done = settle(s, turn, "reveal", "", None)
    if s.exam:
        s.sheet.append(done)
        return [s.say("info", s.phrase(NOTED)), *ask_next(s)]
    said = reveal(s, turn.question)
    text = f"{s.phrase(UNKNOWN)} {said.text}"
    if is_stuck(done.before):
        text += f" {s.phrase(STUCK)}"
    return [replace(said, text=text), *ask_next(s)]


def repeat(s: Session, turn: Turn) -> list[Utterance]:
    """The question once more, with what was said to it so far."""
    said = show(s)
    if turn.said:
        so_far = ", ".join(map(printable, turn.said))
        said.append(s.say("info", s.gettext("So far you said: {said}").format(said=so_far)))
    return said


def easier(s: Session, turn: Turn) -> list[Utterance]:
    """Questions below this one's difficulty from now on."""
    highest = min(turn.question.difficulty or 3, s.level.highest) - 1
    return _move(s, Level(1, highest), s.gettext("All right, something easier."))


def harder(s: Session, turn: Turn) -> list[Utterance]:
    """Questions above this one's difficulty from now on."""
    lowest = max(turn.question.difficulty or 3, s.level.lowest) + 1
    return _move(s, Level(lowest, 5), s.gettext("Gladly, something harder."))


def _move(s: Session, level: Level, text: str) -> list[Utterance]:
    before, s.level = s.level, level
    if not s.pool:
        s.level = before
        return [s.say("info", s.gettext("There is nothing beyond this level here.")), *show(s)]
    s.course = s.new_course(ahead=True) if isinstance(s.course, Stream) else s.new_course()
    s.turn = None
    return [s.say("info", text), *ask_next(s)]


OPEN: dict[str, Callable[[Session, Turn], list[Utterance]]] = {
    "hint": hint,
    "choices": choices,
    "no_choices": no_choices,
    "skip": skip,
    "dont_know": dont_know,
    "repeat": repeat,
    "easier": easier,
    "harder": harder,
}
"""What each wish about the open question does."""
