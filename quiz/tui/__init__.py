"""The terminal application. Textual is loaded when it runs, not before."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quiz.model import Bank
    from quiz.progress import Learner
    from quiz.progress.recent import Played
    from quiz.tutor import Tutor
    from quiz.tutor.plan import Plan


def run(
    bank: Bank,
    *,
    home: Path,
    learner: str | None,
    plan: Plan,
    make_tutor: Callable[[Learner, Plan], Tutor],
    banks: Callable[[], Sequence[Played]] = tuple,
    open_bank: Callable[[Played], tuple[Bank, Callable[[Learner, Plan], Tutor]]] | None = None,
) -> int:
    """Play on the whole terminal until the person leaves.

    ``home`` is the folder that learners are kept in; ``learner`` the one who plays, None to let the person
    choose; ``make_tutor`` begins a conversation after a plan. ``banks`` are those that may be played in place
    of ``bank``; ``open_bank`` opens one of them, with what begins conversations about it. Returns the exit
    code: 0, 130 after Ctrl-C, 128 and the signal's number after a signal. Raises QuizError when the learner
    cannot be opened.
    """
    os.environ.setdefault("TEXTUAL_FPS", "120")  # halves the wait for the next frame after a key
    from quiz.tui import collector

    collector.rest()
    from quiz.tui.app import QuizApp
    from quiz.tui.desk import Desk

    desk = Desk(
        bank=bank,
        home=home,
        plan=plan,
        make_tutor=make_tutor,
        clock=lambda: datetime.now().astimezone(),
        banks=banks,
        open_bank=open_bank,
    )
    try:
        if learner is not None:
            desk.seat(learner)
        app = QuizApp(desk)
        app.run()
    finally:
        desk.leave()
        collector.settle()
    return app.return_code or 0
