"""The state of one conversation, and what it is made of."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from random import Random

from quiz.judge import JUDGE_VERSION
from quiz.locale import catalogue
from quiz.model import Bank, Event, Question, QuestionId, Rating, Review, Verdict
from quiz.schedule import Schedule, playable
from quiz.tutor.choosing import Chooser
from quiz.tutor.common import Common
from quiz.tutor.course import Course, course_of
from quiz.tutor.keeper import Expecting, Keeper
from quiz.tutor.mixups import Mixup, mixed_with, mixups_of
from quiz.tutor.passages import Index
from quiz.tutor.phrases import Phrasing
from quiz.tutor.plan import Plan, Score, Topic
from quiz.tutor.proving import key_text
from quiz.tutor.topics import about, topics_of
from quiz.tutor.turn import Settled, Turn
from quiz.tutor.utterance import Utterance, UtteranceKind
from quiz.tutor.wish import read_wish

BACK = 20
"""How many answers can be taken back."""
GIVEN = 2_000
"""Characters of an answer that are kept, as many as the judge reads."""


@dataclass(frozen=True, slots=True)
class Level:
    """The difficulties that are asked, both ends included."""

    lowest: int = 1
    highest: int = 5


class Session:
    """All that a conversation holds. The functions beside this module change it, one thought each.

    ``turn`` is the open question, ``settled`` the last ones that were brought to an end. ``paused`` says that
    nothing was left to ask and going on was offered, ``leech_met`` that a question forgotten again and again
    was asked, with what helps; ``choosing`` are the topics just listed.
    """

    def __init__(
        self,
        bank: Bank,
        learner: Keeper,
        schedule: Schedule,
        clock: Callable[[], datetime],
        rng: Random,
        plan: Plan,
        name: str,
        common: Common,
    ) -> None:
        self.bank = bank
        self.learner = learner
        self.schedule = schedule
        self.clock = clock
        self.rng = rng
        self.plan = plan
        self.name = name
        self.common = common
        self.chooser = Chooser(bank.questions, self.verdict, rng, lambda one: mixed_with(self.mixups, one))
        self.phrasing = Phrasing(rng)
        self.turn: Turn | None = None
        self.settled: deque[Settled] = deque(maxlen=BACK)
        self.score = Score()
        self.again: dict[QuestionId, Question] = {}
        self.wrong: dict[QuestionId, str] = {}
        self.sheet: list[Settled] = []
        self.topic = plan.topic
        self.level = Level()
        self.offering = plan.answers != "free"
        self.choosing: tuple[Topic, ...] = ()
        self.paused = False
        self.leech_met = False
        self.finished = False
        self.began = clock()
        self._reviews = 0
        self._opposites: dict[QuestionId, Question] = {}
        self._playable = [
            question
            for question in playable(bank.questions)
            if not plan.tags or not set(plan.tags).isdisjoint(question.tags)
        ]
        self.course: Course = self.new_course()

    @property
    def language(self) -> str:
        """The language of the interface."""
        return self.plan.language

    def speak(self, language: str) -> None:
        """Go on in ``language``."""
        self.plan = replace(self.plan, language=language)

    @property
    def gettext(self) -> Callable[[str], str]:
        """Looks a text up in the interface's language."""
        return catalogue(self.language).gettext

    @property
    def ngettext(self) -> Callable[[str, str, int], str]:
        """The same for a text with a count."""
        return catalogue(self.language).ngettext

    def phrase(self, pool: tuple[str, ...]) -> str:
        """A phrase of ``pool`` in the interface's language, other than the last of it."""
        return self.gettext(self.phrasing.pick(pool))

    def say(self, kind: UtteranceKind, text: str) -> Utterance:
        """An utterance about the open question, if there is one."""
        return Utterance(kind=kind, text=text, question=self.turn.question if self.turn else None)

    def verdict(self, question: Question, given: str) -> Verdict:
        """What the judge says, in the interface's language."""
        return self.common.verdict(self.language, question, given)

    def opposite(self, question: Question) -> Question:
        """A yes-or-no question with the other answer; made once, since the judge keeps what it prepares."""
        if question.id not in self._opposites:
            self._opposites[question.id] = replace(question, answer=not question.answer)
        return self._opposites[question.id]

    def key(self, question: Question) -> str:
        """The answer as it is shown."""
        return key_text(question, self.language)

    @property
    def exam(self) -> bool:
        """Whether help and verdicts wait until the end."""
        return self.plan.mode == "exam"

    @property
    def pool(self) -> list[Question]:
        """What may be asked now: by tags, topic and level."""
        level = self.level
        return [
            question
            for question in self._playable
            if about(question, self.topic) and level.lowest <= (question.difficulty or 3) <= level.highest
        ]

    @cached_property
    def topics(self) -> tuple[Topic, ...]:
        """What there is to talk about."""
        return topics_of(self.bank, self._playable)

    def new_course(self, *, ahead: bool = False) -> Course:
        """A course over the pool as it is now."""
        plan = self.plan
        return course_of(
            "free" if ahead and plan.mode != "speed" else plan.mode,
            self.pool,
            self.learner.cards,
            self.schedule,
            self.clock(),
            self.rng,
            until=plan.until,
            ahead=ahead,
            mixups=self.mixups if plan.mode == "pairs" else (),
        )

    @cached_property
    def mixups(self) -> tuple[Mixup, ...]:
        """What the learner took for what before this conversation."""
        return mixups_of(self.learner, self.bank.questions)

    @property
    def index(self) -> Index:
        """The articles' sentences, for questions back."""
        return self.common.index

    @property
    def known(self) -> Mapping[str, Sequence[Question]]:
        """Every answer of the bank, folded, with the questions that it is right for."""
        return self.common.known

    def expect(self, question: Question) -> None:
        """Have the learner prepare for an answer to ``question``, which is being asked."""
        if isinstance(self.learner, Expecting):
            self.learner.expect(question.id, question.revision, self.clock())

    def warm(self) -> None:
        """Make now what the first answer would have to wait for."""
        question = self.turn.question if self.turn else next(iter(self._playable), None)
        if question is not None:
            self.verdict(question, question.ask)
        _ = (self.known, self.index)
        read_wish("?", self.language)

    def shelve(self, done: Settled) -> None:
        """Put ``done`` with the last ones; what the judge prepared for the question before can go."""
        before = self.settled[-1].turn.question if self.settled else done.turn.question
        self.settled.append(done)
        if before.id != done.turn.question.id:
            self.common.forget(before)
            if (opposite := self._opposites.pop(before.id, None)) is not None:
                self.common.judge(self.language).forget(opposite)

    def elapsed(self, turn: Turn) -> int:
        """Milliseconds since ``turn`` was opened; none when the clock went back."""
        return max(0, round((self.clock() - turn.since).total_seconds() * 1000))

    def record(
        self,
        turn: Turn,
        event: Event,
        *,
        given: str = "",
        verdict: Verdict | None = None,
        rating: Rating | None = None,
        ms: int = 0,
        of: str = "",
    ) -> str:
        """Have the learner keep what happened; the review's id. Whatever keeping raises comes through."""
        now = self.clock()
        offset = now.utcoffset()
        self._reviews += 1
        review = Review(
            id=f"{self.name}-{self._reviews}",
            at=now.astimezone(UTC),
            event=event,
            question=turn.question.id,
            revision=turn.question.revision,
            session=self.name,
            given=given[:GIVEN],
            verdict=verdict.verdict if verdict else None,
            reason=verdict.reason if verdict else "",
            score=verdict.score if verdict else 0.0,
            judge=JUDGE_VERSION if verdict else 0,
            rating=rating,
            hints=turn.hints,
            prompts=len(turn.said),
            ms=ms,
            mode=self.plan.mode,
            offset=round(offset.total_seconds() / 60) if offset else 0,
            of=of,
        )
        self.learner.record(review)
        return review.id
