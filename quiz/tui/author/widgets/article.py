"""The article beside a question, the sentence that proves the answer set apart."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content

from quiz.author.passage import Passage
from quiz.locale.told import say
from quiz.model import Question
from quiz.printable import printable
from quiz.tui.author.widgets.still import Still


class ArticlePane(VerticalScroll):
    """Shows a passage; the proof has a bar, a sign and its own colour, and is scrolled into view."""

    can_focus = False

    def __init__(self, words: Callable[[str], str]) -> None:
        super().__init__(id="article", can_focus=False)
        self._words = words

    def compose(self) -> ComposeResult:
        """What stands before the proof, the proof, and what comes after it."""
        yield Still("before")
        yield Still("proof")
        yield Still("after")

    def show(self, question: Question | None, passage: Passage) -> None:
        """Show ``passage`` with the proof of ``question``."""
        quote = question.source.quote if question is not None and question.source else ""
        span = passage.proof(quote)
        before, proof, after = (passage.text, "", "")
        if span is not None:
            before, proof = passage.text[: span.start], passage.text[span.start : span.end]
            after = passage.text[span.end :]
        marked = (
            Content.assemble(("¶ ", "bold $ink-proof"), (_plain(proof), "bold $ink-proof")) if proof else ""
        )
        self.query_one("#before", Still).update(
            Content.assemble(self._note(question, passage, span), _plain(before))
        )
        self.query_one("#proof", Still).update(Content(marked) if isinstance(marked, str) else marked)
        self.query_one("#after", Still).update(Content(_plain(after).lstrip()))
        self.query_one("#proof").display = bool(proof)
        if proof:
            self.call_after_refresh(self.reveal)
        else:
            self.scroll_home(animate=False)

    def reveal(self) -> None:
        """Scroll to the proof, when there is one."""
        proof = self.query_one("#proof", Still)
        if proof.display:
            self.scroll_to(y=max(0, proof.virtual_region.y - 2), animate=False)

    def _note(self, question: Question | None, passage: Passage, span: object) -> Content:
        """Why there is no proof to see, when there is none."""
        _ = self._words
        if question is None:
            return Content("")
        quote = question.source.quote if question.source else ""
        if passage.trouble:
            return _noted(printable(say(passage.trouble, _), 400), quote)
        if question.source is None:
            return _noted(_("This question has no source yet. Edit it, or write one from a sentence."), "")
        if not passage.text:
            return _noted(_("The bank names no file for this article."), quote)
        if span is None:
            return _noted(_("The quote is not in the article:"), quote)
        return Content("")


def _noted(message: str, quote: str) -> Content:
    rest: list[tuple[str, str]] = [(f"\n¶ {printable(quote, 2_000)}", "$ink-proof")] if quote else []
    return Content.assemble(("! ", "bold $ink-reject"), message, *rest, "\n\n")


def _plain(text: str) -> str:
    return "\n".join(printable(line, 100_000) for line in text.split("\n"))
