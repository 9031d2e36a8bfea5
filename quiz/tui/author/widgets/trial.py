"""A line to try answers on the judge, and its verdict with the reason, as one types."""

from __future__ import annotations

from collections.abc import Callable

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical
from textual.content import Content
from textual.widgets import Input, Static

from quiz.locale import N_
from quiz.model import Verdict
from quiz.printable import printable
from quiz.tui.author.widgets.still import Still
from quiz.tui.verdicts import VERDICTS

LONGEST = 2_000
Words = Callable[[str], str]


class Trial(Vertical):
    """``judge`` gives the verdict on what is written, None when there is nothing to judge by."""

    def __init__(self, judge: Callable[[str], Verdict | None], words: Words) -> None:
        super().__init__(id="trial")
        self._judge = judge
        self._words = words

    def compose(self) -> ComposeResult:
        """The line, and the verdict under it."""
        with Horizontal(id="trying"):
            yield Static("› ", id="try-sign", markup=False)
            yield Input(
                id="try", compact=True, max_length=LONGEST, placeholder=self._words(N_("Try an answer"))
            )
        yield Still("verdict")

    @property
    def given(self) -> str:
        """What is being tried."""
        return self.query_one("#try", Input).value.strip()

    def begin(self) -> None:
        """Let the author write."""
        self.query_one("#try", Input).focus()

    def clear(self) -> None:
        """Take away what was tried: another question is shown."""
        line = self.query_one("#try", Input)
        with line.prevent(Input.Changed):
            line.value = ""
        self.query_one("#verdict", Still).update("")

    def judge_again(self) -> None:
        """Judge what is written, which may be another matter now."""
        verdict = self._judge(self.given) if self.given else None
        self.query_one("#verdict", Still).update(Content("") if verdict is None else self._said(verdict))

    def on_input_changed(self, event: Input.Changed) -> None:
        """The verdict comes as one types."""
        event.stop()
        self.judge_again()

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: write the next one."""
        event.stop()
        self.query_one("#try", Input).action_select_all()

    def _said(self, verdict: Verdict) -> Content:
        sign, word, ink = VERDICTS[verdict.verdict]
        parts: list[str | tuple[str, str]] = [(f"{sign} {self._words(word)}", f"bold {ink}")]
        parts.append((f" {verdict.score:.2f} · {verdict.reason}", "$ink-soft"))
        if verdict.matched:
            parts.append((f" · = {printable(verdict.matched, 80)}", "$ink-soft"))
        if verdict.say:
            parts.append((f" · {printable(verdict.say, 200)}", "$ink"))
        return Content.assemble(*parts)
