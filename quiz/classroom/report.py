"""What became of a lesson: per pupil, per question, and what to mend. Data only, no words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import fmean

from quiz.bank.flags import Flag, FlagCode
from quiz.classroom.forms import Typed, grouped
from quiz.classroom.pupil import Pupil
from quiz.classroom.room import Room
from quiz.classroom.setup import Setup
from quiz.classroom.sitting import Sitting
from quiz.classroom.statistics import FEW, ItemFigures, Sheet, WholeFigures, item_figures, whole_figures
from quiz.judge import fold
from quiz.model import Bank, Question, QuestionId, Review
from quiz.progress.statistics import Confusion, confusions

EASY, HARD = 0.97, 0.1
"""Facilities from which a question is too easy, and down to which it is too hard, to tell pupils apart."""
WEAK = 20.0
"""Discrimination below which a question says little about who knows."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilRow:
    """One pupil: ``points`` of ``asked`` first attempts, ``blank`` of them without an answer."""

    pupil: Pupil
    points: float
    asked: int
    blank: int
    prompted: int
    appeals: int

    @property
    def share(self) -> float | None:
        """The part that was right, 0 to 1."""
        return self.points / self.asked if self.asked else None


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerRow:
    """A group of typed answers. ``rest`` is how those who gave it did in the other questions, 0 to 1:
    a wrong answer of the best pupils may be a right one. ``choice`` says that it is one of the choices.
    """

    text: str
    verdict: str
    count: int
    ruled: bool
    appeals: int
    rest: float | None
    choice: bool
    others: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionRow:
    """One question with its figures, its typed answers, and why it should be looked at."""

    question: Question
    figures: ItemFigures
    answers: tuple[AnswerRow, ...]
    flags: tuple[Flag, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassReport:
    """The whole report; pupils by name, questions in the order asked."""

    setup: Setup
    title: str
    pupils: tuple[PupilRow, ...]
    questions: tuple[QuestionRow, ...]
    whole: WholeFigures
    confusions: tuple[Confusion, ...]

    @property
    def flags(self) -> list[Flag]:
        """All that should be looked at."""
        return [flag for row in self.questions for flag in row.flags]


def class_report(setup: Setup, bank: Bank, room: Room, at: datetime) -> ClassReport:
    """The report on a lesson, made at ``at``."""
    known = {question.id: question for question in bank.questions}
    first = _first_sittings(room)
    sheet = marks(room, first)
    asked = list(dict.fromkeys(question for row in sheet.values() for question in row))
    order = {one.question: one.number for one in room.rounds}
    asked.sort(key=lambda question: order.get(question, 0))
    pupils = sorted(
        (_pupil_row(room, number, sheet[number], first) for number in sheet),
        key=lambda row: (row.pupil.group.casefold(), row.pupil.name.casefold()),
    )
    questions = [known.get(QuestionId(one)) or _unknown(one) for one in asked]
    return ClassReport(
        setup=setup,
        title=bank.title,
        pupils=tuple(pupils),
        questions=tuple(_question_row(room, question, sheet, first, at) for question in questions),
        whole=whole_figures(sheet, asked),
        confusions=tuple(confusions(_reviews(room, first), known)),
    )


def _unknown(question: str) -> Question:
    return Question(id=QuestionId(question), ask=question, answer="?")


First = Mapping[int, Mapping[str, Sitting]]


def _first_sittings(room: Room) -> First:
    """Each pupil's first finished sitting at each question that counts."""
    void = {one.number for one in room.rounds if one.state == "skipped"}
    return {
        pupil: {
            question: counted[0]
            for question, sat in room.sittings.get(pupil, {}).items()
            if (counted := [one for one in sat if one.done and one.round not in void])
        }
        for pupil in room.pupils
    }


def marks(room: Room, first: First) -> Sheet:
    """The marks of first attempts.

    In a drill a question left blank counts as wrong when the pupil was there before it was closed and
    answered a later one: then it was passed over. Otherwise the pupil was not reached by it.
    """
    sheet: dict[int, dict[str, float | None]] = {}
    for pupil, sittings in first.items():
        row: dict[str, float | None] = {
            question: sitting.mark(room.rulings) for question, sitting in sittings.items()
        }
        last = max((one.round or 0 for one in sittings.values()), default=0)
        for one in room.rounds:
            if one.state != "skipped" and one.question not in row:
                there = bool(one.closed) and room.came.get(pupil, 0) < one.closed
                row[one.question] = 0.0 if there and one.number < last else None
        sheet[pupil] = row
    return sheet


def _pupil_row(room: Room, number: int, row: Mapping[str, float | None], first: First) -> PupilRow:
    given = [mark for mark in row.values() if mark is not None]
    sittings = first[number].values()
    return PupilRow(
        pupil=room.pupils[number],
        points=sum(given),
        asked=len(given),
        blank=len(given) - len(sittings),
        prompted=sum(any(one.verdict == "prompt" for one in sat.attempts) for sat in sittings),
        appeals=sum(one.appealed for sat in sittings for one in sat.attempts),
    )


def _question_row(room: Room, question: Question, sheet: Sheet, first: First, at: datetime) -> QuestionRow:
    sittings = [sat[question.id] for sat in first.values() if question.id in sat]
    figures = item_figures(sheet, question.id)
    answers = tuple(_answer_rows(room, question, sittings, sheet))
    return QuestionRow(
        question=question,
        figures=figures,
        answers=answers,
        flags=tuple(_flags(question, figures, answers, at)),
    )


def _answer_rows(
    room: Room, question: Question, sittings: Sequence[Sitting], sheet: Sheet
) -> Iterable[AnswerRow]:
    typed = [
        Typed(
            sitting.pupil,
            attempt.given,
            verdict,
            sitting.ruling(attempt, room.rulings) is not None,
            attempt.appealed,
        )
        for sitting in sittings
        for attempt in sitting.attempts
        if (verdict := sitting.holds(attempt, room.rulings)) is not None
    ]
    choices = {fold(choice) for choice in question.choices}
    for group in grouped(typed):
        rests = [
            fmean(others)
            for pupil in group.pupils
            if (others := [m for q, m in sheet[pupil].items() if q != question.id and m is not None])
        ]
        yield AnswerRow(
            text=group.text,
            verdict=group.verdict,
            count=len(group.pupils),
            ruled=group.ruled,
            appeals=group.appeals,
            rest=fmean(rests) if rests else None,
            choice=fold(group.text) in choices,
            others=tuple(text for text in group.texts if text != group.text),
        )


def _flags(
    question: Question, figures: ItemFigures, answers: Sequence[AnswerRow], at: datetime
) -> Iterable[Flag]:
    def flag(code: FlagCode, note: str = "") -> Flag:
        return Flag(
            question=question.id,
            code=code,
            note=note,
            facility=figures.facility,
            discrimination=figures.discrimination,
            answers=figures.n,
            at=at.astimezone(UTC).isoformat(timespec="seconds"),
        )

    ruled = [row.text for row in answers if row.ruled and row.verdict == "accept"]
    objected = [row.text for row in answers if row.appeals and not row.ruled]
    if ruled:
        yield flag("reported", f"accepted in class: {', '.join(ruled)}")
    elif objected:
        yield flag("reported", f"objected to in class: {', '.join(objected)}")
    if figures.n < FEW or figures.facility is None:
        return
    if figures.facility >= EASY:
        yield flag("too-easy")
    elif figures.facility <= HARD:
        yield flag("too-hard")
    if figures.discrimination is not None and figures.discrimination < 0:
        yield flag("negative-discrimination")
    elif figures.discrimination is not None and figures.discrimination < WEAK:
        yield flag("low-discrimination")


def _reviews(room: Room, first: First) -> Iterable[Review]:
    """Wrong answers as reviews, for what is taken for what."""
    for pupil, sittings in first.items():
        for question, sitting in sittings.items():
            for attempt in sitting.attempts:
                if sitting.holds(attempt, room.rulings) == "reject":
                    yield Review(
                        id=f"{pupil}-{attempt.n}",
                        at=datetime.fromtimestamp(attempt.at / 1000, UTC),
                        event="answer",
                        question=QuestionId(question),
                        revision=1,
                        session="",
                        given=attempt.given,
                        verdict="reject",
                    )
