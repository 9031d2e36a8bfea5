"""Lists that keep their place while what they show changes."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from textual.content import Content
from textual.widgets import OptionList
from textual.widgets.option_list import Option


class Steady(OptionList):
    """Shows rows, each with a key. The marked row stays marked wherever it moves to."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's word
        super().__init__(id=id, markup=False, compact=True)
        self._keys: list[Hashable] = []
        self._rows: list[Content] = []

    @property
    def marked(self) -> Hashable | None:
        """The key of the marked row; None when there is none."""
        at = self.highlighted
        return None if at is None or at >= len(self._keys) else self._keys[at]

    def put(self, rows: Sequence[tuple[Hashable, Content]]) -> None:
        """Show ``rows`` in place of what was there."""
        keys, contents = [key for key, _row in rows], [row for _key, row in rows]
        if (keys, contents) == (self._keys, self._rows):
            return
        marked, top = self.marked, self.scroll_offset.y
        self._keys, self._rows = keys, contents
        self.clear_options()
        self.add_options(Option(content) for content in contents)
        if keys:
            self.highlighted = keys.index(marked) if marked in keys else 0
            self.scroll_to(y=top, animate=False)
