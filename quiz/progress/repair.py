"""Looking a learner's folder over, and putting right what is wrong in it."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import msgspec

from quiz.locale import N_, catalogue
from quiz.model import QuestionId, Review
from quiz.progress import snapshot
from quiz.progress.disk import Disk
from quiz.progress.history import replay
from quiz.progress.learner import Learner
from quiz.progress.ledger import Ledger
from quiz.progress.line import decode
from quiz.progress.log import NAME as LOG
from quiz.progress.log import TORN, mark_of, read_first, read_lines, refuse_later
from quiz.progress.merging import restate
from quiz.progress.profile import NAME as PROFILE
from quiz.progress.profile import Profile, read_profile, write_profile
from quiz.progress.rewriting import held, mended_lines, write_log
from quiz.progress.settings import schedule_for
from quiz.progress.trouble import told
from quiz.schedule import Schedule

Code = Literal["profile", "damaged", "twice", "torn", "snapshot", "cards", "left", "open"]

_WORDS: dict[Code, str] = {
    "profile": N_("learner.json was missing or unreadable; it was made again from the log"),
    "damaged": N_("unreadable lines of the log: {count}, put aside in reviews.torn"),
    "twice": N_("answers that stood in the log twice: {count}, one of each kept"),
    "torn": N_("an unfinished last line of {count} bytes, put aside in reviews.torn"),
    "snapshot": N_("the snapshot did not fit the log; it was made again"),
    "cards": N_("cards that were not what answers and settings lead to: {count}, computed again"),
    "left": N_("files left over from an interrupted write: {count}, removed"),
    "open": N_("others could read the folder; now only its owner can"),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in a folder; ``count`` is how many lines, bytes or files it is about."""

    code: Code
    count: int = 1

    def say(self, language: str) -> str:
        """What was wrong and what is done about it, in ``language``."""
        return catalogue(language).gettext(_WORDS[self.code]).format(count=self.count)


def inspect(folder: Path, *, deep: bool = False) -> list[Problem]:
    """What is wrong in ``folder``; changes nothing.

    ``deep`` also replays every card from its history by the learner's present settings.

    Raises:
        LearnerError: the folder cannot be read, or is of a later version.
    """
    found: list[Problem] = []
    with told(folder, "read"):
        if not _profile_sound(folder):
            found.append(Problem("profile"))
        if left := len(list(folder.glob("*.new"))):
            found.append(Problem("left", left))
        if os.name == "posix" and stat.S_IMODE(folder.stat().st_mode) & 0o077:
            found.append(Problem("open"))
        if (folder / LOG).exists():
            found.extend(_inspect_log(folder, deep=deep))
    return found


def _inspect_log(folder: Path, *, deep: bool) -> list[Problem]:
    path = folder / LOG
    refuse_later(read_first(path), path)
    reviews = [decode(line) for line in read_lines(path)]
    sound = [review for review in reviews if review is not None]
    counts: dict[Code, int] = {
        "torn": _torn(path),
        "damaged": len(reviews) - len(sound),
        "twice": len(sound) - len({review.id for review in sound}),
        "snapshot": not _snapshot_fits(folder),
        "cards": len(_wrong_cards(path, sound, schedule_for(read_profile(folder)))) if deep else 0,
    }
    return [Problem(code, count) for code, count in counts.items() if count]


def mend(folder: Path, disk: Disk, *, deep: bool = False) -> list[Problem]:
    """Put right all that `inspect` finds; returns what it was. No readable answer is lost.

    Raises:
        LearnerError: the folder cannot be written, or is of a later version.
    """
    found = inspect(folder, deep=deep)
    codes = {problem.code for problem in found}
    with held(folder, disk):
        if "open" in codes:
            folder.chmod(0o700)
        for path in folder.glob("*.new"):
            path.unlink()
        if "profile" in codes:
            write_profile(folder, Profile(name=read_profile(folder).name), disk)
        if codes & {"damaged", "twice"}:
            _drop_lines(folder, disk)
        if "cards" in codes:
            restate(folder, disk)
        if "snapshot" in codes:
            (folder / snapshot.NAME).unlink(missing_ok=True)
    if (folder / LOG).exists():
        Learner(folder, disk=disk).close()  # cuts a torn end off and writes the snapshot
    return found


def _profile_sound(folder: Path) -> bool:
    try:
        msgspec.json.decode((folder / PROFILE).read_bytes(), type=Profile)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError):
        return False
    return True


def _torn(path: Path) -> int:
    data = path.read_bytes()
    return len(data) - (data.rfind(b"\n") + 1)


def _snapshot_fits(folder: Path) -> bool:
    """Whether the snapshot is one of this log; a missing one is made when it is next due."""
    if not (folder / snapshot.NAME).exists():
        return True
    saved = snapshot.load(folder / snapshot.NAME)
    return saved is not None and saved.mark == mark_of(folder / LOG, saved.size)


def _wrong_cards(path: Path, reviews: list[Review], schedule: Schedule) -> list[QuestionId]:
    ledger = Ledger()
    ledger.follow(read_lines(path))
    histories: dict[QuestionId, list[Review]] = {}
    for review in reviews:
        histories.setdefault(review.question, []).append(review)
    return [
        question
        for question, history in histories.items()
        if question not in ledger.unsettled and replay(history, schedule) != ledger.cards.get(question)
    ]


def _drop_lines(folder: Path, disk: Disk) -> None:
    """Write the log without damaged lines, which go to ``reviews.torn``, and without second copies."""
    kept: dict[str, bytes] = {}
    aside = b""
    for line in mended_lines(folder, disk):
        review = decode(line)
        if review is None:
            aside += line
        else:
            kept.setdefault(review.id, line)
    if aside:
        descriptor = disk.open(folder / TORN)
        try:
            disk.append(descriptor, aside)
        finally:
            os.close(descriptor)
    write_log(folder, read_profile(folder).name, kept.values(), disk)
