"""The appeals inbox: answers that learners insisted on, decided with one key each."""

from __future__ import annotations

from datetime import UTC, datetime

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quiz.author.inbox import Appeal, Past, decided, past, rejudge
from quiz.author.session import Session
from quiz.errors import QuizError
from quiz.model import Directive, Question
from quiz.printable import printable
from quiz.tui.author.card import card_of
from quiz.tui.author.commands import INBOX
from quiz.tui.author.screens.asking import AskScreen
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.screens.commanded import bindings
from quiz.tui.verdicts import VERDICTS
from quiz.tui.widgets.keybar import KeyBar


class InboxScreen(AuthorScreen[None]):
    """The forms that wait, the most wanted first, and the question of the one that is marked."""

    KEYS = INBOX
    BINDINGS = bindings(INBOX)
    AUTO_FOCUS = "#options"

    def __init__(self, session: Session, language: str) -> None:
        super().__init__(session, language)
        self._appeals: list[Appeal] = []

    def compose(self) -> ComposeResult:
        """The list, then the question."""
        yield Static(id="title", markup=False)
        yield OptionList(id="options", markup=False, compact=True)
        with VerticalScroll(id="card", can_focus=False):
            yield Static(id="question", markup=False)
        yield KeyBar(self.KEYS, self.gettext)

    def on_mount(self) -> None:
        """Read what learners said."""
        self._appeals = self.session.listen()
        self._fill(0)

    def _fill(self, place: int) -> None:
        options = self.query_one(OptionList)
        options.clear_options()
        options.add_options([Option(self._row(appeal)) for appeal in self._appeals])
        title = self.ngettext("{n} answer waits", "{n} answers wait", len(self._appeals))
        if not self._appeals:
            title = self.gettext(
                "No learner insists on an answer. “I was right” while playing brings it here."
            )
        self.query_one("#title", Static).update(title)
        if self._appeals:
            options.highlighted = min(place, len(self._appeals) - 1)
        self._show()

    def _row(self, appeal: Appeal) -> Content:
        learners = self.ngettext("{n} learner", "{n} learners", appeal.learners)
        return Content.assemble(
            (f"{appeal.times}× ", "bold $ink-key"),
            (f"“{printable(appeal.form, 120)}”", "bold $ink"),
            (f"  {learners} · {printable(appeal.question, 60)}", "$ink-soft"),
        )

    def on_option_list_option_highlighted(self) -> None:
        """Show the question of the form that is marked."""
        self._show()

    def _marked(self) -> tuple[Appeal, Question] | None:
        place = self.query_one(OptionList).highlighted
        if place is None or place >= len(self._appeals):
            return None
        appeal = self._appeals[place]
        return appeal, self.session.file.question(appeal.question)

    def _show(self) -> None:
        marked = self._marked()
        if marked is None:
            self.query_one("#question", Static).update("")
            return
        appeal, question = marked
        verdict = self.session.verdict(question, appeal.form)
        sign, word, ink = VERDICTS[verdict.verdict]
        now = Content.assemble(
            (f"“{printable(appeal.form, 200)}” ", "bold"),
            (f"{sign} {self.gettext(word)}", f"bold {ink}"),
            (f" · {verdict.reason} · {printable(verdict.say, 200)}\n", "$ink-soft"),
        )
        proof = f"\n¶ {printable(question.source.quote, 2_000)}" if question.source else ""
        card = card_of(question, (), (), self.gettext)
        self.query_one("#question", Static).update(Content.assemble(now, card, (proof, "$ink-proof")))

    def action_decide(self, directive: Directive) -> None:
        """Put the form into the bank; past answers are offered for judging again."""
        marked = self._marked()
        if marked is None:
            return
        appeal, question = marked
        try:
            made = self.session.save(question, decided(question, appeal, directive))
        except QuizError as error:
            self.complain(error)
            return
        place = self.query_one(OptionList).highlighted or 0
        self._appeals = self.session.appeals()
        self._fill(place)
        waiting = past(self.session.home, made, appeal)
        if waiting:
            self._offer(waiting)

    def _offer(self, waiting: list[Past]) -> None:
        count = sum(len(one.changes) for one in waiting)
        learners = self.ngettext("of {n} learner", "of {n} learners", len(waiting))
        message = self.gettext(
            "Kept answers that would now be judged otherwise: {count} ({learners})."
        ).format(count=count, learners=learners)
        note = self.gettext("Judge them again? The answers themselves stay as they were given.")

        def answered(answer: str | None) -> None:
            if answer != "yes":
                return
            try:
                rejudge(waiting, datetime.now(UTC))
            except QuizError as error:
                self.complain(error)
            else:
                self.say(self.gettext("Judged again."))

        choices = [("y", self.gettext("Judge again"), "yes"), ("n", self.gettext("Leave them"), "no")]
        self.app.push_screen(
            AskScreen(self.session, self.language, Content(f"{message}\n\n{note}"), choices), answered
        )

    def action_undo(self) -> None:
        """Take the last change back."""
        self.take_back()
        self._appeals = self.session.appeals()
        self._fill(self.query_one(OptionList).highlighted or 0)

    def action_close(self) -> None:
        """Back to the questions."""
        self.dismiss(None)
