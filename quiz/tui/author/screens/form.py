"""The form: every field of a question, checked as one types, the article beside it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, VerticalScroll
from textual.widgets import TextArea

from quiz.author.fields import FORM, question_of, texts_of
from quiz.author.session import Session
from quiz.model import Question, Verdict
from quiz.tui.author.commands import FORM as KEYS
from quiz.tui.author.commands import TRIAL
from quiz.tui.author.findings import findings_of
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.author.widgets.article import ArticlePane
from quiz.tui.author.widgets.line import FieldLine, FieldText
from quiz.tui.author.widgets.still import Still
from quiz.tui.author.widgets.trial import Trial
from quiz.tui.author.words import FIELDS
from quiz.tui.commands import Command
from quiz.tui.screens.commanded import bindings
from quiz.tui.widgets.keybar import KeyBar

_FIRST = 6
"""Lines that are there at once: a text area costs some 10 ms."""


class FormScreen(AuthorScreen[Question | None]):
    """Gives back the question that was written, or None. One form serves every question: making its text
    areas takes longer than a person waits for a letter.
    """

    KEYS: ClassVar[tuple[Command, ...]] = (*KEYS[:-1], *TRIAL, KEYS[-1])  # the way out is the last to go
    BINDINGS = bindings(KEYS)
    AUTO_FOCUS = "#field-ask"

    def __init__(self, session: Session, language: str) -> None:
        super().__init__(session, language)
        self._fresh = False
        self._wrong: dict[str, str] = {}

    def begin(self, before: Question | None, start: Question) -> None:
        """Before the form is shown: ``before`` is the question that the bank has, None for a new one;
        ``start`` what the form begins with.
        """
        self.reopen()
        self._fresh = self.is_attached
        self._before = before
        self._start = start
        self._made: Question | None = start
        self._begun = texts_of(start)

    def compose(self) -> ComposeResult:
        """The lines, what is wrong, the article, a line to try answers on."""
        _ = self.gettext
        with Container(id="forming"):
            with VerticalScroll(id="form", can_focus=False):
                yield from map(self._line, FORM[:_FIRST])
            with VerticalScroll(id="card", can_focus=False):
                yield Still("findings")
            yield ArticlePane(_)
        yield Trial(self._judge, _)
        yield KeyBar(self.KEYS, _)

    def on_mount(self) -> None:
        """The first field has the cursor at its end."""
        self._check()
        ask = self.query_one("#field-ask", TextArea)
        ask.move_cursor(ask.document.end)
        self._show_article()
        self.call_after_refresh(self._mount_rest)

    def on_screen_resume(self) -> None:
        """A form that was there before gets the texts of its new question."""
        if not self._fresh:
            return
        self._fresh = False
        with self.prevent(TextArea.Changed):
            for line in self.query(FieldText):
                line.begin(self._begun[line.field])
        self.query_one(Trial).clear()
        self.query_one("#form").scroll_home(animate=False)
        ask = self.query_one("#field-ask", TextArea)
        ask.focus()
        ask.move_cursor(ask.document.end)
        self._check()
        self._show_article()

    async def _mount_rest(self) -> None:
        """The lines that are seldom changed come when the others are on the screen already."""
        await self.query_one("#form").mount_all(map(self._line, FORM[_FIRST:]))

    def _line(self, name: str) -> FieldLine:
        return FieldLine(name, self.gettext(FIELDS[name]), self._begun[name])

    def texts(self) -> dict[str, str]:
        """What the lines say; one that is not there yet says what it will begin with."""
        there = {line.field: line.text for line in self.query(FieldText)}
        return {name: there.get(name, self._begun[name]) for name in FORM}

    @on(TextArea.Changed)
    def _changed(self, event: TextArea.Changed) -> None:
        self._check()
        self.query_one(Trial).judge_again()
        if isinstance(event.text_area, FieldText) and event.text_area.field in ("quote", "article"):
            self._show_article()

    def _check(self) -> None:
        self._made, wrong = question_of(self._start, self.texts())
        troubles = []
        if self._made is not None and not wrong:
            before = self._before.id if self._before is not None else None
            troubles = self.session.findings(self._made, before)
        if wrong:
            self._made = None
        self._wrong = wrong
        self.query_one("#findings", Still).update(findings_of(troubles, self.gettext, wrong))

    def _show_article(self) -> None:
        question = self._made or self._start
        self.query_one(ArticlePane).show(question, self.session.passage(question))

    def _judge(self, given: str) -> Verdict | None:
        return self.session.verdict(self._made, given) if self._made is not None else None

    @on(FieldText.Saved)
    def action_save(self) -> None:
        """Give the question back; a form that says nothing readable stays open."""
        if self._made is not None:
            self.dismiss(self._made)
            return
        name = next(iter(self._wrong))
        self.query_one(f"#field-{name}").focus()
        self.say(self.gettext("Not saved: mend “{field}” first.").format(field=self.gettext(FIELDS[name])))

    def action_cancel(self) -> None:
        """From the trial back to the form; from the form, leave without saving."""
        if self.focused is not None and self.focused.id == "try":
            self.query_one("#field-ask").focus()
        else:
            self.dismiss(None)

    def action_try(self) -> None:
        """Try answers on the judge, on the question as it is in the form."""
        self.query_one(Trial).begin()

    def action_keep(self, name: str) -> None:
        """Put the answer that was tried on a line of the form."""
        given = self.query_one(Trial).given.replace(";", "\\;")
        if given:
            line = self.query_one(f"#field-{name}", TextArea)
            line.text = f"{line.text.rstrip().rstrip(';')}; {given}" if line.text.strip() else given
            line.focus()
