"""Everything that a key does in the author's application, each thing once."""

from __future__ import annotations

from typing import Final

from quiz.locale import N_
from quiz.tui.commands import Command

EVERYWHERE: Final = (
    Command("f1", N_("Help"), N_("Keys and commands"), "app.help"),
    Command("ctrl+p", N_("Commands"), N_("Search everything that can be done"), "app.command_palette", False),
    Command("ctrl+t", N_("Theme"), N_("Change between dark and light"), "app.next_theme", False),
    Command("ctrl+q", N_("Quit"), N_("Leave; every change is already saved"), "app.quit", False),
)

REVIEW: Final = (
    Command("a", N_("Accept"), N_("The question is good: call it reviewed, go to the next"), "accept"),
    Command("e", N_("Edit"), N_("Change the wording or anything else"), "edit"),
    Command("r", N_("Reject"), N_("Throw the draft away; it is never offered again"), "reject"),
    Command("n", N_("Next"), N_("Leave it as it is, go to the next"), "move(1)"),
    Command("u", N_("Undo"), N_("Take the last change back"), "undo"),
    Command("t", N_("Try"), N_("Try an answer on the judge"), "try"),
    Command("f", N_("Filter"), N_("Drafts, reviewed, flagged, appealed … one after the other"), "filter"),
    Command("slash", N_("Search"), N_("Show only questions that have these words"), "search"),
    Command("i", N_("Appeals"), N_("Answers that learners insisted on"), "inbox"),
    Command("x", N_("Retire"), N_("Ask it no more, and keep it; a retired one comes back"), "retire"),
    Command("d", N_("Choices"), N_("Pick wrong choices from what is offered"), "choices"),
    Command("g", N_("Others"), N_("Other questions on the same sentence"), "alternatives"),
    Command("w", N_("New"), N_("Write a new question from a sentence of the article"), "write"),
    Command("o", N_("Editor"), N_("Open the file in your editor at this question"), "editor"),
    Command("p", N_("Previous"), N_("Go to the one before"), "move(-1)", False),
    Command("s", N_("Article"), N_("Show the article, or the question again"), "article", False),
    Command("pagedown", N_("Forward"), N_("Scroll down by a page"), "page(1)", False),
    Command("pageup", N_("Back"), N_("Scroll up by a page"), "page(-1)", False),
    Command("escape", N_("Back"), N_("Leave the search or the trial"), "back", False),
    Command("q", N_("Quit"), N_("Leave; every change is already saved"), "app.quit"),
)

FORM: Final = (
    Command("enter", N_("Save"), N_("Save the question"), "save"),
    Command("tab", N_("Next line"), N_("Go to the next line"), "app.focus_next"),
    Command("f4", N_("Try"), N_("Try an answer on the judge"), "try"),
    Command("ctrl+s", N_("Save"), N_("Save the question"), "save", False),
    Command("escape", N_("Cancel"), N_("Leave without saving"), "cancel"),
)

TRIAL: Final = (
    Command("f6", N_("Accept it"), N_("The answer that was tried is right, too"), "keep('accept')"),
    Command("f7", N_("Ask on"), N_("The answer that was tried is not enough"), "keep('prompt')"),
    Command("f8", N_("Reject it"), N_("The answer that was tried is wrong"), "keep('reject')"),
)

INBOX: Final = (
    Command("a", N_("Accept"), N_("It is right, too"), "decide('accept')"),
    Command("p", N_("Ask on"), N_("It is true but not enough"), "decide('prompt')"),
    Command("r", N_("Reject"), N_("It is wrong"), "decide('reject')"),
    Command("u", N_("Undo"), N_("Take the last change back"), "undo"),
    Command("escape", N_("Close"), N_("Back to the questions"), "close"),
)

PICKING: Final = (
    Command("enter", N_("Take"), N_("Take what is marked"), "take"),
    Command("escape", N_("Cancel"), N_("Back without taking anything"), "close"),
)

TICKING: Final = (
    Command("space", N_("Tick"), N_("Take it, or leave it"), "tick"),
    Command("enter", N_("Save"), N_("Keep the choices that are ticked"), "take"),
    Command("escape", N_("Cancel"), N_("Back without taking anything"), "close"),
)

SENTENCES: Final = (
    Command("enter", N_("Take"), N_("Ask about this sentence"), "take"),
    Command("right", N_("Next article"), N_("Sentences of the next article"), "article(1)"),
    Command("left", N_("Article before"), N_("Sentences of the article before"), "article(-1)", False),
    Command("escape", N_("Cancel"), N_("Back without taking anything"), "close"),
)
