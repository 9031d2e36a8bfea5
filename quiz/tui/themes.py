"""Two themes of our own, dark and light. Every pair of text and ground in them reaches 7:1 (WCAG AAA)."""

from __future__ import annotations

from typing import Final

from textual.theme import Theme

INKS: Final = (
    "ink",
    "ink-soft",
    "ink-key",
    "ink-accept",
    "ink-prompt",
    "ink-reject",
    "ink-hint",
    "ink-proof",
)
"""Variables that colour text."""

GROUNDS: Final = ("background", "surface", "panel")
"""Variables that colour what text stands on."""

_DARK: Final = {
    "background": "#12151b",
    "surface": "#191d25",
    "panel": "#212733",
    "rule": "#3a4354",
    "ink": "#e8eaf0",
    "ink-soft": "#b3bccc",
    "ink-key": "#8ec7ff",
    "ink-accept": "#86e0a3",
    "ink-prompt": "#f2cf7e",
    "ink-reject": "#ffa9a1",
    "ink-hint": "#c6bcff",
    "ink-proof": "#86dbe0",
    "cursor": "#8ec7ff",
    "cursor-ink": "#0d1016",
}

_LIGHT: Final = {
    "background": "#fcfbf8",
    "surface": "#f5f3ee",
    "panel": "#ebe8e0",
    "rule": "#b9b4a8",
    "ink": "#1b1e25",
    "ink-soft": "#3f4552",
    "ink-key": "#0a4483",
    "ink-accept": "#0b5128",
    "ink-prompt": "#613d00",
    "ink-reject": "#8f1717",
    "ink-hint": "#3f3391",
    "ink-proof": "#08484f",
    "cursor": "#0a4483",
    "cursor-ink": "#ffffff",
}


def _theme(name: str, colours: dict[str, str], *, dark: bool) -> Theme:
    """A Textual theme of ``colours`` in which the toolkit's own widgets keep to them too."""
    ink, soft, key = colours["ink"], colours["ink-soft"], colours["ink-key"]
    cursor, cursor_ink = colours["cursor"], colours["cursor-ink"]
    return Theme(
        name=name,
        dark=dark,
        primary=key,
        secondary=colours["ink-hint"],
        accent=key,
        success=colours["ink-accept"],
        warning=colours["ink-prompt"],
        error=colours["ink-reject"],
        foreground=ink,
        background=colours["background"],
        surface=colours["surface"],
        panel=colours["panel"],
        boost=colours["panel"],
        variables={
            **{name: colours[name] for name in (*INKS, "rule")},
            "text": ink,
            "text-muted": soft,
            "text-disabled": soft,
            "foreground-muted": soft,
            "foreground-disabled": soft,
            "text-primary": key,
            "text-secondary": colours["ink-hint"],
            "text-accent": key,
            "text-success": colours["ink-accept"],
            "text-warning": colours["ink-prompt"],
            "text-error": colours["ink-reject"],
            "border": colours["ink-key"],
            "border-blurred": colours["rule"],
            "block-cursor-background": cursor,
            "block-cursor-foreground": cursor_ink,
            "block-cursor-text-style": "bold",
            "block-cursor-blurred-background": colours["panel"],
            "block-cursor-blurred-foreground": ink,
            "block-hover-background": colours["panel"],
            "input-cursor-background": cursor,
            "input-cursor-foreground": cursor_ink,
            "input-selection-background": cursor,
            "input-selection-foreground": cursor_ink,
            "screen-selection-background": cursor,
            "screen-selection-foreground": cursor_ink,
            "scrollbar": colours["rule"],
            "scrollbar-hover": soft,
            "scrollbar-active": key,
            "scrollbar-background": colours["background"],
            "scrollbar-background-hover": colours["background"],
            "scrollbar-background-active": colours["background"],
            "scrollbar-corner-color": colours["background"],
        },
    )


DARK: Final = _theme("quiz-dark", _DARK, dark=True)
LIGHT: Final = _theme("quiz-light", _LIGHT, dark=False)
THEMES: Final = (DARK, LIGHT)
