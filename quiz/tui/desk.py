"""What lies on the table while someone plays: the bank, where learners are kept, and how to start a talk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import LearnerError
from quiz.locale import catalogue, counted
from quiz.tui import settings

if TYPE_CHECKING:
    from quiz.model import Bank
    from quiz.progress import Learner
    from quiz.progress.recent import Played
    from quiz.progress.report import Report
    from quiz.tui.settings import Setting, Value
    from quiz.tutor import Tutor
    from quiz.tutor.plan import Plan


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """Questions that are due, questions never met, and days in a row on which something was answered."""

    due: int
    new: int
    streak: int


@dataclass(slots=True, kw_only=True)
class Desk:
    """Everything that the screens share. It knows the core; it knows nothing of screens.

    ``ordered`` is what the command line asked for, ``plan`` that with the learner's settings: what the next
    conversation is to be like. ``home`` is the folder that learners are kept in, ``clock`` tells the time
    in the learner's zone. ``banks`` tells which banks there are to choose from, ``open_bank`` opens one of
    them, with what makes tutors for it. At most one learner is open at a time.
    """

    bank: Bank
    home: Path
    plan: Plan
    make_tutor: Callable[[Learner, Plan], Tutor]
    clock: Callable[[], datetime]
    banks: Callable[[], Sequence[Played]] = tuple
    open_bank: Callable[[Played], tuple[Bank, Callable[[Learner, Plan], Tutor]]] | None = None
    theme: str = "quiz-dark"
    learner: Learner | None = None
    ordered: Plan = field(init=False)
    _open: ExitStack = field(default_factory=ExitStack)

    def __post_init__(self) -> None:
        self.ordered = self.plan

    @property
    def language(self) -> str:
        """The language that the screens speak."""
        return self.plan.language

    @language.setter
    def language(self, language: str) -> None:
        self.plan = replace(self.plan, language=language)

    def gettext(self, message: str) -> str:
        """``message`` in the language of the screens."""
        text: str = catalogue(self.language).gettext(message)
        return text

    def ngettext(self, one: str, many: str, count: int) -> str:
        """``one`` or ``many`` by ``count``, in the language of the screens, with ``{n}`` filled in."""
        return counted(self.language, one, many, count)

    def take(self, chosen: Played) -> None:
        """Play other banks from now on. Raises BankError, with the old one still there."""
        if self.open_bank is not None:
            self.bank, self.make_tutor = self.open_bank(chosen)
            self.ordered = replace(self.ordered, topic="", tags=())  # those were the old one's
            self.plan = replace(self.plan, topic="", tags=())

    def learners(self) -> list[str]:
        """The names of everyone who has played here, the last one first."""
        from quiz.progress import last_learner, list_learners

        names: list[str] = list_learners(self.home)
        try:
            last = last_learner(self.home)
        except LearnerError:
            return names
        return sorted(names, key=lambda name: name != last)

    def seat(self, name: str) -> Learner:
        """Open the learner called ``name``, new or known, and let go of the one before.

        Raises LearnerError when the name or the folder cannot be used.
        """
        from quiz.progress import open_learner

        self.leave()
        self.learner = self._open.enter_context(open_learner(name, self.home))
        kept = settings.load(self.learner.folder)
        self.plan = replace(settings.overlay(self.ordered, kept), language=self.language)
        self.theme = str(settings.THEME.read(kept) or self.theme)
        return self.learner

    def settle(self, name: str, setting: Setting, value: Value) -> None:
        """Put ``setting`` at ``value`` for the learner called ``name``, from the next conversation on.

        Raises LearnerError when it cannot be kept; it holds for this sitting all the same.
        """
        from quiz.progress.profile import find_folder

        self.plan = settings.settle(self.plan, setting, value)
        if setting is settings.THEME:
            self.theme = str(value)
        folder = find_folder(self.home, name) if name else None
        if folder is not None:
            settings.keep(folder, setting.name, value)

    def settled(self, name: str, setting: Setting) -> Value:
        """What ``setting`` is at for the learner called ``name``. Raises LearnerError."""
        from quiz.progress.profile import find_folder

        if setting in settings.PLANNED:
            value: Value | None = getattr(self.plan, setting.name)
            return value or 0
        kept = settings.load(find_folder(self.home, name) if name else None)
        return setting.read(kept) or setting.values[0][0]

    def rename(self, name: str, new: str) -> None:
        """Call the learner ``name`` ``new``. Raises LearnerError."""
        from quiz.progress.disk import Disk
        from quiz.progress.register import rename

        rename(self.home, name, new, Disk())

    def leave(self) -> None:
        """Close the open learner, if there is one."""
        self.learner = None
        self._open.close()

    def report(self, name: str) -> Report | None:
        """What is known of the learner called ``name`` now; None when there is no such learner.

        Raises LearnerError when the folder cannot be read.
        """
        from quiz.progress.profile import find_folder, read_profile
        from quiz.progress.reading import read_learner
        from quiz.progress.report import Report
        from quiz.progress.settings import schedule_for

        folder = find_folder(self.home, name)
        if folder is None:
            return None
        now = self.clock()
        offset = now.utcoffset() or timedelta()
        minutes = int(offset.total_seconds() // 60)
        schedule = schedule_for(read_profile(folder), minutes)
        return Report(read_learner(folder, schedule), schedule, now, minutes, self.bank)

    def waiting(self, name: str) -> Waiting:
        """What waits for the learner called ``name``. Raises LearnerError."""
        from quiz.schedule import Schedule

        report = self.report(name)
        cards = {} if report is None else report.reading.cards
        schedule = Schedule() if report is None else report.schedule
        counts = schedule.count(self.bank.questions, cards, self.clock())
        streak = 0 if report is None else report.habit.streak
        return Waiting(due=counts["due"], new=counts["new"], streak=streak)

    def talk(self) -> Tutor:
        """A new conversation with the open learner, after ``plan``."""
        if self.learner is None:
            raise RuntimeError("nobody sits at the desk")
        return self.make_tutor(self.learner, self.plan)
