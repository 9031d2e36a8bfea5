"""What simulated learners know after thirty days of equal minutes, by who chose their questions."""

from __future__ import annotations

import statistics
from collections.abc import Callable

from tests.benchmarks.halflife import Halver
from tests.benchmarks.memory import DAY, Head
from tests.benchmarks.rivals import AtRandom, Leitner, Ours, Rival, Sm2

DAYS = 30
RIVALS: dict[str, Callable[[int, int], Rival]] = {
    "ours": Ours,
    "at random": AtRandom,
    "Leitner": Leitner,
    "SM-2": Sm2,
}
SEEDS = range(20)
Person = type[Head] | type[Halver]
SETTINGS: tuple[tuple[str, Person, float, int, float], ...] = (
    ("foreign words, time enough", Head, 0.0, 120, 10),
    ("foreign words, time short", Head, 0.0, 300, 10),
    ("facts, time short", Head, 0.6, 300, 10),
    ("easy facts, time enough", Head, 1.1, 120, 5),
    ("easy facts, time short", Head, 1.1, 600, 10),
    ("memories with a half-life, time enough", Halver, 0.0, 120, 10),
    ("memories with a half-life, time short", Halver, 0.0, 300, 10),
    ("long half-lives, time short", Halver, 2.0, 600, 10),
)
"""What is learnt: by which kind of memory, its ease, how much there is of it, and the minutes a day."""


def knowledge(
    make: Callable[[int, int], Rival], person: Person, ease: float, facts: int, minutes: float, seed: int
) -> tuple[float, float]:
    """Knowledge a day after the last of thirty sessions, and thirty days after it."""
    head, rival = person(facts, ease, seed), make(facts, seed)
    for day in range(DAYS):
        start = now = day * DAY
        while now - start < minutes * 60:
            number = rival.choose(now)
            tried = head.ask(number, now)
            rival.learn(number, tried, now + tried.answering)
            now += tried.spent
    return head.knowledge(DAYS * DAY), head.knowledge((2 * DAYS - 1) * DAY)


def interval(values: list[float]) -> str:
    """Mean with its 95 % interval (normal), in percent."""
    half = 1.96 * statistics.stdev(values) / len(values) ** 0.5
    return f"{100 * statistics.mean(values):5.1f} ± {100 * half:3.1f}"


def _gain(found: dict[str, list[tuple[float, float]]], name: str) -> str:
    """How much more the same learners know with ours than with ``name``."""
    if name == "ours":
        return ""
    pairs = list(zip(found["ours"], found[name], strict=True))
    soon, late = (interval([ours[part] - theirs[part] for ours, theirs in pairs]) for part in (0, 1))
    return f"   ours over it {soon} and {late}"


def main() -> None:
    """Print a table for each setting; the same heads under every rival."""
    for what, person, ease, facts, minutes in SETTINGS:
        print(f"{what}: {facts} items, {minutes} minutes a day, {len(SEEDS)} learners; percent known")
        found = {
            name: [knowledge(make, person, ease, facts, minutes, seed) for seed in SEEDS]
            for name, make in RIVALS.items()
        }
        for name, values in found.items():
            soon, late = ([value[part] for value in values] for part in (0, 1))
            print(
                f"  {name:<10} next day {interval(soon)}   a month later {interval(late)}{_gain(found, name)}"
            )


if __name__ == "__main__":
    main()
