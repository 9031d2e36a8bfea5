"""A text that is painted anew only when it says something else: laying the screen out costs some 30 ms."""

from __future__ import annotations

from textual.content import Content
from textual.visual import VisualType
from textual.widgets import Static


class Still(Static):
    """Plain text or `Content`, never markup; ``key`` is the widget's id."""

    def __init__(self, key: str) -> None:
        super().__init__(id=key, markup=False)

    def update(self, content: VisualType = "", *, layout: bool = True) -> None:
        """Say ``content``; nothing happens when that is what it says."""
        new = Content(content) if isinstance(content, str) else content
        old = self.content
        if isinstance(new, Content) and isinstance(old, Content) and new.is_same(old):
            return
        super().update(new, layout=layout)
