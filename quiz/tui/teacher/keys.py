"""The teacher's keys, each once: single letters, since nothing is typed on this screen."""

from __future__ import annotations

from typing import Final

from quiz.locale import N_
from quiz.tui.commands import Command

KEYS: Final = (
    Command(
        "space", N_("On"), N_("What comes next: close, show the answer, another question"), "go('advance')"
    ),
    Command("a", N_("Accept"), N_("Count the marked group of answers as right"), "rule('accept')"),
    Command("x", N_("Reject"), N_("Count the marked group of answers as wrong"), "rule('reject')"),
    Command("u", N_("Judge's"), N_("Leave the marked group to the judge again"), "rule('')", False),
    Command("n", N_("Next one"), N_("The next question"), "go('next')"),
    Command("b", N_("Before"), N_("The question before"), "go('back')"),
    Command("s", N_("Skip"), N_("This question counts for nobody"), "go('skip')"),
    Command("p", N_("Pause"), N_("Stop the clock, or go on"), "go('pause')"),
    Command(
        "o", N_("Open again"), N_("Take answers again, before the answer is shown"), "go('reopen')", False
    ),
    Command("r", N_("Solve"), N_("Close and show the answer with its proof"), "go('reveal')", False),
    Command("t", N_("Clock"), N_("More time for the next question, round and round"), "clock", False),
    Command("i", N_("Invite"), N_("Address, PIN and QR code, large"), "invite"),
    Command("v", N_("Ranks"), N_("The leaderboard, here and on the board"), "go('leaders')", False),
    Command("g", N_("Teams"), N_("The leaderboard by team or by pupil"), "go('teams')", False),
    Command("h", N_("Names"), N_("Hide names on the board, or show them"), "go('names')", False),
    Command("l", N_("Lock"), N_("Let nobody new in, or open the room again"), "go('lock')", False),
    Command("d", N_("Send out"), N_("Send the marked pupil out, or let the pupil in again"), "remove", False),
    Command("k", N_("PIN"), N_("Forgive the marked pupil wrong PINs"), "forgive", False),
    Command("tab", N_("Pupils"), N_("From the answers to the pupils and back"), "app.focus_next", False),
    Command("e", N_("End"), N_("End the lesson for all, with a summary (press twice)"), "end", False),
    Command("f1", N_("Help"), N_("All keys"), "help"),
    Command("q", N_("Quit"), N_("Leave; the lesson can be gone on with"), "app.quit"),
)
