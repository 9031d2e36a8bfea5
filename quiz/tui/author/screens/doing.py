"""What the keys of the review do to the bank; each is on disk when the next question is shown."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from textual import work
from textual.app import SuspendNotSupported

from quiz.article import ArticleText
from quiz.author.editor import editor_command
from quiz.author.suggesting import alternatives, distractors
from quiz.bank.editing import ConflictError
from quiz.errors import QuizError
from quiz.model import Question, QuestionId
from quiz.printable import printable
from quiz.tui.author.screens.base import AuthorScreen

if TYPE_CHECKING:
    from quiz.tui.author.screens.form import FormScreen


class Doing(AuthorScreen[None]):
    """The actions of the review screen that change the bank, or open what does."""

    _kept: FormScreen | None = None

    @property
    def current(self) -> Question | None:
        """The question that is marked, as the file has it."""
        raise NotImplementedError

    def meet(self, keep: QuestionId | None = None, cursor: int | None = None) -> None:
        """Show the bank as it now is; ``keep`` is the question to mark, else the row ``cursor``."""
        raise NotImplementedError

    def action_accept(self) -> None:
        """Call the question reviewed; the next one is shown."""
        question = self.current
        if question is None or not self._done(lambda: self.session.accept(question)):
            return
        self._go_on(question, stays=self.session.filter in ("all", "reviewed"))

    def action_reject(self) -> None:
        """Throw a draft away; the next one is shown."""
        question = self.current
        if question is None:
            return
        if question.status != "draft":
            self.say(
                self.gettext("Only a draft can be rejected. X retires a question that learners may know.")
            )
        elif self._done(lambda: self.session.reject(question)):
            self.meet()

    def action_retire(self) -> None:
        """Ask it no more, or again."""
        question = self.current
        if question is not None and self._done(lambda: self.session.retire(question)):
            self._go_on(question, stays=self.session.filter == "all")

    def _go_on(self, question: Question, *, stays: bool) -> None:
        """Show the question after ``question``, which ``stays`` in the list or has left it."""
        self.meet()
        if stays and self.current is not None and self.current.id == question.id:
            self.meet(cursor=self._row() + 1)

    def _row(self) -> int:
        from quiz.tui.author.widgets.listing import QuestionList

        return self.query_one(QuestionList).cursor

    def action_undo(self) -> None:
        """Take the last change back, and show the question that it was about."""
        step = self.take_back()
        if step is None:
            return
        about = step.before or step.after
        self.meet(keep=about.id if about is not None else None)
        name = printable(about.id, 60) if about is not None else ""
        self.say(self.gettext("Taken back: {name}").format(name=name))

    def action_edit(self) -> None:
        """Open the form on the question."""
        question = self.current
        if question is not None:
            self._form(question, question)

    def _form(self, before: Question | None, start: Question) -> None:
        def saved(after: Question | None) -> None:
            if after is None:
                return
            if before is None:
                behind = self.current.id if self.current is not None else None
                if self._done(lambda: self.session.add(after, behind)):
                    self.session.filter = "all"
                    self.meet(keep=after.id)
            else:
                self.save(before, after)

        form = self._the_form()
        form.begin(before, start)
        self.app.push_screen(form, saved)

    def _the_form(self) -> FormScreen:
        """The form, which stays for the next question."""
        from quiz.tui.author.screens.form import FormScreen

        if self._kept is None:
            self._kept = FormScreen(self.session, self.language)
            self.app.install_screen(self._kept, "form")
        return self._kept

    def save(self, before: Question, after: Question, *, force: bool = False) -> None:
        """Write ``after``; when the file has something else there by now, the author decides."""
        try:
            made = self.session.save(before, after, force=force)
        except ConflictError as conflict:
            self._conflict(before, after, conflict)
        except QuizError as error:
            self.complain(error)
        else:
            self.meet(keep=made.id)

    def _conflict(self, before: Question, after: Question, conflict: ConflictError) -> None:
        from quiz.tui.author.screens.asking import AskScreen, conflict_of

        if conflict.theirs is None:
            self.complain(conflict)
            self.meet()
            return

        def decided(answer: str | None) -> None:
            if answer == "mine":
                self.save(before, after, force=True)
            else:
                self.meet(keep=before.id)

        self.app.push_screen(
            AskScreen(self.session, self.language, *conflict_of(conflict, self.gettext)), decided
        )

    def action_choices(self) -> None:
        """Offer wrong choices, and keep those that are ticked."""
        from quiz.tui.author.screens.picking import TickScreen

        question = self.current
        if question is None:
            return
        if isinstance(question.answer, bool | tuple):
            self.say(self.gettext("Choices go with one answer; this question has another kind."))
            return
        right = str(question.answer)
        offered = distractors(self.session.bank, self.session.judge, question)

        def taken(wrong: tuple[str, ...] | None) -> None:
            if wrong is None:
                return
            choices = _arranged(question, right, wrong)
            self.save(question, replace(question, choices=choices))

        self.app.push_screen(TickScreen(self.session, self.language, question, offered), taken)

    def action_alternatives(self) -> None:
        """Offer what else the generator asks on the same sentence."""
        question = self.current
        passage = self.session.passage(question) if question is not None else None
        if question is None or passage is None or passage.article is None or question.source is None:
            self.say(
                self.gettext("The generator needs the article, and this question has none that can be read.")
            )
            return
        self.say(self.gettext("The generator reads the article …"))
        self._generate(question, passage.article, question.source.quote)

    @work(thread=True, exclusive=True, group="generator")
    def _generate(self, question: Question, article: ArticleText, quote: str) -> None:
        """Ask the generator while the screen goes on; what it says is shown by the screen itself."""
        offered = alternatives(article, quote, self.session.bank.questions)
        self.app.call_from_thread(self._offer, question, offered)

    def _offer(self, question: Question, offered: list[Question]) -> None:
        """Show what the generator has, when the author is still at ``question``."""
        from quiz.tui.author.screens.picking import PickScreen

        self.app.clear_notifications()  # the wait is over
        if not self.is_current or self.current != question:
            return
        if not offered:
            self.say(self.gettext("The generator has no other question on this sentence."))
            return

        def taken(one: Question | None) -> None:
            if one is not None:
                start = replace(one, id=question.id, status=question.status, revision=question.revision)
                self._form(question, replace(start, source=question.source))

        self.app.push_screen(PickScreen(self.session, self.language, offered), taken)

    def action_write(self) -> None:
        """Write a new question from a sentence of an article."""
        from quiz.tui.author.screens.sentences import SentenceScreen

        def taken(start: Question | None) -> None:
            if start is not None:
                self._form(None, start)

        if not self.session.bank.articles:
            self.say(
                self.gettext("The bank has no articles yet. Add one, or `quiz generate --into` does it.")
            )
            return
        article = self.current.source.article if self.current is not None and self.current.source else None
        self.app.push_screen(SentenceScreen(self.session, self.language, article), taken)

    def action_inbox(self) -> None:
        """Show what learners insisted on."""
        from quiz.tui.author.screens.inbox import InboxScreen

        self.app.push_screen(InboxScreen(self.session, self.language), lambda _: self.meet())

    def action_editor(self) -> None:
        """Open the file in the author's editor, at the question; then read what was changed."""
        question = self.current
        try:
            line = self.session.file.line(question.id) if question is not None else 1
            command = editor_command(os.environ, self.session.file.path, line)
            with self.app.suspend():
                code = subprocess.run(command, check=False).returncode
            if code:
                self.say(self.gettext("The editor ended with an error."))
            if self.session.refresh():
                self.say(self.gettext("The file was read again."))
        except SuspendNotSupported:
            self.say(self.gettext("This terminal cannot open an editor from here."))
        except (OSError, ValueError) as error:
            self.say(
                self.gettext("The editor cannot be started: {error}").format(error=printable(str(error), 200))
            )
        except QuizError as error:
            self.complain(error)
        self.meet(keep=question.id if question is not None else None)

    def _done(self, change: Callable[[], object]) -> bool:
        """Make a change; whether it went well."""
        try:
            change()
        except QuizError as error:
            self.complain(error)
            self.meet()
            return False
        return True


def _arranged(question: Question, right: str, wrong: tuple[str, ...]) -> tuple[str, ...]:
    """The answer among the wrong choices: where it was, else where the id puts it, so that no place tells."""
    if not wrong:
        return ()
    place = question.choices.index(right) if right in question.choices else sum(map(ord, question.id))
    place %= len(wrong) + 1
    return (*wrong[:place], right, *wrong[place:])
