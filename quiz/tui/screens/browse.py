"""Looking through the bank: what was asked already, found by a word."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Input, Static

from quiz.errors import LearnerError
from quiz.model import Question, QuestionId
from quiz.printable import printable
from quiz.tui.commands import READING
from quiz.tui.desk import Desk
from quiz.tui.screens.base import bindings
from quiz.tui.screens.reading import ReadingScreen
from quiz.tui.settings import BROWSE
from quiz.tui.widgets.keybar import KeyBar

_MOST = 50
"""Questions that are listed at most."""


class BrowseScreen(ReadingScreen):
    """The questions that a learner has met, with their answers. Those still to come stay hidden."""

    BINDINGS = bindings(READING)
    AUTO_FOCUS = "#search"

    def __init__(self, desk: Desk, name: str) -> None:
        super().__init__(desk)
        self.learner = name
        self._met: frozenset[QuestionId] = frozenset()

    def compose(self) -> ComposeResult:
        """A line to search with, and what it finds."""
        _ = self.gettext
        yield Input(id="search", placeholder=_("Search what you were asked"), compact=True)
        with VerticalScroll(id="page", can_focus=False):
            yield Static(id="found", classes="block", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def on_mount(self) -> None:
        """List everything that was met."""
        try:
            report = self.desk.report(self.learner)
        except LearnerError as error:
            self.query_one("#found", Static).update(Content(printable(str(error))))
            return
        if report is not None:
            self._met = frozenset(review.question for review in report.reading.reviews)
        if self.desk.settled(self.learner, BROWSE) == "all":
            self._met |= {
                question.id for question in self.desk.bank.questions if question.status != "retired"
            }
        self._list("")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search as the words are written."""
        self._list(event.value)

    def _list(self, words: str) -> None:
        _ = self.gettext
        met = [question for question in self.desk.bank.questions if question.id in self._met]
        found = [question for question in met if holds(question, words)]
        hidden = len(self.desk.bank.questions) - len(met)
        if found:
            listed = self.entries(found[:_MOST])
            if len(found) > _MOST:
                more = _("… and {n} more.").format(n=len(found) - _MOST)
                listed = Content.assemble(listed, "\n\n", more)
        else:
            listed = Content(
                _("Nothing that you were asked has these words.") if met else _("Nothing asked yet.")
            )
        if hidden:
            note = self.desk.ngettext(
                "{n} question is still to come.", "{n} questions are still to come.", hidden
            )
            listed = Content.assemble(listed, "\n\n", (note, "$ink-soft"))
        self.query_one("#found", Static).update(listed)


def holds(question: Question, words: str) -> bool:
    """Whether every one of ``words`` stands in the question, its answer or its tags."""
    from quiz.tutor.conceal import answer_text

    text = " ".join((question.ask, answer_text(question), *question.tags)).casefold()
    return all(word in text for word in words.casefold().split())
