"""The sentences of an article, to write a question from one."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quiz.author.passage import Passage, passage
from quiz.author.session import Session
from quiz.author.starting import begun
from quiz.model import ArticleId, Question
from quiz.printable import printable
from quiz.tui.author.commands import SENTENCES
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.screens.commanded import bindings
from quiz.tui.widgets.keybar import KeyBar


class SentenceScreen(AuthorScreen[Question | None]):
    """Gives a question begun from the sentence that was taken. A sentence that proves one has a sign."""

    KEYS = SENTENCES
    BINDINGS = bindings([command for command in SENTENCES if command.key != "enter"])
    AUTO_FOCUS = "#options"

    def __init__(self, session: Session, language: str, article: ArticleId | None) -> None:
        super().__init__(session, language)
        self._names = list(session.bank.articles)
        self._at = self._names.index(article) if article in self._names else 0
        self._passage = Passage()

    def compose(self) -> ComposeResult:
        """The article's title, and a row a sentence."""
        with Vertical(id="picking"):
            yield Static(id="title", markup=False)
            yield Static(id="note", markup=False)
            yield OptionList(id="options", markup=False, compact=True)
        yield KeyBar(self.KEYS, self.gettext)

    def on_mount(self) -> None:
        """Show the first article."""
        self._fill()

    def action_article(self, way: int) -> None:
        """Another article."""
        self._at = (self._at + way) % len(self._names)
        self._fill()

    def _fill(self) -> None:
        article = self.session.bank.articles[self._names[self._at]]
        self._passage = passage(article)
        asked = [
            " ".join(question.source.quote.split())
            for question in self.session.bank.questions
            if question.source is not None and question.source.article == article.id
        ]
        place = f"{self._at + 1}/{len(self._names)}"
        title = Content.assemble((printable(article.title or article.id, 300), "bold $ink-key"), f"  {place}")
        self.query_one("#title", Static).update(title)
        note = self.gettext("Which sentence proves the answer? ● has a question already.")
        if not self._passage.sentences:
            note = printable(self._passage.trouble) or self.gettext(
                "The bank names no file for this article."
            )
        self.query_one("#note", Static).update(note)
        options = self.query_one(OptionList)
        options.clear_options()
        for number in range(len(self._passage.sentences)):
            sentence = self._passage.sentence(number)
            sign = "●" if any(sentence in quote or quote in sentence for quote in asked) else "○"
            options.add_option(Option(Content(f"{sign} {printable(sentence, 2_000)}")))
        if self._passage.sentences:
            options.highlighted = 0

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter: begin a question from the sentence."""
        bank = self.session.bank
        article = bank.articles[self._names[self._at]]
        taken = {question.id for question in bank.questions}
        self.dismiss(begun(article, self._passage.sentence(event.option_index), bank.language, taken))

    def action_close(self) -> None:
        """Begin none."""
        self.dismiss(None)
