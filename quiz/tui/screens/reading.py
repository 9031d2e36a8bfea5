"""A page to read: blocks of text below each other, scrolled by the arrows."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from quiz.model import Question, QuestionId
from quiz.printable import printable
from quiz.tui.commands import READING, Command
from quiz.tui.screens.base import QuizScreen, bindings
from quiz.tui.widgets.keybar import KeyBar

_COLUMN = 14
"""Cells of a table's left column."""


class ReadingScreen(QuizScreen):
    """Shows what ``blocks`` says. Esc leaves."""

    KEYS: ClassVar[tuple[Command, ...]] = READING
    BINDINGS = bindings(READING)
    AUTO_FOCUS = ""

    def blocks(self) -> Iterable[Content]:
        """The texts of the page, top to bottom; empty ones are left out."""
        raise NotImplementedError

    def compose(self) -> ComposeResult:
        """The blocks and the keys."""
        with VerticalScroll(id="page", can_focus=False):
            for block in self.blocks():
                if block:
                    yield Static(block, classes="block", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def titled(self, title: str, lines: Iterable[Content]) -> Content:
        """A block with a title; empty when there are no lines."""
        rows = list(lines)
        return Content("\n").join([Content.styled(title, "bold $ink-key"), *rows]) if rows else Content("")

    def entries(
        self, questions: Iterable[Question], given: Mapping[QuestionId, str] | None = None
    ) -> Content:
        """Questions with their answers, and the wrong ones ``given``; a blank row between."""
        wrong = given or {}
        return Content("\n\n").join(self._entry(one, wrong.get(one.id, "")) for one in questions)

    def _entry(self, question: Question, wrong: str) -> Content:
        from quiz.tutor.proving import key_text

        answer = printable(key_text(question, self.desk.language))
        mistake = (f"✗ {printable(wrong)}  ", "$ink-reject") if wrong else ""
        return Content.assemble(printable(question.ask), "\n", mistake, (f"→ {answer}", "$ink-accept"))

    def row(self, left: str, right: str) -> Content:
        """A line of a table: what, and about it."""
        return Content.assemble((f"{left:<{_COLUMN}} ", "bold $ink"), (right, "$ink-soft"))

    def action_close(self) -> None:
        """Back to where the reader was."""
        self.dismiss()

    def action_line(self, way: int) -> None:
        """Scroll by a line."""
        self.query_one("#page").scroll_relative(y=way, animate=False)

    def action_page(self, way: int) -> None:
        """Scroll by a page."""
        page = self.query_one("#page")
        page.scroll_relative(y=way * max(1, page.size.height - 1), animate=False)
