"""Both themes reach 7:1 (WCAG 2.2, success criterion 1.4.6), in their tables and in what is painted."""

from __future__ import annotations

import pytest
from textual.color import Color
from textual.geometry import Region
from textual.screen import Screen
from textual.theme import Theme
from textual.widget import Widget

from quiz.tui.themes import GROUNDS, INKS, THEMES
from tests.tui.conftest import Lay

REACH = 7.0
LINES = set("━─│▌▎▊█▁▔▕▏╷╵ ")
"""Characters that draw rather than read."""


def luminance(colour: Color) -> float:
    """Relative luminance as WCAG defines it, 0 to 1."""

    def linear(channel: int) -> float:
        part = channel / 255
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(channel) for channel in colour.rgb)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def ratio(one: Color, other: Color) -> float:
    """The contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_itself() -> None:
    black, white, grey = Color(0, 0, 0), Color(255, 255, 255), Color(118, 118, 118)
    assert ratio(black, white) == pytest.approx(21.0)
    assert ratio(grey, white) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_every_ink_on_every_ground(theme: Theme) -> None:
    variables = {**theme.to_color_system().generate(), **theme.variables}
    pairs = [(ink, ground) for ink in INKS for ground in GROUNDS]
    pairs += [
        ("block-cursor-foreground", "block-cursor-background"),
        ("block-cursor-blurred-foreground", "block-cursor-blurred-background"),
        ("input-cursor-foreground", "input-cursor-background"),
        ("input-selection-foreground", "input-selection-background"),
        ("screen-selection-foreground", "screen-selection-background"),
    ]
    for ink, ground in pairs:
        assert ratio(Color.parse(variables[ink]), Color.parse(variables[ground])) >= REACH, (ink, ground)


def painted(screen: Screen[object]) -> list[tuple[str, Color, Color]]:
    """Every text on the screen with its colour and the colour behind it."""
    found = []
    for widget in screen.walk_children(Widget):
        if widget.children or not widget.size or not widget.display:
            continue
        for strip in widget.render_lines(Region(0, 0, *widget.outer_size)):
            for text, style, _control in strip:
                if set(text) <= LINES or style is None or style.color is None or style.bgcolor is None:
                    continue
                ink, ground = (Color.from_rich_color(colour) for colour in (style.color, style.bgcolor))
                found.append((text, ink, ground))
    return found


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
async def test_everything_painted(lay: Lay, theme: Theme) -> None:
    table = lay()
    app = table.app(learner=None)
    texts = []
    async with app.run_test(size=(120, 40)) as pilot:
        app.theme = theme.name
        await pilot.pause()
        for keys in (
            ("B", "u", "d", "i"),
            ("enter",),
            ("f2", "f4", "f5", *"Libya", "enter", *"Derna", "enter"),
            ("slash", "p"),
            ("ctrl+p",),
            ("escape", "f1"),
            ("f1", "f9"),
            ("escape", "f10"),
            ("escape", "ctrl+f"),
            ("escape", *"Gaddafi", "enter", *"Daniel", "enter", "enter"),
            ("escape",),
        ):
            await pilot.press(*keys)
            await pilot.pause()
            texts += painted(app.screen)
    assert len(texts) > 300
    low = {(text, ink.hex, ground.hex) for text, ink, ground in texts if ratio(ink, ground) < REACH}
    assert not low
