"""The words of the pages, each once; the catalogues translate them like all others."""

from __future__ import annotations

from quiz.locale import N_, catalogue
from quiz.locale.verdicts import VERDICTS

_WORDS = {
    "room_pin": N_("Room PIN"),
    "room_help": N_("It is on the board, or with your teacher."),
    "go_on": N_("Go on"),
    "who": N_("Who are you?"),
    "find": N_("Find your name"),
    "not_listed": N_("My name is not here"),
    "name": N_("Your name"),
    "your_pin": N_("Your PIN"),
    "pin_help": N_("It is on the slip that you got."),
    "pin_new": N_("Choose a PIN of 4 digits or more. You need it to come back."),
    "come_in": N_("Come in"),
    "back": N_("Go back"),
    "wait_first": N_("You are in. Wait for the first question."),
    "wait_next": N_("Wait for the next question."),
    "question": N_("Question {n}"),
    "question_of": N_("Question {n} of {of}"),
    "your_answer": N_("Your answer"),
    "send": N_("Send"),
    "sending": N_("Sending …"),
    "kept": N_("Your answer is kept. The verdict comes with the solution."),
    **VERDICTS,
    "more": N_("True, but can you be more exact?"),
    "by_teacher": N_("decided by your teacher"),
    "was_right": N_("I was right"),
    "objected": N_("Your teacher will look at it."),
    "paused": N_("Paused"),
    "closed": N_("No more answers. Wait for the solution."),
    "skipped": N_("This question does not count."),
    "no_answer": N_("You gave no answer."),
    "answer": N_("Answer"),
    "proof": N_("Proof"),
    "hint": N_("Hint"),
    "passage": N_("From the articles"),
    "score": N_("Score"),
    "points": N_("{points} of {asked}"),
    "seconds": N_("{n} s"),
    "offline": N_("No connection. Trying again …"),
    "online": N_("Connected again."),
    "ended": N_("The lesson is over. Thank you for taking part."),
    "again": N_("Join again"),
    "you": N_("You"),
    "write": N_("Write here"),
    "skip": N_("Skip"),
    "why": N_("Why?"),
    "no_idea": N_("No idea"),
    "other_pupil": N_("Not you?"),
    "language": N_("Language"),
    "fast": N_("Slowly, please. Try again in a moment."),
    "trouble": N_("Something went wrong. Reload the page."),
    "no_script": N_("This page needs JavaScript."),
    "board_key": N_("Board key"),
    "here": N_("{here} here"),
    "answered": N_("{n} of {of} answered"),
    "join_at": N_("Join at"),
    "answers": N_("Answers"),
    "leaders": N_("Leaderboard"),
    "right_of": N_("{n} of {of} right"),
    "nobody": N_("Nobody has come yet."),
}


def words(language: str) -> dict[str, str]:
    """The words of the pages in ``language``."""
    translate = catalogue(language).gettext
    return {key: translate(text) for key, text in _WORDS.items()}
