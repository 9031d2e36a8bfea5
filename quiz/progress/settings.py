"""What a learner can set: how well to remember, how much a day, and whether days are counted."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from quiz.errors import UsageError
from quiz.progress.disk import Disk
from quiz.progress.profile import Profile, Value, read_profile, write_profile
from quiz.progress.rewriting import held
from quiz.schedule import Schedule


def _share(text: str) -> float:
    value = float(text.replace(",", ".").removesuffix("%"))
    value = value / 100 if value > 1 else value
    return Schedule(value).retention


def _count(text: str) -> int | None:
    if text in ("off", "none", ""):
        return None
    value = int(text)
    if value < 0:
        raise ValueError(text)
    return value


def _switch(text: str) -> bool:
    return {"on": True, "yes": True, "true": True, "off": False, "no": False, "false": False}[text]


SETTINGS: Mapping[str, tuple[Callable[[str], Value], str]] = {
    "retention": (_share, "the chance of recall at which a question comes back, 0.7 to 0.99"),
    "new_per_day": (_count, "at most so many new questions a day, or off"),
    "due_per_day": (_count, "at most so many repeats a day, or off"),
    "goal": (_count, "answers a day to aim at, or off"),
    "streak": (_switch, "count days in a row: on or off"),
}
"""Each setting's reader, which raises for a value that it cannot take, and what it is."""


def parse(name: str, text: str) -> Value:
    """The value of setting ``name`` written as ``text``.

    Raises:
        UsageError: there is no such setting, or it cannot have that value.
    """
    if name not in SETTINGS:
        raise UsageError(f"There is no setting {name!r}; there are {', '.join(SETTINGS)}.")
    reader, meaning = SETTINGS[name]
    try:
        return reader(text.strip().casefold())
    except (ValueError, KeyError, UsageError):
        raise UsageError(f"{name} cannot be {text!r}: it is {meaning}.") from None


def change(folder: Path, name: str, text: str, disk: Disk) -> Value:
    """Set ``name`` to ``text`` for the learner in ``folder``; returns the value. Raises QuizError."""
    value = parse(name, text)
    with held(folder, disk):
        profile = read_profile(folder)
        write_profile(folder, replace(profile, settings={**profile.settings, name: value}), disk)
    return value


def schedule_for(profile: Profile, offset: int = 0) -> Schedule:
    """The schedule by a learner's settings; what is missing or makes no sense is as for everyone.

    ``offset`` is the learner's zone, in minutes east of UTC, for where a day ends.
    """
    settings = profile.settings
    retention = settings.get("retention")
    sound = isinstance(retention, float) and 0.7 <= retention <= 0.99
    return Schedule(
        retention if sound and isinstance(retention, float) else 0.9,
        new_per_day=_whole(settings.get("new_per_day")),
        due_per_day=_whole(settings.get("due_per_day")),
        offset=offset,
        parameters=profile.parameters or None,
    )


def _whole(value: Value) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None
