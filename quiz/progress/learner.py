"""A learner on the disk: answers are kept one by one, cards follow them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import Self

import msgspec

from quiz.errors import LearnerError
from quiz.model import Card, QuestionId, Review
from quiz.progress import snapshot
from quiz.progress.disk import Disk
from quiz.progress.history import CORRECTIONS, replay, settle
from quiz.progress.last import remember
from quiz.progress.ledger import Ledger
from quiz.progress.line import encode
from quiz.progress.lock import LOCK, acquire, locked, release
from quiz.progress.log import Log, read_reviews, read_tail
from quiz.progress.notice import Notice
from quiz.progress.profile import make_folder, read_profile
from quiz.progress.settings import schedule_for
from quiz.progress.trouble import refusal, told
from quiz.schedule import Schedule

SNAPSHOT_EVERY = 500
"""Reviews between two snapshots within one session; another is written at its end."""


LATELY = 1 << 20
"""Bytes of the log's end that are looked back on, some three thousand answers."""


class Learner:
    """One learner's answers and cards; a ``quiz.tutor.keeper.Keeper``. Close it, or use it in ``with``.

    Several programs may have the same learner open: each takes in the others' answers before its own.
    ``notices`` tell what had to be mended when it was opened. ``schedule`` is the one given, or else the one
    by the learner's settings. With ``elsewhere`` the answers were not given at this computer, so that the
    learner does not count as the one who played here last.

    Raises:
        LearnerError: the folder cannot be read or written, or is of a later version.
    """

    def __init__(
        self,
        folder: Path,
        schedule: Schedule | None = None,
        disk: Disk | None = None,
        *,
        elsewhere: bool = False,
    ) -> None:
        self.folder = folder
        self._elsewhere = elsewhere
        self.notices: list[Notice] = []
        self._disk = disk or Disk()
        self._ledger = Ledger()
        self._saved = 0
        self._since = 0
        self._log: Log | None = None
        self._lock = -1
        with told(folder, "opened"):
            profile = read_profile(folder)
            self._name = profile.name
            self.schedule = schedule or schedule_for(profile)
            self._lock = self._disk.open(folder / LOCK)
            try:
                with locked(self._lock, folder):
                    self._open()
            except BaseException:
                self._release()
                raise

    def _open(self) -> None:
        self._log = log = Log(self.folder, self._disk, self._name)
        self._load(log)
        if log.torn:
            self.notices.append(Notice("torn", log.torn))
        if self._ledger.damaged:
            self.notices.append(Notice("damaged", self._ledger.damaged))

    def _load(self, log: Log) -> None:
        """Cards from the snapshot, as far as it is one of this log, and from the lines after it."""
        self._ledger, self._saved = Ledger(), 0
        path = self.folder / snapshot.NAME
        saved = snapshot.load(path)
        if saved is not None and saved.mark == log.mark(saved.size):
            self._ledger.cards.update(saved.cards)
            self._ledger.quick.extend(saved.pace)
            log.read = self._saved = saved.size
        elif saved is not None or path.exists():
            self.notices.append(Notice("snapshot"))
        elif log.size > LATELY:  # long enough that there was one
            self.notices.append(Notice("no snapshot"))
        self._follow(log)

    def _follow(self, log: Log) -> None:
        self._ledger.follow(log.new_lines())
        if self._ledger.unsettled:
            self._settle(log)

    def _settle(self, log: Log) -> None:
        """Replay the questions whose lines came without the state after them (from another program, say)."""
        histories: dict[QuestionId, list[Review]] = {question: [] for question in self._ledger.unsettled}
        for review in read_reviews(log.path):
            if review.question in histories:
                histories[review.question].append(review)
        for question, history in histories.items():
            self._ledger.put(question, replay(history, self.schedule))

    @property
    def name(self) -> str:
        """What the learner is called."""
        return self._name

    @property
    def cards(self) -> Mapping[QuestionId, Card]:
        """The memory state of every question met so far; a view that follows what is recorded."""
        return MappingProxyType(self._ledger.cards)

    @property
    def pace(self) -> float | None:
        """Milliseconds that a right answer without help usually takes; None while too few are known."""
        return self._ledger.pace

    def expect(self, question: QuestionId, revision: int, at: datetime) -> None:
        """Prepare to ``record`` an answer to ``question``, just asked: while the learner thinks, the memory
        model works out what each outcome leads to. Nothing is changed or kept.
        """
        self.schedule.foresee(self._ledger.cards.get(question), revision, at)

    def record(self, review: Review) -> None:
        """Keep ``review``. On return it is on the disk, and ``cards`` follows it.

        Raises:
            LearnerError: it could not be kept; nothing of it is left, and all before it is safe.
        """
        try:
            log = self._begin_turn()
            try:
                card = self._after(log, review)
                log.append(encode(review, card))
                self._ledger.note(review, card)
            finally:
                release(self._lock)
        except OSError as error:
            raise refusal(self.folder, "kept", error) from error
        self._since += 1
        if self._since == 1 and not self._elsewhere:
            remember(self.folder, self._name)
        if self._since % SNAPSHOT_EVERY == 0:
            self.save()

    def _after(self, log: Log, review: Review) -> Card | msgspec.UnsetType | None:
        """The question's card once ``review`` is in the log; unset when it does not move."""
        if review.event in CORRECTIONS:
            return replay([*read_reviews(log.path, review.question), review], self.schedule)
        if review.rating is None:
            return msgspec.UNSET
        return self.schedule.review(
            self._ledger.cards.get(review.question),
            review.question,
            review.revision,
            review.rating,
            review.at,
        )

    def reviews(self, question: QuestionId | None = None) -> Iterator[Review]:
        """All that was recorded, corrections included, in the log's order; of one question where named."""
        with told(self.folder, "read"):
            yield from read_reviews(self._opened.path, question)

    def lately(self) -> list[Review]:
        """The last answers that count, some thousands of them at most, with the verdicts that now hold."""
        with told(self.folder, "read"):
            return settle(read_tail(self._opened.path, LATELY))

    @property
    def _opened(self) -> Log:
        if self._log is None:
            raise LearnerError(f"{self.folder} is closed already.")
        return self._log

    def _begin_turn(self) -> Log:
        """Take the folder's lock, and take in all that others have written in the meantime."""
        log = self._opened
        acquire(self._lock, self.folder)
        try:
            if log.changed():
                log.open()
                self._load(log)
            elif log.grown:
                self._follow(log)
        except BaseException:
            release(self._lock)
            raise
        return log

    @contextmanager
    def _turn(self) -> Iterator[Log]:
        log = self._begin_turn()
        try:
            yield log
        finally:
            release(self._lock)

    def save(self) -> None:
        """Write the snapshot, if there is anything new. A failure is no loss: the log has it all."""
        with suppress(OSError, LearnerError), self._turn() as log:
            if log.read == self._saved:
                return
            snapshot.save(
                self.folder / snapshot.NAME,
                self._disk,
                size=log.read,
                mark=log.mark(log.read),
                cards=self._ledger.cards,
                pace=self._ledger.quick,
            )
            self._saved = log.read

    def close(self) -> None:
        """Write the snapshot and let go of the files. Closing twice does no harm."""
        if self._log is not None:
            self.save()
        self._release()

    def _release(self) -> None:
        if self._log is not None:
            self._log.close()
            self._log = None
        if self._lock >= 0:
            os.close(self._lock)
            self._lock = -1

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_learner(
    name: str,
    home: Path | None = None,
    schedule: Schedule | None = None,
    *,
    disk: Disk | None = None,
    elsewhere: bool = False,
) -> Learner:
    """The learner called ``name``, with a folder made when it is new.

    ``home`` is the folder of all that is kept; None means the environment's (``QUIZ_HOME``, else the
    platform's). ``schedule`` decides how cards move; None means by the learner's settings. ``elsewhere`` as
    for ``Learner``.

    Raises:
        LearnerError: the name is none, or the folder cannot be used; the sentence says why.
    """
    from quiz.progress.paths import data_home

    home = data_home(os.environ) if home is None else home
    with told(home, "opened"):
        folder = make_folder(home, name, disk or Disk())
    return Learner(folder, schedule, disk, elsewhere=elsewhere)
