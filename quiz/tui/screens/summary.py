"""The end of a round: what went well, and what to look at again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quiz.printable import printable
from quiz.tui.commands import EVERYWHERE, SUMMARY
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from quiz.model import Answer, Question
    from quiz.tui.desk import Desk
    from quiz.tutor import Summary

_BAR = 24
"""Cells of the bar of right answers."""


def said(answer: Answer) -> str:
    """An answer of the bank as a person would write it."""
    if isinstance(answer, tuple):
        return printable(", ".join(answer))
    return printable(str(answer))


class SummaryScreen(QuizScreen):
    """What a round came to. Enter plays another one."""

    BINDINGS = bindings(SUMMARY)
    AUTO_FOCUS = ""

    def __init__(self, desk: Desk, summary: Summary) -> None:
        super().__init__(desk)
        self.summary = summary

    def compose(self) -> ComposeResult:
        """Score, questions to look at again, things mistaken for each other."""
        with VerticalScroll(id="summary", can_focus=False):
            yield Static(self._score(), classes="block", markup=False)
            for block in (self._again(), self._mistaken()):
                if block:
                    yield Static(block, classes="block", markup=False)
        yield KeyBar((EVERYWHERE[0], *SUMMARY), self.gettext)

    def _score(self) -> Content:
        _ = self.gettext
        score = self.summary.score
        share = score.accepted / score.asked if score.asked else 0.0
        full = round(_BAR * share)
        name = printable(self.desk.learner.name) if self.desk.learner else ""
        return Content.assemble(
            (_("Well played, {name}.").format(name=name), "bold $ink"),
            "\n\n",
            (f"✓ {score.accepted} ", "bold $ink-accept"),
            (f"{_('Right')}   ", "$ink-accept"),
            (f"✗ {score.rejected} ", "bold $ink-reject"),
            (f"{_('Not right')}   ", "$ink-reject"),
            (f"→ {score.skipped} ", "bold $ink-soft"),
            (_("Skipped"), "$ink-soft"),
            "\n",
            ("━" * full, "$ink-accept"),
            ("━" * (_BAR - full), "$rule"),
            (f"  {share:.0%}", "bold $ink"),
        )

    def _again(self) -> Content:
        _ = self.gettext
        rows = [self._row(question) for question in self.summary.again]
        if not rows:
            return Content("")
        return Content("\n").join([Content.styled(_("To look at again"), "bold $ink-key"), *rows])

    def _row(self, question: Question) -> Content:
        return Content.assemble(
            ("· ", "$ink-soft"),
            printable(question.ask),
            "\n  ",
            (f"→ {said(question.answer)}", "$ink-accept"),
        )

    def _mistaken(self) -> Content:
        return Content("")

    def action_again(self) -> None:
        """Another round with the same learner."""
        from quiz.tui.screens.play import PlayScreen

        self.app.switch_screen(PlayScreen(self.desk, self.desk.talk()))

    def action_home(self) -> None:
        """Back to the learners."""
        self.app.pop_screen()
