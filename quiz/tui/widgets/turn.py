"""One turn of the talk, the tutor's or the learner's, as text that is never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from textual.content import Content
from textual.geometry import Size
from textual.reactive import Reactive
from textual.widgets import Static

from quiz.locale import N_
from quiz.printable import printable
from quiz.tui.verdicts import VERDICTS
from quiz.tutor.utterance import Utterance

Said = Utterance | str
"""A turn as data: what the tutor said, or the learner's own words."""

SIGNS: Final[dict[str, tuple[str, str]]] = {
    **{verdict: (mark.sign, mark.word) for verdict, mark in VERDICTS.items()},
    "reveal": ("→", ""),
    "hint": ("?", N_("Hint")),
    "proof": ("¶", N_("Proof")),
    "passage": ("¶", N_("From the articles")),
    "score": ("=", N_("Score")),
}
"""The sign and the word that open a turn, so that its colour never speaks alone. A revealed
answer says by itself that it is one."""

_INKS: Final[dict[str, str]] = {
    **{verdict: mark.ink for verdict, mark in VERDICTS.items()},
    "hint": "$ink-hint",
    "proof": "$ink-proof",
    "passage": "$ink-proof",
}


def plain(text: str) -> str:
    """``text`` safe to show, its line ends kept."""
    return "\n".join(printable(line) for line in text.split("\n"))


def marked(text: str, marks: Iterable[tuple[int, int]], style: str) -> Content:
    """``text`` with the spans ``marks`` in ``style``. Spans outside the text, or crossing, are cut to fit."""
    parts: list[str | tuple[str, str]] = []
    at = 0
    for start, end in sorted(marks):
        start, end = max(start, at), min(end, len(text))
        if start < end:
            parts += [plain(text[at:start]), (plain(text[start:end]), style)]
            at = end
    return Content.assemble(*parts, plain(text[at:]))


def content_of(said: Said, words: Callable[[str], str]) -> Content:
    """What is shown of one turn, in the language of ``words``."""
    if isinstance(said, str):
        return Content.assemble(("❯ ", "bold $ink-key"), plain(said) or "…")
    ink = _INKS.get(said.kind, "$ink")
    body = marked(said.text, said.marks, f"bold underline {ink}")
    if said.kind == "ask":
        body = body.stylize("bold")
    if said.kind in SIGNS:
        sign, word = SIGNS[said.kind]
        opening = f"{sign} {words(word)}  " if word else f"{sign} "
        body = Content.assemble((opening, f"bold {ink}"), body)
    if said.source:
        body = Content.assemble(body, "\n", (f"— {plain(said.source)}", "$ink-soft"))
    return body


def _kind(said: Said) -> str:
    return "-said" if isinstance(said, str) else f"-{said.kind}"


class Turn(Static):
    """A turn on the screen. Its class names its kind: ``-said`` for the learner's, ``-ask``, ``-accept`` …"""

    virtual_size = Reactive(Size(0, 0), layout=False)
    """Follows from the layout; it need not begin another one."""

    def __init__(self, said: Said, words: Callable[[str], str]) -> None:
        super().__init__(content_of(said, words), markup=False, classes=_kind(said))
        self.said = said
        self._words = words

    def show(self, said: Said) -> None:
        """Be the turn ``said`` from now on."""
        self.said = said
        if self.text_selection is not None:
            others = {one: what for one, what in self.screen.selections.items() if one is not self}
            self.screen.selections = others
        self.set_classes(_kind(said))
        self.update(content_of(said, self._words))

    @property
    def copy_text(self) -> str:
        """The turn's words as they go to the clipboard."""
        if isinstance(self.said, str):
            return plain(self.said)
        return plain(f"{self.said.text}\n— {self.said.source}" if self.said.source else self.said.text)
