"""Everything that a key does, each thing once: its key, its word in the key bar, palette and help."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from textual.binding import Binding

from quiz.locale import N_


@dataclass(frozen=True, slots=True)
class Command:
    """A thing to do.

    ``key`` is Textual's name of the key, ``label`` one or two words for the key bar, ``about`` a line for the
    help and the palette, ``action`` what the screen (or the application) runs.
    """

    key: str
    label: str
    about: str
    action: str
    shown: bool = True

    @property
    def key_name(self) -> str:
        """The key as people write it: F1, Ctrl+Q, Esc."""
        if self.key in _KEY_NAMES:
            return _KEY_NAMES[self.key]
        return "+".join(part.capitalize() for part in self.key.split("+"))

    @property
    def binding(self) -> Binding:
        """The same for Textual. Function and control keys take priority over whatever has the focus; a letter
        is the same key with Shift or Caps Lock.
        """
        letter = len(self.key) == 1
        priority = not letter and self.key.startswith(("f", "ctrl+")) and self.key != "ctrl+c"
        key = f"{self.key},{self.key.upper()}" if letter else self.key
        return Binding(key, self.action, self.label, show=self.shown, priority=priority)


_KEY_NAMES: Final = {
    "escape": "Esc",
    "enter": "Enter",
    "pageup": "PgUp",
    "pagedown": "PgDn",
    "up": "↑",
    "down": "↓",
    "ctrl+end": "Ctrl+End",
    "slash": "/",
    "left": "←",
    "right": "→",
}

EVERYWHERE: Final = (
    Command("f1", N_("Help"), N_("Keys and commands"), "app.help"),
    Command("ctrl+p", N_("Commands"), N_("Search everything that can be done"), "app.command_palette", False),
    Command("ctrl+t", N_("Theme"), N_("Change between dark and light"), "app.next_theme", False),
    Command("ctrl+q", N_("Quit"), N_("Leave; every answer is already saved"), "app.quit", False),
)

PAGES: Final = (
    Command("f9", N_("Progress"), N_("What you know, day by day and topic by topic"), "progress"),
    Command("f10", N_("Settings"), N_("Language, theme, and what rounds are like"), "settings", False),
    Command("ctrl+f", N_("Search"), N_("Look through the questions that you were asked"), "browse", False),
)

HOME: Final = (
    Command("enter", N_("Play"), N_("Play as the learner that is marked"), "start"),
    Command("f2", N_("Rename"), N_("Another name for the learner that is marked"), "rename"),
    Command("f3", N_("Bank"), N_("Play another bank of questions"), "banks"),
    *PAGES,
    Command("escape", N_("Quit"), N_("Leave; every answer is already saved"), "leave"),
)

PLAY: Final = (
    Command("f2", N_("Hint"), N_("A hint; each one makes the answer count a little less"), "wish('hint')"),
    Command("f3", N_("Skip"), N_("Leave this question and go on"), "wish('skip')"),
    Command("f4", N_("Why?"), N_("Why the last answer is what it is, with proof"), "wish('why')"),
    Command("f5", N_("Choices"), N_("Offer choices for this question"), "wish('choices')"),
    Command("f6", N_("I was right"), N_("Object to the verdict; the bank's author decides"), "wish('right')"),
    Command("f7", N_("Undo"), N_("Take the last answer back"), "wish('undo')"),
    *PAGES,
    Command("f8", N_("No idea"), N_("See the answer and go on"), "wish('dont_know')", False),
    Command("escape", N_("Finish"), N_("Clear the line; when it is empty, finish with a summary"), "leave"),
    Command("ctrl+y", N_("Copy"), N_("Copy the tutor's last words"), "copy", False),
    Command("ctrl+o", N_("Question"), N_("Show the whole of a question that is pinned"), "question", False),
    Command("pageup", N_("Back"), N_("Read what was said before"), "page(-1)", False),
    Command("pagedown", N_("Forward"), N_("Read on"), "page(1)", False),
    Command("up", N_("Line up"), N_("Scroll up by a line"), "line(-1)", False),
    Command("down", N_("Line down"), N_("Scroll down by a line"), "line(1)", False),
    Command("ctrl+end", N_("Newest"), N_("Go to the newest turn"), "newest", False),
)

SUMMARY: Final = (
    Command("enter", N_("Play again"), N_("Begin another round"), "again"),
    *PAGES,
    Command("escape", N_("Home"), N_("Back to the learners"), "home"),
)

SETTLING: Final = (
    Command("enter", N_("Change"), N_("Change the setting that is marked"), "change"),
    Command("escape", N_("Close"), N_("Back to where you were"), "close"),
)

CHOOSING: Final = (
    Command("enter", N_("Choose"), N_("Take what is marked"), "choose"),
    Command("escape", N_("Close"), N_("Back to where you were"), "close"),
)

READING: Final = (
    Command("escape", N_("Close"), N_("Back to where you were"), "close"),
    Command("up", N_("Line up"), N_("Scroll up by a line"), "line(-1)", False),
    Command("down", N_("Line down"), N_("Scroll down by a line"), "line(1)", False),
    Command("pageup", N_("Back"), N_("Scroll up by a page"), "page(-1)", False),
    Command("pagedown", N_("Forward"), N_("Scroll down by a page"), "page(1)", False),
)
