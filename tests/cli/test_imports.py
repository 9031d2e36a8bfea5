"""What a command loads: nobody pays for a front end that is not opened."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = ("textual", "rich", "aiohttp")

QUESTION = {"id": "q", "ask": "Siapa presiden pertama Indonesia?", "answer": "Sukarno"}


def loaded_by(code: str, given: str = "") -> set[str]:
    """The top-level modules loaded by a fresh interpreter after running ``code``."""
    report = f"{code}\nimport sys\nprint(); print('|'.join(m.partition('.')[0] for m in sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", report], input=given, capture_output=True, text=True, check=True, timeout=60
    )
    return set(done.stdout.splitlines()[-1].split("|"))


@pytest.mark.parametrize(
    ("code", "given"),
    [
        ("import quiz", ""),
        ("from quiz.cli import main; assert main(['--help']) == 0", ""),
        ("from quiz.cli import main; assert main(['--version']) == 0", ""),
        (
            "from quiz.cli import main; assert main(['judge']) == 0",
            json.dumps({"question": QUESTION, "given": "Sukarno"}),
        ),
        ("from quiz.cli import main; assert main(['check', 'questions.yaml']) in (0, 1)", ""),
    ],
    ids=["import", "help", "version", "judge", "check"],
)
def test_no_front_end_is_loaded(code: str, given: str) -> None:
    assert not loaded_by(code, given).intersection(HEAVY)


def test_import_loads_nothing_of_ours_but_the_package() -> None:
    code = (
        "import quiz, sys; assert {m for m in sys.modules if m.startswith('quiz')} == {'quiz', 'quiz.lazy'}"
    )
    loaded_by(code)


def test_public_names_are_callable_whatever_was_imported_first() -> None:
    loaded_by(
        "import quiz.judge, quiz\n"
        "from quiz import judge, Question\n"
        "assert judge(Question(id='q', ask='Siapa?', answer='Sukarno'), 'Sukarno').verdict == 'accept'\n"
        "assert quiz.judge(Question(id='q', ask='Siapa?', answer='Sukarno'), 'Hatta').verdict == 'reject'\n"
    )
