"""What a learner can settle: each setting once, with its values and their words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from quiz.locale import N_

if TYPE_CHECKING:
    from pathlib import Path

    from quiz.tutor.plan import Plan

Value = str | int
Kept = Mapping[str, object]
"""Settings as they stand in a learner's profile: plain values by name, perhaps of another version."""


@dataclass(frozen=True, slots=True)
class Setting:
    """Something to settle. ``values`` are (value, words); the first is what holds when nothing is settled."""

    name: str
    label: str
    values: tuple[tuple[Value, str], ...]

    def next(self, value: Value) -> Value:
        """The value after ``value``, round and round."""
        values = [known for known, _words in self.values]
        return values[(values.index(value) + 1) % len(values)] if value in values else values[0]

    def words(self, value: Value) -> str:
        """The words for ``value``, to be translated."""
        return dict(self.values).get(value, str(value))

    def read(self, kept: Kept) -> Value | None:
        """The value in ``kept``; None where there is none, or one that is not known here."""
        value = kept.get(self.name)
        return next((known for known, _words in self.values if known == value), None)


LANGUAGE: Final = Setting("language", N_("Language"), (("id", "Bahasa Indonesia"), ("en", "English")))
THEME: Final = Setting("theme", N_("Theme"), (("quiz-dark", N_("Dark")), ("quiz-light", N_("Light"))))
MODE: Final = Setting(
    "mode",
    N_("Questions"),
    (
        ("free", N_("Due ones first, then new ones")),
        ("due", N_("Only those that are due")),
        ("new", N_("Only new ones")),
        ("weak", N_("My weak spots")),
        ("pairs", N_("What I mix up, side by side")),
        ("exam", N_("Exam: no help, verdicts at the end")),
        ("speed", N_("Speed: as many as I can")),
        ("cram", N_("Cram: until each was right once")),
    ),
)
ANSWERS: Final = Setting(
    "answers",
    N_("Answers"),
    (("free", N_("In my own words")), ("choices", N_("From choices")), ("mixed", N_("Some of each"))),
)
LIMIT: Final = Setting(
    "limit", N_("Questions in a round"), ((0, N_("No end")), (5, "5"), (10, "10"), (20, "20"), (50, "50"))
)
NEW_PER_DAY: Final = Setting(
    "new_per_day", N_("New ones a day"), ((0, N_("No end")), (5, "5"), (10, "10"), (20, "20"), (40, "40"))
)
DUE_PER_DAY: Final = Setting(
    "due_per_day", N_("Repeats a day"), ((0, N_("No end")), (20, "20"), (50, "50"), (100, "100"))
)
GOAL: Final = Setting(
    "goal", N_("Aim for the day"), ((0, N_("None")), (10, "10"), (20, "20"), (50, "50"), (100, "100"))
)
BROWSE: Final = Setting(
    "browse", N_("Search shows"), (("met", N_("Only what you were asked")), ("all", N_("Everything")))
)
SETTINGS: Final = (LANGUAGE, THEME, MODE, ANSWERS, LIMIT, NEW_PER_DAY, DUE_PER_DAY, GOAL, BROWSE)
PLANNED: Final = (LANGUAGE, MODE, ANSWERS, LIMIT)
"""Settings that a plan holds; the others are asked of the profile when they are needed."""


def overlay(plan: Plan, kept: Kept) -> Plan:
    """``plan`` with what is settled in ``kept`` wherever the plan asks for nothing of its own."""
    changes: dict[str, Value] = {}
    for setting in (MODE, ANSWERS):
        value = setting.read(kept)
        if value is not None and getattr(plan, setting.name) == setting.values[0][0]:
            changes[setting.name] = value
    if plan.limit is None and (limit := LIMIT.read(kept)):
        changes["limit"] = limit
    return replace(plan, **changes)  # type: ignore[arg-type]


def settle(plan: Plan, setting: Setting, value: Value) -> Plan:
    """``plan`` with ``setting`` at ``value``."""
    if setting not in PLANNED:
        return plan
    return replace(plan, **{setting.name: (value or None) if setting is LIMIT else value})  # type: ignore[arg-type]


def load(folder: Path | None) -> Kept:
    """The settings in a learner's folder. Raises LearnerError."""
    from quiz.progress.profile import read_profile

    return read_profile(folder).settings if folder is not None else {}


def keep(folder: Path, name: str, value: Value) -> None:
    """Write one setting into a learner's folder. Raises LearnerError."""
    from quiz.progress.disk import Disk
    from quiz.progress.profile import read_profile, write_profile
    from quiz.progress.trouble import told

    with told(folder, "kept"):
        profile = read_profile(folder)
        # A limit of nothing is none.
        settings = {**profile.settings, name: None if value == 0 else value}
        write_profile(folder, replace(profile, settings=settings), Disk())
