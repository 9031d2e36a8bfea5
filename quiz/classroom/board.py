"""What is shown of a lesson: to all, to one pupil, on the board and to the teacher."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from quiz.classroom.forms import Group, Typed, grouped
from quiz.classroom.lesson import Lesson
from quiz.classroom.protocol import Board, Heap, Mine, Proof, Rank, Seat, Stage, Tried
from quiz.classroom.round import Round
from quiz.classroom.sitting import Sitting
from quiz.printable import printable
from quiz.tutor.proving import key_text, proof

HEAPS = 40
"""Groups that are shown at once; more would not be read."""


def stage(lesson: Lesson) -> Stage:
    """What all look at. The answer is in it only when it was revealed."""
    room = lesson.room
    one = room.round
    if room.ended:
        return Stage(state="ended", round=len(room.rounds), of=total(lesson))
    if one is None:
        return Stage(state="waiting", of=total(lesson))
    question = lesson.question(one)
    shown = Stage(
        state="paused" if one.paused else one.state,
        round=one.number,
        of=total(lesson),
        ask=printable(question.ask),
        left=one.remaining(lesson.clock()) if one.state == "open" else None,
    )
    if one.state != "revealed":
        return shown
    language = question.language
    found = proof(lesson.bank, lesson.common.judge(language).judge, language, question)
    return Stage(
        state=shown.state,
        round=shown.round,
        of=shown.of,
        ask=shown.ask,
        answer=printable(key_text(question, language)),
        explain=printable(question.explain),
        proof=Proof(text=found.text, marks=list(found.marks), source=found.source)
        if found.kind == "proof"
        else None,
    )


def total(lesson: Lesson) -> int:
    """How many questions the drill has."""
    return max(len(lesson.setup.plan), len(lesson.room.rounds))


def mine(lesson: Lesson, pupil: int) -> Mine:
    """How one pupil stands."""
    room = lesson.room
    one = room.round
    results = room.results(pupil)
    open_now = one is not None and one.state in ("open", "closed")
    if lesson.setup.hold and open_now and one is not None:
        results = {key: sat for key, sat in results.items() if sat.round != one.number}
    points = sum(sat.mark(room.rulings) for sat in results.values())
    sitting = one.sittings.get(pupil) if one is not None else None
    return Mine(
        round=one.number if one is not None else 0,
        tried=_tried(lesson, sitting, hide=lesson.setup.hold and open_now) if sitting else [],
        done=sitting.done if sitting else False,
        points=points,
        asked=len(results),
    )


def _tried(lesson: Lesson, sitting: Sitting, *, hide: bool) -> list[Tried]:
    rulings = lesson.room.rulings
    return [
        Tried(
            n=attempt.n,
            key=attempt.key,
            text=attempt.given,
            verdict=None if hide and sitting.done else sitting.holds(attempt, rulings),
            say=attempt.say,
            ruled=sitting.ruling(attempt, rulings) is not None,
            objected=attempt.appealed,
        )
        for attempt in sitting.attempts
    ]


def heaps(lesson: Lesson, one: Round) -> list[tuple[Group, str]]:
    """The groups of answers to a round, each with the question's id, the largest first."""
    return [(group, one.question) for group in grouped(_typed(lesson, one.sittings.values()))]


def heaps_of_all(lesson: Lesson) -> list[tuple[Group, str]]:
    """The groups of answers to all questions, those objected to first, then wrong ones, then the largest."""
    by_question: dict[str, list[Sitting]] = {}
    for questions in lesson.room.sittings.values():
        for question, sat in questions.items():
            by_question.setdefault(question, []).extend(sat)
    found = [
        (group, question)
        for question, sat in by_question.items()
        for group in grouped(_typed(lesson, sat))
        if group.verdict != "accept" or group.ruled or group.appeals
    ]
    return sorted(found, key=lambda pair: (-pair[0].appeals, pair[0].ruled, -len(pair[0].pupils)))


def _typed(lesson: Lesson, sittings: Iterable[Sitting]) -> Iterable[Typed]:
    room = lesson.room
    for sitting in sittings:
        if sitting.pupil in room.removed:
            continue
        for attempt in sitting.attempts:
            verdict = sitting.holds(attempt, room.rulings)
            if verdict is not None:
                ruled = sitting.ruling(attempt, room.rulings) is not None
                yield Typed(sitting.pupil, attempt.given, verdict, ruled, attempt.appealed)


