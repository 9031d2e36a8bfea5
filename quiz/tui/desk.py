"""What lies on the table while someone plays: the bank, where learners are kept, and how to start a talk."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from quiz.errors import LearnerError
from quiz.locale import catalogue

if TYPE_CHECKING:
    from quiz.model import Bank
    from quiz.tutor import Tutor
    from quiz.tutor.keeper import Keeper
    from quiz.tutor.plan import Plan


@dataclass(slots=True, kw_only=True)
class Desk:
    """Everything that the screens share. It knows the core; it knows nothing of screens.

    ``plan`` is what the next conversation is to be like, ``home`` the folder that learners are kept in.
    At most one learner is open at a time.
    """

    bank: Bank
    home: Path
    plan: Plan
    make_tutor: Callable[[Keeper, Plan], Tutor]
    learner: Keeper | None = None
    _open: ExitStack = field(default_factory=ExitStack)

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
        text: str = catalogue(self.language).ngettext(one, many, count)
        return text.format(n=count)

    def learners(self) -> list[str]:
        """The names of everyone who has played here, the last one first."""
        from quiz.progress import last_learner, list_learners

        names: list[str] = list_learners(self.home)
        try:
            last = last_learner(self.home)
        except LearnerError:
            return names
        return sorted(names, key=lambda name: name != last)

    def seat(self, name: str) -> Keeper:
        """Open the learner called ``name``, new or known, and let go of the one before.

        Raises LearnerError when the name or the folder cannot be used.
        """
        from quiz.progress import open_learner

        self.leave()
        self.learner = self._open.enter_context(open_learner(name, self.home))
        return self.learner

    def leave(self) -> None:
        """Close the open learner, if there is one."""
        self.learner = None
        self._open.close()

    def talk(self) -> Tutor:
        """A new conversation with the open learner, after ``plan``."""
        if self.learner is None:
            raise RuntimeError("nobody sits at the desk")
        return self.make_tutor(self.learner, self.plan)
