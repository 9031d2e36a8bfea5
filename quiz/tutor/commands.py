"""The slash commands: names for the wishes, with what each does, for palettes, completion and help."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from quiz.judge import fold
from quiz.locale import N_, catalogue
from quiz.tutor.wish import Wish


@dataclass(frozen=True, slots=True)
class Command:
    """One command. ``slash`` is its name in the language asked for, ``aliases`` are its other names; all with
    the slash.
    """

    wish: Wish
    slash: str
    aliases: tuple[str, ...]
    help: str


_TABLE: tuple[tuple[Wish, str, str, tuple[str, ...], str], ...] = (
    ("hint", "petunjuk", "hint", ("clue",), N_("a hint, one step at a time; each costs a little")),
    ("choices", "pilihan", "choices", ("opsi", "options"), N_("show choices to pick from")),
    ("no_choices", "tanpapilihan", "nochoices", ("isian",), N_("type answers without choices")),
    ("skip", "lewati", "skip", ("lewat", "next"), N_("leave this question")),
    ("dont_know", "tidaktahu", "dontknow", ("gatau", "idk", "nyerah"), N_("see the answer and go on")),
    ("why", "mengapa", "why", ("kenapa", "jelaskan", "explain"), N_("why the last answer is what it is")),
    ("source", "sumber", "source", ("bukti", "proof"), N_("the sentence that proves the last answer")),
    ("right", "sayabenar", "iwasright", ("protes", "appeal"), N_("count it; the author will look at it")),
    ("undo", "batal", "undo", (), N_("take the last answer back")),
    ("repeat", "ulangi", "repeat", ("ulang",), N_("hear the question again")),
    ("easier", "mudah", "easier", ("gampang",), N_("easier questions")),
    ("harder", "sulit", "harder", ("susah",), N_("harder questions")),
    ("topic", "topik", "topic", ("topics", "tema"), N_("choose what to talk about")),
    ("language", "bahasa", "language", ("lang",), N_("another language")),
    ("score", "skor", "score", ("nilai",), N_("how you are doing")),
    ("progress", "progres", "progress", ("kemajuan",), N_("how far you are")),
    ("more", "lagi", "more", ("lanjut", "continue"), N_("go on when nothing is due")),
    ("help", "bantuan", "help", ("tolong", "menu"), N_("this list")),
    ("stop", "selesai", "stop", ("keluar", "quit", "exit"), N_("end with a summary")),
)  # fmt: skip


@cache
def commands(language: str) -> tuple[Command, ...]:
    """All commands with names and help in ``language``; the other language's names are aliases."""
    _ = catalogue(language).gettext
    found = []
    for wish, indonesian, english, others, text in _TABLE:
        name, other = (english, indonesian) if language == "en" else (indonesian, english)
        aliases = tuple(dict.fromkeys(f"/{alias}" for alias in (other, *others) if alias != name))
        found.append(Command(wish, f"/{name}", aliases, _(text)))
    return tuple(found)


@cache
def _names() -> dict[str, Wish]:
    return {
        name: wish
        for wish, indonesian, english, others, _help in _TABLE
        for name in (indonesian, english, *others)
    }


def read_command(text: str) -> tuple[Wish | None, str, str]:
    """The wish that ``text`` ("/name rest") names or None, the nearest known name or "", and the rest."""
    word, _, rest = text.strip().removeprefix("/").partition(" ")
    name = fold(word).replace(" ", "")
    wish = _names().get(name)
    near = "" if wish else next(iter(get_close_matches(name, _names(), n=1)), "")
    return wish, near, rest.strip()
