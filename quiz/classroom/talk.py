"""One pupil's conversation at their own pace, made again from what was heard after a restart."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from random import Random

from quiz.classroom import events as e
from quiz.classroom.lesson import Lesson
from quiz.classroom.protocol import LONGEST, Item
from quiz.classroom.seat import Seat
from quiz.locale import LANGUAGES
from quiz.printable import printable
from quiz.tutor import Tutor, Utterance

START = ""
"""The key under which a talk's beginning is heard; its text is the language."""


class Talk:
    """``items`` are all turns so far. Time and chance are the journal's, so hearing the same again says the
    same: what was heard before a restart is heard once more, and nothing is written twice.
    """

    def __init__(self, lesson: Lesson, pupil: int, seat: Seat) -> None:
        self._lesson = lesson
        self._pupil = pupil
        self._seat = seat
        self._zone = timezone(timedelta(minutes=lesson.setup.offset))
        self._rng = Random(f"{lesson.setup.id}/{pupil}")
        self._talks = 0
        self._language = lesson.setup.language
        self.items: list[Item] = []
        self._tutor: Tutor | None = None
        for heard in lesson.room.heard.get(pupil, ()):
            self._take(heard)
        seat.fresh.clear()

    @property
    def begun(self) -> bool:
        """Whether anything was said yet."""
        return self._tutor is not None

    def hear(self, key: str, text: str) -> None:
        """Hear what the pupil says, once for each ``key``; what it leads to is among the lesson's events."""
        if (self._pupil, key) in self._lesson.room.keys:
            return
        text = printable(text[:LONGEST])
        heard = self._lesson.happen(e.Heard, pupil=self._pupil, key=key, text=text)
        assert isinstance(heard, e.Heard)
        self._take(heard)
        for review in self._seat.fresh:
            self._lesson.happen(e.Kept, pupil=self._pupil, review=review)
        self._seat.fresh.clear()

    def _take(self, heard: e.Heard) -> None:
        self._seat.now = datetime.fromtimestamp(heard.at / 1000, self._zone)
        if heard.key == START:
            self._language = heard.text if heard.text in LANGUAGES else self._language
        else:
            self.items.append(Item(kind="me", text=heard.text, key=heard.key))
        if self._tutor is None or self._tutor.finished:
            self._tutor = self._new()
            said = self._tutor.start()
        elif heard.key == START:
            said = []
        else:
            said = self._tutor.hear(heard.text)
        self.items += map(item_of, said)

    def _new(self) -> Tutor:
        setup = self._lesson.setup
        self._talks += 1
        return Tutor(
            self._lesson.bank,
            self._seat,
            self._seat.schedule,
            self._seat.clock,
            self._rng,
            language=self._language,
            limit=setup.limit,
            session=f"{setup.id}.{self._pupil}.{self._talks}",
            tags=setup.tags,
            common=self._lesson.common,
        )


def item_of(said: Utterance) -> Item:
    """An utterance as it goes to a page: question, key and verdict stay here."""
    return Item(
        kind=said.kind,
        text=said.text,
        choices=list(said.choices),
        marks=list(said.marks),
        source=said.source,
    )
