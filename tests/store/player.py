"""A process that answers as fast as it can, and says each answer's id once it is kept.

Arguments: home, name, a prefix for ids, how many answers (0: until killed), and after how many each a
snapshot is written, where not as often as usual.
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path

from quiz.progress import learner as learner_module
from quiz.progress import open_learner
from tests.store.making import review


def main(home: str, name: str, prefix: str, answers: str, every: str = "") -> None:
    """Answer, and write a line for each answer kept."""
    if every:
        learner_module.SNAPSHOT_EVERY = int(every)
    numbers = range(int(answers)) if int(answers) else count()
    with open_learner(name, Path(home)) as learner:
        for number in numbers:
            kept = review(number, f"q{number % 7}", id=f"{prefix}-{number}", session=prefix)
            learner.record(kept)
            sys.stdout.write(kept.id + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])
