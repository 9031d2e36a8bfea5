"""What a teacher can do in a lesson: each command once, by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from quiz.classroom import events as e
from quiz.classroom.lesson import Lesson, RefusedError
from quiz.classroom.round import Round
from quiz.locale import catalogue

SECONDS = (10, 20, 30, 45, 60, 90, 120, 180, 300)
"""Times for a question that a teacher may step through; before the first there is no clock."""

Arguments = Mapping[str, Any]


def do(lesson: Lesson, what: str, arguments: Arguments | None = None) -> None:
    """Do ``what``. Raises RefusedError when it is no command, or cannot be done now; then nothing changed."""
    command = COMMANDS.get(what)
    if command is None:
        raise _unknown(lesson)
    if lesson.room.ended:
        _ = catalogue(lesson.setup.language).gettext
        raise RefusedError("ended", _("This lesson is over."))
    try:
        command(lesson, arguments or {})
    except (KeyError, TypeError, ValueError):
        raise _unknown(lesson) from None


def _unknown(lesson: Lesson) -> RefusedError:
    _ = catalogue(lesson.setup.language).gettext
    return RefusedError("unknown", _("There is no such command."))


def _refuse(text: str) -> RefusedError:
    return RefusedError("refused", text)


def _current(lesson: Lesson) -> Round:
    one = lesson.room.round
    if one is None:
        _ = catalogue(lesson.setup.language).gettext
        raise _refuse(_("No question has been opened yet."))
    return one


def next_question(lesson: Lesson) -> str | None:
    """The id of the question to open next; None when all were asked."""
    asked = {one.question for one in lesson.room.rounds}
    return next((one for one in lesson.setup.plan if one not in asked and one in lesson.questions), None)


def _next(lesson: Lesson, _arguments: Arguments) -> None:
    """On: to the round after the one shown, or a new question."""
    room = lesson.room
    one = room.round
    _ = catalogue(lesson.setup.language).gettext
    if lesson.setup.mode != "live":
        raise _refuse(_("Everyone goes at their own pace in this lesson."))
    if one is not None and one.state == "open":
        lesson.happen(e.Closed, round=one.number)
    if room.current is not None and room.current < len(room.rounds) - 1:
        lesson.happen(e.Shown, round=room.current + 2)
        return
    question = next_question(lesson)
    if question is None:
        raise _refuse(_("That was the last question. End the lesson when you like."))
    lesson.happen(e.Opened, round=len(room.rounds) + 1, question=question, seconds=lesson.seconds)


def _back(lesson: Lesson, _arguments: Arguments) -> None:
    """Look at the round before; an open one is closed first."""
    room = lesson.room
    one = _current(lesson)
    if room.current == 0:
        _ = catalogue(lesson.setup.language).gettext
        raise _refuse(_("This was the first question."))
    if one.state == "open":
        lesson.happen(e.Closed, round=one.number)
    lesson.happen(e.Shown, round=one.number - 1)


def _close(lesson: Lesson, _arguments: Arguments) -> None:
    one = _current(lesson)
    if one.state == "open":
        lesson.happen(e.Closed, round=one.number)


def _reopen(lesson: Lesson, _arguments: Arguments) -> None:
    """Take answers again, before the answer is shown."""
    one = _current(lesson)
    if one.state != "closed":
        _ = catalogue(lesson.setup.language).gettext
        raise _refuse(_("Only a question that is closed and not yet answered can be opened again."))
    lesson.happen(e.Reopened, round=one.number, seconds=lesson.seconds)


def _reveal(lesson: Lesson, _arguments: Arguments) -> None:
    one = _current(lesson)
    if one.state in ("open", "closed"):
        lesson.happen(e.Revealed, round=one.number)


def _skip(lesson: Lesson, _arguments: Arguments) -> None:
    """The question counts for nobody."""
    one = _current(lesson)
    if one.state != "skipped":
        lesson.happen(e.Skipped, round=one.number)


def _pause(lesson: Lesson, _arguments: Arguments) -> None:
    """Stop the clock and take no answers, or go on."""
    one = _current(lesson)
    if one.state != "open":
        _ = catalogue(lesson.setup.language).gettext
        raise _refuse(_("No question is open."))
    if one.paused:
        lesson.happen(e.Resumed, round=one.number)
    else:
        lesson.happen(e.Paused, round=one.number, left=one.remaining(lesson.clock()))


def _advance(lesson: Lesson, arguments: Arguments) -> None:
    """The one thing that comes next: close, then show the answer, then another question."""
    one = lesson.room.round
    if one is not None and one.state == "open" and one.paused:
        _pause(lesson, arguments)
    elif one is not None and one.state == "open":
        _close(lesson, arguments)
    elif one is not None and one.state == "closed":
        _reveal(lesson, arguments)
    else:
        _next(lesson, arguments)


def _rule(lesson: Lesson, arguments: Arguments) -> None:
    """Decide on all answers to ``question`` that read as one of ``forms``; "" leaves it to the judge."""
    question, verdict = str(arguments["question"]), arguments.get("verdict", "")
    forms = [str(form) for form in arguments["forms"]]
    if verdict not in ("accept", "prompt", "reject", "") or not forms:
        raise ValueError(verdict)
    lesson.happen(e.Ruled, question=question, forms=forms, verdict=verdict)


def _lock(lesson: Lesson, _arguments: Arguments) -> None:
    lesson.happen(e.Locked, locked=not lesson.room.locked)


def _remove(lesson: Lesson, arguments: Arguments) -> None:
    """Send a pupil out; once more lets the pupil in again."""
    pupil = int(arguments["pupil"])
    if pupil in lesson.room.pupils:
        lesson.happen(e.Removed, pupil=pupil, back=pupil in lesson.room.removed)


def _view(lesson: Lesson, **change: bool) -> None:
    view = lesson.room.view
    now = {"names": view.names, "leaders": view.leaders, "teams": view.teams}
    lesson.happen(e.Viewed, **{**now, **change})


def _names(lesson: Lesson, _arguments: Arguments) -> None:
    _view(lesson, names=not lesson.room.view.names)


def _leaders(lesson: Lesson, _arguments: Arguments) -> None:
    _view(lesson, leaders=not lesson.room.view.leaders)


def _teams(lesson: Lesson, _arguments: Arguments) -> None:
    _view(lesson, teams=not lesson.room.view.teams)


def _timer(lesson: Lesson, arguments: Arguments) -> None:
    """Time for the next question: ``seconds`` (None: no clock), or a ``step`` through the usual ones."""
    if "step" in arguments:
        steps: list[int | None] = [None, *SECONDS]
        at = steps.index(lesson.seconds) if lesson.seconds in steps else 0
        lesson.seconds = steps[(at + int(arguments["step"])) % len(steps)]
    else:
        seconds = arguments.get("seconds")
        lesson.seconds = None if seconds is None else min(max(int(seconds), 3), 3600)


def _end(lesson: Lesson, _arguments: Arguments) -> None:
    one = lesson.room.round
    if one is not None and one.state == "open":
        lesson.happen(e.Closed, round=one.number)
    lesson.happen(e.Ended)


COMMANDS: Mapping[str, Callable[[Lesson, Arguments], None]] = {
    "next": _next,
    "back": _back,
    "advance": _advance,
    "close": _close,
    "reopen": _reopen,
    "reveal": _reveal,
    "skip": _skip,
    "pause": _pause,
    "rule": _rule,
    "lock": _lock,
    "remove": _remove,
    "names": _names,
    "leaders": _leaders,
    "teams": _teams,
    "timer": _timer,
    "end": _end,
}
