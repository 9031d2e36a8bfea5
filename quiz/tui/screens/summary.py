"""The end of a round: what went well, and what to look at again."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from textual.content import Content

from quiz.printable import printable
from quiz.tui.commands import EVERYWHERE, READING, SUMMARY
from quiz.tui.screens.base import bindings
from quiz.tui.screens.reading import ReadingScreen

if TYPE_CHECKING:
    from quiz.model import Answer, Question
    from quiz.tui.desk import Desk
    from quiz.tutor.plan import Summary

_BAR = 24
"""Cells of the bar of right answers."""


def said(answer: Answer) -> str:
    """An answer of the bank as a person would write it."""
    return printable(", ".join(answer) if isinstance(answer, tuple) else str(answer))


class SummaryScreen(ReadingScreen):
    """What a round came to. Enter plays another one."""

    KEYS = (EVERYWHERE[0], *SUMMARY)
    BINDINGS = bindings((*SUMMARY, *READING[1:]))

    def __init__(self, desk: Desk, summary: Summary) -> None:
        super().__init__(desk)
        self.summary = summary

    def blocks(self) -> Iterable[Content]:
        """Score, and questions to look at again."""
        _ = self.gettext
        name = printable(self.desk.learner.name) if self.desk.learner else ""
        return (
            Content.styled(_("Well played, {name}.").format(name=name), "bold $ink"),
            self._score(),
            self.titled(_("To look at again"), map(self._question, self.summary.again)),
        )

    def _score(self) -> Content:
        _ = self.gettext
        score = self.summary.score
        share = score.accepted / score.asked if score.asked else 0.0
        full = round(_BAR * share)
        return Content.assemble(
            (f"✓ {score.accepted} ", "bold $ink-accept"),
            (f"{_('Right')}   ", "$ink-accept"),
            (f"✗ {score.rejected} ", "bold $ink-reject"),
            (f"{_('Not right')}   ", "$ink-reject"),
            (f"→ {score.skipped} ", "bold $ink-soft"),
            (_("Skipped"), "$ink-soft"),
            "\n",
            ("━" * full, "$ink-accept"),
            ("━" * (_BAR - full) + "  ", "$rule"),
            (f"{share:.0%}", "bold $ink"),
        )

    def _question(self, question: Question) -> Content:
        return Content.assemble(
            ("· ", "$ink-soft"),
            printable(question.ask),
            "\n",
            (f"  → {said(question.answer)}", "$ink-accept"),
        )

    def action_again(self) -> None:
        """Another round with the same learner."""
        from quiz.tui.screens.play import PlayScreen

        self.app.switch_screen(PlayScreen(self.desk, self.desk.talk()))

    def action_home(self) -> None:
        """Back to the learners."""
        self.app.pop_screen()
