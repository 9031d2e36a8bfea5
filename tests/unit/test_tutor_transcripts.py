"""Whole conversations, word for word. A transcript begins with its plan; the learner's lines begin with “> ”.

After a change that is meant, running this with UPDATE_TRANSCRIPTS=1 in the environment writes them anew; read
the difference before keeping it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from quiz import plain
from quiz.schedule import Schedule
from quiz.tutor import Tutor
from tests.unit.tutoring import TEXTS, Clock, Memory, bank

FOLDER = Path(__file__).parent / "transcripts"
TRANSCRIPTS = sorted(FOLDER.glob("*.txt"))


def play(script: str) -> str:
    """The transcript of the learner's lines of ``script``, said again."""
    first, *lines = script.splitlines()
    plan = json.loads(first)
    clock = Clock(step=7)
    seed = plan.pop("seed")
    name = plan.pop("learner", "Tika")
    tutor = Tutor(
        bank(), Memory(name), Schedule(), clock, Random(seed), session="golden", passages=TEXTS, **plan
    )
    told = [first]

    def said() -> Iterator[str]:
        for line in (line[2:] for line in lines if line.startswith("> ") or line == ">"):
            clock.tick()
            told.append(f"> {line}".rstrip())
            yield line

    plain.run(tutor, said(), told.append)
    return "\n".join(told) + "\n"


@pytest.mark.parametrize("path", TRANSCRIPTS, ids=lambda path: path.stem)
def test_the_conversation_goes_as_it_did(path: Path) -> None:
    before = path.read_text(encoding="utf-8")
    now = play(before)
    if os.environ.get("UPDATE_TRANSCRIPTS"):
        path.write_text(now, encoding="utf-8")
    assert now == before


def test_there_are_conversations_in_both_languages() -> None:
    languages = [
        json.loads(path.read_text(encoding="utf-8").splitlines()[0])["language"] for path in TRANSCRIPTS
    ]
    assert languages.count("id") >= 3
    assert languages.count("en") >= 2
