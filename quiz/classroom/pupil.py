"""A pupil as the class knows one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quiz.judge import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Pupil:
    """``number`` counts from 1 within a room. ``group`` is the school class, ``team`` that of the drill; both
    may be "". ``learner`` is the name that progress is kept under, "" for the pupil's own.
    """

    number: int
    name: str
    group: str = ""
    team: str = ""
    pin: str = ""
    learner: str = ""

    @property
    def label(self) -> str:
        """The name, with the school class where there is one."""
        return f"{self.name} · {self.group}" if self.group else self.name

    @property
    def kept_as(self) -> str:
        """The learner's name."""
        return self.learner or self.name


def same_pupil(name: str) -> str:
    """What two spellings of one name have in common: case, accents and spaces aside.

    Scripts that folding cannot read stay as they are.
    """
    return fold(name) or " ".join(name.casefold().split())


def with_learners(pupils: Iterable[Pupil]) -> list[Pupil]:
    """``pupils``, where those with a namesake in another class keep progress under name and class."""
    listed = list(pupils)
    count: dict[str, int] = {}
    for pupil in listed:
        key = same_pupil(pupil.name)
        count[key] = count.get(key, 0) + 1
    return [
        replace(pupil, learner=f"{pupil.name} ({pupil.group})")
        if count[same_pupil(pupil.name)] > 1 and pupil.group
        else pupil
        for pupil in listed
    ]