def leaders(lesson: Lesson, *, teams: bool, public: bool = False) -> list[Rank]:
    """The leaderboard: pupils by points, or teams by their members' mean. Equal ones share a place.

    In ``public`` the present question counts only once its answer was shown.
    """
    one = lesson.room.round
    but = one.number if public and one is not None and one.state != "revealed" else 0
    room = lesson.room
    members = [pupil for pupil in room.pupils.values() if pupil.number not in room.removed]
    scores: dict[str, list[float]] = {}
    for pupil in members:
        name = lesson.team_of(pupil) if teams else pupil.label
        if name:
            scores.setdefault(name, []).append(room.points(pupil.number, but))
    means = {name: sum(points) / len(points) for name, points in scores.items()}
    ordered = sorted(means, key=lambda name: (-means[name], name.casefold()))
    values = [means[name] for name in ordered]
    return [
        Rank(place=values.index(means[name]) + 1, name=printable(name), points=round(means[name], 2))
        for name in ordered
    ]


def board(lesson: Lesson, online: Collection[int], *, teacher: bool) -> Board:
    """What board or teacher see. ``online`` are the numbers of the pupils who are connected."""
    room, live = lesson.room, lesson.setup.mode == "live"
    one = room.round
    named = teacher or room.view.names

    def by_name(number: int) -> str:
        return room.pupils[number].label.casefold()

    seats = [
        _seat(lesson, number, online, named=named, teacher=teacher)
        for number in sorted(room.pupils, key=by_name)
    ]
    if not teacher:
        seats = [seat for seat in seats if not seat.removed]
    present = [seat for seat in seats if not seat.removed]
    secret = one is None or one.state in ("open", "skipped")
    told = teacher or (one is not None and one.state == "revealed")
    shown: list[tuple[Group, str]] = []
    if live and one is not None and (teacher or not secret):
        shown = heaps(lesson, one)
    elif not live and teacher:
        shown = heaps_of_all(lesson)
    ranked = room.view.leaders
    return Board(
        title=printable(lesson.bank.title),
        mode=lesson.setup.mode,
        stage=stage(lesson),
        seats=seats,
        here=sum(seat.here for seat in present),
        answered=sum(seat.done for seat in present),
        expected=len(present),
        right=sum(seat.verdict == "accept" for seat in present) if told else 0,
        heaps=[_heap(lesson, group, question, teacher=teacher) for group, question in shown[:HEAPS]],
        leaders=leaders(lesson, teams=room.view.teams, public=not teacher)
        if ranked and (teacher or named or room.view.teams)
        else [],
        names=room.view.names,
        teams=room.view.teams,
        ranked=ranked,
        locked=room.locked,
        seconds=lesson.seconds,
        teacher=teacher,
    )


def _seat(lesson: Lesson, number: int, online: Collection[int], *, named: bool, teacher: bool) -> Seat:
    room = lesson.room
    pupil, one = room.pupils[number], room.round
    sitting = one.sittings.get(number) if one is not None else None
    over = one is not None and one.state == "revealed"
    verdict = sitting.verdict(room.rulings) if sitting and (teacher or over) else None
    results = room.results(number) if teacher else {}
    return Seat(
        n=number if named else 0,
        name=printable(pupil.label) if named else "",
        team=printable(lesson.team_of(pupil)) if named else "",
        here=number in online,
        done=bool(sitting and sitting.done),
        verdict=verdict or "",
        points=sum(sat.mark(room.rulings) for sat in results.values()),
        asked=len(results),
        removed=number in room.removed,
    )


def _heap(lesson: Lesson, group: Group, question: str, *, teacher: bool) -> Heap:
    count = len(group.pupils)
    if not teacher:
        one = lesson.room.round
        told = one is not None and one.state == "revealed"
        return Heap(text=group.text, verdict=group.verdict if told else "", count=count, ruled=group.ruled)
    asked = lesson.questions.get(question)
    return Heap(
        text=group.text,
        verdict=group.verdict,
        count=count,
        ruled=group.ruled,
        appeals=group.appeals,
        question=question,
        ask=printable(asked.ask) if asked else question,
        forms=group.forms,
        names=[printable(lesson.room.pupils[number].label) for number in dict.fromkeys(group.pupils)],
        others=[text for text in group.texts if text != group.text][:8],
    )
