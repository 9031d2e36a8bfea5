"""The author's desk: the list, the question, its article, and a line to try answers on."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, VerticalScroll
from textual.content import Content
from textual.widgets import Input

from quiz.author.filters import FILTERS
from quiz.author.inbox import Appeal
from quiz.author.session import Session
from quiz.errors import QuizError
from quiz.model import Question, QuestionId, Verdict
from quiz.printable import printable
from quiz.tui.author.card import card_of
from quiz.tui.author.commands import REVIEW
from quiz.tui.author.findings import findings_of
from quiz.tui.author.screens.doing import Doing
from quiz.tui.author.widgets.article import ArticlePane
from quiz.tui.author.widgets.listing import QuestionList
from quiz.tui.author.widgets.still import Still
from quiz.tui.author.widgets.trial import Trial
from quiz.tui.author.words import FILTERS as FILTER_WORDS
from quiz.tui.screens.commanded import bindings
from quiz.tui.widgets.keybar import KeyBar

_NUMBERS = [(str(number), f"filter({number - 1})", "") for number in range(1, len(FILTERS) + 1)]


class ReviewScreen(Doing):
    """Shows what is; `Doing` has what the keys do to the bank."""

    KEYS = REVIEW
    BINDINGS: ClassVar[list[BindingType]] = [*bindings(REVIEW), *_NUMBERS]
    AUTO_FOCUS = "#list"

    def __init__(self, session: Session, language: str) -> None:
        super().__init__(session, language)
        self._appeals: dict[QuestionId, list[Appeal]] = {}
        self._shown: QuestionId | None = None
        self._counts = session.counts()

    def compose(self) -> ComposeResult:
        """Filters on top, then list, card and article, then the trial and the keys."""
        yield Still("filters")
        yield Input(id="search", compact=True, placeholder=self.gettext("Search the questions"))
        with Container(id="desk"):
            yield QuestionList(self.gettext)
            with VerticalScroll(id="card", can_focus=False):
                yield Still("question")
                yield Still("findings")
            yield ArticlePane(self.gettext)
        yield Trial(self._judge, self.gettext)
        yield KeyBar(self.KEYS, self.gettext)

    def on_mount(self) -> None:
        """Begin with the drafts when there are any."""
        self.query_one("#search").display = False
        if self.session.counts()["draft"]:
            self.session.filter = "draft"
        self.meet()

    @property
    def list(self) -> QuestionList:
        """The list of questions."""
        return self.query_one(QuestionList)

    @property
    def current(self) -> Question | None:
        """The question that is marked, as the file has it."""
        return self.list.current

    # showing

    def meet(self, keep: QuestionId | None = None, cursor: int | None = None) -> None:
        """Show the bank as it now is; ``keep`` is the question to mark, else the row ``cursor``."""
        self._appeals = {}
        self._counts = self.session.counts()
        for appeal in self.session.appeals():
            self._appeals.setdefault(appeal.question, []).append(appeal)
        rows = self.session.listed()
        place = self.list.cursor if cursor is None else cursor
        if keep is not None:
            place = next((number for number, one in enumerate(rows) if one.id == keep), place)
        self.list.show(rows, self.session.marks, place, self._empty())
        self.show_filters()
        self._show()

    def on_resize(self) -> None:
        """The filters are as many as there is room for."""
        self.show_filters()

    def show_filters(self) -> None:
        """Which filters there are, each with its key and how many questions it has."""
        counts = self._counts
        parts = [
            Content.styled(
                f" {number} {self.gettext(FILTER_WORDS[one])} {counts[one]} ",
                "bold reverse" if one == self.session.filter else "$ink-soft",
            )
            for number, one in enumerate(FILTERS, 1)
        ]
        line = Content("").join(parts)
        width = self.size.width - 2
        if line.cell_length > width:
            present = FILTERS.index(self.session.filter)
            place = f"{self.list.cursor + 1 if self.current else 0}/{counts[self.session.filter]}"
            line = Content.assemble(
                parts[present],
                (f" {place} ", "$ink-soft"),
                (f" {printable(self.session.bank.title)}", "$ink"),
            )
        self.query_one("#filters", Still).update(line.truncate(max(1, width), ellipsis=True), layout=False)

    def _empty(self) -> str:
        if self.session.words.strip():
            return self.gettext("No question here has these words. Esc ends the search.")
        if not self.session.bank.questions:
            return self.gettext(
                "The bank has no questions yet. W writes one; `quiz generate --into` adds drafts."
            )
        if self.session.filter == "draft":
            return self.gettext("No drafts are left. 1 shows all questions.")
        return self.gettext("No question is in this group. 1 shows all.")

    def _show(self) -> None:
        """Show the question that is marked."""
        question = self.current
        fresh = question is None or question.id != self._shown
        self._shown = question.id if question is not None else None
        body, findings = Content(""), Content("")
        if question is not None:
            flags = self.session.marks.flags.get(question.id, ())
            body = card_of(question, flags, self._appeals.get(question.id, ()), self.gettext)
            findings = findings_of(self.session.findings(question, question.id), self.gettext)
        self.query_one("#question", Still).update(body)
        self.query_one("#findings", Still).update(findings)
        passage = self.session.passage(question) if question is not None else None
        pane = self.query_one(ArticlePane)
        if passage is not None:
            pane.show(question, passage)
        pane.display = question is not None
        trial = self.query_one(Trial)
        if fresh:
            trial.clear()
            self.query_one("#card", VerticalScroll).scroll_home(animate=False)
        else:
            trial.judge_again()

    def _judge(self, given: str) -> Verdict | None:
        return self.session.verdict(self.current, given) if self.current is not None else None

    # moving about

    @on(QuestionList.Moved)
    def _moved(self) -> None:
        self.show_filters()
        self._show()

    def action_move(self, way: int) -> None:
        """Mark the next question, or the one before."""
        self.list.action_step(way)

    def action_filter(self, number: int | None = None) -> None:
        """Show another group of questions."""
        present = FILTERS.index(self.session.filter)
        self.session.filter = FILTERS[(present + 1) % len(FILTERS) if number is None else number]
        self.meet(keep=self._shown, cursor=0)

    def action_search(self) -> None:
        """Write the words to look for."""
        self.query_one("#search").display = True
        self.query_one("#search", Input).focus()

    @on(Input.Changed, "#search")
    def _searched(self, event: Input.Changed) -> None:
        self.session.words = event.value
        self.meet(keep=self._shown, cursor=0)

    @on(Input.Submitted, "#search")
    def _found(self) -> None:
        self.list.focus()

    def action_back(self) -> None:
        """From the trial to the list; from the list, leave the search."""
        search = self.query_one("#search", Input)
        if self.focused is self.list or self.focused is search:
            search.value = ""
            search.display = False
        self.list.focus()

    def action_try(self) -> None:
        """Try answers on the judge."""
        self.query_one(Trial).begin()

    def action_article(self) -> None:
        """Where there is no room for both: the article instead of the question, or back."""
        self.toggle_class("-article")
        self.call_after_refresh(self.query_one(ArticlePane).reveal)

    def action_page(self, way: int) -> None:
        """Scroll what is read."""
        page = self.query_one("#article" if self.has_class("-article") else "#card")
        page.scroll_relative(y=way * max(1, page.size.height - 1), animate=False)

    def attempt(self, error: QuizError) -> None:
        """Say what went wrong, and show what is there now."""
        self.complain(error)
        self.meet(keep=self._shown)
