"""Opening a question, and what is said when there is none left."""

from __future__ import annotations

from datetime import datetime, timedelta

from quiz.model import Question
from quiz.printable import printable
from quiz.tutor.choosing import lettered
from quiz.tutor.course import Row, weak_spots
from quiz.tutor.ending import finish
from quiz.tutor.hints import day
from quiz.tutor.mixups import side_by_side
from quiz.tutor.session import Session
from quiz.tutor.turn import Turn
from quiz.tutor.utterance import Utterance

ROUND = timedelta(minutes=2)
"""How long a round of speed lasts."""


def greet(s: Session) -> list[Utterance]:
    """The first words: what is waiting, and how to ask for help."""
    _ = s.gettext
    parts = [_("Hello, {name}!").format(name=printable(s.learner.name)), _ahead(s)]
    if not s.exam:
        parts.append(_("Answer in your own words. “hint”, “skip” and “help” always work."))
    return [s.say("greet", " ".join(filter(None, parts))), *(show(s) if s.turn else ask_next(s))]


def _ahead(s: Session) -> str:
    """What this conversation is going to be."""
    _, ngettext = s.gettext, s.ngettext
    if s.plan.mode == "exam":
        return _("This is an exam: no hints, and the verdicts come at the end.")
    if s.plan.mode == "speed":
        return _("Two minutes, as many as you can. Off we go!")
    if isinstance(s.course, Row):
        left = s.course.left
        if s.plan.mode == "cram":
            return ngettext(
                "We go on until you have had {n} question right.",
                "We go on until you have had each of {n} questions right once.",
                left,
            ).format(n=left)
        if s.plan.mode == "pairs" and left:
            return ngettext(
                "Today we look at {n} question that you take for another one.",
                "Today we look at {n} questions that you mix up, side by side.",
                left,
            ).format(n=left)
        told = ngettext(
            "Today we look at {n} question that is hard for you.",
            "Today we look at {n} questions that are hard for you.",
            left,
        )
        return told.format(n=left) if left else ""
    count = s.schedule.count(s.pool, s.learner.cards, s.clock())
    due, new = count["due"], count["new"]
    waiting = ngettext("{n} question is waiting for you", "{n} questions are waiting for you", due)
    fresh = ngettext("{n} new question is here for you.", "{n} new questions are here for you.", new)
    beside = ngettext(", and {n} is new.", ", and {n} are new.", new) if new else "."
    if due:
        return waiting.format(n=due) + beside.format(n=new)
    return fresh.format(n=new) if new else ""


def ask_next(s: Session) -> list[Utterance]:
    """Open the next question; when the limit, the time or the questions are up, say so."""
    s.turn = None
    now = s.clock()
    if s.plan.limit is not None and s.score.asked >= s.plan.limit:
        return finish(s)
    if s.plan.mode == "speed" and now - s.began >= ROUND:
        return finish(s)
    question = s.course.next(s.learner.cards, now)
    return pause(s, now) if question is None else open_question(s, question)


def open_question(s: Session, question: Question) -> list[Utterance]:
    """Ask ``question`` anew, with choices when they are wanted."""
    s.turn = Turn(question=question, since=s.clock())
    s.paused = False
    s.expect(question)
    if s.offering and not (s.plan.answers == "mixed" and s.rng.random() < 0.5):
        offer(s)
    return [*_leech(s, question), *show(s)]


def _leech(s: Session, question: Question) -> list[Utterance]:
    """For a question forgotten again and again: another way in than being asked once more."""
    card = s.learner.cards.get(question.id)
    if card is None or card.revision != question.revision or not s.schedule.is_leech(card):
        return []
    if s.plan.mode in ("exam", "speed"):
        return []
    _, ngettext = s.gettext, s.ngettext
    text = ngettext(
        "The next one has slipped your mind {n} time.",
        "The next one has slipped your mind {n} times.",
        card.lapses,
    ).format(n=card.lapses)
    if s.leech_met:  # how to go about it has been said
        return [s.say("info", text)]
    s.leech_met = True
    typed = s.turn is not None and not s.turn.choices and not isinstance(question.answer, bool)
    if typed and s.chooser.offer(question, _("yes"), _("no")):
        text += " " + _(
            "“Choices” gives you some to pick from; “don't know” tells the answer, with the reason."
        )
    else:
        text += " " + _("“Don't know” tells the answer, with the reason.")
    return [s.say("info", text)]


def offer(s: Session) -> bool:
    """Put choices to the open question; False when there are none to be had."""
    turn = s.turn
    if turn is None:
        return False
    if not turn.choices:
        _ = s.gettext
        choices = s.chooser.offer(turn.question, _("yes"), _("no"))
        s.turn = Turn(
            question=turn.question,
            since=turn.since,
            hints=turn.hints,
            steps=turn.steps,
            said=turn.said,
            choices=tuple(map(printable, choices)),
        )
    return bool(s.turn and s.turn.choices)


def show(s: Session) -> list[Utterance]:
    """The open question as it stands, with its choices."""
    if s.turn is None:
        return []
    shown = [s.say("ask", printable(s.turn.question.ask))]
    return [*shown, show_choices(s)] if s.turn.choices else shown


def show_choices(s: Session) -> Utterance:
    """The choices that are still in."""
    left = s.turn.left if s.turn else ()
    question = s.turn.question if s.turn else None
    return Utterance(kind="choices", text=lettered(left), question=question, choices=left)


def pause(s: Session, now: datetime) -> list[Utterance]:
    """Nothing is left in this course: end an exam or a round, offer to go on otherwise."""
    _ = s.gettext
    if s.plan.mode in ("exam", "speed") or not s.pool:
        empty = [] if s.score.asked or s.pool else [s.say("info", _("There is no question here to ask."))]
        return [*empty, *finish(s)]
    s.paused = True
    if s.plan.mode == "weak" and not weak_spots(s.pool, s.learner.cards, s.schedule, now):
        text = _("No weak spots here.")
    elif s.plan.mode == "pairs" and not side_by_side(s.mixups, s.pool):
        text = _("You have not mixed anything up here.")
    elif s.plan.mode == "pairs":
        text = _("You have told apart all that you mixed up.")
    elif s.plan.mode == "cram":
        text = _("You have had every question right once.")
    else:
        text = _("That's all that was due.")
    if when := next_due(s):
        text += " " + _("The next question comes back {when}.").format(when=until(s, when, now))
    return [s.say("info", text + " " + _("Say “more” to go on anyway, or “stop”."))]


def next_due(s: Session) -> datetime | None:
    """When the next question of the pool is due; None when none was met."""
    cards = s.learner.cards
    return min((cards[question.id].due for question in s.pool if question.id in cards), default=None)


def until(s: Session, when: datetime, now: datetime) -> str:
    """How far off ``when`` is, in words: “in 8 minutes”, “tomorrow”, “on 3 May 2026”."""
    _, ngettext = s.gettext, s.ngettext
    minutes = max(1, -int((now - when).total_seconds() // 60))
    if minutes < 60:
        return ngettext("in {n} minute", "in {n} minutes", minutes).format(n=minutes)
    local = when.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    if days == 0:
        hours = round(minutes / 60)
        return ngettext("in {n} hour", "in {n} hours", hours).format(n=hours)
    if days == 1:
        return _("tomorrow")
    if days < 14:
        return ngettext("in {n} day", "in {n} days", days).format(n=days)
    return _("on {day}").format(day=day(local.date(), s.language))
