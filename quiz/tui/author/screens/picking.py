"""Picking from what is offered: wrong choices, and other questions on a sentence."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import OptionList, Static
from textual.widgets.option_list import Option

from quiz.author.fields import text_of
from quiz.author.session import Session
from quiz.model import Question
from quiz.printable import printable
from quiz.tui.author.commands import PICKING, TICKING
from quiz.tui.author.screens.base import AuthorScreen
from quiz.tui.screens.commanded import bindings
from quiz.tui.widgets.keybar import KeyBar


class TickScreen(AuthorScreen[tuple[str, ...] | None]):
    """The wrong choices that ``question`` may have; those that it has are ticked. Gives those ticked."""

    KEYS = TICKING
    BINDINGS = bindings([command for command in TICKING if command.key != "enter"])
    AUTO_FOCUS = "#options"

    def __init__(self, session: Session, language: str, question: Question, offered: Sequence[str]) -> None:
        super().__init__(session, language)
        self._question = question
        self._offered = tuple(offered)
        self._ticked = {text for text in offered if text in question.choices}

    def compose(self) -> ComposeResult:
        """The question, and a row a choice."""
        with Vertical(id="picking"):
            yield Static(printable(self._question.ask, 1_000), id="title", markup=False)
            yield Static(f"→ {printable(text_of(self._question, 'answer'))}", id="note", markup=False)
            if self._offered:
                yield OptionList(*map(self._option, self._offered), id="options", markup=False, compact=True)
            else:
                yield Static(
                    self.gettext("The bank has nothing else of this kind to offer yet."), markup=False
                )
        yield KeyBar(self.KEYS, self.gettext)

    def _option(self, text: str) -> Option:
        sign = "[✓]" if text in self._ticked else "[ ]"
        return Option(Content(f"{sign} {printable(text, 200)}"))

    def action_tick(self) -> None:
        """Tick what is marked, or take the tick away."""
        options = self.query(OptionList)
        if not options or options.first().highlighted is None:
            return
        number = options.first().highlighted or 0
        self._ticked ^= {self._offered[number]}
        options.first().replace_option_prompt_at_index(number, self._option(self._offered[number]).prompt)

    def on_option_list_option_selected(self) -> None:
        """Enter: keep what is ticked."""
        self.dismiss(tuple(text for text in self._offered if text in self._ticked))

    def action_close(self) -> None:
        """Leave the choices as they were."""
        self.dismiss(None)


class PickScreen(AuthorScreen[Question | None]):
    """Questions that the generator has on one sentence, with its scores. Gives the one taken."""

    KEYS = PICKING
    BINDINGS = bindings([command for command in PICKING if command.key != "enter"])
    AUTO_FOCUS = "#options"

    def __init__(self, session: Session, language: str, offered: Sequence[Question]) -> None:
        super().__init__(session, language)
        self._offered = tuple(offered)

    def compose(self) -> ComposeResult:
        """A row a question."""
        with Vertical(id="picking"):
            yield Static(self.gettext("Other questions on this sentence"), id="title", markup=False)
            yield OptionList(*map(_row, self._offered), id="options", markup=False, compact=True)
        yield KeyBar(self.KEYS, self.gettext)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter: take it."""
        self.dismiss(self._offered[event.option_index])

    def action_close(self) -> None:
        """Take none."""
        self.dismiss(None)


def _row(question: Question) -> Option:
    score = f"{question.score:.2f}" if question.score is not None else "    "
    return Option(
        Content.assemble(
            (f"{score}  ", "$ink-soft"),
            (printable(question.ask, 400), "$ink"),
            (f"\n      → {printable(text_of(question, 'answer'), 200)}", "$ink-accept"),
        )
    )
